// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/mark_delegate.h"

#include "ui/models/roles.h"
#include "ui/parts/mark_icon.h"

namespace mm {

void MarkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant mark = index.data(MarkRole);
    if (mark.isValid()) {
        option->icon = markIcon(static_cast<Mark>(mark.toInt()));
        option->features |= QStyleOptionViewItem::HasDecoration;
        const int size = option->fontMetrics.height();
        option->decorationSize = QSize(size, size);
    }
}

} // namespace mm
