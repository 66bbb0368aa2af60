// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_accessible.h"

#include "ui/access/accessible_leaf.h"
#include "ui/access/accessible_picture.h"
#include "ui/map/map_table.h"
#include "ui/map/map_view.h"

#include <algorithm>

namespace mm {

namespace {

const std::vector<MapPlace> &placesOf(const MapView &view)
{
    static const std::vector<MapPlace> kNone;
    return view.data() ? view.data()->content().places : kNone;
}

/// One place of the map.
class PlaceAccessible : public AccessibleChoice {
public:
    PlaceAccessible(MapView *view, int place)
        : AccessibleChoice(view)
        , m_view(view)
        , m_place(static_cast<std::size_t>(place))
    {
    }

    bool isValid() const override { return m_place < placesOf(*m_view).size(); }
    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Name ? m_view->spokenText(code()) : QString();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_view->hasFocus() && m_view->current() == code();
        state.selectable = true;
        state.multiSelectable = true;
        state.selected = m_view->selection().contains(code());
        return state;
    }

protected:
    QRect area() const override { return m_view->placeRect(code()); }
    void choose() override { m_view->select(code()); }

private:
    [[nodiscard]] QString code() const
    {
        return isValid() ? placesOf(*m_view)[m_place].code : QString();
    }

    MapView *m_view;
    std::size_t m_place;
};

class MapAccessible : public AccessiblePicture {
public:
    explicit MapAccessible(MapView *view)
        : AccessiblePicture(view, QAccessible::Chart,
                            [view] { return view->data() ? mapRows(*view->data()) : TableRows(); })
        , m_view(view)
    {
    }

protected:
    int partCount() const override { return static_cast<int>(placesOf(*m_view).size()); }
    int currentPart() const override
    {
        const auto &places = placesOf(*m_view);
        const auto at = std::ranges::find(places, m_view->current(), &MapPlace::code);
        return at == places.end() ? -1 : static_cast<int>(at - places.begin());
    }
    QAccessibleInterface *makePart(int index) const override
    {
        return new PlaceAccessible(m_view, index);
    }

private:
    MapView *m_view;
};

} // namespace

QAccessibleInterface *mapAccessibleFactory(const QString &, QObject *object)
{
    auto *view = qobject_cast<MapView *>(object);
    return view ? new MapAccessible(view) : nullptr;
}

} // namespace mm
