// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_table.h"

namespace mm {

namespace {

QString remark(const MapPlace &place, const MapWords &words)
{
    switch (place.state) {
    case MapState::Value:
    case MapState::Zero:
    case MapState::Shaded:
        return {};
    case MapState::NotReported:
        return words.noReport;
    case MapState::NotApplicable:
        return words.notApplicable;
    case MapState::Suppressed:
        return words.suppressed;
    case MapState::Provisional:
        return words.provisional;
    }
    Q_UNREACHABLE();
}

} // namespace

TableRows mapRows(const MapData &data)
{
    const MapContent &content = data.content();
    TableRows rows{{QString(), QString(), content.subtitle, QString()}};
    for (const MapPlace &place : content.places) {
        const QString figure = place.value
            ? QString::number(*place.value, 'g', QLocale::FloatingPointShortest)
            : place.figure;
        rows.push_back({place.code, place.label, figure, remark(place, content.words)});
    }
    return rows;
}

} // namespace mm
