// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accessible_leaf.h"

#include <QWidget>

namespace mm {

QWindow *AccessibleLeaf::window() const
{
    return m_widget->window()->windowHandle();
}

QAccessibleInterface *AccessibleLeaf::parent() const
{
    return QAccessible::queryAccessibleInterface(m_widget);
}

QRect AccessibleLeaf::rect() const
{
    const QRect box = area();
    return {m_widget->mapToGlobal(box.topLeft()), box.size()};
}

QRect AccessibleLeaf::area() const
{
    return m_widget->rect();
}

void *AccessibleChoice::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

void AccessibleChoice::doAction(const QString &name)
{
    if (name == pressAction()) {
        choose();
    }
}

} // namespace mm
