// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleInterface>

class QWidget;

namespace mm {

/// Something inside a drawn widget that screen readers can go to: without an object and without
/// children of its own.
class AccessibleLeaf : public QAccessibleInterface {
public:
    /// @param widget what draws it; its own interface is the parent, and deletes its leaves
    explicit AccessibleLeaf(QWidget *widget)
        : m_widget(widget)
    {
    }

    bool isValid() const override { return true; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QRect rect() const override;
    void setText(QAccessible::Text, const QString &) override { }

protected:
    /// Where it is drawn, in the widget's coordinates; by default all of the widget.
    [[nodiscard]] virtual QRect area() const;

private:
    QWidget *m_widget;
};

/// A leaf that can be pressed: a category of a chart, a place of a map.
class AccessibleChoice : public AccessibleLeaf, public QAccessibleActionInterface {
public:
    using AccessibleLeaf::AccessibleLeaf;

    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void *interface_cast(QAccessible::InterfaceType type) override;
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

protected:
    virtual void choose() = 0;
};

} // namespace mm
