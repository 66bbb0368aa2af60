// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_ground.h"

#include "ui/map/rect_clip.h"

#include <QPainter>

#include <algorithm>

namespace mm {

namespace {

// Points of a coast closer than this, in points of the page, look like one.
constexpr double kFinest = 0.15;
// Room between the outermost areas and the edge of the map.
constexpr double kBreathing = 0.03;

MapTransform transformFor(const GeoShapes &shapes, const MapExtent &extent, QRectF *frame)
{
    const QRectF bounds = shapes.statisticalBounds();
    const double room = kBreathing * std::max(bounds.width(), bounds.height());
    const MapTransform whole
        = MapTransform::fitting(bounds.adjusted(-room, -room, room, room), *frame);
    const QRectF window = whole.toPage(shapes.window());
    // A frame wider than the geometry gets narrower, there is nothing to show beside it; it stays
    // at the left, under its title and over its notes.
    const QSizeF shown = window.size().boundedTo(frame->size());
    frame->setWidth(shown.width());
    frame->adjust(0, (frame->height() - shown.height()) / 2, 0,
                  (shown.height() - frame->height()) / 2);
    MapTransform transform = whole.zoomed(extent.zoom, frame->center());
    if (extent.centre) {
        transform = transform.moved(frame->center() - transform.toPage(*extent.centre));
    }
    return transform.keptInside(shapes.window(), *frame);
}

// Finer than a line of text, coarse enough to be cheap in a large window.
double maskCell(const QRectF &frame)
{
    return std::max(1.0, std::max(frame.width(), frame.height()) / 320);
}

} // namespace

MapGround::MapGround(const GeoShapes &shapes, const MapExtent &extent)
    : m_extent(extent)
    , m_frame(extent.room)
    , m_transform(transformFor(shapes, extent, &m_frame))
{
    addAreas(shapes);
    addLines(shapes);
    addMasks();
}

double MapGround::area(const QString &code, const QRectF &box) const
{
    const auto found = m_own.find(code);
    return found == m_own.end() ? 0 : found->second.covered(box);
}

void MapGround::addAreas(const GeoShapes &shapes)
{
    const QRectF shown = m_transform.toMap(m_frame);
    for (const GeoArea &area : shapes.areas()) {
        if (!area.bounds.intersects(shown)) {
            continue;
        }
        SceneArea drawn{area.code, area.statistical, {}};
        for (const QPolygonF &ring : area.rings) {
            const QPolygonF clipped
                = clippedPolygon(thinned(m_transform.toPage(ring), kFinest), m_frame);
            if (clipped.size() > 3) {
                drawn.path.addPolygon(clipped);
            }
        }
        m_areas.push_back(std::move(drawn));
    }
    std::stable_partition(m_areas.begin(), m_areas.end(),
                          [](const SceneArea &a) { return !a.statistical; });
}

void MapGround::addLines(const GeoShapes &shapes)
{
    const QStringList statistical = shapes.codes();
    for (const GeoLine &line : shapes.lines()) {
        SceneLine drawn{
            line.type,
            std::ranges::any_of(line.between,
                                [&](const QString &code) { return statistical.contains(code); }),
            {}};
        for (const QPolygonF &piece : line.pieces) {
            for (const QPolygonF &part :
                 clippedLine(thinned(m_transform.toPage(piece), kFinest), m_frame)) {
                drawn.path.addPolygon(part);
            }
        }
        if (!drawn.path.isEmpty()) {
            m_lines.push_back(std::move(drawn));
        }
    }
}

void MapGround::addMasks()
{
    m_land = mask([](const SceneArea &) { return true; });
    m_statistical = mask([](const SceneArea &area) { return area.statistical; });
    m_boundaries.emplace(m_frame, maskCell(m_frame), [this](QPainter &painter) {
        painter.setPen(QPen(Qt::white, 1.5 * maskCell(m_frame)));
        for (const SceneLine &line : m_lines) {
            painter.drawPath(line.path);
        }
    });
    for (const SceneArea &own : m_areas) {
        if (own.statistical && !m_own.contains(own.code)) {
            m_own.emplace(own.code,
                          mask([&own](const SceneArea &area) { return area.code == own.code; }));
        }
    }
}

CoverMask MapGround::mask(const std::function<bool(const SceneArea &)> &isMeant) const
{
    return {m_frame, maskCell(m_frame), [&](QPainter &painter) {
                for (const SceneArea &area : m_areas) {
                    if (isMeant(area)) {
                        painter.fillPath(area.path, Qt::white);
                    }
                }
            }};
}

} // namespace mm
