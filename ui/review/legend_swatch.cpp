// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/legend_swatch.h"

#include "ui/review/cell_tints.h"
#include "ui/style/accent_room.h"

#include <QPainter>

namespace mm {

namespace {

constexpr int kSquare = 12;
constexpr int kGap = 5;

} // namespace

LegendSwatch::LegendSwatch(CellTint tint, QWidget *parent)
    : QWidget(parent)
    , m_tint(tint)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tintName(tint));
}

QSize LegendSwatch::sizeHint() const
{
    return {kSquare + kGap + fontMetrics().horizontalAdvance(tintName(m_tint)) + 1,
            fontMetrics().height() + 2 * accentRoom(fontMetrics())};
}

void LegendSwatch::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QRect square(0, (height() - kSquare) / 2, kSquare, kSquare);
    painter.fillRect(square, tintBrush(m_tint, palette()));
    QColor line = palette().color(QPalette::Text);
    if (m_tint == CellTint::Corrected) {
        painter.setPen(correctedPen(palette()));
        painter.drawRect(square.adjusted(1, 1, -1, -1));
    } else {
        line.setAlphaF(0.4F);
        painter.setPen(line);
        painter.drawRect(square.adjusted(0, 0, -1, -1));
    }
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rect().adjusted(kSquare + kGap, 0, 0, 0), Qt::AlignVCenter, tintName(m_tint));
}

} // namespace mm
