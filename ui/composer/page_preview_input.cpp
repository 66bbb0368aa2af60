// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/page_preview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

// What a pointer does on the pages.
namespace mm {

namespace {

constexpr QRgb kChoice = 0xff0072bc; ///< pages are white in a dark window, too
constexpr double kReach = 5; ///< pixels beside an edge
constexpr double kChoiceGap = 4; ///< pixels between a block and its outline

Qt::CursorShape cursorOf(const BlockHandle &handle)
{
    switch (handle.part) {
    case BlockHandle::Part::Inside:
        return Qt::ArrowCursor;
    case BlockHandle::Part::Side:
        return Qt::SizeHorCursor;
    case BlockHandle::Part::Foot:
        return Qt::SizeVerCursor;
    }
    Q_UNREACHABLE();
}

} // namespace

QPointF PagePreview::onPage(std::size_t page, QPointF position) const
{
    return (position - QPointF(pageRect(page).topLeft())) / pixelsPerPoint();
}

QRectF PagePreview::onView(std::size_t page, const QRectF &box) const
{
    const double scale = pixelsPerPoint();
    return {QPointF(pageRect(page).topLeft()) + box.topLeft() * scale, box.size() * scale};
}

QRect PagePreview::boxOf(BlockKind block) const
{
    for (std::size_t page = 0; m_document && page < m_document->pages.size(); ++page) {
        const auto &blocks = m_document->pages[page].blocks;
        const auto found = std::ranges::find(blocks, block, &PageBlock::kind);
        if (found != blocks.end()) {
            return onView(page, found->box).toRect();
        }
    }
    return {};
}

std::optional<PagePreview::Held> PagePreview::heldAt(QPointF position) const
{
    for (std::size_t page = 0; m_document && page < m_document->pages.size(); ++page) {
        if (const auto handle = handleAt(m_document->pages[page], m_document->grid,
                                         onPage(page, position), kReach / pixelsPerPoint())) {
            return Held{page, *handle, position, {}};
        }
    }
    return std::nullopt;
}

void PagePreview::paintChoice(QPainter &painter) const
{
    const QColor accent(kChoice);
    painter.setBrush(Qt::NoBrush);
    for (std::size_t page = 0; m_current && page < m_document->pages.size(); ++page) {
        for (const PageBlock &block : m_document->pages[page].blocks) {
            if (block.kind == *m_current) {
                painter.setPen(QPen(accent, 1.5));
                painter.drawRect(onView(page, block.box)
                                     .adjusted(-kChoiceGap, -kChoiceGap, kChoiceGap, kChoiceGap));
            }
        }
    }
    if (m_held && m_held->size) {
        const QRectF box = onView(m_held->page, m_held->size->box);
        painter.setPen(QPen(accent, 2, Qt::DashLine));
        painter.drawRect(box.adjusted(-kChoiceGap, -kChoiceGap, kChoiceGap, kChoiceGap));
        const QString text = m_held->handle.part == BlockHandle::Part::Side
            ? tr("%1 of 12 columns").arg(m_held->size->span)
            : tr("Height %1 %").arg(m_held->size->height);
        const QFontMetrics metrics = painter.fontMetrics();
        const QSize size(metrics.horizontalAdvance(text) + metrics.height(), metrics.height() * 2);
        const QRect label(QPoint(qRound(box.right()) - size.width(), qRound(box.bottom()) + 10),
                          size);
        painter.fillRect(label, accent);
        painter.setPen(Qt::white);
        painter.drawText(label, Qt::AlignCenter, text);
    }
}

void PagePreview::letGo()
{
    m_held.reset();
    point(std::nullopt);
    viewport()->unsetCursor();
    viewport()->update();
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    constexpr double kStep = 1.1;
    constexpr double kNotch = 120;
    const double zoom = std::clamp(shownZoom() * std::pow(kStep, event->angleDelta().y() / kNotch),
                                   kSmallestPageZoom, kLargestPageZoom);
    setZoom(zoom);
    Q_EMIT zoomChanged(zoom);
    event->accept();
}

void PagePreview::mousePressEvent(QMouseEvent *event)
{
    const auto held = heldAt(event->position());
    if (event->button() != Qt::LeftButton || !held) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    Q_EMIT blockChosen(held->handle.kind);
    if (held->handle.part != BlockHandle::Part::Inside) {
        m_held = held;
        viewport()->setCursor(cursorOf(held->handle));
    }
}

void PagePreview::mouseMoveEvent(QMouseEvent *event)
{
    point(m_held ? std::nullopt : sentenceAt(event->position()));
    if (m_held) {
        const double way = (event->position() - m_held->from).manhattanLength();
        if (m_held->size || way >= QApplication::startDragDistance()) {
            m_held->size = draggedTo(m_held->handle, m_document->grid,
                                     onPage(m_held->page, event->position()));
            viewport()->update();
        }
    } else if (const auto held = heldAt(event->position())) {
        viewport()->setCursor(cursorOf(held->handle));
    } else {
        viewport()->unsetCursor();
    }
}

void PagePreview::mouseReleaseEvent(QMouseEvent *event)
{
    const auto held = std::exchange(m_held, std::nullopt);
    if (!held) {
        QAbstractScrollArea::mouseReleaseEvent(event);
        return;
    }
    letGo();
    if (!held->size || held->size->box == held->handle.box) {
        return;
    }
    if (held->handle.part == BlockHandle::Part::Side) {
        Q_EMIT spanWanted(held->handle.kind, held->size->span);
    } else {
        Q_EMIT heightWanted(held->handle.kind, held->size->height);
    }
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    if ((m_held || m_pointed) && event->key() == Qt::Key_Escape) {
        letGo();
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PagePreview::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto held = heldAt(event->position())) {
        Q_EMIT blockActivated(held->handle.kind);
    } else {
        QAbstractScrollArea::mouseDoubleClickEvent(event);
    }
}

void PagePreview::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const auto held = heldAt(event->pos())) {
            Q_EMIT blockChosen(held->handle.kind);
            Q_EMIT menuWanted(held->handle.kind, event->globalPos());
        }
        return;
    }
    const QRect box = m_current ? boxOf(*m_current) : QRect();
    if (!box.isNull()) {
        const QPoint corner = viewport()->rect().contains(box.topLeft()) ? box.topLeft() : QPoint();
        Q_EMIT menuWanted(*m_current, viewport()->mapToGlobal(corner));
    }
}

} // namespace mm
