// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"
#include "ui/style/fonts.h"

#include <QPainter>

namespace mm::test {

/// Text in two faces and both scripts, a filled shape, and a frame that is exactly on the edge.
inline Picture samplePicture(QSizeF millimetres = {160, 90})
{
    return {.millimetres = millimetres,
            .paint =
                [](QPainter &painter, const QRectF &points) {
                    painter.fillRect(points, QColor(0xeeeeee));
                    painter.fillRect(QRectF(20, 20, 100, 30), QColor(0x0072bc));
                    painter.setPen(Qt::black);
                    painter.setFont(textFontInPixels(12, QFont::Bold));
                    painter.drawText(QPointF(20, 70), QStringLiteral("Accommodation of officials"));
                    painter.setFont(textFontInPixels(8));
                    painter.drawText(QPointF(20, 90),
                                     QStringLiteral("Босна и Херцеговина & <Čačak> −49%"));
                },
            .title = QStringLiteral("Arrivals “2025” (a) & Ђ"),
            .description = QStringLiteral("Two lines of text and a box.")};
}

} // namespace mm::test
