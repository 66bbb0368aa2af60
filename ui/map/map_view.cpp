// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_view.h"

#include "ui/map/hit_test.h"
#include "ui/map/map_accessible.h"
#include "ui/map/map_painter.h"
#include "ui/map/map_travel.h"

#include <QAccessible>
#include <QFontInfo>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace mm {

namespace {

constexpr double kLargestZoom = 8;
constexpr double kZoomStep = 1.25;
constexpr double kWheelNotch = 120;

} // namespace

MapView::MapView(GeoShapes shapes, QWidget *parent)
    : QWidget(parent)
    , m_shapes(std::move(shapes))
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
    if (codes != m_selection) {
        m_selection = codes;
        update();
    }
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
    const MapPlace *place = m_data ? m_data->place(code) : nullptr;
    if (!place) {
        return {};
    }
    if (!place->spoken.isEmpty()) {
        return place->spoken;
    }
    const MapContent &content = m_data->content();
    const auto sentence = [&](const QString &figure) {
        return QStringLiteral("%1, %2, %3").arg(place->label, content.subtitle, figure);
    };
    switch (place->state) {
    case MapState::Value:
    case MapState::Zero:
        return sentence(numberText(*place->value, content.numbers));
    case MapState::Provisional:
        return sentence(numberText(*place->value, content.numbers) + QStringLiteral(", ")
                        + content.words.provisional);
    case MapState::NotReported:
        return sentence(content.words.noReport);
    case MapState::NotApplicable:
        return sentence(content.words.notApplicable);
    case MapState::Suppressed:
        return sentence(content.words.suppressed);
    }
    Q_UNREACHABLE();
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

bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_data) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString code = placeUnder(help->pos());
        const MapPlace *place = m_data->place(code);
        if (place && !place->tooltip.isEmpty()) {
            // As plain text: a name may hold what looks like markup.
            QToolTip::showText(
                help->globalPos(),
                place->tooltip.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), this,
                placeRect(code));
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAbout(1 + gesture->value(), toPage(gesture->position()));
            return true;
        }
    }
    return QWidget::event(event);
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
    painter.scale(pixelsPerPoint(), pixelsPerPoint());
    paintMapScene(painter, m_scene, colours,
                  {m_selection, m_hovered, m_ring && hasFocus() ? m_current : QString()});
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

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_data) {
        event->ignore();
        return;
    }
    m_pressedAt = event->position();
    m_pressedCentre = shownCentre();
    m_dragging = false;
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_data || !(event->buttons() & Qt::LeftButton)) {
        setHovered(placeUnder(event->position()));
        return;
    }
    const QPointF way = event->position() - m_pressedAt;
    m_dragging |= way.manhattanLength() >= QGuiApplication::styleHints()->startDragDistance();
    if (m_dragging) {
        setCursor(Qt::ClosedHandCursor);
        m_centre = m_pressedCentre - toPage(way) / m_scene.transform.scale();
        rebuild();
        // Held back at the edge, so that the way back starts at once.
        m_centre = shownCentre();
    }
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_data) {
        event->ignore();
        return;
    }
    if (std::exchange(m_dragging, false)) {
        unsetCursor();
        return;
    }
    const QString code = placeUnder(event->position());
    m_ring = false;
    if (!code.isEmpty()) {
        setCurrent(code);
    }
    select(code, event->modifiers().testFlag(Qt::ControlModifier));
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QString code = placeUnder(event->position());
    if (!code.isEmpty()) {
        Q_EMIT activated(code);
    }
}

void MapView::leaveEvent(QEvent *)
{
    setHovered({});
}

void MapView::wheelEvent(QWheelEvent *event)
{
    zoomAbout(std::pow(kZoomStep, event->angleDelta().y() / kWheelNotch),
              toPage(event->position()));
    event->accept();
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (!m_data) {
        event->ignore();
    } else if (event->matches(QKeySequence::ZoomIn) || key == Qt::Key_Plus) {
        zoomIn();
    } else if (event->matches(QKeySequence::ZoomOut) || key == Qt::Key_Minus) {
        zoomOut();
    } else if (key == Qt::Key_Home) {
        showAll();
    } else if (event->matches(QKeySequence::Cancel) && !m_selection.isEmpty()) {
        clearSelection();
    } else if (key == Qt::Key_Space && !m_current.isEmpty()) {
        select(m_current, event->modifiers().testFlag(Qt::ControlModifier));
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_current.isEmpty()) {
        select(m_current);
        Q_EMIT activated(m_current);
    } else if (!travel(key)) {
        QWidget::keyPressEvent(event);
    }
}

void MapView::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() != Qt::MouseFocusReason;
    if (m_current.isEmpty() && !m_scene.circles.empty() && m_ring) {
        setCurrent(m_selection.isEmpty() ? m_scene.circles.front().code : m_selection.front());
    }
    update();
}

double MapView::pixelsPerPoint() const
{
    return logicalDpiX() / 72.0;
}

QString MapView::placeUnder(QPointF widget) const
{
    return m_data ? placeAt(m_scene, m_shapes, toPage(widget)) : QString();
}

QPointF MapView::shownCentre() const
{
    return m_scene.transform.toMap(m_scene.frame.center());
}

void MapView::rebuild()
{
    m_scene = {};
    if (m_data) {
        const double points = QFontInfo(font()).pointSizeF();
        m_scene = buildMapScene(*m_data, m_shapes,
                                {.size = QSizeF(size()) / pixelsPerPoint(),
                                 .sizes = screenMapSizes(points),
                                 .parts = {.heading = false, .notes = false},
                                 .zoom = m_zoom,
                                 .centre = m_centre});
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

bool MapView::travel(int key)
{
    const auto go = [this](Direction direction) {
        m_ring = true;
        setCurrent(neighbourOf(m_scene, m_current, direction));
        return true;
    };
    switch (key) {
    case Qt::Key_Left:
        return go(Direction::Left);
    case Qt::Key_Right:
        return go(Direction::Right);
    case Qt::Key_Up:
        return go(Direction::Up);
    case Qt::Key_Down:
        return go(Direction::Down);
    default:
        return false;
    }
}

} // namespace mm
