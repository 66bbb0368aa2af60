// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_layout.h"

#include <algorithm>

namespace mm {

namespace {

/// Sets paragraphs one below the other.
class Column {
public:
    Column(const MapSizes &sizes, double left, double top, double width)
        : m_sizes(sizes)
        , m_left(left)
        , m_bottom(top)
        , m_width(width)
    {
    }

    void add(TextRole role, const QString &paragraph)
    {
        const TextFormat format = m_sizes.format(role);
        for (const QString &line : wrapped(paragraph, format, m_width)) {
            m_bottom += lineSpacing(format);
            const double below = (lineSpacing(format) - capHeight(format)) / 2;
            m_texts.push_back({role, {}, line, {m_left, m_bottom - below}, format});
        }
    }
    void space(double points) { m_bottom += points; }

    [[nodiscard]] double bottom() const { return m_bottom; }
    [[nodiscard]] const std::vector<SceneText> &texts() const { return m_texts; }

private:
    MapSizes m_sizes;
    double m_left;
    double m_bottom;
    double m_width;
    std::vector<SceneText> m_texts;
};

} // namespace

MapLayout layoutMap(const MapContent &content, const MapSceneRequest &request)
{
    const MapSizes &sizes = request.sizes;
    const QRectF room = QRectF(QPointF(), request.size)
                            .adjusted(sizes.margin, sizes.margin, -sizes.margin, -sizes.margin);
    const double unit = sizes.factor;
    MapLayout layout;

    const double left = room.left() + sizes.textInset;
    const double width = room.width() - 2 * sizes.textInset;
    Column head(sizes, left, room.top(), width);
    if (request.parts.heading) {
        layout.rule = {room.topLeft(), room.topRight()};
        head.space(4 * unit);
        head.add(TextRole::Title, content.title);
        head.add(TextRole::Subtitle, content.subtitle);
        head.space(5 * unit);
    }

    Column foot(sizes, left, 0, width);
    foot.space(3 * unit);
    foot.add(TextRole::Disclaimer, content.disclaimer);
    if (request.parts.notes) {
        foot.space(2 * unit);
        for (const QString &note : content.notes) {
            foot.add(TextRole::Note, note);
        }
        foot.add(TextRole::Note, content.source);
    }
    foot.space(sizes.textInset / 2);

    layout.frame = {room.left(), head.bottom(), room.width(),
                    std::max(0.0, room.bottom() - foot.bottom() - head.bottom())};
    layout.texts = head.texts();
    for (SceneText text : foot.texts()) {
        text.baseline.ry() += layout.frame.bottom();
        layout.texts.push_back(std::move(text));
    }
    return layout;
}

} // namespace mm
