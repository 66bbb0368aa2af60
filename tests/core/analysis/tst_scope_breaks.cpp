// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/change_words.h"
#include "core/analysis/comparison_json.h"
#include "core/analysis/comparison_statement.h"
#include "core/analysis/comparison_view.h"
#include "tests/core/analysis/small_region.h"
#include "tests/support/catalogue_with_break.h"

#include <QJsonArray>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using mm::test::month;
using mm::test::period;
using mm::test::SmallRegion;

namespace {

const QString kReason = u"Serbia counts only first arrivals from 15 March 2025."_s;

/// Serbia, of which March 2025 is counted half in the old and half in the new way.
Catalogue brokenInMarch(const Catalogue &catalogue, const char *indicator)
{
    const ScopeBreak change{catalogue.findPlace(u"SRB"_s), month("2025-02"), month("2025-04"),
                            kReason};
    return test::withBreak(catalogue, *catalogue.findIndicator(QString::fromLatin1(indicator)),
                           change);
}

SmallRegion twoYears(const char *indicator)
{
    SmallRegion region;
    for (int number = 1; number <= 12; ++number) {
        for (const int year : {2024, 2025}) {
            const QByteArray iso = Month::make(year, number)->toString().toLatin1();
            region.fill(indicator, iso.constData(), year == 2025 ? 90 : 60);
        }
    }
    return region;
}

const ComparisonRow &rowOf(const Comparison &comparison, const char *key)
{
    return *std::ranges::find(comparison.rows, QString::fromLatin1(key), &ComparisonRow::key);
}

} // namespace

class TestScopeBreaks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereItDivides_data();
    void whereItDivides();
    void onlyThePlaceThatChangedLosesItsPercent();
    void everySumWithThePlaceLosesIt();
    void monthsOfOneKindKeepTheirPercent();
    void theReasonIsSaidEverywhere();
    void aStockLooksAtItsLastMonths();
    void whatIsMissingIsTheFirstReason();
};

void TestScopeBreaks::whereItDivides_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("divided");
    const auto row = [](const char *name, const char *a, const char *b, bool divided) {
        QTest::newRow(name) << QString::fromLatin1(a) << QString::fromLatin1(b) << divided;
    };
    row("between them", "2025-04 2025-06", "2024-04 2024-06", true);
    row("inside A", "2025-01 2025-06", "2024-01 2024-06", true);
    row("inside B", "2025-07 2025-09", "2025-01 2025-06", true);
    row("A is the month itself", "2025-03 2025-03", "2025-02 2025-02", true);
    row("B is the month itself", "2025-04 2025-04", "2025-03 2025-03", true);
    row("the other way round", "2024-04 2024-06", "2025-04 2025-06", true);
    row("both before", "2025-01 2025-02", "2024-01 2024-02", false);
    row("both after", "2025-10 2025-12", "2025-04 2025-06", false);
}

void TestScopeBreaks::whereItDivides()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const auto read = [](const QString &text) {
        const QByteArray latin = text.toLatin1();
        return period(latin.left(7).constData(), latin.mid(8).constData());
    };
    const SmallRegion region;
    const Catalogue catalogue = brokenInMarch(region.catalogue(), "arrivals");
    const IndicatorId arrivals = *catalogue.findIndicator(u"arrivals"_s);
    QTEST(catalogue.breakBetween(arrivals, *catalogue.findPlace(u"SRB"_s), read(a), read(b))
              != nullptr,
          "divided");
    QVERIFY(!catalogue.breakBetween(arrivals, *catalogue.findPlace(u"ALB"_s), read(a), read(b)));
}

void TestScopeBreaks::onlyThePlaceThatChangedLosesItsPercent()
{
    const SmallRegion region = twoYears("arrivals");
    const Dataset data = region.dataset();
    const Catalogue catalogue = brokenInMarch(region.catalogue(), "arrivals");
    const Comparison c
        = compare(data, data, catalogue,
                  region.query("arrivals", "2025-01", "2025-06", "2024-01", "2024-06"));
    QCOMPARE(*rowOf(c, "ALB").percent, 50.0);
    const ComparisonRow &serbia = rowOf(c, "SRB");
    QVERIFY(!serbia.percent);
    QCOMPARE(serbia.noPercent, NoPercent::ScopeBreak);
    QCOMPARE(*serbia.change, Amount::of(180));
    QCOMPARE(whyNoPercent(serbia), u"Serbia counts only first arrivals from 15 March 2025"_s);
    QVERIFY(!directionOf(serbia));
    QVERIFY(changeClause(serbia).isEmpty());
    QCOMPARE(changeWords(serbia), u"not comparable"_s);
}

