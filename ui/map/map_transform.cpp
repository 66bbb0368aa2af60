// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_transform.h"

#include <algorithm>

namespace mm {

namespace {

constexpr double kWestShare = 0.68;
constexpr double kNorthShare = 0.35;

double heldBack(double low, double high, double pageLow, double pageHigh)
{
    if (high - low < pageHigh - pageLow) {
        return (pageLow + pageHigh - low - high) / 2;
    }
    return low > pageLow ? pageLow - low : high < pageHigh ? pageHigh - high : 0;
}

} // namespace

MapTransform MapTransform::fitting(const QRectF &map, const QRectF &page)
{
    const double scale = std::min(page.width() / map.width(), page.height() / map.height());
    const QPointF spare(page.width() - map.width() * scale, page.height() - map.height() * scale);
    const QPointF corner
        = page.topLeft() + QPointF(spare.x() * kWestShare, spare.y() * kNorthShare);
    return {scale, corner - map.topLeft() * scale};
}

QPolygonF MapTransform::toPage(const QPolygonF &map) const
{
    QPolygonF page;
    page.reserve(map.size());
    for (const QPointF &point : map) {
        page.append(toPage(point));
    }
    return page;
}

QRectF MapTransform::toPage(const QRectF &map) const
{
    return {toPage(map.topLeft()), toPage(map.bottomRight())};
}

QRectF MapTransform::toMap(const QRectF &page) const
{
    return {toMap(page.topLeft()), toMap(page.bottomRight())};
}

MapTransform MapTransform::zoomed(double factor, QPointF fixed) const
{
    return {m_scale * factor, fixed + (m_shift - fixed) * factor};
}

MapTransform MapTransform::moved(QPointF by) const
{
    return {m_scale, m_shift + by};
}

MapTransform MapTransform::keptInside(const QRectF &window, const QRectF &page) const
{
    const QRectF shown = toPage(window);
    return moved({heldBack(shown.left(), shown.right(), page.left(), page.right()),
                  heldBack(shown.top(), shown.bottom(), page.top(), page.bottom())});
}

} // namespace mm
