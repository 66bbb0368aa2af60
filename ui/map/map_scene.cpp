// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_scene.h"

#include "ui/map/circle_scale.h"
#include "ui/map/map_layout.h"
#include "ui/map/map_texts.h"

#include <algorithm>
#include <cmath>

namespace mm {

namespace {

// A circle may reach this far over its own area, in parts of the way from its anchor to the edge.
constexpr double kOwnRoom = 1.3;

std::shared_ptr<const MapGround> groundFor(const GeoShapes &shapes, const MapSceneRequest &request,
                                           const QRectF &room)
{
    const MapExtent extent{room, request.zoom, request.centre};
    return request.ground && request.ground->extent() == extent
        ? request.ground
        : std::make_shared<const MapGround>(shapes, extent);
}

// The largest circle is as large as the frame bears, while no two circles overlap and none covers
// much more than its own area. Distances are those of the whole map, so that circles keep their
// size while the map is zoomed. With a fixed maximum every circle is taken for the largest: the
// scale must not depend on the month.
CircleScale scaleFor(const MapContent &content, const GeoShapes &shapes, const MapSizes &sizes,
                     const QRectF &frame, double wholeScale)
{
    double maximum = 0;
    for (const MapPlace &place : content.places) {
        maximum = std::max(maximum, place.value.value_or(0));
    }
    const bool fixed = hasFixedScale(content);
    if (fixed) {
        maximum = *content.scaleMaximum;
    }
    const double largest = sizes.circleShare * std::min(frame.width(), frame.height());
    if (maximum == 0) {
        return {1, largest};
    }
    double radius = largest;
    const auto share = [&](const MapPlace &place) {
        return fixed ? 1 : std::sqrt(place.value.value_or(0) / maximum);
    };
    for (auto a = content.places.begin(); a != content.places.end(); ++a) {
        const auto from = shapes.anchor(a->code);
        if (from && share(*a) > 0) {
            const double room = shapes.roomAround(a->code) * wholeScale;
            radius = std::min(radius, kOwnRoom * room / share(*a));
        }
        for (auto b = content.places.begin(); b != a; ++b) {
            const auto to = shapes.anchor(b->code);
            const double both = share(*a) + share(*b);
            if (from && to && both > 0) {
                const double distance = QLineF(*from, *to).length() * wholeScale;
                radius = std::min(radius, (distance - 2 * sizes.gap()) / both);
            }
        }
    }
    return {maximum, std::max(radius, 2 * sizes.dotRadius())};
}

double markRadius(const MapPlace &place, const CircleScale &scale, const MapSizes &sizes)
{
    switch (place.state) {
    case MapState::Value:
    case MapState::Provisional:
        // Below this a circle could not be seen; its area cannot be read there anyway.
        return std::max(scale.radius(*place.value), 0.8 * sizes.dotRadius());
    case MapState::Zero:
        return sizes.dotRadius();
    case MapState::NotReported:
    case MapState::Suppressed:
        return sizes.hollowRadius();
    case MapState::NotApplicable:
    case MapState::Shaded:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

MapScene buildMapScene(const MapData &data, const GeoShapes &shapes, const MapSceneRequest &request)
{
    const MapContent &content = data.content();
    MapLayout layout = layoutMap(content, request);
    MapScene scene;
    scene.size = request.size;
    scene.sizes = request.sizes;
    scene.frame = layout.frame;
    scene.rule = layout.rule;
    scene.texts = std::move(layout.texts);
    if (scene.frame.width() <= 0 || scene.frame.height() <= 0) {
        std::ranges::transform(content.places, std::back_inserter(scene.leftOut), &MapPlace::code);
        return scene;
    }
    scene.subject = content.subject;
    scene.ground = groundFor(shapes, request, layout.frame);
    scene.frame = scene.ground->frame();
    scene.transform = scene.ground->transform();
    scene.areas = scene.ground->areas();
    scene.lines = scene.ground->lines();
    for (SceneArea &area : scene.areas) {
        const MapPlace *place = data.place(area.code);
        area.shade = place ? place->shade : std::nullopt;
    }

    const CircleScale scale = scaleFor(content, shapes, request.sizes, scene.frame,
                                       scene.transform.scale() / request.zoom);
    for (const MapPlace &place : content.places) {
        if (const auto anchor = shapes.anchor(place.code)) {
            scene.circles.push_back({place.code, scene.transform.toPage(*anchor),
                                     markRadius(place, scale, request.sizes), place.state});
        } else {
            scene.leftOut.append(place.code);
        }
    }
    std::ranges::stable_sort(scene.circles, std::greater<>(), &SceneCircle::radius);
    addMapTexts(scene, data, shapes, scale, request.zoom != 1 || request.centre.has_value());
    return scene;
}

bool hasFixedScale(const MapContent &content)
{
    return content.scaleMaximum
        && std::ranges::all_of(content.places, [&content](const MapPlace &place) {
               return place.value.value_or(0) <= *content.scaleMaximum;
           });
}

QRectF textBox(const SceneText &text)
{
    const double rise = capHeight(text.format);
    return {text.baseline.x(), text.baseline.y() - rise, textWidth(text.text, text.format),
            rise * 1.25};
}

QString figureNumber(double value, const QLocale &locale)
{
    return locale.toString(value, 'f', value == std::round(value) ? 0 : 1);
}

} // namespace mm
