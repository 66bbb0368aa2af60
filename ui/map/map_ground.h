// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/cover_mask.h"
#include "ui/map/geo_shapes.h"
#include "ui/map/map_transform.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace mm {

/// Which part of the world a map shows, and in which room of the page.
struct MapExtent {
    QRectF room; ///< for the map and nothing else, points
    double zoom = 1; ///< 1 shows all statistical areas
    std::optional<QPointF> centre
        = {}; ///< map coordinates in the middle of the frame; none: as fits

    friend bool operator==(const MapExtent &, const MapExtent &) = default;
};

struct SceneArea {
    QString code;
    bool statistical = false;
    QPainterPath path;
    std::optional<int> shade = {}; ///< of a shaded map; a ground has none
};

struct SceneLine {
    BoundaryType type = BoundaryType::Coast;
    bool statistical = false; ///< at least one of its sides is a statistical area
    QPainterPath path;
};

/// The part of a map that is the same for all numbers: land and boundary lines in points of the
/// page, and what lies where. Immutable; maps of other numbers share it.
class MapGround {
public:
    MapGround(const GeoShapes &shapes, const MapExtent &extent);

    [[nodiscard]] const MapExtent &extent() const { return m_extent; }
    [[nodiscard]] const QRectF &frame() const { return m_frame; } ///< of the map itself
    [[nodiscard]] const MapTransform &transform() const { return m_transform; }
    [[nodiscard]] const std::vector<SceneArea> &areas() const { return m_areas; }
    [[nodiscard]] const std::vector<SceneLine> &lines() const { return m_lines; }

    // How much of a box of the page each of them covers, 0 to 1.
    [[nodiscard]] double land(const QRectF &box) const { return m_land->covered(box); }
    [[nodiscard]] double statistical(const QRectF &box) const
    {
        return m_statistical->covered(box);
    }
    [[nodiscard]] double boundaries(const QRectF &box) const { return m_boundaries->covered(box); }
    /// @param code of a statistical area; 0 for any other
    [[nodiscard]] double area(const QString &code, const QRectF &box) const;

private:
    void addAreas(const GeoShapes &shapes);
    void addLines(const GeoShapes &shapes);
    void addMasks();
    [[nodiscard]] CoverMask mask(const std::function<bool(const SceneArea &)> &isMeant) const;

    MapExtent m_extent;
    QRectF m_frame;
    MapTransform m_transform;
    std::vector<SceneArea> m_areas; ///< statistical ones last
    std::vector<SceneLine> m_lines;
    std::optional<CoverMask> m_land;
    std::optional<CoverMask> m_statistical;
    std::optional<CoverMask> m_boundaries;
    std::map<QString, CoverMask> m_own; ///< of each statistical area
};

} // namespace mm
