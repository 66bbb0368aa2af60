// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/page_comparison.h"

#include "core/analysis/country_charts.h"
#include "core/analysis/words.h"
#include "core/factsheet/change_clause.h"
#include "core/factsheet/figure_source.h"
#include "core/factsheet/reasons.h"

#include <algorithm>
#include <cmath>

namespace mm {

namespace {

constexpr int kYear = 12;

/// Says the texts of a comparison's chart in the language of a style. Without a translation they
/// come in English, with more about each number than languages of documents have words for.
class ComparisonInLanguage {
public:
    ComparisonInLanguage(const ComparisonRecipe &recipe, const Dataset &data,
                         const Catalogue &catalogue, const EditionStyle &style)
        : m_recipe(recipe)
        , m_source(data, catalogue)
        , m_catalogue(catalogue)
        , m_style(style)
        , m_indicator(catalogue[recipe.indicator])
    {
    }

    [[nodiscard]] PageComparison of(ChartData chart, const std::vector<MonthEvent> &events) const
    {
        PageComparison result{{}, m_indicator.code, figures()};
        for (ChartSeries &series : chart.series) {
            series.name = seriesName(series.role);
        }
        chart.title = title(chart);
        chart.subtitle = subtitle(chart);
        chart.annotationHeading = hasChanges() && !chart.annotationHeading.isEmpty()
            ? m_style.say(Wording::LabelChange)
            : QString();
        annotate(chart, chart.categories);
        annotate(chart, chart.panels);
        nameCategories(chart);
        if (chart.range) {
            // "Range of 2021–2023": the years speak for themselves.
            const QString name = chart.range->name;
            const auto digit = std::ranges::find_if(name, [](QChar c) { return c.isDigit(); });
            chart.range->name = name.mid(digit - name.begin());
        }
        for (ChartEvent &event : chart.events) {
            event.date = dateOf(event, events);
        }
        chart.source
            = m_style.say(Wording::LabelSource, {{QLatin1String("source"), m_catalogue.source()}});
        std::erase_if(chart.notes, [this](const QString &note) {
            return !m_catalogue.findNote(note.section(u' ', 0, 0));
        });
        if (!chart.emptyReason.isEmpty()) {
            chart.emptyReason = emptyReason(result.figures);
        }
        result.chart = std::move(chart);
        return result;
    }

private:
    [[nodiscard]] bool isByCountry() const
    {
        switch (m_recipe.view) {
        case ComparisonView::Months:
        case ComparisonView::Nationalities:
            return false;
        case ComparisonView::Bars:
        case ComparisonView::Change:
        case ComparisonView::Countries:
        case ComparisonView::Explained:
        case ComparisonView::Share:
        case ComparisonView::Rank:
        case ComparisonView::Stages:
            return m_indicator.scope != Scope::Region;
        }
        Q_UNREACHABLE();
    }

    /// What stands beside its rows says how they changed.
    [[nodiscard]] bool hasChanges() const
    {
        return m_recipe.view != ComparisonView::Rank && m_recipe.view != ComparisonView::Stages;
    }

    [[nodiscard]] PlaceId subject() const { return m_recipe.place.value_or(kRegion); }

    [[nodiscard]] std::vector<PlaceId> places() const
    {
        return isByCountry() ? m_catalogue.countries() : std::vector{subject()};
    }

    [[nodiscard]] FactsheetFigure figure(PlaceId place, Period period,
                                         BreakdownId breakdown = kTotal) const
    {
        return place == kRegion
            ? m_source.regionFigure(m_recipe.indicator, period, breakdown).figure
            : m_source.placeFigure(m_recipe.indicator, place, period, breakdown);
    }

    [[nodiscard]] ComparedFigure compared(PlaceId place, BreakdownId breakdown = kTotal) const
    {
        return {
            figure(place, m_recipe.periods.a, breakdown),
            figure(place, m_recipe.periods.b, breakdown),
            m_source.scopeBreak(m_recipe.indicator, place, m_recipe.periods.a, m_recipe.periods.b)};
    }

