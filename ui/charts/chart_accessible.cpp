// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_accessible.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/chart_view.h"
#include "ui/export/table_cells.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace mm {

namespace {

/// One category or panel of the chart.
class CategoryAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    CategoryAccessible(ChartView *view, int category)
        : m_view(view)
        , m_category(category)
    {
    }

    bool isValid() const override
    {
        return m_category < static_cast<int>(chartTargets(m_view->data()).size());
    }
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
        const QRect band = m_view->bandOf(m_category);
        return {m_view->mapToGlobal(band.topLeft()), band.size()};
    }
    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Name && isValid()
            ? categoryText(m_view->data(), m_category, m_view->locale())
            : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_view->hasFocus() && m_view->current() == m_category;
        state.selectable = true;
        state.selected = isValid() && !m_view->selectedKey().isEmpty()
            && chartTargets(m_view->data())[static_cast<std::size_t>(m_category)].key
                == m_view->selectedKey();
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
            m_view->choose(m_category);
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    ChartView *m_view;
    int m_category;
};

class ChartAccessible : public QAccessibleWidget {
public:
    explicit ChartAccessible(ChartView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
        , m_view(view)
        , m_cells(this, [view] {
            return view->data().emptyReason.isEmpty() ? chartRows(view->data()) : TableRows();
        })
    {
    }
    ~ChartAccessible() override
    {
        std::ranges::for_each(m_categories, QAccessible::deleteAccessibleInterface);
    }
    Q_DISABLE_COPY_MOVE(ChartAccessible)

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface
            ? static_cast<QAccessibleTableInterface *>(&m_cells)
            : QAccessibleWidget::interface_cast(type);
    }
    int childCount() const override { return categoryCount() + m_cells.count(); }
    QAccessibleInterface *child(int index) const override
    {
        return index < 0              ? nullptr
            : index < categoryCount() ? category(index)
                                      : m_cells.cell(index - categoryCount());
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < categoryCount(); ++i) {
            if (category(i)->rect().contains(x, y)) {
                return category(i);
            }
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_view->hasFocus() && m_view->current() >= 0 ? child(m_view->current()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *asked) const override
    {
        for (int i = 0; i < categoryCount(); ++i) {
            if (category(i) == asked) {
                return i;
            }
        }
        const int cell = m_cells.indexOf(asked);
        return cell < 0 ? -1 : categoryCount() + cell;
    }

private:
    [[nodiscard]] int categoryCount() const
    {
        const ChartData &data = m_view->data();
        return data.emptyReason.isEmpty() ? static_cast<int>(chartTargets(data).size()) : 0;
    }
    [[nodiscard]] QAccessibleInterface *category(int index) const
    {
        const auto known = m_categories.constFind(index);
        if (known != m_categories.constEnd()) {
            return QAccessible::accessibleInterface(*known);
        }
        auto *made = new CategoryAccessible(m_view, index);
        m_categories.insert(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    ChartView *m_view;
    TableCells m_cells;
    mutable QHash<int, QAccessible::Id> m_categories; ///< made when first asked for
};

} // namespace

QAccessibleInterface *chartAccessibleFactory(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace mm
