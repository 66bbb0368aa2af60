// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/pictures.h"

#include "core/analysis/chart_parts.h"
#include "core/factsheet/change_clause.h"
#include "core/factsheet/sentences.h"

#include <algorithm>

namespace mm {

namespace {

PointState pointState(const FactsheetFigure &figure)
{
    if (figure.amount) {
        return PointState::Value;
    }
    switch (figure.gap->kind) {
    case Gap::Kind::NotApplicable:
    case Gap::Kind::NoIndicator:
    case Gap::Kind::Nobody:
    case Gap::Kind::ScopeBreak:
        return PointState::NotApplicable;
    case Gap::Kind::Suppressed:
    case Gap::Kind::Protected:
    case Gap::Kind::Inconsistent:
        return PointState::Suppressed;
    case Gap::Kind::NotReported:
        return PointState::NotReported;
    }
    Q_UNREACHABLE();
}

ChartPoint pointOf(Amount amount, bool unsettled)
{
    return {PointState::Value, amount.toDouble(), unsettled, false};
}

ChartData emptyChart(ChartKind kind, const PageWords &words, bool hasEstimates)
{
    ChartData chart;
    chart.kind = kind;
    chart.words = chartWords(words.style(), hasEstimates);
    return chart;
}

bool hasEstimates(const std::vector<CountryComparison> &rows)
{
    return std::ranges::any_of(rows, [](const CountryComparison &row) {
        return row.figure.current.estimated || row.figure.base.estimated;
    });
}

/// "7%", "<1%": digits in every style, because labels have no room for words.
QString shareAnnotation(const PrintedShare &share, const EditionStyle &style)
{
    return endOfScale(share, style, Wording::AnnotationLessThanOne, Wording::AnnotationMoreThan99)
        .value_or(percentText(share.percent(), style));
}

} // namespace

ChartWords chartWords(const EditionStyle &style, bool hasEstimates)
{
    return {style.say(Wording::LabelNotReported), style.say(Wording::LabelNotApplicable),
            style.say(Wording::LabelWithheld),
            style.say(hasEstimates ? Wording::LabelUnsettled : Wording::LabelProvisional),
            style.say(hasEstimates ? Wording::LabelAllUnsettled : Wording::LabelAllProvisional)};
}

ChartPoint pointOf(const FactsheetFigure &figure, bool emphasised)
{
    ChartPoint point{pointState(figure), figure.amount.value_or(Amount()).toDouble(),
                     figure.isUnsettled(), emphasised};
    point.settled = figure.settled.toDouble();
    return point;
}

ChartData arrivalsChart(const FactsheetFigures &figures, const PageWords &words)
{
    std::vector<CountryComparison> rows = figures.arrivals;
    sortLargestFirst(
        rows, [](const CountryComparison &row) { return row.figure.current.amount; },
        [](const CountryComparison &row) { return row.figure.base.amount; });
    ChartData chart = emptyChart(ChartKind::GroupedBars, words, hasEstimates(rows));
    chart.series = {{words.period(), SeriesRole::Current, {}},
                    {words.basePeriod(), SeriesRole::Previous, {}}};
    for (const CountryComparison &row : rows) {
        const Place &place = words.catalogue()[row.place];
        addCategory(chart, {place.code, place.label, changeAnnotation(row.figure, words.style())},
                    {pointOf(row.figure.current), pointOf(row.figure.base)});
    }
    const bool anyChange = std::ranges::any_of(
        chart.categories, [](const ChartCategory &row) { return !row.annotation.isEmpty(); });
    if (anyChange) {
        chart.annotationHeading = words.style().say(Wording::LabelChange);
    }
    return chart;
}

MapContent arrivalsMap(const FactsheetFigures &figures, const PageWords &words)
{
    const EditionStyle &style = words.style();
    MapContent map;
    map.unit = style.say(Wording::LabelPersons);
    map.numbers = style.numbers().locale();
    map.disclaimer = words.catalogue().mapDisclaimer();
    map.names = style.language().mapNames;
    map.words.noReport = style.say(Wording::LabelNotReported);
    map.words.notApplicable = style.say(Wording::LabelNotApplicable);
    map.words.provisional = chartWords(style, hasEstimates(figures.arrivals)).provisional;
    map.subject
        = figures.query.isOfCountry() ? words.catalogue()[figures.query.place].code : QString();
    map.words.suppressed = style.say(Wording::LabelWithheld);
    for (const CountryComparison &row : figures.arrivals) {
        const Place &place = words.catalogue()[row.place];
        MapPlace shown = mapPlace(place.code, place.label, pointOf(row.figure.current));
        const QString figure = words.figure(row.figure.current);
        shown.tooltip = place.label + u'\n' + figure;
        shown.spoken = place.name + QStringLiteral(", ") + words.period() + QStringLiteral(": ")
            + figure + u'.';
        map.places.push_back(std::move(shown));
    }
    return map;
}

ChartData asylumChart(const std::vector<const AsylumFigures *> &rows, const PageWords &words)
{
    const bool estimates = std::ranges::any_of(
        rows, [](const AsylumFigures *row) { return row->region.figure.estimated; });
    ChartData chart = emptyChart(ChartKind::GroupedBars, words, estimates);
    chart.series = {{words.period(), SeriesRole::Current, {}}};
    for (const AsylumFigures *row : rows) {
        const Indicator &indicator = words.catalogue()[row->indicator];
        addCategory(chart, {indicator.code, indicator.label, {}}, {pointOf(row->region.figure)});
    }
    return chart;
}

ChartData byMonthChart(const std::vector<MonthFigure> &rows, const PageWords &words)
{
    const EditionStyle &style = words.style();
    const bool estimates = std::ranges::any_of(
        rows, [](const MonthFigure &row) { return row.region.figure.estimated; });
    ChartData chart = emptyChart(ChartKind::Columns, words, estimates);
    chart.series = {{style.say(Wording::LabelPersons), SeriesRole::Current, {}}};
    for (const MonthFigure &row : rows) {
        const bool namesYear = chart.categories.empty() || row.month.number() == 1;
        QString label = style.briefMonthName(row.month);
        if (namesYear) {
            label += u' ' + QString::number(row.month.year());
        }
        addCategory(chart, {row.month.toString(), label, {}},
                    {pointOf(row.region.figure, row.month == rows.back().month)});
    }
    return chart;
}

ChartData nationalitiesChart(const FactsheetFigures &figures, const PageWords &words)
{
    const EditionStyle &style = words.style();
    const Nationalities &nationalities = figures.nationalities;
    const FactsheetFigure &total = figures.presence.total.figure;
    const bool unsettled = total.isUnsettled();
    ChartData chart = emptyChart(ChartKind::GroupedBars, words, total.estimated);
    if (nationalities.gap) {
        return chart;
    }
    chart.series = {{style.say(Wording::LabelPersons), SeriesRole::Current, {}}};
    const auto category = [&](const QString &key, const QString &label, Amount amount) {
        return ChartCategory{
            key, label, shareAnnotation(printedShare(amount, nationalities.total, style), style)};
    };
    const auto shown
        = std::min(nationalities.named.size(), static_cast<std::size_t>(style.mostCommon()));
    for (std::size_t i = 0; i < shown; ++i) {
        const NationalityFigure &row = nationalities.named[i];
        const Breakdown &nationality = words.catalogue()[row.nationality];
        addCategory(chart, category(nationality.code, nationality.label, row.amount),
                    {pointOf(row.amount, unsettled)});
    }
    const NationalityRemainder rest = remainderBeside(nationalities, shown);
    const Amount remainder = rest.others + rest.unknown.value_or(Amount());
    if (!remainder.isZero()) {
        const QString name
            = style.say(rest.unknown ? Wording::LabelOthersAndUnknown : Wording::LabelOthers);
        const ChartPoint none{PointState::NotApplicable, 0, false, false};
        chart.series.push_back(
            {name, SeriesRole::Remainder, std::vector(chart.categories.size(), none)});
        addCategory(chart, category({}, name, remainder), {none, pointOf(remainder, unsettled)});
    }
    return chart;
}

} // namespace mm
