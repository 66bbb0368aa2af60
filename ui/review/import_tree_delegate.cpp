// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/import_tree_delegate.h"

#include "ui/models/roles.h"
#include "ui/parts/mark_icon.h"
#include "ui/style/contrast.h"

#include <QApplication>
#include <QPainter>

namespace mm {

namespace {

constexpr int kPadding = 4;
constexpr int kGap = 6;

bool isFile(const QModelIndex &index)
{
    return !index.parent().isValid();
}

} // namespace

QSize ImportTreeDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const int lines = isFile(index) ? 2 : 1;
    return {0, lines * option.fontMetrics.height() + 2 * kPadding};
}

void ImportTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem look = option;
    initStyleOption(&look, index);
    look.text.clear();
    const QStyle *style = look.widget ? look.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &look, painter, look.widget);

    const bool selected = look.state.testFlag(QStyle::State_Selected);
    const QColor ink = look.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor ground = look.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const QColor muted = blended(ink, ground, 0.7);
    const QFontMetrics &metrics = look.fontMetrics;
    const int line = metrics.height();
    QRect area = look.rect.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const auto mark = static_cast<Mark>(index.data(MarkRole).toInt());
    markIcon(mark).paint(painter, QRect(area.left(), area.top(), line, line));
    area.setLeft(area.left() + line + kGap);

    painter->save();
    painter->setFont(look.font);
    const QString summary = index.data(SummaryRole).toString();
    const QString name = index.data(Qt::DisplayRole).toString();
    const auto draw = [&](const QRect &rect, const QColor &colour, Qt::Alignment alignment,
                          Qt::TextElideMode elide, const QString &text) {
        painter->setPen(colour);
        painter->drawText(rect, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                          metrics.elidedText(text, elide, rect.width()));
    };
    if (isFile(index)) {
        const QRect first(area.left(), area.top(), area.width(), line);
        draw(first, ink, Qt::AlignLeft, Qt::ElideMiddle, name);
        draw(first.translated(0, line), muted, Qt::AlignLeft, Qt::ElideRight, summary);
    } else {
        const int width = metrics.horizontalAdvance(summary);
        const QRect left(area.left(), area.top(), area.width() - width - kGap, line);
        draw(left, ink, Qt::AlignLeft, Qt::ElideMiddle, name);
        draw(area, muted, Qt::AlignRight, Qt::ElideNone, summary);
    }
    painter->restore();
}

} // namespace mm
