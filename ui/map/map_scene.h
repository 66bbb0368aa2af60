// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map_data.h"
#include "ui/map/map_ground.h"
#include "ui/map/map_style.h"

#include <QLineF>
#include <QSizeF>

#include <memory>
#include <optional>
#include <vector>

namespace mm {

/// The mark of one place: a circle, or what stands for a missing one.
struct SceneCircle {
    QString code;
    QPointF centre;
    double radius = 0;
    MapState state = MapState::Value;
};

/// One run of text on one line.
struct SceneText {
    TextRole role = TextRole::Note;
    QString code; ///< of the place that it names; empty for other text
    QString text;
    QPointF baseline; ///< its left end
    TextFormat format;
};

/// Joins a mark with a label that stands apart from it.
struct SceneLeader {
    QString code;
    QLineF line;
};

struct LegendCircle {
    double value = 0;
    QPointF centre;
    double radius = 0;
    QLineF leader; ///< from the circle to its number
};

/// Sample of one class of a shaded map.
struct LegendShade {
    int shade = 0;
    QRectF box;
};

struct SceneLegend {
    std::vector<LegendCircle> circles;
    std::optional<SceneCircle> provisional; ///< sample of the hatched rim, when the map has one
    std::vector<LegendShade> shades;
    std::vector<SceneText> texts;
    QRectF bounds;
    bool panel = false; ///< no free sea was found: a panel keeps the land from shining through
};

/// Which texts stand around the map. The disclaimer always does.
struct MapParts {
    bool heading = true; ///< title and subtitle
    bool notes = true; ///< footnotes and source
};

struct MapSceneRequest {
    QSizeF size; ///< of everything, points
    MapSizes sizes;
    MapParts parts;
    double zoom = 1; ///< 1 shows all statistical areas
    std::optional<QPointF> centre
        = {}; ///< map coordinates in the middle of the frame; none: as fits
    /// Of an earlier scene with the same shapes; used again if it shows the same.
    std::shared_ptr<const MapGround> ground = {};
};

/// Everything the painter draws, where it draws it, in points of the page. A value without colour:
/// the same scene is painted on paper, in a light and in a dark window.
struct MapScene {
    QSizeF size;
    MapSizes sizes;
    QRectF frame; ///< of the map itself
    QLineF rule; ///< above the title; null without heading
    MapTransform transform;
    std::shared_ptr<const MapGround> ground; ///< null when there is no room for a map
    QString subject; ///< code of the country that is set off; empty: none
    std::vector<SceneArea> areas;
    std::vector<SceneLine> lines;
    std::vector<SceneCircle> circles; ///< largest first
    std::vector<SceneLeader> leaders;
    std::vector<SceneText> labels; ///< over the map
    std::vector<SceneText> texts; ///< around the map
    std::optional<SceneLegend> legend;
    /// Codes of places that have no mark or no full label, because there is no room or no such
    /// area. Never silently: a picture with any is refused.
    QStringList leftOut;
};

[[nodiscard]] MapScene buildMapScene(const MapData &data, const GeoShapes &shapes,
                                     const MapSceneRequest &request);

/// Whether circles keep the scale asked for. A value above its maximum gives it up: a circle drawn
/// too large would cover its neighbours.
[[nodiscard]] bool hasFixedScale(const MapContent &content);

/// The box that a run of text fills, from its capitals to its descenders.
[[nodiscard]] QRectF textBox(const SceneText &text);

/// "7,054": whole numbers without decimals.
[[nodiscard]] QString figureNumber(double value, const QLocale &locale);

} // namespace mm
