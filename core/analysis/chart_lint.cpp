// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chart_lint.h"

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
QString tooMany(std::size_t count, const QString &what, std::size_t most)
{
    QString text = QStringLiteral("%1 %2; the guidelines advise at most %3.")
                       .arg(countWords(static_cast<qint64>(count)), what,
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
        return std::move(m_findings);
    }

private:
    [[nodiscard]] bool isBars() const
    {
        return m_data.kind == ChartKind::GroupedBars || m_data.kind == ChartKind::Dumbbell;
    }

    /// Named ones: what is left over is not one more to tell apart.
    [[nodiscard]] std::size_t categories() const
    {
        const auto &all = m_data.categories;
        const bool others
            = std::ranges::find(all, QStringLiteral("others"), &ChartCategory::key) != all.end();
        return all.size() - (others ? 1 : 0);
    }

    void checkCategories()
    {
        if (!isBars() || categories() <= kMostCategories) {
            return;
        }
        const bool canBeFewer = m_view == ComparisonView::Bars || m_view == ComparisonView::Change
            || m_view == ComparisonView::Nationalities;
        add(LintRule::ManyCategories,
            tooMany(categories(), QStringLiteral("categories"), kMostCategories),
            canBeFewer ? std::optional(LintFix::ShowFive) : std::nullopt);
    }

    void checkGroups()
    {
        if (m_data.kind == ChartKind::GroupedBars && m_data.series.size() > kMostGroups) {
            add(LintRule::ManyGroups,
                tooMany(m_data.series.size(), QStringLiteral("bars side by side"), kMostGroups),
                std::nullopt);
        }
    }

    void checkLines()
    {
        const std::size_t lines = m_data.kind == ChartKind::Slope ? m_data.categories.size()
            : m_data.kind == ChartKind::Lines                     ? m_data.series.size()
                                                                  : 0;
        if (lines > kMostLines) {
            add(LintRule::ManyLines,
                tooMany(lines, QStringLiteral("lines in one chart"), kMostLines),
                LintFix::SmallMultiples);
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
                    QStringLiteral("The bars are not in the order of their length; the guidelines "
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
                QStringLiteral("The rounded shares do not add up to 100 per cent and no note says "
                               "why."),
                LintFix::NoteRounding);
        }
    }

    void checkEvents()
    {
        if (m_data.events.size() > kMostEvents) {
            add(LintRule::ManyEvents,
                tooMany(m_data.events.size(), QStringLiteral("events are marked"), kMostEvents),
                LintFix::HideEvents);
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
    return QStringLiteral("Shares do not add up to 100 per cent due to rounding.");
}

} // namespace mm
