// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/time_strip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <utility>

// How a person moves the periods of a time strip: by mouse and by keys.
namespace mm {

namespace {

constexpr months kStep(1);
constexpr months kLongStep(12);

} // namespace

bool TimeStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const StripLayout layout = layoutNow();
        const auto grab = layout.grabAt(help->pos(), m_pair);
        QToolTip::showText(help->globalPos(),
                           grab ? partName(*grab) : monthText(layout.monthAt(help->pos().x())),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void TimeStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_ring = false;
    const StripLayout layout = layoutNow();
    const Month month = layout.monthAt(event->position().x());
    const auto lane = layout.laneAt(event->position());
    auto grab = layout.grabAt(event->position(), m_pair);
    if (!grab && lane) {
        // A click beside the bar brings its middle here; it can be dragged on from there.
        const Period period = periodOf(m_pair, *lane);
        const Month middle = period.first() + months((period.length() - 1) / 2);
        grab = StripGrab{*lane, LanePart::Whole};
        change(moved(m_pair, *grab, month - middle, limits(), m_linked));
    }
    if (grab) {
        m_current = *grab;
    }
    // An end goes to the month under the pointer, wherever its handle was taken.
    const bool end = grab && grab->part != LanePart::Whole;
    m_drag = Drag{grab, end ? monthOf(m_pair, *grab) : month, m_pair};
    point(event->position());
}

void TimeStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag && (event->buttons() & Qt::LeftButton)) {
        drag(layoutNow().monthAt(event->position().x()));
        m_pointedMonth.reset();
        return;
    }
    point(event->position());
}

void TimeStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_drag) {
        const bool chooses = !m_drag->grab;
        if (chooses) {
            // A click on one month chooses it.
            drag(layoutNow().monthAt(event->position().x()));
        }
        m_drag.reset();
        point(event->position());
    }
}

void TimeStrip::drag(Month to)
{
    if (m_drag->grab) {
        change(moved(m_drag->before, *m_drag->grab, to - m_drag->from, limits(), m_linked));
        return;
    }
    const auto [first, last] = std::minmax(m_drag->from, to);
    const Period a = *Period::make(first, last);
    // The new A keeps the distance to B that the old one had, when they are linked.
    const months distance = m_drag->before.a.first() - m_drag->before.b.first();
    change({a, m_linked ? a.shifted(-distance) : m_drag->before.b});
}

void TimeStrip::point(const QPointF &place)
{
    const StripLayout layout = layoutNow();
    m_pointed = layout.grabAt(place, m_pair);
    m_pointedMonth
        = layout.bars().contains(place) ? std::optional(layout.monthAt(place.x())) : std::nullopt;
    if (!m_pointed) {
        setCursor(m_pointedMonth ? Qt::CrossCursor : Qt::ArrowCursor);
    } else if (m_pointed->part == LanePart::Whole) {
        setCursor(m_drag ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
    } else {
        setCursor(Qt::SplitHCursor);
    }
    update();
}

void TimeStrip::leaveEvent(QEvent *)
{
    m_pointed.reset();
    m_pointedMonth.reset();
    update();
}

void TimeStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag) {
        change(std::exchange(m_drag, std::nullopt)->before);
        return;
    }
    const auto step = [this](months by) {
        m_ring = true;
        moveCurrent(by);
        update();
    };
    const auto turn = [this](Lane lane) {
        m_ring = true;
        setCurrent({lane, m_current.part});
    };
    if (event->modifiers().testFlag(Qt::AltModifier)
        || event->modifiers().testFlag(Qt::ControlModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-kStep);
    case Qt::Key_Right:
        return step(kStep);
    case Qt::Key_PageDown:
        return step(-kLongStep);
    case Qt::Key_PageUp:
        return step(kLongStep);
    case Qt::Key_Home:
        return step(limits().first() - monthOf(m_pair, m_current));
    case Qt::Key_End:
        return step(limits().last() - monthOf(m_pair, m_current));
    case Qt::Key_Up:
        return turn(Lane::A);
    case Qt::Key_Down:
        return turn(Lane::B);
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimeStrip::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason) {
        m_current = kStripGrabs.front();
    } else if (event->reason() == Qt::BacktabFocusReason) {
        m_current = kStripGrabs.back();
    }
    m_ring = event->reason() != Qt::MouseFocusReason;
    showCurrent();
}

void TimeStrip::focusOutEvent(QFocusEvent *)
{
    update();
}

bool TimeStrip::focusNextPrevChild(bool next)
{
    const auto at = std::ranges::find(kStripGrabs, m_current) - kStripGrabs.begin();
    const auto to = next ? at + 1 : at - 1;
    if (!hasFocus() || to < 0 || to >= std::ssize(kStripGrabs)) {
        return QWidget::focusNextPrevChild(next);
    }
    m_ring = true;
    setCurrent(kStripGrabs[std::size_t(to)]);
    return true;
}

} // namespace mm
