// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/edition_output.h"

namespace mm {

QJsonObject editionJson(const Edition &edition)
{
    return {{QStringLiteral("name"), edition.name},
            {QStringLiteral("month"), edition.month.toString()},
            {QStringLiteral("change_set"), edition.changeSet},
            {QStringLiteral("published_at"), edition.publishedAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("author"), edition.author},
            {QStringLiteral("style"), edition.style},
            {QStringLiteral("note"), edition.note}};
}

QString editionText(const Edition &edition)
{
    QString text = QStringLiteral("“%1”  %2, change set %3, published %4")
                       .arg(edition.name, edition.month.toString())
                       .arg(edition.changeSet)
                       .arg(edition.publishedAt.toString(Qt::ISODate));
    if (!edition.author.isEmpty()) {
        text += QStringLiteral(" by %1").arg(edition.author);
    }
    if (!edition.style.isEmpty()) {
        text += QStringLiteral(", style %1").arg(edition.style);
    }
    if (!edition.note.isEmpty()) {
        text += QStringLiteral(": %1").arg(edition.note);
    }
    return text;
}

} // namespace mm
