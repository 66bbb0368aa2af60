// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>

namespace mm {

/// From map coordinates (metres, y to the south) to page coordinates (points, 1/72 inch, y down).
class MapTransform {
public:
    MapTransform() = default;

    /// Shows all of `map` in `page`. Room that is left over goes where the seas are: to the west
    /// and the south.
    [[nodiscard]] static MapTransform fitting(const QRectF &map, const QRectF &page);

    /// Points on the page for a metre on the map.
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] QPointF toPage(QPointF map) const { return map * m_scale + m_shift; }
    [[nodiscard]] QPolygonF toPage(const QPolygonF &map) const;
    [[nodiscard]] QRectF toPage(const QRectF &map) const;
    [[nodiscard]] QPointF toMap(QPointF page) const { return (page - m_shift) / m_scale; }
    [[nodiscard]] QRectF toMap(const QRectF &page) const;

    /// Enlarged by `factor`; the point of the page under `fixed` stays where it is.
    [[nodiscard]] MapTransform zoomed(double factor, QPointF fixed) const;
    [[nodiscard]] MapTransform moved(QPointF by) const;
    /// Moved as little as needed so that `page` shows nothing outside of `window`, as far as it
    /// can.
    [[nodiscard]] MapTransform keptInside(const QRectF &window, const QRectF &page) const;

    friend bool operator==(const MapTransform &, const MapTransform &) = default;

private:
    MapTransform(double scale, QPointF shift)
        : m_scale(scale)
        , m_shift(shift)
    {
    }

    double m_scale = 1;
    QPointF m_shift;
};

} // namespace mm
