// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison_statement.h"

#include "tests/core/analysis/small_region.h"

#include <QTest>

using namespace mm;
using namespace mm::test;

/// Four countries: Albania, Kosovo, Montenegro and Serbia.
class TestComparisonStatement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysBothSidesWithTheirCoverage();
    void warnsOfMissingMonths();
    void offersTheLongestCommonStretch();
    void offersNothingWhereNothingIsCommon();
    void stockNamesTheEndOfTheMonth();

private:
    [[nodiscard]] static SmallRegion halfYears();
    [[nodiscard]] static ComparisonStatement statement(const SmallRegion &region,
                                                       const char *indicator = "arrivals")
    {
        const Dataset dataset = region.dataset();
        return comparisonStatement(
            dataset, dataset, region.catalogue(),
            region.compare(indicator, "2025-01", "2025-03", "2024-01", "2024-03"));
    }
};

SmallRegion TestComparisonStatement::halfYears()
{
    SmallRegion region;
    for (const char *month : {"2024-01", "2024-02", "2024-03", "2025-01", "2025-02", "2025-03"}) {
        region.fill("arrivals", month, 10);
    }
    return region;
}

void TestComparisonStatement::saysBothSidesWithTheirCoverage()
{
    const ComparisonStatement said = statement(halfYears());
    QVERIFY2(said.text.startsWith(
                 QStringLiteral("January–March 2025 (3 of 3 months, 4 of 4 countries) compared "
                                "with January–March 2024 (3 of 3, 4 of 4), as now known. No "
                                "regional sum: ")),
             qPrintable(said.text));
    QVERIFY(said.warning.isEmpty());
    QVERIFY(!said.common);
}

void TestComparisonStatement::warnsOfMissingMonths()
{
    const ComparisonStatement said = statement(halfYears().clear("SRB", "arrivals", "2025-03"));
    QVERIFY2(said.text.contains(QStringLiteral("(2 of 3 months, 4 of 4 countries)")),
             qPrintable(said.text));
    QVERIFY2(said.warning.startsWith(
                 QStringLiteral("Not fully reported: Serbia 2 of 3 months and 3 of 3.")),
             qPrintable(said.warning));
}

void TestComparisonStatement::offersTheLongestCommonStretch()
{
    const ComparisonStatement said = statement(
        halfYears().clear("SRB", "arrivals", "2025-01").clear("ALB", "arrivals", "2024-01"));
    QVERIFY(said.common
            == (PeriodPair{period("2025-02", "2025-03"), period("2024-02", "2024-03")}));
}

void TestComparisonStatement::offersNothingWhereNothingIsCommon()
{
    SmallRegion region = halfYears();
    for (const char *month : {"2024-01", "2024-02", "2024-03"}) {
        region.clear("ALB", "arrivals", month);
    }
    const ComparisonStatement said = statement(region);
    QVERIFY2(said.warning.contains(QStringLiteral("Albania 3 of 3 months and none of 3")),
             qPrintable(said.warning));
    QVERIFY(!said.common);
}

void TestComparisonStatement::stockNamesTheEndOfTheMonth()
{
    SmallRegion region;
    region.fill("present", "2025-03", 10).fill("present", "2024-03", 10);
    const ComparisonStatement said = statement(region, "present");
    QVERIFY2(said.text.contains(QStringLiteral("each period stands for its last one")),
             qPrintable(said.text));
    QVERIFY2(said.text.startsWith(
                 QStringLiteral("End of March 2025 (4 of 4 countries) compared with end of March "
                                "2024 (4 of 4), as now known.")),
             qPrintable(said.text));
    QVERIFY(said.warning.isEmpty());
}

QTEST_GUILESS_MAIN(TestComparisonStatement)
#include "tst_comparison_statement.moc"
