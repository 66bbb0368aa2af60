// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/page_preview.h"

#include <QHelpEvent>
#include <QPainter>

// What is under the pointer in the text of the pages.
namespace mm {

namespace {

constexpr QRgb kPointed = 0xff0072bc; ///< pages are white in a dark window, too
constexpr double kBetweenLines = 3; ///< points: the gap belongs to the sentence

} // namespace

template <class Use>
void PagePreview::eachRun(const Sentence &sentence, const Use &use) const
{
    for (std::size_t page = 0; m_document && page < m_document->pages.size(); ++page) {
        for (const PageBlock &block : m_document->pages[page].blocks) {
            if (block.kind != sentence.block) {
                continue;
            }
            for (const PageItem &item : block.items) {
                const auto *run = std::get_if<PageRun>(&item);
                if (run && run->sentence == sentence.number) {
                    use(onView(page, itemBox(item)));
                }
            }
        }
    }
}

QRect PagePreview::boxOf(const Sentence &sentence) const
{
    QRectF whole;
    eachRun(sentence, [&whole](const QRectF &box) { whole |= box; });
    return whole.toAlignedRect();
}

std::optional<PagePreview::Sentence> PagePreview::sentenceAt(QPointF position) const
{
    for (std::size_t page = 0; m_document && page < m_document->pages.size(); ++page) {
        const QPointF at = onPage(page, position);
        for (const PageBlock &block : m_document->pages[page].blocks) {
            if (!block.box.contains(at)) {
                continue;
            }
            for (const PageItem &item : block.items) {
                const auto *run = std::get_if<PageRun>(&item);
                if (run && run->sentence >= 0
                    && itemBox(item)
                           .adjusted(-kBetweenLines, -kBetweenLines, kBetweenLines, kBetweenLines)
                           .contains(at)) {
                    return Sentence{block.kind, run->sentence};
                }
            }
        }
    }
    return std::nullopt;
}

void PagePreview::point(const std::optional<Sentence> &sentence)
{
    if (m_pointed == sentence) {
        return;
    }
    m_pointed = sentence;
    viewport()->update();
    Q_EMIT sentenceLeft();
}

/// A faint line below the words says that there is more to see.
void PagePreview::paintPointed(QPainter &painter) const
{
    if (!m_pointed) {
        return;
    }
    QColor colour(kPointed);
    colour.setAlphaF(0.6F);
    painter.setPen(QPen(colour, 1));
    eachRun(*m_pointed, [&painter](const QRectF &box) {
        painter.drawLine(box.bottomLeft(), box.bottomRight());
    });
}

bool PagePreview::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        point(std::nullopt);
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto sentence = sentenceAt(help->pos()); sentence && !m_held) {
            point(sentence);
            Q_EMIT sentencePointed(*sentence);
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PagePreview::scrollContentsBy(int dx, int dy)
{
    point(std::nullopt);
    QAbstractScrollArea::scrollContentsBy(dx, dy);
}

} // namespace mm
