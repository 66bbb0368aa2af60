// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_accessible.h"

#include "ui/access/accessible_leaf.h"
#include "ui/access/accessible_picture.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/chart_view.h"

namespace mm {

namespace {

/// One category or panel of the chart.
class CategoryAccessible : public AccessibleChoice {
public:
    CategoryAccessible(ChartView *view, int category)
        : AccessibleChoice(view)
        , m_view(view)
        , m_category(category)
    {
    }

    bool isValid() const override
    {
        return m_category < static_cast<int>(chartTargets(m_view->data()).size());
    }
    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Name && isValid()
            ? categoryText(m_view->data(), m_category, m_view->locale())
            : QString();
    }
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

protected:
    QRect area() const override { return m_view->bandOf(m_category); }
    void choose() override { m_view->choose(m_category); }

private:
    ChartView *m_view;
    int m_category;
};

class ChartAccessible : public AccessiblePicture {
public:
    explicit ChartAccessible(ChartView *view)
        : AccessiblePicture(view, QAccessible::Chart,
                            [view] {
                                return view->data().emptyReason.isEmpty() ? chartRows(view->data())
                                                                          : TableRows();
                            })
        , m_view(view)
    {
    }

protected:
    int partCount() const override
    {
        const ChartData &data = m_view->data();
        return data.emptyReason.isEmpty() ? static_cast<int>(chartTargets(data).size()) : 0;
    }
    int currentPart() const override { return m_view->current(); }
    QAccessibleInterface *makePart(int index) const override
    {
        return new CategoryAccessible(m_view, index);
    }

private:
    ChartView *m_view;
};

} // namespace

QAccessibleInterface *chartAccessibleFactory(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace mm