    [[nodiscard]] std::vector<FactsheetFigure> figures() const
    {
        std::vector<FactsheetFigure> all;
        for (const PlaceId place : places()) {
            const ComparedFigure both = compared(place);
            all.push_back(both.current);
            all.push_back(both.base);
            if (both.scopeBreak) {
                all.push_back(FactsheetFigure::missing(*both.scopeBreak));
            }
        }
        return all;
    }

    /// "January–July 2025"; what is counted at the end of a month: "31 July 2025"
    [[nodiscard]] QString periodName(Period period) const
    {
        const bool isStock = m_indicator.measure == Measure::Stock;
        const bool isByMonth
            = m_recipe.view == ComparisonView::Months || m_recipe.view == ComparisonView::Countries;
        return isStock && !isByMonth ? m_style.dayText(period.last().lastDay())
                                     : m_style.periodText(period);
    }

    [[nodiscard]] QString labelOf(const char *indicator) const
    {
        const auto id = m_catalogue.findIndicator(QString::fromLatin1(indicator));
        return id ? m_catalogue[*id].label : QString();
    }

    [[nodiscard]] QString stageName(SeriesRole role) const
    {
        switch (role) {
        case SeriesRole::Previous:
            return labelOf("asylum_intentions");
        case SeriesRole::Current:
            return labelOf("asylum_applications");
        case SeriesRole::Reference:
        case SeriesRole::Remainder:
            return m_style.list(
                {labelOf("refugee_status_granted"), labelOf("subsidiary_protection_granted")});
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QString seriesName(SeriesRole role) const
    {
        if (m_recipe.view == ComparisonView::Stages) {
            return stageName(role);
        }
        switch (role) {
        case SeriesRole::Current:
            return periodName(m_recipe.periods.a);
        case SeriesRole::Previous:
        case SeriesRole::Reference:
            return periodName(m_recipe.periods.b);
        case SeriesRole::Remainder:
            return m_style.say(Wording::LabelChange);
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QString title(const ChartData &chart) const
    {
        if (m_recipe.view == ComparisonView::Stages && chart.series.size() > 1) {
            return m_style.list({stageName(SeriesRole::Previous), stageName(SeriesRole::Current)});
        }
        return isByCountry() || subject() == kRegion
            ? m_indicator.label
            : m_indicator.label + QStringLiteral(": ") + m_catalogue[subject()].label;
    }

    [[nodiscard]] QString subtitle(const ChartData &chart) const
    {
        const QString a = periodName(m_recipe.periods.a);
        const QString periods = m_recipe.view == ComparisonView::Stages
            ? a
            : m_style.list({a, periodName(m_recipe.periods.b)});
        const QString unit = chart.inPercent    ? QStringLiteral("%")
            : m_indicator.unit == Unit::Persons ? m_style.say(Wording::LabelPersons)
                                                : QString();
        return unit.isEmpty() ? periods : periods + QStringLiteral(", ") + unit;
    }

    /// "+12%"; "5/7" where months are missing; empty where nothing can be said.
    [[nodiscard]] QString changeOf(const ComparedFigure &figure) const
    {
        QString change = changeAnnotation(figure, m_style);
        const auto isPart = [](const FactsheetFigure &side) {
            return side.reported > 0 && side.reported < side.expected;
        };
        if (!change.isEmpty() || !(isPart(figure.current) || isPart(figure.base))) {
            return change;
        }
        const FactsheetFigure &part = isPart(figure.current) ? figure.current : figure.base;
        return QStringLiteral("%1/%2").arg(part.reported).arg(part.expected);
    }

    /// Of a row that is no place and no nationality: what stands in the picture.
    [[nodiscard]] static ComparedFigure drawn(const ChartData &chart, std::size_t row)
    {
        ComparedFigure both;
        if (chart.series.size() > 1) {
            const auto take = [row](const ChartSeries &series, FactsheetFigure &figure) {
                if (series.points[row].state == PointState::Value) {
                    figure.amount = Amount::of(std::llround(series.points[row].value));
                }
            };
            take(chart.series[0], both.current);
            take(chart.series[1], both.base);
        }
        return both;
    }

    [[nodiscard]] QString annotation(const ChartData &chart, const ChartCategory &category,
                                     std::size_t row) const
    {
        switch (m_recipe.view) {
        case ComparisonView::Share: // points, with their sign
            return category.annotation;
        case ComparisonView::Stages:
            return {};
        case ComparisonView::Rank: {
            const int now = ranks(chart.series[0].points)[row];
            const int before = ranks(chart.series[1].points)[row];
            return now == 0 || before == 0 ? QString()
                : now == before            ? QStringLiteral("=")
                : now < before             ? QStringLiteral("↑ %1").arg(before - now)
                                           : QStringLiteral("↓ %1").arg(now - before);
        }
        case ComparisonView::Nationalities: {
            const auto breakdown = m_catalogue.findBreakdown(category.key);
            return changeOf(breakdown ? compared(subject(), *breakdown) : drawn(chart, row));
        }
        case ComparisonView::Bars:
        case ComparisonView::Change:
        case ComparisonView::Months:
        case ComparisonView::Countries:
        case ComparisonView::Explained: {
            const auto place = m_catalogue.findPlace(category.key);
            const bool isWhole = category.key == u"a";
            return place || isWhole ? changeOf(compared(place.value_or(kRegion))) : QString();
        }
        }
        Q_UNREACHABLE();
    }

    void annotate(const ChartData &chart, std::vector<ChartCategory> &rows) const
    {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (!rows[row].annotation.isEmpty()) {
                rows[row].annotation
                    = chart.emptyReason.isEmpty() ? annotation(chart, rows[row], row) : QString();
            }
        }
    }

    [[nodiscard]] QString monthLabel(Month a, Month b, bool withYear) const
    {
        const QString &name = m_style.briefMonthName(a);
        if (a.number() != b.number()) {
            return QStringLiteral("%1 / %2").arg(name, m_style.briefMonthName(b));
        }
        return withYear ? QStringLiteral("%1 %2").arg(name).arg(a.year()) : name;
    }

    void nameCategories(ChartData &chart) const
    {
        const bool isLong = chart.categories.size() > std::size_t(kYear);
        Month b = m_recipe.periods.b.first();
        for (ChartCategory &category : chart.categories) {
            if (const auto month = Month::parse(category.key)) {
                category.label = monthLabel(*month, b, isLong);
                b = b + months(1);
            } else if (category.key == u"a" || category.key == u"b") {
                category.label
                    = periodName(category.key == u"a" ? m_recipe.periods.a : m_recipe.periods.b);
            } else if (category.key == u"others" || category.key == u"rest") {
                category.label = m_style.say(Wording::LabelOthers);
            }
        }
    }

    [[nodiscard]] QString dateOf(const ChartEvent &event,
                                 const std::vector<MonthEvent> &events) const
    {
        const auto same = std::ranges::find_if(events, [&event](const MonthEvent &one) {
            return one.text == event.text && dayWords(one.date) == event.date;
        });
        return same == events.end() ? event.date : m_style.dayText(same->date);
    }

    [[nodiscard]] QString emptyReason(const std::vector<FactsheetFigure> &figures) const
    {
        const auto missing = std::ranges::find_if(
            figures, [](const FactsheetFigure &figure) { return figure.gap.has_value(); });
        return missing == figures.end() ? capitalised(m_style.say(Wording::LabelNotApplicable))
                                        : reasonSentence(*missing->gap, m_style, m_catalogue);
    }

    const ComparisonRecipe &m_recipe;
    FigureSource m_source;
    const Catalogue &m_catalogue;
    const EditionStyle &m_style;
    const Indicator &m_indicator;
};

} // namespace

std::vector<PageComparison> pageComparisons(const std::vector<ComparisonRecipe> &recipes,
                                            const std::vector<MonthEvent> &events,
                                            const Dataset &data, const Catalogue &catalogue,
                                            const EditionStyle &style)
{
    std::vector<PageComparison> comparisons;
    if (recipes.empty()) {
        return comparisons;
    }
    const Catalogue named = localised(catalogue, style.language());
    const bool isAsSaid = style.language().code == u"en" && sentencesAreEnglish();
    for (const ComparisonRecipe &recipe : recipes) {
        ChartData chart = recipeChart(recipe, {data, data, named}, events);
        comparisons.push_back(
            isAsSaid
                ? PageComparison{std::move(chart), named[recipe.indicator].code}
                : ComparisonInLanguage(recipe, data, named, style).of(std::move(chart), events));
    }
    return comparisons;
}

} // namespace mm
