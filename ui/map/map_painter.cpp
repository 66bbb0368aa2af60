// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_painter.h"

#include "ui/map/map_halos.h"
#include "ui/map/map_text_painter.h"
#include "ui/style/contrast.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace mm {

namespace {

constexpr double kDimmed = 0.3; // opacity of what is not selected, as a part of its own
constexpr double kBesideSubject = 0.6; // of the circles beside that of the subject

class MapPainter {
public:
    MapPainter(QPainter &painter, const MapScene &scene, const MapColours &colours,
               const MapEmphasis &emphasis, MapHalos *halos = nullptr)
        : m_painter(painter)
        , m_scene(scene)
        , m_colours(colours)
        , m_emphasis(emphasis)
        , m_halos(halos)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~MapPainter() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(MapPainter)

    void paintGround()
    {
        m_painter.fillRect(QRectF(QPointF(), m_scene.size), m_colours.page);
        if (m_scene.frame.isEmpty()) {
            return;
        }
        m_painter.fillRect(m_scene.frame, m_colours.water);
        m_painter.setPen(Qt::NoPen);
        for (const SceneArea &area : m_scene.areas) {
            m_painter.setBrush(area.shade             ? shadeOf(area)
                                   : area.statistical ? landOf(area.code)
                                                      : m_colours.context);
            m_painter.drawPath(area.path);
        }
        m_painter.setBrush(Qt::NoBrush);
        for (const SceneLine &line : m_scene.lines) {
            m_painter.setPen(linePen(line));
            m_painter.drawPath(line.path);
        }
    }

    void paintFigures()
    {
        m_painter.save();
        m_painter.setClipRect(m_scene.frame);
        for (const SceneCircle &mark : m_scene.circles) {
            paintMark(mark);
            if (!m_emphasis.focused.isEmpty() && mark.code == m_emphasis.focused) {
                paintFocus(mark);
            }
        }
        m_painter.restore();
        paintLeaders();
        paintLegend();
        std::ranges::for_each(m_scene.labels, [this](const SceneText &t) { paintLabel(t); });
        paintAround();
    }

private:
    [[nodiscard]] bool isDimmed(const QString &code) const
    {
        return !m_emphasis.selected.isEmpty() && !code.isEmpty() && !isStrong(code);
    }
    [[nodiscard]] bool isStrong(const QString &code) const
    {
        return !code.isEmpty()
            && (m_emphasis.selected.contains(code) || m_emphasis.hovered == code);
    }
    [[nodiscard]] bool isSubject(const QString &code) const
    {
        return !code.isEmpty() && code == m_scene.subject;
    }
    [[nodiscard]] QColor landOf(const QString &code) const
    {
        return isSubject(code) ? m_colours.subject : m_colours.land;
    }
    [[nodiscard]] double circleOpacity(const QString &code) const
    {
        if (isStrong(code) || isSubject(code)) {
            return 1;
        }
        const double beside = m_scene.subject.isEmpty() ? 1 : kBesideSubject;
        return m_colours.circleOpacity * (isDimmed(code) ? kDimmed : beside);
    }

    [[nodiscard]] QColor shadeOf(const SceneArea &area) const
    {
        const QColor shade = colourOf(*area.shade);
        return isDimmed(area.code) ? blended(shade, m_colours.land, kDimmed) : shade;
    }
    [[nodiscard]] QColor colourOf(int shade) const
    {
        return m_colours.shades[std::size_t(std::clamp(shade + 2, 0, 4))];
    }

