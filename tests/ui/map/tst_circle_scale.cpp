// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/circle_scale.h"

#include "tests/support/property.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace mm;

using Values = std::vector<double>;
Q_DECLARE_METATYPE(Values)

namespace {

class TestCircleScale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areasAreInTheRatioOfTheValues();
    void legendValuesAreRounded_data();
    void legendValuesAreRounded();
    void legendValuesAreDistinctAndNotAboveTheMaximum();
};

void TestCircleScale::areasAreInTheRatioOfTheValues()
{
    test::Random random;
    for (int i = 0; i < 1000; ++i) {
        const CircleScale scale(random.integer(1, 1'000'000), random.integer(1, 400) / 10.0);
        const double a = random.integer(1, 1'000'000);
        const double b = random.integer(1, 1'000'000);
        const double areas = std::pow(scale.radius(a) / scale.radius(b), 2);
        QVERIFY2(std::abs(areas / (a / b) - 1) < 1e-9, random.seedText().constData());
    }
    QCOMPARE(CircleScale(100, 10).radius(0), 0.0);
    QCOMPARE(CircleScale(100, 10).radius(100), 10.0);
}

void TestCircleScale::legendValuesAreRounded_data()
{
    QTest::addColumn<double>("maximum");
    QTest::addColumn<Values>("values");
    QTest::newRow("0") << 0.0 << Values{};
    QTest::newRow("below 1") << 0.4 << Values{};
    QTest::newRow("1") << 1.0 << Values{1};
    QTest::newRow("3") << 3.0 << Values{3, 1};
    QTest::newRow("16") << 16.0 << Values{10, 5, 1};
    QTest::newRow("1,000") << 1000.0 << Values{1000, 200, 50};
    QTest::newRow("7,584") << 7584.0 << Values{7000, 2000, 500};
    QTest::newRow("107,354") << 107354.0 << Values{100000, 20000, 5000};
}

void TestCircleScale::legendValuesAreRounded()
{
    QFETCH(double, maximum);
    QTEST(legendValues(maximum), "values");
}

void TestCircleScale::legendValuesAreDistinctAndNotAboveTheMaximum()
{
    for (int maximum = 1; maximum < 20'000; ++maximum) {
        const Values values = legendValues(maximum);
        QVERIFY(!values.empty() && values.size() <= 3);
        QVERIFY2(values.front() <= maximum, QByteArray::number(maximum).constData());
        QVERIFY2(values.front() > maximum / 2.0, QByteArray::number(maximum).constData());
        QVERIFY2(std::ranges::is_sorted(values, std::greater_equal<>())
                     && std::ranges::adjacent_find(values) == values.end(),
                 QByteArray::number(maximum).constData());
        for (const double value : values) {
            const double digits = value / std::pow(10, std::floor(std::log10(value)));
            QVERIFY2(std::abs(digits - std::round(digits)) < 1e-9,
                     QByteArray::number(maximum).constData());
        }
    }
}

} // namespace

QTEST_APPLESS_MAIN(TestCircleScale)
#include "tst_circle_scale.moc"
