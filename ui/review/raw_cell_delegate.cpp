// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/raw_cell_delegate.h"

#include "ui/models/roles.h"
#include "ui/parts/mark_icon.h"
#include "ui/review/cell_tints.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace mm {

namespace {

constexpr int kCorner = 8;
constexpr int kOutline = 2;

void drawEdges(QPainter &painter, const QRect &rect, Qt::Edges edges, const QColor &colour)
{
    const int right = rect.right() - kOutline + 1;
    const int bottom = rect.bottom() - kOutline + 1;
    if (edges.testFlag(Qt::TopEdge)) {
        painter.fillRect(rect.left(), rect.top(), rect.width(), kOutline, colour);
    }
    if (edges.testFlag(Qt::BottomEdge)) {
        painter.fillRect(rect.left(), bottom, rect.width(), kOutline, colour);
    }
    if (edges.testFlag(Qt::LeftEdge)) {
        painter.fillRect(rect.left(), rect.top(), kOutline, rect.height(), colour);
    }
    if (edges.testFlag(Qt::RightEdge)) {
        painter.fillRect(right, rect.top(), kOutline, rect.height(), colour);
    }
}

void drawCorrected(QPainter &painter, const QRect &rect, Qt::Edges edges, const QPalette &palette)
{
    if (!edges) {
        return;
    }
    const QRect line = rect.adjusted(1, 1, 0, 0);
    painter.setPen(correctedPen(palette));
    if (edges.testFlag(Qt::TopEdge)) {
        painter.drawLine(line.topLeft(), line.topRight());
    }
    if (edges.testFlag(Qt::BottomEdge)) {
        painter.drawLine(line.bottomLeft(), line.bottomRight());
    }
    if (edges.testFlag(Qt::LeftEdge)) {
        painter.drawLine(line.topLeft(), line.bottomLeft());
    }
    if (edges.testFlag(Qt::RightEdge)) {
        painter.drawLine(line.topRight(), line.bottomRight());
    }
}

} // namespace

void RawCellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto tint = static_cast<CellTint>(index.data(CellRole).toInt());
    option->backgroundBrush = tintBrush(tint, option->palette);
    option->textElideMode = Qt::ElideRight;
    if (tint == CellTint::Ignored || tint == CellTint::Total) {
        option->font.setItalic(true);
    }
}

void RawCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    const Qt::Edges edges(index.data(EdgesRole).toInt());
    const Theme theme = screenTheme(option.palette, PaletteGeneration::Unhcr2021);
    drawEdges(*painter, option.rect, edges, theme.accent);
    drawCorrected(*painter, option.rect, Qt::Edges(index.data(CorrectedRole).toInt()),
                  option.palette);
    const auto mark = static_cast<Mark>(index.data(FindingRole).toInt());
    if (mark != Mark::None) {
        const QPoint corner = option.rect.topRight() + QPoint(1, 0);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(markColour(mark));
        painter->drawPolygon(
            QPolygon({corner, corner - QPoint(kCorner, 0), corner + QPoint(0, kCorner)}));
    }
    painter->restore();
}

} // namespace mm
