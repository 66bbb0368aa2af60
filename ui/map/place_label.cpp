// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/place_label.h"

#include <algorithm>
#include <cmath>

namespace mm {

namespace {

using Run = PlaceLabel::Run;
using Line = PlaceLabel::Line;
using Block = PlaceLabel::Block;

constexpr double kBlockLeading = 1.15; // tighter than a paragraph: the lines are one label
constexpr double kDescent = 0.25; // of the height of capitals

double wordGap(const MapSizes &sizes)
{
    return textWidth(QStringLiteral(" "), sizes.format(TextRole::PlaceName));
}

double lineWidth(const Line &line, const MapSizes &sizes)
{
    double width = wordGap(sizes) * double(line.size() - 1);
    for (const Run &run : line) {
        width += textWidth(run.text, sizes.format(run.role));
    }
    return width;
}

Block makeBlock(std::vector<Line> lines, const MapSizes &sizes, double cost)
{
    const TextFormat format = sizes.format(TextRole::PlaceName);
    Block block{std::move(lines), {}, cost, false};
    for (const Line &line : block.lines) {
        block.size.setWidth(std::max(block.size.width(), lineWidth(line, sizes)));
    }
    block.size.setHeight(capHeight(format) * (1 + kDescent)
                         + double(block.lines.size() - 1) * format.size * kBlockLeading);
    return block;
}

std::vector<Line> nameLines(const std::vector<QString> &names)
{
    std::vector<Line> lines;
    lines.reserve(names.size());
    for (const QString &name : names) {
        lines.push_back({{TextRole::PlaceName, name}});
    }
    return lines;
}

// Corners of the number must stay clear of the rim.
bool fitsInside(const QString &number, double radius, const MapSizes &sizes)
{
    const TextFormat format = sizes.format(TextRole::ValueInside);
    return std::hypot(textWidth(number, format), capHeight(format)) / 2 <= radius - sizes.factor;
}

} // namespace

QString figureText(const MapPlace &place, const MapContent &content)
{
    switch (place.state) {
    case MapState::Value:
    case MapState::Zero:
    case MapState::Provisional:
        return figureNumber(*place.value, content.numbers);
    case MapState::Shaded:
        return place.figure;
    case MapState::NotReported:
        return content.words.noReport;
    case MapState::NotApplicable:
        return content.words.notApplicable;
    case MapState::Suppressed:
        return content.words.suppressed;
    }
    Q_UNREACHABLE();
}

PlaceLabel labelOf(const MapPlace &place, double radius, const MapSizes &sizes,
                   const MapContent &content)
{
    const std::vector<QString> twoLines
        = inTwoLines(place.label, sizes.format(TextRole::PlaceName));
    const bool hasFigure = place.value || place.shade;
    const Run second{hasFigure ? TextRole::PlaceValue : TextRole::PlaceState,
                     figureText(place, content)};
    PlaceLabel label;
    if (second.role == TextRole::PlaceValue && fitsInside(second.text, radius, sizes)) {
        label.inside = second.text;
        label.blocks.push_back(makeBlock(nameLines({place.label}), sizes, 0));
        if (twoLines.size() > 1) {
            label.blocks.push_back(makeBlock(nameLines(twoLines), sizes, 0.5));
        }
        return label;
    }
    const Run name{TextRole::PlaceName, place.label};
    label.blocks.push_back(makeBlock({{name, second}}, sizes, 0));
    label.blocks.push_back(makeBlock({{name}, {second}}, sizes, 0.2));
    if (twoLines.size() > 1) {
        std::vector<Line> lines = nameLines(twoLines);
        lines.back().push_back(second);
        label.blocks.push_back(makeBlock(lines, sizes, 0.7));
        lines = nameLines(twoLines);
        lines.push_back({second});
        label.blocks.push_back(makeBlock(lines, sizes, 0.9));
    }
    Block bare = makeBlock({{second}}, sizes, 60);
    bare.incomplete = true;
    label.blocks.push_back(bare);
    return label;
}

std::vector<SceneText> setBlock(const Block &block, const QRectF &box, QPointF mark,
                                const MapSizes &sizes, const QString &code)
{
    const TextFormat format = sizes.format(TextRole::PlaceName);
    const double side = mark.x() < box.left() ? 0 : mark.x() > box.right() ? 1 : 0.5;
    std::vector<SceneText> texts;
    double baseline = box.top() + capHeight(format);
    for (const Line &line : block.lines) {
        double x = box.left() + side * (box.width() - lineWidth(line, sizes));
        for (const Run &run : line) {
            texts.push_back({run.role, code, run.text, {x, baseline}, sizes.format(run.role)});
            x += textWidth(run.text, sizes.format(run.role)) + wordGap(sizes);
        }
        baseline += format.size * kBlockLeading;
    }
    return texts;
}

} // namespace mm
