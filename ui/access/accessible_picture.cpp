// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accessible_picture.h"

#include <QWidget>

#include <algorithm>

namespace mm {

AccessiblePicture::AccessiblePicture(QWidget *widget, QAccessible::Role role,
                                     std::function<TableRows()> rows)
    : QAccessibleWidget(widget, role)
    , m_cells(widget, std::move(rows))
{
}

AccessiblePicture::~AccessiblePicture()
{
    std::ranges::for_each(m_parts, QAccessible::deleteAccessibleInterface);
}

void *AccessiblePicture::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface && m_cells.columnCount() > 0
        ? static_cast<QAccessibleTableInterface *>(&m_cells)
        : QAccessibleWidget::interface_cast(type);
}

QAccessibleInterface *AccessiblePicture::child(int index) const
{
    return index < 0          ? nullptr
        : index < partCount() ? part(index)
                              : m_cells.cell(index - partCount());
}

QAccessibleInterface *AccessiblePicture::childAt(int x, int y) const
{
    for (int i = 0; i < partCount(); ++i) {
        if (part(i)->rect().contains(x, y)) {
            return part(i);
        }
    }
    return nullptr;
}

QAccessibleInterface *AccessiblePicture::focusChild() const
{
    return widget()->hasFocus() ? child(currentPart()) : nullptr;
}

int AccessiblePicture::indexOfChild(const QAccessibleInterface *asked) const
{
    for (int i = 0; i < partCount(); ++i) {
        if (part(i) == asked) {
            return i;
        }
    }
    const int cell = m_cells.indexOf(asked);
    return cell < 0 ? -1 : partCount() + cell;
}

QAccessibleInterface *AccessiblePicture::part(int index) const
{
    const auto known = m_parts.constFind(index);
    if (known != m_parts.constEnd()) {
        return QAccessible::accessibleInterface(*known);
    }
    QAccessibleInterface *made = makePart(index);
    m_parts.insert(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

} // namespace mm
