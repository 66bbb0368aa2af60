// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/laid_out_page.h"

namespace mm {

namespace {

template <class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace

QRectF itemBox(const PageItem &item)
{
    // Of Lato, in sizes of the font.
    constexpr double kAscent = 0.75;
    constexpr double kDescent = 0.21;
    return std::visit(Overloaded{[](const PageRun &run) {
                                     return QRectF(run.baseline.x(),
                                                   run.baseline.y() - run.format.size * kAscent,
                                                   textWidth(run.text, run.format),
                                                   run.format.size * (kAscent + kDescent));
                                 },
                                 [](const auto &other) { return other.box; }},
                      item);
}

PageItem moved(PageItem item, QPointF by)
{
    std::visit(Overloaded{[by](PageRun &run) { run.baseline += by; },
                          [by](auto &other) { other.box.translate(by); }},
               item);
    return item;
}

std::vector<BlockKind> LaidOutDocument::unfit() const
{
    std::vector<BlockKind> kinds;
    for (const LaidOutPage &page : pages) {
        for (const PageBlock &block : page.blocks) {
            if (!block.fits) {
                kinds.push_back(block.kind);
            }
        }
    }
    return kinds;
}

ChartStyle pageChartStyle(const PageLook &look, const QLocale &numbers, int labelPixels)
{
    return {.theme = look.theme,
            .type = {.title = 9, .subtitle = 8, .label = labelPixels, .note = labelPixels},
            .smallest = {.title = 8, .subtitle = 7, .label = 6, .note = 6},
            .numbers = numbers};
}

} // namespace mm
