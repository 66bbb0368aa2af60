// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/legend_placement.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mm {

namespace {

constexpr double kWordsSpacing = 0.9; ///< of the lines of words, by that of numbers
constexpr double kAnyRoom = 1e6; ///< nothing is wrapped
constexpr double kPanelWidth = 0.4; ///< at most, by that of the frame
constexpr double kPanelHeight = 0.45;
/// Circles may be smaller where there is no room for those of the map.
constexpr std::array kSmaller{1.0, 0.75, 0.5, 0.35, 0.25, 0.15};

struct Draft {
    SceneLegend legend; ///< around the foot of the circles at the origin
    std::vector<QRectF> ink; ///< what must not lie over land
};

void addDisc(std::vector<QRectF> &ink, QPointF centre, double radius)
{
    constexpr int kSlices = 6;
    for (int i = 0; i < kSlices; ++i) {
        const double top = radius * (2.0 * i / kSlices - 1);
        const double bottom = radius * (2.0 * (i + 1) / kSlices - 1);
        const double nearest = top * bottom <= 0 ? 0 : std::min(std::abs(top), std::abs(bottom));
        const double half = std::sqrt(radius * radius - nearest * nearest);
        ink.emplace_back(centre.x() - half, centre.y() + top, 2 * half, bottom - top);
    }
}

/// @param room longer lines of words are wrapped
Draft draftLegend(const MapContent &content, const MapSizes &sizes, const CircleScale &scale,
                  const std::vector<double> &values, double room)
{
    const TextFormat format = sizes.format(TextRole::LegendNumber);
    const double line = lineSpacing(format);
    const double middle = capHeight(format) / 2;
    Draft draft;
    SceneLegend &legend = draft.legend;
    const auto addText = [&](TextRole role, const QString &text, QPointF baseline) {
        legend.texts.push_back({role, {}, text, baseline, sizes.format(role)});
        draft.ink.push_back(textBox(legend.texts.back()));
    };
    const auto addWords = [&](const std::vector<QString> &lines, QPointF baseline) {
        for (const QString &text : lines) {
            addText(TextRole::LegendUnit, text, baseline);
            baseline.ry() += line * kWordsSpacing;
        }
    };

    const double widest = scale.radius(values.front());
    const double numbersAt = widest + 5 * sizes.factor;
    double lastNumber = line;
    for (auto value = values.rbegin(); value != values.rend(); ++value) {
        const double radius = scale.radius(*value);
        const double top = -2 * radius;
        const double number = std::min(top, lastNumber - line);
        legend.circles.insert(legend.circles.begin(),
                              {*value,
                               {0, -radius},
                               radius,
                               {QPointF(0, top), QPointF(numbersAt - 1.5 * sizes.factor, number)}});
        addText(TextRole::LegendNumber, figureNumber(*value, content.numbers),
                {numbersAt, number + middle});
        lastNumber = number;
    }
    QString unit = content.unit;
    if (hasFixedScale(content)) {
        unit += (unit.isEmpty() ? QString() : QStringLiteral(", ")) + content.words.fixedScale;
    }
    if (!unit.isEmpty()) {
        const auto lines = wrapped(unit, sizes.format(TextRole::LegendUnit), room);
        const double above = static_cast<double>(lines.size()) * kWordsSpacing;
        addWords(lines, {-widest, std::min(lastNumber, -2 * widest) - line * above});
    }
    const bool anyProvisional = std::ranges::any_of(
        content.places, [](const MapPlace &place) { return place.state == MapState::Provisional; });
    if (anyProvisional) {
        const double radius = 3 * sizes.factor;
        legend.provisional
            = SceneCircle{{},
                          {-widest + radius + sizes.rimWidth(), line * kWordsSpacing + middle},
                          radius,
                          MapState::Provisional};
        const QPointF centre = legend.provisional->centre;
        draft.ink.emplace_back(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
        const double indent = 2 * radius + 2 * sizes.rimWidth() + 2 * sizes.factor;
        addWords(
            wrapped(content.words.provisional, sizes.format(TextRole::LegendUnit), room - indent),
            centre + QPointF(radius + sizes.rimWidth() + 2 * sizes.factor, middle));
    }
    addDisc(draft.ink, {0, -widest}, widest);
    for (const QRectF &box : draft.ink) {
        legend.bounds |= box;
    }
    return draft;
}

/// A box and a label for each class, one below the other.
Draft draftClasses(const MapContent &content, const MapSizes &sizes)
{
    const TextFormat format = sizes.format(TextRole::LegendNumber);
    const double line = lineSpacing(format) * 1.15;
    const double side = capHeight(format) * 1.4;
    Draft draft;
    double baseline = 0;
    const auto addText = [&](const QString &text, double left) {
        draft.legend.texts.push_back({TextRole::LegendNumber, {}, text, {left, baseline}, format});
        draft.ink.push_back(textBox(draft.legend.texts.back()));
    };
    if (!content.unit.isEmpty()) {
        addText(content.unit, 0);
        baseline += line * 1.1;
    }
    for (const MapClass &each : content.classes) {
        const double middle = baseline - capHeight(format) / 2;
        const QRectF box(0, middle - side / 2, side * 1.6, side);
        draft.legend.shades.push_back({each.shade, box});
        draft.ink.push_back(box);
        addText(each.label, box.right() + 2.5 * sizes.factor);
        baseline += line;
    }
    for (const QRectF &box : draft.ink) {
        draft.legend.bounds |= box;
    }
    return draft;
}

SceneLegend moved(SceneLegend legend, QPointF by)
{
    for (LegendShade &shade : legend.shades) {
        shade.box.translate(by);
    }
    for (LegendCircle &circle : legend.circles) {
        circle.centre += by;
        circle.leader.translate(by);
    }
    for (SceneText &text : legend.texts) {
        text.baseline += by;
    }
    if (legend.provisional) {
        legend.provisional->centre += by;
    }
    legend.bounds.translate(by);
    return legend;
}

// From the lower left, where a reader looks for a legend.
std::optional<QPointF> freeSpot(const Draft &draft, const QRectF &frame, const IsFree &isFree,
                                double step, double clearance)
{
    const QRectF bounds = draft.legend.bounds;
    const auto stands = [&](QPointF at) {
        return std::ranges::all_of(draft.ink, [&](const QRectF &box) {
            return isFree(
                box.translated(at).adjusted(-clearance, -clearance, clearance, clearance));
        });
    };
    for (double y = frame.bottom() - bounds.bottom(); y + bounds.top() > frame.top(); y -= step) {
        for (double x = frame.left() - bounds.left(); x + bounds.right() < frame.right();
             x += step) {
            if (stands({x, y})) {
                return QPointF(x, y);
            }
        }
    }
    return std::nullopt;
}

/// Where the legend may stand.
struct LegendRoom {
    double unit; ///< of the sizes of the map
    QRectF inside;
    QSizeF frame;

    /// Words in one line where there is room for them, wrapped where there is none.
    [[nodiscard]] std::array<double, 2> forWords() const
    {
        return {kAnyRoom, frame.width() * kPanelWidth};
    }
};

std::optional<SceneLegend> onFreeSea(const MapContent &content, const MapSizes &sizes,
                                     const CircleScale &scale, const LegendRoom &room,
                                     const IsFree &isFree)
{
    for (const double words : room.forWords()) {
        for (const double part : kSmaller) {
            const std::vector<double> values = legendValues(scale.maximum() * part);
            if (values.empty()) {
                break;
            }
            const Draft draft = draftLegend(content, sizes, scale, values, words);
            for (const double clearance : {8.0, 4.0}) {
                if (const auto spot
                    = freeSpot(draft, room.inside, isFree, 4 * room.unit, clearance * room.unit)) {
                    return moved(draft.legend, *spot);
                }
            }
        }
    }
    return std::nullopt;
}

std::optional<SceneLegend> inCorner(const MapContent &content, const MapSizes &sizes,
                                    const CircleScale &scale, const LegendRoom &room)
{
    for (const double part : kSmaller) {
        const std::vector<double> values = legendValues(scale.maximum() * part);
        if (values.empty()) {
            break;
        }
        for (const double words : room.forWords()) {
            Draft draft = draftLegend(content, sizes, scale, values, words);
            const QSizeF size = draft.legend.bounds.size();
            if (size.width() <= room.frame.width() * kPanelWidth
                && size.height() <= room.frame.height() * kPanelHeight) {
                draft.legend.panel = true;
                return moved(draft.legend,
                             room.inside.bottomLeft() - draft.legend.bounds.bottomLeft());
            }
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<SceneLegend> placeLegend(const MapContent &content, const MapSizes &sizes,
                                       const CircleScale &scale, const QRectF &frame,
                                       const IsFree &isFree, bool corner)
{
    const double unit = sizes.factor;
    const QRectF inside = frame.adjusted(5 * unit, 5 * unit, -5 * unit, -5 * unit);
    if (!content.classes.empty()) {
        Draft draft = draftClasses(content, sizes);
        const auto spot
            = corner ? std::nullopt : freeSpot(draft, inside, isFree, 4 * unit, 4 * unit);
        draft.legend.panel = !spot;
        return moved(draft.legend,
                     spot.value_or(inside.bottomLeft() - draft.legend.bounds.bottomLeft()));
    }
    const LegendRoom room{sizes.factor, inside, frame.size()};
    std::optional<SceneLegend> legend;
    if (!corner) {
        legend = onFreeSea(content, sizes, scale, room, isFree);
    }
    return legend ? legend : inCorner(content, sizes, scale, room);
}

} // namespace mm
