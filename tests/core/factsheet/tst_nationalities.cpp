// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/factsheet/month_data.h"

#include <QTest>

using namespace mm;
using mm::test::MonthData;

namespace {

constexpr const char *kMonth = "2025-07";

MonthData twoCountries()
{
    MonthData data;
    for (const char *code : {"XKX", "MNE", "MKD", "SRB"}) {
        data.set(code, "present_total", kMonth, 0);
    }
    data.set("ALB", "present_total", kMonth, 100).set("BIH", "present_total", kMonth, 200);
    data.set("ALB", "present_total", kMonth, 40, "Afghanistan")
        .set("BIH", "present_total", kMonth, 60, "Afghanistan")
        .set("BIH", "present_total", kMonth, 100, "Morocco")
        .set("ALB", "present_total", kMonth, 30, "Cuba")
        .set("BIH", "present_total", kMonth, 7, "Unknown");
    return data;
}

const ChartData &chartOf(const Factsheet &factsheet)
{
    return *factsheet.content.blocks[6].chart;
}

QStringList labelsOf(const ChartData &chart)
{
    QStringList labels;
    for (const ChartCategory &category : chart.categories) {
        labels.append(category.label);
    }
    return labels;
}

} // namespace

class TestNationalities : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countriesAreAdded()
    {
        const Factsheet factsheet = twoCountries().factsheet(kMonth, "2025");
        const ChartData &chart = chartOf(factsheet);
        // Equal numbers stand in the order of the alphabet, whatever is left comes last.
        QCOMPARE(labelsOf(chart),
                 (QStringList{QStringLiteral("Afghanistan"), QStringLiteral("Morocco"),
                              QStringLiteral("Cuba"), QStringLiteral("Others and unknown")}));
        QCOMPARE(chart.series[1].role, SeriesRole::Remainder);
        QCOMPARE(chart.series[1].points.back().value, 70.0);
        QCOMPARE(chart.categories.back().annotation, QStringLiteral("23%"));
        const NationalityRemainder rest
            = remainderBeside(factsheet.figures.nationalities, chart.categories.size() - 1);
        QCOMPARE(rest.others, Amount::of(63));
        QCOMPARE(rest.unknown, std::optional(Amount::of(7)));
    }

    void storedNationalitiesOfTheRegionWin()
    {
        MonthData data = twoCountries();
        data.set("REGION", "present_total", kMonth, 150, "Nepal");
        const ChartData chart = chartOf(data.factsheet(kMonth, "2025"));
        QCOMPARE(labelsOf(chart), (QStringList{QStringLiteral("Nepal"), QStringLiteral("Others")}));
    }

    void countryWithoutNationalitiesLeavesThemUnknown()
    {
        MonthData data = twoCountries();
        data.set("SRB", "present_total", kMonth, 50);
        const Factsheet factsheet = data.factsheet(kMonth, "2025");
        QCOMPARE(chartOf(factsheet).emptyReason,
                 QStringLiteral("No figure for July 2025 was reported by Serbia."));
    }

    void suppressedNationalityIsNotNamed()
    {
        MonthData data = twoCountries();
        data.put("ALB", "present_total", kMonth, Datum::suppressed(), "Morocco");
        const ChartData chart = chartOf(data.factsheet(kMonth, "2025"));
        QVERIFY(!labelsOf(chart).contains(QStringLiteral("Morocco")));
        QCOMPARE(chart.series[1].points.back().value, 170.0);
    }

    void moreNationalsThanPersons()
    {
        MonthData data = twoCountries();
        data.set("BIH", "present_total", kMonth, 300, "Egypt");
        const Factsheet factsheet = data.factsheet(kMonth, "2025");
        QVERIFY(factsheet.figures.nationalities.gap);
        QVERIFY(chartOf(factsheet).emptyReason.contains(u"contradict"));
    }

    void styleChoosesHowManyAreNamed()
    {
        const Factsheet factsheet = MonthData::editions().factsheet("2025-07", "2025");
        const ChartData &chart = chartOf(factsheet);
        QCOMPARE(chart.categories.size(), std::size_t(7));
        double sum = 0;
        for (const ChartSeries &series : chart.series) {
            for (const ChartPoint &point : series.points) {
                sum += point.value;
            }
        }
        QCOMPARE(sum, 2320.0);
    }
};

QTEST_APPLESS_MAIN(TestNationalities)
#include "tst_nationalities.moc"
