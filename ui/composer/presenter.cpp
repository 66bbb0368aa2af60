// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/presenter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <chrono>

namespace mm {

namespace {

// A room is dark around the picture whatever the theme of the windows.
constexpr QRgb kGround = 0xff1a1a1a;
constexpr QRgb kNumber = 0xff8c8c8c;
constexpr double kMargin = 0.03; ///< of the shorter side
constexpr int kNumberGap = 8;
constexpr std::chrono::milliseconds kRest{2000};

} // namespace

Presenter::Presenter(std::vector<Picture> slides, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_slides(std::move(slides))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    m_still.setSingleShot(true);
    m_still.setInterval(kRest);
    connect(&m_still, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    m_still.start();
    showSlide(0);
}

QRectF Presenter::frame() const
{
    const double margin = kMargin * std::min(width(), height());
    const QRectF room = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const QSizeF size = m_slides[m_current].millimetres.scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center() - QPointF(size.width() / 2, size.height() / 2), size};
}

void Presenter::showSlide(std::size_t slide)
{
    m_current = slide;
    m_image = QPixmap();
    const Picture &picture = m_slides[slide];
    setWindowTitle(tr("%1 of %2: %3").arg(slide + 1).arg(m_slides.size()).arg(picture.title));
    setAccessibleName(windowTitle());
    setAccessibleDescription(picture.description);
    update();
}

void Presenter::go(std::ptrdiff_t by)
{
    const auto last = static_cast<std::ptrdiff_t>(m_slides.size()) - 1;
    const auto wanted
        = std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(m_current) + by, 0, last);
    if (wanted != static_cast<std::ptrdiff_t>(m_current)) {
        showSlide(static_cast<std::size_t>(wanted));
    }
}

void Presenter::paintEvent(QPaintEvent * /*event*/)
{
    const QRectF where = frame();
    const QSize pixels = (where.size() * devicePixelRatioF()).toSize();
    if (m_image.isNull() && !pixels.isEmpty()) {
        const Picture &picture = m_slides[m_current];
        const QRectF points = pointsRect(picture);
        m_image = QPixmap(pixels);
        m_image.fill(Qt::white);
        QPainter painter(&m_image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(pixels.width() / points.width(), pixels.height() / points.height());
        picture.paint(painter, points);
        painter.end();
        m_image.setDevicePixelRatio(devicePixelRatioF());
    }
    QPainter painter(this);
    painter.fillRect(rect(), QColor::fromRgb(kGround));
    painter.drawPixmap(where.topLeft(), m_image);
    painter.setPen(QColor::fromRgb(kNumber));
    painter.drawText(rect().adjusted(kNumberGap, kNumberGap, -kNumberGap, -kNumberGap),
                     Qt::AlignRight | Qt::AlignBottom,
                     tr("%1 / %2").arg(m_current + 1).arg(m_slides.size()));
}

void Presenter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_image = QPixmap();
}

void Presenter::keyPressEvent(QKeyEvent *event)
{
    const auto all = static_cast<std::ptrdiff_t>(m_slides.size());
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go(1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        go(-1);
        return;
    case Qt::Key_Home:
        go(-all);
        return;
    case Qt::Key_End:
        go(all);
        return;
    case Qt::Key_Escape:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Presenter::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::RightButton) {
        go(event->button() == Qt::LeftButton ? 1 : -1);
    }
}

void Presenter::mouseMoveEvent(QMouseEvent * /*event*/)
{
    unsetCursor();
    m_still.start();
}

} // namespace mm
