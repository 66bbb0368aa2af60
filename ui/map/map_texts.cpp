// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_texts.h"

#include "ui/map/label_placement.h"
#include "ui/map/legend_placement.h"
#include "ui/map/place_label.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace mm {

namespace {

// Below this a box is taken for empty: sums of a mask are interpolated.
constexpr double kNothing = 1e-6;

double outerRadius(const SceneCircle &circle, const MapSizes &sizes)
{
    return circle.radius + (circle.state == MapState::Provisional ? sizes.rimWidth() : 0);
}

bool touches(const QRectF &box, const SceneCircle &circle, const MapSizes &sizes)
{
    const QPointF nearest(std::clamp(circle.centre.x(), box.left(), box.right()),
                          std::clamp(circle.centre.y(), box.top(), box.bottom()));
    return QLineF(nearest, circle.centre).length() < outerRadius(circle, sizes);
}

std::vector<QRectF> legendBoxes(const MapScene &scene)
{
    std::vector<QRectF> boxes;
    if (!scene.legend) {
        return boxes;
    }
    if (scene.legend->panel) {
        return {scene.legend->bounds};
    }
    // A name close to the legend would read as a part of it.
    const double air = 5 * scene.sizes.factor;
    for (const SceneText &text : scene.legend->texts) {
        boxes.push_back(textBox(text).adjusted(-air, -air, air, air));
    }
    for (const LegendShade &shade : scene.legend->shades) {
        boxes.push_back(shade.box);
    }
    for (const LegendCircle &circle : scene.legend->circles) {
        boxes.emplace_back(circle.centre.x() - circle.radius, circle.centre.y() - circle.radius,
                           2 * circle.radius, 2 * circle.radius);
    }
    return boxes;
}

bool hits(const std::vector<QRectF> &boxes, const QRectF &box)
{
    return std::ranges::any_of(boxes,
                               [&box](const QRectF &other) { return other.intersects(box); });
}

void addInsideValues(MapScene &scene, const std::map<QString, PlaceLabel> &labels)
{
    for (const SceneCircle &circle : scene.circles) {
        const PlaceLabel &label = labels.at(circle.code);
        if (label.inside.isEmpty() || !scene.frame.contains(circle.centre)) {
            continue;
        }
        const TextFormat format = scene.sizes.format(TextRole::ValueInside);
        const QPointF baseline
            = circle.centre + QPointF(-textWidth(label.inside, format) / 2, capHeight(format) / 2);
        scene.labels.push_back(
            {TextRole::ValueInside, circle.code, label.inside, baseline, format});
    }
}

void addLegend(MapScene &scene, const MapContent &content, const CircleScale &scale,
               const MapGround &ground, bool corner)
{
    const bool anyCircle = std::ranges::any_of(
        content.places, [](const MapPlace &place) { return place.value.value_or(0) > 0; });
    if (!anyCircle && content.classes.empty()) {
        return;
    }
    const auto isFree = [&](const QRectF &box) {
        return ground.land(box) < kNothing
            && std::ranges::none_of(scene.circles, [&](const SceneCircle &circle) {
                   return touches(box, circle, scene.sizes);
               });
    };
    scene.legend = placeLegend(content, scene.sizes, scale, scene.frame, isFree, corner);
}

void addPlaceLabels(MapScene &scene, const std::map<QString, PlaceLabel> &labels,
                    const MapGround &ground)
{
    std::vector<const SceneCircle *> circles;
    std::vector<LabelRequest> requests;
    for (const SceneCircle &circle : scene.circles) {
        if (!scene.frame.contains(circle.centre)) {
            continue;
        }
        circles.push_back(&circle);
        requests.push_back({circle.centre,
                            outerRadius(circle, scene.sizes),
                            scene.sizes.gap(),
                            7 * scene.sizes.factor,
                            {}});
        for (const PlaceLabel::Block &block : labels.at(circle.code).blocks) {
            requests.back().shapes.push_back({block.size, block.cost});
        }
    }
    const double inset = 2 * scene.sizes.factor;
    const QRectF room = scene.frame.adjusted(inset, inset, -inset, -inset);
    const std::vector<QRectF> legend = legendBoxes(scene);
    const PlaceCost cost
        = [&](std::size_t index, const LabelPlace &place) -> std::optional<double> {
        const QRectF box = place.box;
        const QRectF end(place.leader.p2(), QSizeF());
        const bool blocked = !room.contains(box) || hits(legend, box)
            || std::ranges::any_of(scene.circles, [&](const SceneCircle &circle) {
                   return circle.radius > 0
                       && (touches(box, circle, scene.sizes)
                           || (!place.leader.isNull() && touches(end, circle, scene.sizes)));
               });
        if (blocked) {
            return std::nullopt;
        }
        const double own = ground.area(circles[index]->code, box);
        const double foreign = std::max(0.0, ground.statistical(box) - own);
        // In a neighbouring area a name is wrong, over a line or outside it is only less clear.
        return 30 * foreign + 2 * (1 - own - foreign) + 20 * ground.boundaries(box);
    };
    const auto places = placeLabels(requests, cost, 1.2 * scene.sizes.factor);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const PlaceLabel &label = labels.at(circles[i]->code);
        if (!places[i] || label.blocks[places[i]->shape].incomplete) {
            scene.leftOut.append(circles[i]->code);
        }
        if (places[i]) {
            if (!places[i]->leader.isNull()) {
                scene.leaders.push_back({circles[i]->code, places[i]->leader});
            }
            const auto texts = setBlock(label.blocks[places[i]->shape], places[i]->box,
                                        circles[i]->centre, scene.sizes, circles[i]->code);
            scene.labels.insert(scene.labels.end(), texts.begin(), texts.end());
        }
    }
}

