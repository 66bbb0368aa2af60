// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chart_lint.h"

#include <QTest>

using namespace mm;

/// What the guidelines say about charts of comparisons.
class TestChartLint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fewCategoriesAreFine();
    void manyCategoriesAreOfferedToBeFive();
    void sumsOfAWaterfallAreNoCategories();
    void othersAreNoCategory();
    void linesBelongInPanels();
    void panelsHaveFewLinesEach();
    void sourceAndPeriodAreNamed();
    void unsortedBarsAreOfferedToBeSorted();
    void roundedSharesNeedANote();
    void crowdOfEventsIsTold();
    void nothingDrawnNothingFound();
    void fixesChangeTheirOption();

private:
    [[nodiscard]] static ChartData bars(const std::vector<double> &values)
    {
        ChartData data;
        data.subtitle = QStringLiteral("now compared with then, persons");
        data.source = QStringLiteral("Source: authorities");
        data.series = {{QStringLiteral("now"), SeriesRole::Current, {}},
                       {QStringLiteral("then"), SeriesRole::Previous, {}}};
        for (std::size_t i = 0; i < values.size(); ++i) {
            const QString key = QString::number(i);
            data.categories.push_back({key, key, {}});
            ChartPoint point;
            point.state = PointState::Value;
            point.value = values[i];
            data.series[0].points.push_back(point);
            data.series[1].points.push_back(point);
        }
        return data;
    }
    [[nodiscard]] static std::vector<LintRule> rules(const ChartData &data, ComparisonView view)
    {
        std::vector<LintRule> found;
        for (const LintFinding &finding : lintChart(data, view)) {
            found.push_back(finding.rule);
        }
        return found;
    }
};

void TestChartLint::fewCategoriesAreFine()
{
    QVERIFY(lintChart(bars({5, 4, 3, 2, 1}), ComparisonView::Bars).empty());
}

void TestChartLint::manyCategoriesAreOfferedToBeFive()
{
    const auto findings = lintChart(bars({6, 5, 4, 3, 2, 1}), ComparisonView::Bars);
    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings.front().rule, LintRule::ManyCategories);
    QCOMPARE(findings.front().text,
             QStringLiteral("Six categories; the guidelines advise at most five."));
    QCOMPARE(findings.front().fix, LintFix::ShowFive);
    // Shares of five countries would not make a whole.
    QCOMPARE(lintChart(bars({50, 20, 10, 10, 5, 5}), ComparisonView::Share).front().fix,
             LintFix::RestAsOthers);
    QVERIFY(!lintChart(bars({6, 5, 4, 3, 2, 1}), ComparisonView::Stages).front().fix);
}

void TestChartLint::sumsOfAWaterfallAreNoCategories()
{
    ChartData data = bars({9, 5, 4, 3, 2, 1, 1, 12});
    data.kind = ChartKind::Waterfall;
    data.categories.front().key = QStringLiteral("b");
    data.categories[6].key = QStringLiteral("rest");
    data.categories.back().key = QStringLiteral("a");
    QVERIFY(lintChart(data, ComparisonView::Explained).empty());
    data.categories[6].key = QStringLiteral("6");
    const auto findings = lintChart(data, ComparisonView::Explained);
    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings.front().fix, LintFix::RestAsOthers);
}

void TestChartLint::othersAreNoCategory()
{
    ChartData data = bars({5, 4, 3, 2, 1, 9});
    data.categories.back().key = QStringLiteral("others");
    QVERIFY(lintChart(data, ComparisonView::Nationalities).empty());
}

void TestChartLint::linesBelongInPanels()
{
    ChartData data = bars({5, 4, 3, 2, 1});
    data.kind = ChartKind::Slope;
    const auto findings = lintChart(data, ComparisonView::Rank);
    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings.front().fix, LintFix::SmallMultiples);
}

void TestChartLint::panelsHaveFewLinesEach()
{
    ChartData data = bars({3, 2, 1});
    data.kind = ChartKind::SmallMultiples;
    data.panels = {{QStringLiteral("ALB"), {}, {}}, {QStringLiteral("SRB"), {}, {}}};
    data.series.resize(8);
    for (std::size_t i = 4; i < 8; ++i) {
        data.series[i].panel = 1;
    }
    QVERIFY(lintChart(data, ComparisonView::Countries).empty());
    data.series.emplace_back();
    const auto findings = lintChart(data, ComparisonView::Countries);
    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings.front().rule, LintRule::ManyLines);
    QVERIFY(!findings.front().fix);
}

void TestChartLint::sourceAndPeriodAreNamed()
{
    ChartData data = bars({3, 2, 1});
    data.source.clear();
    QCOMPARE(rules(data, ComparisonView::Bars), std::vector<LintRule>{LintRule::NoSource});
    data.subtitle.clear();
    QCOMPARE(rules(data, ComparisonView::Bars),
             (std::vector<LintRule>{LintRule::NoSource, LintRule::NoPeriod}));
}

void TestChartLint::unsortedBarsAreOfferedToBeSorted()
{
    QCOMPARE(rules(bars({1, 3, 2}), ComparisonView::Stages),
             std::vector<LintRule>{LintRule::NotSorted});
    ChartData gap = bars({3, 0, 2});
    gap.series[0].points[1].state = PointState::NotReported;
    QVERIFY(lintChart(gap, ComparisonView::Stages).empty());
}

void TestChartLint::roundedSharesNeedANote()
{
    ChartData data = bars({34, 33, 32});
    data.inPercent = true;
    QCOMPARE(rules(data, ComparisonView::Share), std::vector<LintRule>{LintRule::SharesRounded});
    data.notes.push_back(roundingNote());
    QVERIFY(lintChart(data, ComparisonView::Share).empty());
    ChartData whole = bars({50, 30, 20});
    whole.inPercent = true;
    QVERIFY(lintChart(whole, ComparisonView::Share).empty());
}

void TestChartLint::crowdOfEventsIsTold()
{
    ChartData data = bars({3, 2, 1});
    data.kind = ChartKind::Lines;
    data.events.resize(3);
    QVERIFY(lintChart(data, ComparisonView::Months).empty());
    data.events.resize(4);
    QCOMPARE(rules(data, ComparisonView::Months), std::vector<LintRule>{LintRule::ManyEvents});
}

void TestChartLint::nothingDrawnNothingFound()
{
    ChartData data = bars({1, 2, 3, 4, 5, 6});
    data.emptyReason = QStringLiteral("No figures.");
    QVERIFY(lintChart(data, ComparisonView::Bars).empty());
}

void TestChartLint::fixesChangeTheirOption()
{
    QCOMPARE(fixedOptions({}, LintFix::ShowFive).most, std::optional(kMostCategories));
    QCOMPARE(fixedOptions({}, LintFix::RestAsOthers).most, std::optional(kMostCategories));
    QVERIFY(fixedOptions({}, LintFix::Sort).sorted);
    QVERIFY(fixedOptions({}, LintFix::NoteRounding).roundingNote);
    QCOMPARE(fixedOptions({}, LintFix::SmallMultiples), ViewOptions());
    ViewOptions events;
    events.events.push_back({QDate(2025, 3, 14), QStringLiteral("Rule changed")});
    QVERIFY(fixedOptions(events, LintFix::HideEvents).events.empty());
}

QTEST_APPLESS_MAIN(TestChartLint)
#include "tst_chart_lint.moc"
