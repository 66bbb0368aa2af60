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

ChartPoint pointOf(Amount amount, bool provisional)
{
    return {PointState::Value, amount.toDouble(), provisional, false};
}

ChartData emptyChart(ChartKind kind, const PageWords &words)
{
    ChartData chart;
    chart.kind = kind;
    chart.words = chartWords(words.style());
    return chart;
}

/// "7%", "<1%": digits in every style, because labels have no room for words.
QString shareAnnotation(const PrintedShare &share, const EditionStyle &style)
{
    return endOfScale(share, style, Wording::AnnotationLessThanOne, Wording::AnnotationMoreThan99)
        .value_or(percentText(share.percent(), style));
}

} // namespace

ChartWords chartWords(const EditionStyle &style)
{
    return {style.say(Wording::LabelNotReported), style.say(Wording::LabelNotApplicable),
            style.say(Wording::LabelWithheld), style.say(Wording::LabelProvisional),
            style.say(Wording::LabelAllProvisional)};
}

ChartPoint pointOf(const FactsheetFigure &figure, bool emphasised)
{
    ChartPoint point{pointState(figure), figure.amount.value_or(Amount()).toDouble(),
                     figure.provisional, emphasised};
    point.settled = figure.settled.toDouble();
    return point;
}

ChartData arrivalsChart(const FactsheetFigures &figures, const PageWords &words)
{
    std::vector<CountryComparison> rows = figures.arrivals;
    sortLargestFirst(
        rows, [](const CountryComparison &row) { return row.figure.current.amount; },
        [](const CountryComparison &row) { return row.figure.base.amount; });
    ChartData chart = emptyChart(ChartKind::GroupedBars, words);
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
    map.words.provisional = style.say(Wording::LabelProvisional);
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
    ChartData chart = emptyChart(ChartKind::GroupedBars, words);
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
    ChartData chart = emptyChart(ChartKind::Columns, words);
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
    const bool provisional = figures.presence.total.figure.provisional;
    ChartData chart = emptyChart(ChartKind::GroupedBars, words);
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
                    {pointOf(row.amount, provisional)});
    }
    const NationalityRemainder rest = remainderBeside(nationalities, shown);
    const Amount remainder = rest.others + rest.unknown.value_or(Amount());
    if (!remainder.isZero()) {
        const QString name
            = style.say(rest.unknown ? Wording::LabelOthersAndUnknown : Wording::LabelOthers);
        const ChartPoint none{PointState::NotApplicable, 0, false, false};
        chart.series.push_back(
            {name, SeriesRole::Remainder, std::vector(chart.categories.size(), none)});
        addCategory(chart, category({}, name, remainder), {none, pointOf(remainder, provisional)});
    }
    return chart;
}

} // namespace mm
