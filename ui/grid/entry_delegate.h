// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace mm {

/// Tells what is being typed into the data grid.
class TypingWatch : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// While an entry is being typed; without an index when that is over.
    void typed(const QModelIndex &index, const QString &text);
};

/// Edits and paints the numbers of the data grid. A wrong entry stays in the editor with its
/// reason, wherever the focus goes; what is provisional, not reported, not applicable, computed or
/// about to be pasted looks different without colour.
class EntryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit EntryDelegate(QObject *parent = nullptr);

    [[nodiscard]] const TypingWatch *typing() const { return m_typing; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    TypingWatch *m_typing; ///< speaks for editors, which Qt asks for through a const function
};

} // namespace mm
