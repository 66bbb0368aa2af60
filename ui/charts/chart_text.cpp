// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_text.h"

#include "ui/charts/chart_tr.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/number_text.h"
#include "ui/charts/series_slots.h"

#include <algorithm>

namespace mm {

namespace {

QString spokenPoint(const ChartPoint &point, const ChartData &data, const QLocale &numbers)
{
    if (point.state != PointState::Value) {
        return spokenState(point.state, data);
    }
    const QString number
        = numberText(point.value, numbers) + (data.inPercent ? QStringLiteral("%") : QString());
    return point.provisional ? provisionalText(number, data) : number;
}

QString rawPoint(const ChartPoint &point, const ChartData &data)
{
    return point.state == PointState::Value
        ? QString::number(point.value, 'g', QLocale::FloatingPointShortest)
        : stateText(point.state, data);
}

QString pointAt(const ChartData &data, const ChartSeries &series, size_t index)
{
    return index < series.points.size() ? rawPoint(series.points[index], data)
                                        : stateText(PointState::NotReported, data);
}

/// "Serbia, −45%. January–July 2025: Jan 1,050, Feb 1,003. January–July 2024: …"
QString panelText(const ChartData &data, int panel, const QLocale &numbers)
{
    const ChartCategory &shown = data.panels[size_t(panel)];
    QStringList sentences{
        shown.annotation.isEmpty()
            ? shown.label
            : ChartTr::tr("%1, %2", "a country and its change").arg(shown.label, shown.annotation)};
    for (const ChartSeries &series : data.series) {
        if (series.panel != panel) {
            continue;
        }
        QStringList values;
        for (size_t index = 0; index < series.points.size() && index < data.categories.size();
             ++index) {
            const ChartPoint &point = series.points[index];
            if (point.state != PointState::NotApplicable) {
                values.append(data.categories[index].label + u' '
                              + spokenPoint(point, data, numbers));
            }
        }
        sentences.append(ChartTr::tr("%1: %2", "a period and its values")
                             .arg(series.name, values.join(QStringLiteral(", "))));
    }
    return sentences.join(QStringLiteral(". ")) + u'.';
}

/// What a bar of a waterfall stands for: a total, or a step from one to the other.
std::optional<ChartPoint> stepAt(const ChartData &data, size_t category)
{
    for (const ChartSeries &series : data.series) {
        if (category < series.points.size() && series.points[category].state == PointState::Value) {
            ChartPoint point = series.points[category];
            point.value -= point.from;
            return point;
        }
    }
    return std::nullopt;
}

QString stepText(const ChartData &data, int category, const QLocale &numbers)
{
    const ChartCategory &shown = data.categories[size_t(category)];
    const auto step = stepAt(data, size_t(category));
    QStringList parts;
    if (step) {
        const QString sign = !step->emphasised && step->value > 0 ? QStringLiteral("+") : QString();
        parts.append(sign + spokenPoint(*step, data, numbers));
    }
    if (!shown.annotation.isEmpty()) {
        parts.append(shown.annotation);
    }
    return ChartTr::tr("%1: %2.").arg(shown.label, parts.join(QStringLiteral(", ")));
}

TableRows stepRows(const ChartData &data)
{
    TableRows rows{
        {QString(), QString(), ChartTr::tr("Persons or change"), data.annotationHeading}};
    for (size_t index = 0; index < data.categories.size(); ++index) {
        const ChartCategory &category = data.categories[index];
        const auto step = stepAt(data, index);
        rows.push_back({category.key, category.label, rawPoint(step.value_or(ChartPoint()), data),
                        category.annotation});
    }
    return rows;
}

/// A row for every month of every panel.
TableRows panelRows(const ChartData &data)
{
    QStringList heading{QString(), QString(), QString()};
    for (const ChartSeries &series : data.series) {
        if (series.panel == 0) {
            heading.append(series.name);
        }
    }
    TableRows rows{heading};
    for (size_t panel = 0; panel < data.panels.size(); ++panel) {
        for (size_t index = 0; index < data.categories.size(); ++index) {
            QStringList row{data.panels[panel].key, data.panels[panel].label,
                            data.categories[index].key};
            for (const ChartSeries &series : data.series) {
                if (series.panel == int(panel)) {
                    row.append(pointAt(data, series, index));
                }
            }
            rows.push_back(row);
        }
    }
    return rows;
}

std::optional<ChartRange::Span> spanAt(const ChartData &data, size_t category)
{
    return data.range && category < data.range->spans.size() ? data.range->spans[category]
                                                             : std::nullopt;
}

/// The columns of the ground behind lines: the range of earlier years, and what happened.
void appendGround(const ChartData &data, std::vector<QStringList> &rows)
{
    if (data.range) {
        rows.front() << ChartTr::tr("%1, lowest").arg(data.range->name)
                     << ChartTr::tr("%1, highest").arg(data.range->name);
    }
    if (!data.events.empty()) {
        rows.front() << ChartTr::tr("Events");
    }
    for (size_t index = 0; index + 1 < rows.size(); ++index) {
        QStringList &row = rows[index + 1];
        if (data.range) {
            const auto span = spanAt(data, index);
            const auto edge = [&](double value) {
                return span ? QString::number(value, 'g', QLocale::FloatingPointShortest)
                            : QString();
            };
            row << edge(span ? span->low : 0) << edge(span ? span->high : 0);
        }
        if (!data.events.empty()) {
            QStringList happened;
            for (const ChartEvent &event : data.events) {
                if (event.category == int(index)) {
                    happened << eventText(event);
                }
            }
            row << happened.join(QStringLiteral("; "));
        }
    }
}

} // namespace

QString categoryText(const ChartData &data, int category, const QLocale &numbers)
{
    if (!data.panels.empty()) {
        return panelText(data, category, numbers);
    }
    if (data.kind == ChartKind::Waterfall) {
        return stepText(data, category, numbers);
    }
    const SeriesSlots seriesSlots(data);
    QStringList parts;
    for (int slot = 0; slot < seriesSlots.count(); ++slot) {
        const SlotPoint point = seriesSlots.at(slot, category);
        const QString value = spokenPoint(point.point, data, numbers);
        const QString name = data.series[size_t(point.series)].name;
        parts.append(seriesSlots.count() > 1 && !name.isEmpty() ? numberInPeriod(value, name, data)
                                                                : value);
    }
    const ChartCategory &shown = data.categories[size_t(category)];
    if (!shown.annotation.isEmpty()) {
        parts.append(shown.annotation);
    }
    if (const auto span = spanAt(data, size_t(category))) {
        parts.append(QStringLiteral("%1 %2–%3")
                         .arg(data.range->name, numberText(span->low, numbers),
                              numberText(span->high, numbers)));
    }
    QStringList sentences{
        ChartTr::tr("%1: %2.").arg(shown.label, parts.join(QStringLiteral(", ")))};
    for (const ChartEvent &event : data.events) {
        if (event.category == category) {
            sentences.append(eventText(event) + u'.');
        }
    }
    return sentences.join(u' ');
}

QString chartSummary(const ChartData &data, const QLocale &numbers)
{
    QStringList lines;
    for (const QString &line : {data.title, data.subtitle, data.emptyReason}) {
        if (!line.isEmpty()) {
            lines.append(line);
        }
    }
    if (data.emptyReason.isEmpty() && !data.series.empty()) {
        for (int category = 0; category < int(chartTargets(data).size()); ++category) {
            lines.append(categoryText(data, category, numbers));
        }
    }
    return lines.join(u'\n');
}

TableRows chartRows(const ChartData &data)
{
    if (!data.panels.empty()) {
        return panelRows(data);
    }
    if (data.kind == ChartKind::Waterfall) {
        return stepRows(data);
    }
    const bool annotated = std::ranges::any_of(
        data.categories, [](const ChartCategory &c) { return !c.annotation.isEmpty(); });
    QStringList heading{QString(), QString()};
    for (const ChartSeries &series : data.series) {
        heading.append(series.name);
    }
    if (annotated) {
        heading.append(data.annotationHeading);
    }
    TableRows rows{heading};
    for (size_t index = 0; index < data.categories.size(); ++index) {
        const ChartCategory &category = data.categories[index];
        QStringList row{category.key, category.label};
        for (const ChartSeries &series : data.series) {
            row.append(pointAt(data, series, index));
        }
        if (annotated) {
            row.append(category.annotation);
        }
        rows.push_back(row);
    }
    appendGround(data, rows);
    return rows;
}

QString chartTsv(const ChartData &data)
{
    return tsvText(chartRows(data));
}

} // namespace mm
