// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/spoken_text.h"

#include "ui/map/place_label.h"

#include <QStringList>

namespace mm {

QString spokenText(const MapData &data, const QString &code)
{
    const MapPlace *place = data.place(code);
    if (!place) {
        return {};
    }
    if (!place->spoken.isEmpty()) {
        return place->spoken;
    }
    QStringList parts{place->label, data.content().subtitle, figureText(*place, data.content())};
    if (place->state == MapState::Provisional) {
        parts.append(data.content().words.provisional);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString spokenText(const MapData &data)
{
    QStringList sentences;
    for (const MapPlace &place : data.content().places) {
        sentences.append(spokenText(data, place.code));
    }
    return sentences.join(QStringLiteral("; "));
}

} // namespace mm
