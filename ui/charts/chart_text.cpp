// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_text.h"

#include "ui/charts/chart_tr.h"
#include "ui/charts/number_text.h"
#include "ui/charts/series_slots.h"

#include <algorithm>

namespace mm {

namespace {

QString spokenState(PointState state)
{
    switch (state) {
    case PointState::Value:
        return {};
    case PointState::NotReported:
        return ChartTr::tr("not reported");
    case PointState::NotApplicable:
        return ChartTr::tr("not applicable");
    case PointState::Suppressed:
        return ChartTr::tr("withheld");
    }
    Q_UNREACHABLE();
}

QString spokenPoint(const ChartPoint &point, const QLocale &numbers)
{
    if (point.state != PointState::Value) {
        return spokenState(point.state);
    }
    const QString number = numberText(point.value, numbers);
    return point.provisional ? ChartTr::tr("%1 (provisional)").arg(number) : number;
}

/// A cell of the table: nothing in it may end the cell or the row.
QString cell(QString text)
{
    for (const QChar c : {u'\t', u'\n', u'\r'}) {
        text.replace(c, u' ');
    }
    return text;
}

QString rawPoint(const ChartPoint &point)
{
    return point.state == PointState::Value
        ? QString::number(point.value, 'g', QLocale::FloatingPointShortest)
        : stateText(point.state);
}

} // namespace

QString categoryText(const ChartData &data, int category, const QLocale &numbers)
{
    const SeriesSlots seriesSlots(data);
    QStringList parts;
    for (int slot = 0; slot < seriesSlots.count(); ++slot) {
        const SlotPoint point = seriesSlots.at(slot, category);
        const QString value = spokenPoint(point.point, numbers);
        const QString name = data.series[size_t(point.series)].name;
        parts.append(seriesSlots.count() > 1 && !name.isEmpty()
                         ? ChartTr::tr("%1 in %2", "a number in a period").arg(value, name)
                         : value);
    }
    const ChartCategory &shown = data.categories[size_t(category)];
    if (!shown.annotation.isEmpty()) {
        parts.append(shown.annotation);
    }
    return ChartTr::tr("%1: %2.").arg(shown.label, parts.join(QStringLiteral(", ")));
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
        for (int category = 0; category < int(data.categories.size()); ++category) {
            lines.append(categoryText(data, category, numbers));
        }
    }
    return lines.join(u'\n');
}

QString chartTsv(const ChartData &data)
{
    const bool annotated = std::ranges::any_of(
        data.categories, [](const ChartCategory &c) { return !c.annotation.isEmpty(); });
    QStringList heading{QString(), QString()};
    for (const ChartSeries &series : data.series) {
        heading.append(cell(series.name));
    }
    if (annotated) {
        heading.append(cell(data.annotationHeading));
    }
    QString table = heading.join(u'\t') + u'\n';
    for (size_t index = 0; index < data.categories.size(); ++index) {
        const ChartCategory &category = data.categories[index];
        QStringList row{cell(category.key), cell(category.label)};
        for (const ChartSeries &series : data.series) {
            row.append(index < series.points.size() ? rawPoint(series.points[index])
                                                    : stateText(PointState::NotReported));
        }
        if (annotated) {
            row.append(cell(category.annotation));
        }
        table += row.join(u'\t') + u'\n';
    }
    return table;
}

} // namespace mm
