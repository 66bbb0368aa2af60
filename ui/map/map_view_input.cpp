// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_travel.h"
#include "ui/map/map_view.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace mm {

namespace {

constexpr double kWheelNotch = 120;

} // namespace

bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_data) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString code = placeUnder(help->pos());
        const MapPlace *place = m_data->place(code);
        if (m_toolTips && place && !place->tooltip.isEmpty()) {
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
        changeSelection({});
    } else if (key == Qt::Key_Space && !m_current.isEmpty()) {
        select(m_current, event->modifiers().testFlag(Qt::ControlModifier));
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_current.isEmpty()) {
        select(m_current);
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

bool MapView::travel(int key)
{
    const auto go = [this](TravelDirection direction) {
        m_ring = true;
        setCurrent(neighbourOf(m_scene, m_current, direction));
        Q_EMIT currentChanged(m_current);
        return true;
    };
    switch (key) {
    case Qt::Key_Left:
        return go(TravelDirection::Left);
    case Qt::Key_Right:
        return go(TravelDirection::Right);
    case Qt::Key_Up:
        return go(TravelDirection::Up);
    case Qt::Key_Down:
        return go(TravelDirection::Down);
    default:
        return false;
    }
}

} // namespace mm
