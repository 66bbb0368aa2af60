// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/hit_test.h"

#include <algorithm>

namespace mm {

QString areaAt(const GeoShapes &shapes, QPointF map)
{
    const auto found = std::ranges::find_if(shapes.areas(), [map](const GeoArea &area) {
        return area.statistical && area.bounds.contains(map) && area.path.contains(map);
    });
    return found == shapes.areas().end() ? QString() : found->code;
}

QString placeAt(const MapScene &scene, const GeoShapes &shapes, QPointF page)
{
    if (!scene.frame.contains(page)) {
        return {};
    }
    // From the smallest, which lies on top.
    const auto mark = std::find_if(scene.circles.rbegin(), scene.circles.rend(),
                                   [page](const SceneCircle &circle) {
                                       return QLineF(circle.centre, page).length() <= circle.radius;
                                   });
    if (mark != scene.circles.rend()) {
        return mark->code;
    }
    const auto label = std::ranges::find_if(scene.labels, [page](const SceneText &text) {
        return !text.code.isEmpty() && textBox(text).contains(page);
    });
    if (label != scene.labels.end()) {
        return label->code;
    }
    const QString code = areaAt(shapes, scene.transform.toMap(page));
    const bool shown = std::ranges::any_of(
        scene.circles, [&code](const SceneCircle &circle) { return circle.code == code; });
    return shown ? code : QString();
}

} // namespace mm
