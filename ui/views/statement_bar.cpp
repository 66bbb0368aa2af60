// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statement_bar.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace mm {

StatementBar::StatementBar(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMargin(8);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void StatementBar::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor tint = screenTheme(palette(), PaletteGeneration::Unhcr2021).accent;
    tint.setAlphaF(0.10F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawRoundedRect(rect(), 4, 4);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace mm
