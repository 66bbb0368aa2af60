// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/page_preview.h"

#include "ui/page/document_text.h"
#include "ui/page/page_painter.h"
#include "ui/parts/mark_icon.h"

#include <QEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace mm {

namespace {

constexpr int kMargin = 18; ///< around every page
constexpr double kPointsInAnInch = 72;
constexpr double kLeastDpi = 60; ///< screens that say less or more do not know their size
constexpr double kMostDpi = 400;
constexpr QRgb kOverflow = 0xffd21f3c;
constexpr double kFlagWidth = 3; ///< points
constexpr double kFlagGap = 5;

/// Pixels of a point that is 1/72 inch on the glass.
double pixelsOfTruePoint(const QScreen &screen)
{
    const double claimed = screen.physicalDotsPerInchX();
    const bool sensible = claimed >= kLeastDpi && claimed <= kMostDpi;
    return (sensible ? claimed : screen.logicalDotsPerInchX()) / kPointsInAnInch;
}

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages"));
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    viewport()->setMouseTracking(true);
}

void PagePreview::setDocument(LaidOutDocument document)
{
    m_document = std::move(document);
    m_message.clear();
    setAccessibleDescription(documentText(*m_document));
    arrange();
}

void PagePreview::setCurrentBlock(std::optional<BlockKind> block)
{
    m_current = block;
    viewport()->update();
}

void PagePreview::setMessage(const QString &text)
{
    m_document.reset();
    m_message = text;
    setAccessibleDescription(text);
    arrange();
}

void PagePreview::setFlags(std::vector<Flag> flags)
{
    m_flags = std::move(flags);
    arrange();
}

void PagePreview::setZoom(std::optional<double> zoom)
{
    m_zoom = zoom;
    arrange();
}

double PagePreview::pixelsPerPoint() const
{
    const double trueSize = pixelsOfTruePoint(*screen());
    if (m_zoom || !m_document) {
        return trueSize * m_zoom.value_or(1);
    }
    // Room for the scroll bar is kept in any case: pages must not jump when it comes.
    const int width = viewport()->width() + (verticalScrollBar()->isVisible() ? 0 : -16);
    return std::clamp((width - 2 * kMargin) / m_document->grid.size.width(),
                      trueSize * kSmallestPageZoom, trueSize * kLargestPageZoom);
}

double PagePreview::shownZoom() const
{
    return pixelsPerPoint() / pixelsOfTruePoint(*screen());
}

QRect PagePreview::pageRect(std::size_t page) const
{
    const QSize size = (m_document->grid.size * pixelsPerPoint()).toSize();
    const int left = std::max(kMargin, (viewport()->width() - size.width()) / 2);
    const int top = kMargin + static_cast<int>(page) * (size.height() + kMargin);
    return QRect({left, top}, size)
        .translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

const QImage &PagePreview::image(std::size_t page)
{
    const QSize wanted = pageRect(page).size() * devicePixelRatioF();
    QImage &image = m_images[page];
    if (image.size() == wanted) {
        return image;
    }
    image = QImage(wanted, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = wanted.width() / m_document->grid.size.width();
    painter.scale(scale, scale);
    paintPage(painter, *m_document, m_document->pages[page], &m_halos);
    painter.setPen(QPen(QColor(kOverflow), 1));
    for (const PageBlock &block : m_document->pages[page].blocks) {
        if (!block.fits) {
            painter.drawRect(block.box.adjusted(-3, -3, 3, 3));
        }
        const auto flag = std::ranges::find(m_flags, block.kind, &Flag::block);
        if (flag != m_flags.end()) {
            painter.fillRect(QRectF(block.box.left() - kFlagGap - kFlagWidth, block.box.top(),
                                    kFlagWidth, block.box.height()),
                             markColour(flag->isAlarm ? Mark::Warning : Mark::Information));
        }
    }
    return image;
}

void PagePreview::arrange()
{
    letGo();
    m_images.assign(m_document ? m_document->pages.size() : 0, QImage());
    QSize whole;
    if (m_document) {
        const QSize page = (m_document->grid.size * pixelsPerPoint()).toSize();
        const auto count = static_cast<int>(m_document->pages.size());
        whole = {page.width() + 2 * kMargin, kMargin + count * (page.height() + kMargin)};
    }
    const QSize view = viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, whole.height() - view.height()));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(kMargin * 2);
    horizontalScrollBar()->setRange(0, std::max(0, whole.width() - view.width()));
    horizontalScrollBar()->setPageStep(view.width());
    viewport()->update();
}

void PagePreview::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    if (!m_document) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(kMargin, 0, -kMargin, 0),
                         Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    for (std::size_t page = 0; page < m_document->pages.size(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(viewport()->rect())) {
            continue;
        }
        QImage shown = image(page);
        shown.setDevicePixelRatio(devicePixelRatioF());
        painter.drawImage(rect.topLeft(), shown);
        QColor edge = palette().color(QPalette::WindowText);
        edge.setAlphaF(0.25F);
        painter.setPen(edge);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
    paintChoice(painter);
    paintPointed(painter);
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void PagePreview::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    }
}

} // namespace mm
