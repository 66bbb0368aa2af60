// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_accessible.h"

#include "ui/export/table_cells.h"
#include "ui/map/map_table.h"
#include "ui/map/map_view.h"

#include <QAccessibleWidget>
#include <QHash>

#include <algorithm>

namespace mm {

namespace {

/// One place of the map.
class PlaceAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PlaceAccessible(MapView *view, QString code)
        : m_view(view)
        , m_code(std::move(code))
    {
    }

    [[nodiscard]] const QString &code() const { return m_code; }

    bool isValid() const override { return m_view->data() && m_view->data()->place(m_code); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view->window()->windowHandle(); }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override
    {
        const QRect place = m_view->placeRect(m_code);
        return {m_view->mapToGlobal(place.topLeft()), place.size()};
    }
    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Name ? m_view->spokenText(m_code) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_view->hasFocus() && m_view->current() == m_code;
        state.selectable = true;
        state.multiSelectable = true;
        state.selected = m_view->selection().contains(m_code);
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction()) {
            m_view->select(m_code);
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    MapView *m_view;
    QString m_code;
};

class MapAccessible : public QAccessibleWidget {
public:
    explicit MapAccessible(MapView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
        , m_view(view)
        , m_cells(this, [view] { return view->data() ? mapRows(*view->data()) : TableRows(); })
    {
    }
    ~MapAccessible() override
    {
        std::ranges::for_each(m_children, QAccessible::deleteAccessibleInterface);
    }
    Q_DISABLE_COPY_MOVE(MapAccessible)

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface
            ? static_cast<QAccessibleTableInterface *>(&m_cells)
            : QAccessibleWidget::interface_cast(type);
    }
    int childCount() const override { return placeCount() + m_cells.count(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= placeCount()) {
            return m_cells.cell(index - placeCount());
        }
        return place(m_view->data()->content().places[std::size_t(index)].code);
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < placeCount(); ++i) {
            if (child(i)->rect().contains(x, y)) {
                return child(i);
            }
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_view->hasFocus() && !m_view->current().isEmpty() ? place(m_view->current())
                                                                  : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *asked) const override
    {
        for (int i = 0; i < placeCount(); ++i) {
            if (child(i) == asked) {
                return i;
            }
        }
        const int cell = m_cells.indexOf(asked);
        return cell < 0 ? -1 : placeCount() + cell;
    }

private:
    [[nodiscard]] int placeCount() const
    {
        return m_view->data() ? int(m_view->data()->content().places.size()) : 0;
    }
    [[nodiscard]] QAccessibleInterface *place(const QString &code) const
    {
        auto known = m_children.find(code);
        if (known == m_children.end()) {
            auto *made = new PlaceAccessible(m_view, code);
            known = m_children.insert(code, QAccessible::registerAccessibleInterface(made));
        }
        return QAccessible::accessibleInterface(*known);
    }

    MapView *m_view;
    TableCells m_cells;
    mutable QHash<QString, QAccessible::Id> m_children; ///< made when first asked for
};

} // namespace

QAccessibleInterface *mapAccessibleFactory(const QString &, QObject *object)
{
    auto *view = qobject_cast<MapView *>(object);
    return view ? new MapAccessible(view) : nullptr;
}

} // namespace mm
