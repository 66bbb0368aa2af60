// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chart_lint.h"

#include "core/analysis/analysis_tr.h"
#include "core/analysis/words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mm {

namespace {

constexpr std::size_t kMostGroups = 3;
constexpr std::size_t kMostLines = 4;
constexpr std::size_t kMostEvents = 3;

/// "Six categories; the guidelines advise at most five."
QString tooMany(const QString &sentence, std::size_t count, std::size_t most)
{
    QString text = sentence.arg(countWords(static_cast<qint64>(count)),
                                countWords(static_cast<qint64>(most)));
    text.replace(0, 1, text.left(1).toUpper());
    return text;
}

/// Looks at one chart rule by rule.
class ChartLinter {
public:
    ChartLinter(const ChartData &data, ComparisonView view)
        : m_data(data)
        , m_view(view)
    {
    }

    [[nodiscard]] std::vector<LintFinding> findings()
    {
        checkCategories();
        checkGroups();
        checkLines();
        checkOrder();
        checkShares();
        checkEvents();
        checkSource();
        checkPeriod();
        return std::move(m_findings);
    }

private:
    [[nodiscard]] bool isBars() const
    {
        return m_data.kind == ChartKind::GroupedBars || m_data.kind == ChartKind::Dumbbell;
    }

    /// Of a whole and its parts: none can be left out.
    [[nodiscard]] bool isWhole() const
    {
        return m_view == ComparisonView::Share || m_view == ComparisonView::Explained;
    }

    /// Named ones: what is left over, or stands for a sum, is not one more to tell apart.
    [[nodiscard]] std::size_t categories() const
    {
        const auto isNamed = [this](const ChartCategory &category) {
            return category.key != u"others"
                && (m_data.kind != ChartKind::Waterfall
                    || (category.key != u"a" && category.key != u"b" && category.key != u"rest"));
        };
        return static_cast<std::size_t>(std::ranges::count_if(m_data.categories, isNamed));
    }

    void checkCategories()
    {
        if ((!isBars() && m_data.kind != ChartKind::Waterfall) || categories() <= kMostCategories) {
            return;
        }
        const bool canBeFewer = m_view == ComparisonView::Bars || m_view == ComparisonView::Change
            || m_view == ComparisonView::Nationalities;
        add(LintRule::ManyCategories,
            tooMany(AnalysisTr::tr("%1 categories; the guidelines advise at most %2."),
                    categories(), kMostCategories),
            canBeFewer      ? std::optional(LintFix::ShowFive)
                : isWhole() ? std::optional(LintFix::RestAsOthers)
                            : std::nullopt);
    }

    void checkGroups()
    {
        if (m_data.kind == ChartKind::GroupedBars && m_data.series.size() > kMostGroups) {
            add(LintRule::ManyGroups,
                tooMany(AnalysisTr::tr("%1 bars side by side; the guidelines advise at most %2."),
                        m_data.series.size(), kMostGroups),
                std::nullopt);
        }
    }

    /// As many as cross each other in one place.
    [[nodiscard]] std::size_t lines() const
    {
        switch (m_data.kind) {
        case ChartKind::Slope:
            return m_data.categories.size();
        case ChartKind::Lines:
            return m_data.series.size();
        case ChartKind::SmallMultiples: {
            std::size_t most = 0;
            for (int panel = 0; panel < static_cast<int>(m_data.panels.size()); ++panel) {
                const auto here = std::ranges::count(m_data.series, panel, &ChartSeries::panel);
                most = std::max(most, static_cast<std::size_t>(here));
            }
            return most;
        }
        case ChartKind::GroupedBars:
        case ChartKind::Columns:
        case ChartKind::Dumbbell:
        case ChartKind::Waterfall:
            return 0;
        }
        Q_UNREACHABLE();
    }

    void checkLines()
    {
        if (lines() > kMostLines) {
            const bool isApart = m_data.kind == ChartKind::SmallMultiples;
            add(LintRule::ManyLines,
                tooMany(AnalysisTr::tr("%1 lines in one chart; the guidelines advise at most %2."),
                        lines(), kMostLines),
                isApart ? std::nullopt : std::optional(LintFix::SmallMultiples));
        }
    }

    void checkOrder()
    {
        // A change is sorted by its size.
        if (m_data.kind != ChartKind::GroupedBars || m_data.series.empty()) {
            return;
        }
        const auto &points = m_data.series.front().points;
        double before = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < std::min(points.size(), categories()); ++i) {
            if (points[i].state != PointState::Value) {
                continue;
            }
            if (points[i].value > before) {
                add(LintRule::NotSorted,
                    AnalysisTr::tr("The bars are not in the order of their length; the guidelines "
                                   "sort what has no order of its own."),
                    LintFix::Sort);
                return;
            }
            before = points[i].value;
        }
    }

    void checkShares()
    {
        if (!m_data.inPercent
            || std::ranges::find(m_data.notes, roundingNote()) != m_data.notes.end()) {
            return;
        }
        constexpr double kWhole = 100;
        const bool whole = std::ranges::all_of(m_data.series, [](const ChartSeries &series) {
            double sum = 0;
            for (const ChartPoint &point : series.points) {
                sum += point.state == PointState::Value ? point.value : 0;
            }
            return std::abs(sum - kWhole) < 0.5;
        });
        if (!whole) {
            add(LintRule::SharesRounded,
                AnalysisTr::tr("The rounded shares do not add up to 100 per cent and no note says "
                               "why."),
                LintFix::NoteRounding);
        }
    }

    void checkEvents()
    {
        if (m_data.events.size() > kMostEvents) {
            add(LintRule::ManyEvents,
                tooMany(AnalysisTr::tr("%1 events are marked; the guidelines advise at most %2."),
                        m_data.events.size(), kMostEvents),
                LintFix::HideEvents);
        }
    }

    void checkSource()
    {
        if (m_data.source.isEmpty()) {
            add(LintRule::NoSource,
                AnalysisTr::tr("No source is named; the guidelines ask for one below every "
                               "picture."),
                std::nullopt);
        }
    }

    void checkPeriod()
    {
        if (m_data.subtitle.isEmpty()) {
            add(LintRule::NoPeriod,
                AnalysisTr::tr("The period is not named; the guidelines ask for it in the heading "
                               "of every picture."),
                std::nullopt);
        }
    }

    void add(LintRule rule, const QString &text, std::optional<LintFix> fix)
    {
        m_findings.push_back({rule, text, fix});
    }

    const ChartData &m_data;
    ComparisonView m_view;
    std::vector<LintFinding> m_findings;
};

} // namespace

std::vector<LintFinding> lintChart(const ChartData &data, ComparisonView view)
{
    return data.emptyReason.isEmpty() ? ChartLinter(data, view).findings()
                                      : std::vector<LintFinding>();
}

ViewOptions fixedOptions(ViewOptions options, LintFix fix)
{
    switch (fix) {
    case LintFix::ShowFive:
    case LintFix::RestAsOthers:
        options.most = kMostCategories;
        break;
    case LintFix::SmallMultiples:
        break;
    case LintFix::Sort:
        options.sorted = true;
        break;
    case LintFix::NoteRounding:
        options.roundingNote = true;
        break;
    case LintFix::HideEvents:
        options.events.clear();
        break;
    }
    return options;
}

QString roundingNote()
{
    return AnalysisTr::tr("Shares do not add up to 100 per cent due to rounding.");
}

} // namespace mm
