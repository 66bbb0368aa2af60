// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/shares.h"
#include "tests/core/factsheet/month_data.h"
#include "tests/support/property.h"

#include <QTest>

#include <map>

using namespace mm;

namespace {

/// One country of the catalogue for each count; repeated codes do not matter to the division.
std::vector<CountryFigure> countriesWith(const QList<int> &counts)
{
    std::vector<CountryFigure> countries;
    for (int i = 0; i < counts.size(); ++i) {
        CountryFigure country{PlaceId(static_cast<std::uint16_t>(i + 1)), {}};
        country.figure.amount = Amount::of(counts[i]);
        countries.push_back(country);
    }
    return countries;
}

qint64 sumOf(const QList<int> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

/// Percent of every place that is listed.
std::map<PlaceId, int> percents(const ShareList &list)
{
    std::map<PlaceId, int> result;
    for (const ShareGroup &group : list.groups) {
        for (const PlaceId place : group.places) {
            result.emplace(place, group.share.percent());
        }
    }
    return result;
}

} // namespace

class TestShares : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void division_data()
    {
        QTest::addColumn<QList<int>>("counts");
        QTest::addColumn<bool>("largestRemainder");
        QTest::addColumn<QList<int>>("expected"); // 0 stands for "less than 1%"
        QTest::addColumn<bool>("addsUp");

        QTest::newRow("plain, sums to 100")
            << QList{45, 28, 12, 7, 6, 2} << false << QList{45, 28, 12, 7, 6, 2} << true;
        QTest::newRow("plain, sums to 102")
            << QList{5, 5, 5, 5, 5, 5} << false << QList{17, 17, 17, 17, 17, 17} << false;
        QTest::newRow("moved") << QList{335, 333, 332} << true << QList{34, 33, 33} << true;
        QTest::newRow("the same, plainly")
            << QList{335, 333, 332} << false << QList{34, 33, 33} << true;
        QTest::newRow("largest remainder")
            << QList{166, 167, 667} << true << QList{16, 17, 67} << true;
        QTest::newRow("its plain form")
            << QList{166, 167, 667} << false << QList{17, 17, 67} << false;
        QTest::newRow("equal counts stay equal")
            << QList{5, 5, 5, 5, 5, 5} << true << QList{17, 17, 17, 17, 17, 17} << false;
        QTest::newRow("a group goes up together")
            << QList{247, 247, 506} << true << QList{25, 25, 50} << true;
    }

    void division()
    {
        QFETCH(QList<int>, counts);
        QFETCH(bool, largestRemainder);
        QFETCH(QList<int>, expected);
        QFETCH(bool, addsUp);
        const test::MonthData data;
        const ShareList list = divideRegion(countriesWith(counts), Amount::of(sumOf(counts)),
                                            data.catalogue(), largestRemainder);
        const auto printed = percents(list);
        for (int i = 0; i < expected.size(); ++i) {
            QCOMPARE(printed.at(PlaceId(static_cast<std::uint16_t>(i + 1))), expected[i]);
        }
        QCOMPARE(list.addsUpTo100, addsUp);
    }

    void movedSharesAreNamed()
    {
        const test::MonthData data;
        const ShareList list = divideRegion(countriesWith({166, 167, 667}), Amount::of(1000),
                                            data.catalogue(), true);
        QCOMPARE(list.moved, std::vector{PlaceId(1)});
    }

    void largestRemainderNeverPartsEquals()
    {
        const test::MonthData data;
        test::Random random;
        for (int i = 0; i < 3000; ++i) {
            QList<int> counts;
            const int limit = random.integer(1, 400);
            for (int country = 0; country < 6; ++country) {
                counts.append(random.integer(0, limit));
            }
            if (sumOf(counts) == 0) {
                continue;
            }
            const ShareList list = divideRegion(countriesWith(counts), Amount::of(sumOf(counts)),
                                                data.catalogue(), true);
            const auto printed = percents(list);
            int sum = 0;
            for (const auto &[place, percent] : printed) {
                sum += percent;
                const int count = counts[place.value() - 1];
                // Never further than one percent from the exact share.
                const qint64 off = std::abs(percent * sumOf(counts) - 100 * qint64(count));
                QVERIFY2(off < sumOf(counts), random.seedText().constData());
                for (const auto &[other, otherPercent] : printed) {
                    if (counts[other.value() - 1] == count) {
                        QVERIFY2(percent == otherPercent, random.seedText().constData());
                    }
                    if (counts[other.value() - 1] < count) {
                        QVERIFY2(percent >= otherPercent, random.seedText().constData());
                    }
                }
            }
            QVERIFY2((sum == 100) == list.addsUpTo100, random.seedText().constData());
        }
    }
};

QTEST_APPLESS_MAIN(TestShares)
#include "tst_shares.moc"