void TestScopeBreaks::everySumWithThePlaceLosesIt()
{
    const SmallRegion region = twoYears("intentions");
    const Dataset data = region.dataset();
    const Catalogue catalogue = brokenInMarch(region.catalogue(), "intentions");
    const auto total = [&](std::initializer_list<const char *> places) {
        return compare(data, data, catalogue,
                       region.query("intentions", "2025-01", "2025-06", "2024-01", "2024-06",
                                    GroupBy::Country, places))
            .total;
    };
    QCOMPARE(total({})->noPercent, NoPercent::ScopeBreak);
    QCOMPARE(total({"ALB", "SRB"})->noPercent, NoPercent::ScopeBreak);
    QVERIFY(total({"ALB", "MNE"})->percent);
}

void TestScopeBreaks::monthsOfOneKindKeepTheirPercent()
{
    const SmallRegion region = twoYears("arrivals");
    const Dataset data = region.dataset();
    const Catalogue catalogue = brokenInMarch(region.catalogue(), "arrivals");
    const Comparison c = compare(data, data, catalogue,
                                 region.query("arrivals", "2025-01", "2025-06", "2024-01",
                                              "2024-06", GroupBy::Month, {"SRB"}));
    QVERIFY(rowOf(c, "2025-02").percent);
    QCOMPARE(rowOf(c, "2025-03").noPercent, NoPercent::ScopeBreak);
    QCOMPARE(rowOf(c, "2025-04").noPercent, NoPercent::ScopeBreak);
}

void TestScopeBreaks::theReasonIsSaidEverywhere()
{
    const SmallRegion region = twoYears("arrivals");
    const Dataset data = region.dataset();
    const Catalogue catalogue = brokenInMarch(region.catalogue(), "arrivals");
    const ComparisonQuery query
        = region.query("arrivals", "2025-01", "2025-06", "2024-01", "2024-06");
    const Comparison c = compare(data, data, catalogue, query);
    const auto saysIt = [](const QString &text) { return text.contains(kReason); };
    QVERIFY(std::ranges::any_of(c.notes, saysIt));
    QVERIFY(saysIt(comparisonStatement(data, data, catalogue, c).text));
    const QJsonObject json = comparisonJson(c, catalogue);
    const QJsonArray rows = json[u"rows"].toArray();
    const QJsonObject serbia = rows.last().toObject();
    QCOMPARE(serbia[u"key"].toString(), u"SRB"_s);
    QCOMPARE(serbia[u"no_percent_because"].toString(), u"scope_break"_s);
    QCOMPARE(serbia[u"scope_break"].toString(), kReason);
    QVERIFY(!rows.first().toObject().contains(u"scope_break"));
    const ChartData chart
        = viewChart(ComparisonView::Change, {data, data, catalogue, query, {}, {}});
    QVERIFY(std::ranges::any_of(chart.notes, saysIt));
}

void TestScopeBreaks::aStockLooksAtItsLastMonths()
{
    const SmallRegion region = twoYears("present");
    const Dataset data = region.dataset();
    const Catalogue catalogue = brokenInMarch(region.catalogue(), "present");
    const auto compared
        = [&](const char *firstA, const char *lastA, const char *firstB, const char *lastB) {
              return compare(data, data, catalogue,
                             region.query("present", firstA, lastA, firstB, lastB));
          };
    // The change lies in the months of A, of which only the last one counts.
    const Comparison after = compared("2025-01", "2025-06", "2025-04", "2025-05");
    QVERIFY(rowOf(after, "SRB").percent);
    QVERIFY(!comparisonStatement(data, data, catalogue, after).text.contains(kReason));
    const Comparison across = compared("2025-01", "2025-06", "2024-01", "2024-06");
    QCOMPARE(rowOf(across, "SRB").noPercent, NoPercent::ScopeBreak);
}

void TestScopeBreaks::whatIsMissingIsTheFirstReason()
{
    SmallRegion region = twoYears("arrivals");
    region.clear("SRB", "arrivals", "2024-05");
    const Dataset data = region.dataset();
    const Catalogue catalogue = brokenInMarch(region.catalogue(), "arrivals");
    const Comparison c
        = compare(data, data, catalogue,
                  region.query("arrivals", "2025-05", "2025-05", "2024-05", "2024-05"));
    QCOMPARE(rowOf(c, "SRB").noPercent, NoPercent::BaseMissing);
}

QTEST_GUILESS_MAIN(TestScopeBreaks)
#include "tst_scope_breaks.moc"
