// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/table_cells.h"

#include <QAccessibleWidget>
#include <QHash>

#include <functional>

namespace mm {

/// A drawn widget for screen readers: its parts as children, and after them, where it has numbers,
/// the cells of the table behind it.
class AccessiblePicture : public QAccessibleWidget {
public:
    /// @param rows the numbers at any time, the heading first; none for a picture without numbers
    AccessiblePicture(
        QWidget *widget, QAccessible::Role role,
        std::function<TableRows()> rows = [] { return TableRows(); });
    ~AccessiblePicture() override;
    Q_DISABLE_COPY_MOVE(AccessiblePicture)

    void *interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override { return partCount() + m_cells.count(); }
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *asked) const override;

protected:
    [[nodiscard]] virtual int partCount() const = 0;
    /// The part that the keys have reached; -1 when none.
    [[nodiscard]] virtual int currentPart() const = 0;
    /// Made once for each index, and owned by the picture.
    [[nodiscard]] virtual QAccessibleInterface *makePart(int index) const = 0;

private:
    [[nodiscard]] QAccessibleInterface *part(int index) const;

    TableCells m_cells;
    mutable QHash<int, QAccessible::Id> m_parts; ///< made when first asked for
};

} // namespace mm