    [[nodiscard]] QPen linePen(const SceneLine &line) const
    {
        const MapSizes &sizes = m_scene.sizes;
        switch (line.type) {
        case BoundaryType::Coast:
            return {m_colours.coast, sizes.coastWidth(), Qt::SolidLine, Qt::RoundCap,
                    Qt::RoundJoin};
        case BoundaryType::International:
            return {m_colours.boundary, sizes.boundaryWidth() * (line.statistical ? 1 : 0.7),
                    Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
        case BoundaryType::Special: {
            // UNHCR Mapping Guidelines: dash of 4 points, gap of 3.
            QPen pen(m_colours.boundary, sizes.boundaryWidth(), Qt::CustomDashLine, Qt::FlatCap,
                     Qt::RoundJoin);
            pen.setDashPattern({4 / 0.7, 3 / 0.7});
            return pen;
        }
        }
        Q_UNREACHABLE();
    }

    // Around the mark and not along the boundary: a ring there would draw a solid line where the
    // boundary is a special one.
    void paintFocus(const SceneCircle &mark)
    {
        const MapSizes &sizes = m_scene.sizes;
        const double rim = mark.state == MapState::Provisional ? sizes.rimWidth() : 0;
        const double radius
            = std::max(mark.radius + rim, sizes.hollowRadius()) + 1.6 * sizes.factor;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_colours.page, 2.6 * sizes.factor));
        drawCircle(mark.centre, radius);
        m_painter.setPen(QPen(m_colours.accent, 1.3 * sizes.factor));
        drawCircle(mark.centre, radius);
    }

