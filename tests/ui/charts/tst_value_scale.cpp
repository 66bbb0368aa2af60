// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/value_scale.h"

#include "tests/support/property.h"

#include <QObject>
#include <QTest>

#include <algorithm>

namespace {

class TestValueScale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBarsAllTheRoomTheirLabelsLeave();
    void everyLabelFits();
    void hasZeroWhereThereIsNothingElse();
    void givesUpLabelsThatAloneAreTooLong();
    void roundValuesAreRound_data();
    void roundValuesAreRound();
};

void TestValueScale::givesBarsAllTheRoomTheirLabelsLeave()
{
    // A short bar with a long label may need more room than the longest bar.
    const mm::ValueScale scale = mm::scaleForLabels({{100, 20}, {50, 95}}, 140);
    QVERIFY(std::abs(140 * scale.fraction(50) + 95 - 140) < 0.001);
    QCOMPARE(scale.min, 0.0);
}

void TestValueScale::everyLabelFits()
{
    mm::test::Random random;
    for (int round = 0; round < 2000; ++round) {
        std::vector<mm::LabelledValue> values;
        const int count = random.integer(1, 12);
        double longestLabel = 0;
        for (int index = 0; index < count; ++index) {
            const int low = random.chance(0.2) ? -1'000'000 : 0;
            values.push_back(
                {double(random.integer(low, 1'000'000)), double(random.integer(0, 60))});
            longestLabel = std::max(longestLabel, values.back().label);
        }
        const double length = 2 * longestLabel + random.integer(1, 500);
        const mm::ValueScale scale = mm::scaleForLabels(values, length);
        const double zero = length * scale.fraction(0);
        for (const mm::LabelledValue &item : values) {
            const double end = length * scale.fraction(item.value);
            const bool fits
                = item.value < 0 ? end - item.label > -0.01 : end + item.label < length + 0.01;
            QVERIFY2(fits && zero > -0.01 && zero < length + 0.01, random.seedText().constData());
        }
    }
}

void TestValueScale::hasZeroWhereThereIsNothingElse()
{
    for (const auto &values : {std::vector<mm::LabelledValue>(), {{0, 10}, {0, 12}}}) {
        const mm::ValueScale scale = mm::scaleForLabels(values, 100);
        QCOMPARE(scale.fraction(0), 0.0);
    }
}

void TestValueScale::givesUpLabelsThatAloneAreTooLong()
{
    const mm::ValueScale scale = mm::scaleForLabels({{10, 500}}, 100);
    QCOMPARE(scale.fraction(10), 1.0);
}

void TestValueScale::roundValuesAreRound_data()
{
    QTest::addColumn<double>("min");
    QTest::addColumn<double>("max");
    QTest::addColumn<int>("most");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<std::vector<double>>("expected");
    using Values = std::vector<double>;
    QTest::newRow("thousands") << 0.0 << 2050.0 << 5 << true
                               << Values{0, 500, 1000, 1500, 2000, 2500};
    QTest::newRow("few") << 0.0 << 2050.0 << 2 << true << Values{0, 2000, 4000};
    QTest::newRow("no half persons") << 0.0 << 1.0 << 5 << true << Values{0, 1};
    QTest::newRow("shares") << 0.0 << 1.0 << 5 << false << Values{0, 0.2, 0.4, 0.6, 0.8, 1};
    QTest::newRow("both signs") << -30.0 << 70.0 << 5 << true << Values{-50, 0, 50, 100};
    QTest::newRow("exactly") << 0.0 << 1000.0 << 5 << true << Values{0, 200, 400, 600, 800, 1000};
    QTest::newRow("nothing") << 0.0 << 0.0 << 5 << true << Values{0};
}

void TestValueScale::roundValuesAreRound()
{
    QFETCH(double, min);
    QFETCH(double, max);
    QFETCH(int, most);
    QFETCH(bool, whole);
    QFETCH(std::vector<double>, expected);
    const std::vector<double> found = mm::roundValues(min, max, most, whole);
    QCOMPARE(found.size(), expected.size());
    for (size_t index = 0; index < found.size(); ++index) {
        QVERIFY(std::abs(found[index] - expected[index]) < 1e-9);
    }
}

} // namespace

QTEST_APPLESS_MAIN(TestValueScale)
#include "tst_value_scale.moc"
