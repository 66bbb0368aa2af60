// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/text_delegate.h"

#include <QApplication>
#include <QPainter>

namespace mm {

namespace {

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant font = index.data(Qt::FontRole);
    return font.isValid() ? font.value<QFont>().resolve(option.font) : option.font;
}

const QStyle &styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? *option.widget->style() : *QApplication::style();
}

int margin(const QStyleOptionViewItem &option)
{
    return styleOf(option).pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
}

QColor textColour(const QStyleOptionViewItem &option)
{
    const QPalette::ColorGroup group = !option.state.testFlag(QStyle::State_Enabled)
        ? QPalette::Disabled
        : option.state.testFlag(QStyle::State_Active) ? QPalette::Normal
                                                      : QPalette::Inactive;
    return option.palette.color(
        group,
        option.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text);
}

} // namespace

void TextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const QFont font = fontOf(option, index);
    const QFontMetrics metrics(font);
    const int width = text.isEmpty() ? 0 : metrics.horizontalAdvance(text);
    const QRect room = option.rect.adjusted(margin(option), 0, -margin(option), 0);
    if (width > room.width()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const QStyle &style = styleOf(option);
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QRect line = QStyle::alignedRect(option.direction, alignment | Qt::AlignVCenter,
                                           {width, metrics.height()}, room);
    painter->setFont(font);
    painter->setPen(textColour(option));
    painter->drawText(line.left(), line.top() + metrics.ascent(), text);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        focus.backgroundColor = option.palette.color(QPalette::Highlight);
        style.drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

QSize TextDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant said = index.data(Qt::SizeHintRole);
    if (said.isValid()) {
        return said.toSize();
    }
    const QFontMetrics metrics(fontOf(option, index));
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * margin(option),
            metrics.height()};
}

} // namespace mm
