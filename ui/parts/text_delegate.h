// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace mm {

/// Cells that are one line of text, painted and measured without laying them out as a paragraph:
/// for tables that are painted anew with every step of a slider. Text, alignment, bold face and
/// selection are those of any other cell; a text that is too long for its cell is left to
/// QStyledItemDelegate, which wraps and elides.
class TextDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// What the model says, else the room its text wants.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace mm