void addContextNames(MapScene &scene, const QHash<QString, QString> &names, const GeoShapes &shapes,
                     const MapGround &ground)
{
    std::vector<QRectF> taken = legendBoxes(scene);
    for (const SceneText &text : scene.labels) {
        taken.push_back(textBox(text));
    }
    const double air = 3 * scene.sizes.factor;
    for (const GeoName &name : shapes.names()) {
        const TextRole role = name.sea ? TextRole::Sea : TextRole::Country;
        const TextFormat format = scene.sizes.format(role);
        const QString own = names.value(name.text, name.text);
        const QString text = name.sea ? own : own.toUpper();
        for (const QPointF &spot : name.spots) {
            SceneText candidate{role, {}, text, scene.transform.toPage(spot), format};
            candidate.baseline += QPointF(-textWidth(text, format) / 2, capHeight(format) / 2);
            const QRectF box = textBox(candidate).adjusted(-air, -air, air, air);
            const bool free = scene.frame.contains(box) && !hits(taken, box)
                && std::ranges::none_of(scene.circles,
                                        [&](const SceneCircle &circle) {
                                            return touches(box, circle, scene.sizes);
                                        })
                && (name.sea ? ground.land(box) < kNothing
                             : ground.statistical(box) < kNothing
                            && ground.boundaries(textBox(candidate)) < 0.12);
            if (free) {
                taken.push_back(box);
                scene.labels.push_back(std::move(candidate));
                break;
            }
        }
    }
}

} // namespace

void addMapTexts(MapScene &scene, const MapData &data, const GeoShapes &shapes,
                 const CircleScale &scale, bool moved)
{
    const MapGround &ground = *scene.ground;
    std::map<QString, PlaceLabel> labels;
    for (const SceneCircle &circle : scene.circles) {
        labels.emplace(
            circle.code,
            labelOf(*data.place(circle.code), circle.radius, scene.sizes, data.content()));
    }
    addInsideValues(scene, labels);
    addLegend(scene, data.content(), scale, ground, moved);
    addPlaceLabels(scene, labels, ground);
    addContextNames(scene, data.content().names, shapes, ground);
}

} // namespace mm