    void paintMark(const SceneCircle &mark)
    {
        const double line = m_scene.sizes.outlineWidth();
        const double opacity = isDimmed(mark.code) ? kDimmed : 1;
        switch (mark.state) {
        case MapState::Value:
        case MapState::Provisional: {
            m_painter.setOpacity(1);
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(m_colours.circleOutline, line));
            drawCircle(mark.centre, mark.radius + line / 2);
            m_painter.setOpacity(circleOpacity(mark.code));
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_colours.circle);
            drawCircle(mark.centre, mark.radius);
            m_painter.setOpacity(opacity);
            if (mark.state == MapState::Provisional) {
                paintHatchedRim(mark);
            }
            break;
        }
        case MapState::Zero:
            m_painter.setOpacity(opacity);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_colours.text);
            drawCircle(mark.centre, mark.radius);
            break;
        case MapState::NotReported:
        case MapState::Suppressed: {
            m_painter.setOpacity(opacity);
            QPen pen(m_colours.mutedText, line);
            if (mark.state == MapState::NotReported) {
                pen.setDashPattern({2.4, 1.8});
                pen.setCapStyle(Qt::FlatCap);
            }
            m_painter.setPen(pen);
            m_painter.setBrush(Qt::NoBrush);
            drawCircle(mark.centre, mark.radius);
            break;
        }
        case MapState::NotApplicable:
        case MapState::Shaded:
            break;
        }
        m_painter.setOpacity(1);
    }

    // Slanted strokes in a ring, drawn one by one: an SVG cannot be clipped to a ring.
    void paintHatchedRim(const SceneCircle &mark)
    {
        const MapSizes &sizes = m_scene.sizes;
        const double inner = mark.radius + 0.4 * sizes.factor;
        const double outer = mark.radius + sizes.rimWidth();
        const int strokes
            = std::max(10, int(std::lround(2 * std::numbers::pi * outer / (1.7 * sizes.factor))));
        m_painter.setPen(QPen(m_colours.circle, 0.6 * sizes.factor, Qt::SolidLine, Qt::FlatCap));
        for (int i = 0; i < strokes; ++i) {
            const double angle = 2 * std::numbers::pi * i / strokes;
            const double slant = (outer - inner) / outer;
            m_painter.drawLine(
                mark.centre + inner * QPointF(std::cos(angle), std::sin(angle)),
                mark.centre + outer * QPointF(std::cos(angle + slant), std::sin(angle + slant)));
        }
    }

    void drawCircle(QPointF centre, double radius)
    {
        m_painter.drawEllipse(centre, radius, radius);
    }

    void paintLeaders()
    {
        for (const SceneLeader &leader : m_scene.leaders) {
            m_painter.setOpacity(isDimmed(leader.code) ? kDimmed : 1);
            m_painter.setPen(QPen(m_colours.mutedText, 0.5 * m_scene.sizes.factor));
            m_painter.drawLine(leader.line);
        }
        m_painter.setOpacity(1);
    }

    void paintLegend()
    {
        if (!m_scene.legend) {
            return;
        }
        const SceneLegend &legend = *m_scene.legend;
        const MapSizes &sizes = m_scene.sizes;
        if (legend.panel) {
            const double pad = 3 * sizes.factor;
            m_painter.setPen(Qt::NoPen);
            m_painter.setOpacity(0.88);
            m_painter.setBrush(m_colours.page);
            m_painter.drawRoundedRect(legend.bounds.adjusted(-pad, -pad, pad, pad), pad / 2,
                                      pad / 2);
            m_painter.setOpacity(1);
        }
        m_painter.setPen(QPen(m_colours.mutedText, 0.3 * sizes.factor));
        for (const LegendShade &shade : legend.shades) {
            m_painter.setBrush(colourOf(shade.shade));
            m_painter.drawRect(shade.box);
        }
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_colours.mutedText, 0.5 * sizes.factor));
        for (const LegendCircle &circle : legend.circles) {
            drawCircle(circle.centre, circle.radius);
        }
        m_painter.setPen(QPen(m_colours.mutedText, 0.3 * sizes.factor));
        for (const LegendCircle &circle : legend.circles) {
            m_painter.drawLine(circle.leader);
        }
        if (legend.provisional) {
            paintMark(*legend.provisional);
        }
        for (const SceneText &text : legend.texts) {
            drawText(text, m_colours.mutedText);
        }
    }

    void paintLabel(const SceneText &text)
    {
        m_painter.setOpacity(isDimmed(text.code) ? 0.45 : 1);
        switch (text.role) {
        case TextRole::ValueInside: {
            const QColor under
                = blended(m_colours.circle, landOf(text.code), circleOpacity(text.code));
            drawText(text, readableOn(under, m_colours.insideLight, m_colours.insideDark));
            break;
        }
        case TextRole::PlaceName:
        case TextRole::PlaceValue:
            drawHalo(text, landOf(text.code));
            drawText(text, m_colours.text);
            break;
        case TextRole::PlaceState:
            drawHalo(text, landOf(text.code));
            drawText(text, m_colours.mutedText);
            break;
        case TextRole::Country:
            drawHalo(text, m_colours.context);
            drawText(text, m_colours.contextText);
            break;
        case TextRole::Sea:
            drawText(text, m_colours.seaText);
            break;
        case TextRole::Title:
        case TextRole::Subtitle:
        case TextRole::LegendUnit:
        case TextRole::LegendNumber:
        case TextRole::Note:
        case TextRole::Disclaimer:
            drawText(text, m_colours.text);
            break;
        }
        m_painter.setOpacity(1);
    }

    void paintAround()
    {
        if (!m_scene.rule.isNull()) {
            m_painter.setPen(QPen(m_colours.accent, 0.5 * m_scene.sizes.factor));
            m_painter.drawLine(m_scene.rule);
        }
        for (const SceneText &text : m_scene.texts) {
            const bool strong = text.role == TextRole::Title || text.role == TextRole::Subtitle;
            drawText(text, strong ? m_colours.text : m_colours.mutedText);
        }
    }

    void drawHalo(const SceneText &text, const QColor &colour)
    {
        const double width = 2 * m_scene.sizes.factor;
        if (m_halos) {
            m_halos->draw(m_painter, text, colour, width);
        } else {
            drawMapHalo(m_painter, text, colour, width);
        }
    }

    void drawText(const SceneText &text, const QColor &colour)
    {
        drawMapText(m_painter, text, colour);
    }

    QPainter &m_painter;
    const MapScene &m_scene;
    const MapColours &m_colours;
    const MapEmphasis &m_emphasis;
    MapHalos *m_halos;
};

} // namespace

void paintMapScene(QPainter &painter, const MapScene &scene, const MapColours &colours,
                   const MapEmphasis &emphasis, MapHalos *halos)
{
    MapPainter map(painter, scene, colours, emphasis, halos);
    map.paintGround();
    map.paintFigures();
}

void paintMapGround(QPainter &painter, const MapScene &scene, const MapColours &colours,
                    const MapEmphasis &emphasis)
{
    MapPainter(painter, scene, colours, emphasis).paintGround();
}

void paintMapFigures(QPainter &painter, const MapScene &scene, const MapColours &colours,
                     const MapEmphasis &emphasis, MapHalos &halos)
{
    MapPainter(painter, scene, colours, emphasis, &halos).paintFigures();
}

} // namespace mm
