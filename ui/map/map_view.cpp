// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_view.h"

#include "ui/map/hit_test.h"
#include "ui/map/map_accessible.h"
#include "ui/map/spoken_text.h"

#include <QAccessible>
#include <QFontInfo>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace mm {

MapView::MapView(QWidget *parent)
    : QWidget(parent)
{
    QAccessible::installFactory(mapAccessibleFactory);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Map"));
}

void MapView::setData(std::optional<MapData> data)
{
    m_data = std::move(data);
    if (m_data && !m_shapes) {
        // The files are built in and tested: without them there is no program.
        m_shapes = GeoShapes::builtIn().value();
    }
    m_selection.removeIf([this](const QString &code) { return !m_data || !m_data->place(code); });
    if (!m_data || !m_data->place(m_current)) {
        m_current.clear();
    }
    m_hovered.clear();
    setAccessibleDescription(m_data ? tr("%1, %2. Use the arrow keys to go from place to place, "
                                         "Enter to select.")
                                          .arg(m_data->content().title, m_data->content().subtitle)
                                    : m_emptyText);
    rebuild();
}

void MapView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    update();
}

void MapView::setSelection(const QStringList &codes)
{
    QStringList shown = codes;
    shown.removeIf([this](const QString &code) { return m_data && !m_data->place(code); });
    if (shown != m_selection) {
        m_selection = shown;
        update();
    }
}

void MapView::setSelectedPlace(const QString &code)
{
    setSelection(code.isEmpty() ? QStringList() : QStringList{code});
}

QRect MapView::placeRect(const QString &code) const
{
    QRectF box;
    for (const SceneCircle &circle : m_scene.circles) {
        if (circle.code == code) {
            const QPointF reach(circle.radius, circle.radius);
            box |= QRectF(circle.centre - reach, circle.centre + reach);
        }
    }
    for (const SceneText &text : m_scene.labels) {
        if (text.code == code) {
            box |= textBox(text);
        }
    }
    const double scale = pixelsPerPoint();
    return QRectF(box.topLeft() * scale, box.size() * scale).toAlignedRect();
}

QString MapView::spokenText(const QString &code) const
{
    return m_data ? mm::spokenText(*m_data, code) : QString();
}

QSize MapView::sizeHint() const
{
    return {640, 600};
}

QSize MapView::minimumSizeHint() const
{
    const int unit = fontMetrics().height();
    return {20 * unit, 20 * unit};
}

void MapView::zoomIn()
{
    zoomAbout(kZoomStep, m_scene.frame.center());
}

void MapView::zoomOut()
{
    zoomAbout(1 / kZoomStep, m_scene.frame.center());
}

void MapView::showAll()
{
    m_zoom = 1;
    m_centre.reset();
    rebuild();
}

void MapView::select(const QString &code, bool add)
{
    QStringList codes = add ? m_selection : QStringList();
    if (add && codes.contains(code)) {
        codes.removeAll(code);
    } else if (!code.isEmpty()) {
        codes.append(code);
    }
    changeSelection(codes);
}

void MapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const MapColours colours = screenMapColours(palette());
    if (!m_data) {
        painter.fillRect(rect(), colours.page);
        painter.setPen(colours.mutedText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    m_canvas.paint(painter, m_scene, colours,
                   {m_selection, m_hovered, m_ring && hasFocus() ? m_current : QString()},
                   pixelsPerPoint());
}

void MapView::resizeEvent(QResizeEvent *)
{
    rebuild();
}

void MapView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        rebuild();
    }
    QWidget::changeEvent(event);
}

double MapView::pixelsPerPoint() const
{
    return logicalDpiX() / 72.0;
}

QString MapView::placeUnder(QPointF widget) const
{
    return m_data ? placeAt(m_scene, *m_shapes, toPage(widget)) : QString();
}

QPointF MapView::shownCentre() const
{
    return m_scene.transform.toMap(m_scene.frame.center());
}

void MapView::rebuild()
{
    const auto ground = std::exchange(m_scene, {}).ground;
    if (m_data) {
        const double points = QFontInfo(font()).pointSizeF();
        m_scene = buildMapScene(*m_data, *m_shapes,
                                {.size = QSizeF(size()) / pixelsPerPoint(),
                                 .sizes = screenMapSizes(points),
                                 .parts = {.heading = false, .notes = false},
                                 .zoom = m_zoom,
                                 .centre = m_centre,
                                 .ground = ground});
    }
    update();
}

void MapView::zoomAbout(double factor, QPointF page)
{
    const double zoom = std::clamp(m_zoom * factor, 1.0, kLargestZoom);
    if (zoom == 1) {
        showAll();
        return;
    }
    const QPointF fixed = m_scene.transform.toMap(page);
    m_centre = fixed + (shownCentre() - fixed) * (m_zoom / zoom);
    m_zoom = zoom;
    rebuild();
}

void MapView::changeSelection(const QStringList &codes)
{
    if (codes == m_selection) {
        return;
    }
    m_selection = codes;
    update();
    QAccessibleEvent changed(this, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT selectionChanged(m_selection);
    if (m_selection.size() <= 1) {
        Q_EMIT placeActivated(m_selection.value(0));
    }
}

void MapView::setHovered(const QString &code)
{
    if (code == m_hovered) {
        return;
    }
    m_hovered = code;
    if (code.isEmpty()) {
        unsetCursor();
    } else {
        setCursor(Qt::PointingHandCursor);
    }
    update();
    Q_EMIT hovered(code);
}

void MapView::setCurrent(const QString &code)
{
    m_current = code;
    const auto &places = m_data->content().places;
    const auto at = std::ranges::find(places, code, &MapPlace::code);
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(int(at - places.begin()));
    QAccessible::updateAccessibility(&focus);
    update();
}

} // namespace mm
