// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace mm {

/// Edits and paints the numbers of the data grid. A wrong entry stays in the editor with its
/// reason, wherever the focus goes; what is provisional, not reported, not applicable, computed or
/// about to be pasted looks different without colour.
class EntryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

Q_SIGNALS:
    /// While an entry is being typed; without an index when that is over.
    void typed(const QModelIndex &index, const QString &text);

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;
};

} // namespace mm
