// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QPainterPath>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace mm {

/// A statistical area: what a figure belongs to. How its boundary is shown is another matter.
struct GeoArea {
    QString code;
    bool statistical = false; ///< one of the areas with figures; otherwise context
    std::vector<QPolygonF> rings; ///< closed
    QPainterPath path; ///< the rings, holes left out
    QRectF bounds;
};

enum class BoundaryType {
    Coast,
    International,
    Special, ///< never drawn as a solid line
};

struct GeoLine {
    BoundaryType type = BoundaryType::Coast;
    QStringList between; ///< codes of the areas at its sides, sorted
    std::vector<QPolygonF> pieces;
};

/// Name of a neighbour or a sea, with the places where it may stand, best first.
struct GeoName {
    bool sea = false;
    QString text;
    std::vector<QPointF> spots;
};

/// The map's geometry, in map coordinates: metres, x to the east and y to the SOUTH of the
/// projection's centre, ready for a painter. Holds no figure and no colour.
class GeoShapes {
public:
    /// The three files of resources/map; the error says what was wrong in which of them.
    [[nodiscard]] static Result<GeoShapes, QString>
    read(const QByteArray &areas, const QByteArray &boundaries, const QByteArray &labels);

    /// The files that the program carries.
    [[nodiscard]] static Result<GeoShapes, QString> builtIn();

    [[nodiscard]] const std::vector<GeoArea> &areas() const { return m_areas; }
    [[nodiscard]] const std::vector<GeoLine> &lines() const { return m_lines; }
    [[nodiscard]] const std::vector<GeoName> &names() const { return m_names; }
    /// Where the circle of an area stands; none for context.
    [[nodiscard]] std::optional<QPointF> anchor(const QString &code) const;
    /// From the anchor of an area to the nearest point of its edge, metres; 0 without anchor.
    [[nodiscard]] double roomAround(const QString &code) const;
    /// Codes of the statistical areas, sorted.
    [[nodiscard]] QStringList codes() const;
    /// Around the statistical areas.
    [[nodiscard]] QRectF statisticalBounds() const;
    /// Rectangle that the geometry fills: outside of it a missing country would look like a sea.
    [[nodiscard]] QRectF window() const { return m_window; }

private:
    std::vector<GeoArea> m_areas;
    std::vector<GeoLine> m_lines;
    std::vector<GeoName> m_names;
    QHash<QString, QPointF> m_anchors;
    QRectF m_window;
};

} // namespace mm
