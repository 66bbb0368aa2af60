// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/content.h"
#include "ui/charts/chart_style.h"
#include "ui/map/map_scene.h"
#include "ui/page/page_grid.h"
#include "ui/page/page_look.h"

#include <memory>
#include <optional>
#include <variant>

namespace mm {

/// A run of text on one line.
struct PageRun {
    QString text;
    QPointF baseline; ///< its left end
    TextFormat format;
    PageInk ink = PageInk::Text;
    int sentence = -1; ///< in sentencesOf() of its block; -1: of none
};

/// A filled rectangle: a rule, a bar, a band.
struct PageFill {
    QRectF box;
    PageInk ink = PageInk::Rule;
};

/// A chart without heading and notes, which are those of its block.
struct PageChart {
    QRectF box;
    ChartData data;
    int labelPixels = 8;
};

/// A map with its disclaimer.
struct PageMap {
    QRectF box;
    std::shared_ptr<const MapScene> scene;
};

using PageItem = std::variant<PageRun, PageFill, PageChart, PageMap>;

/// The rectangle that an item covers. Of text it reaches from ascenders to descenders.
[[nodiscard]] QRectF itemBox(const PageItem &item);
[[nodiscard]] PageItem moved(PageItem item, QPointF by);

/// Where the picture of a block stands.
struct PagePicture {
    QRectF box;
    double usualHeight = 0; ///< that it has at kUsualHeight, where nothing is left to fill
};

/// A block where it stands. All of its items are inside its box.
struct PageBlock {
    BlockKind kind = BlockKind::Notes;
    QRectF box;
    bool fits = true; ///< false: something of it had to be shortened or left out
    std::vector<PageItem> items;
    std::optional<PagePicture> picture = {};
};

/// One page. Blocks do not overlap and stand between header and footer.
struct LaidOutPage {
    std::vector<PageItem> frame; ///< header and footer
    QRectF body; ///< between them
    std::vector<PageBlock> blocks;
};

/// The whole document, ready to be painted anywhere. A value.
struct LaidOutDocument {
    PageGrid grid;
    PageLook look;
    QLocale numbers; ///< of charts
    QString title; ///< "Western Balkans, July 2025"
    QString language; ///< BCP 47
    std::vector<LaidOutPage> pages;

    /// Blocks that could not be shown whole; empty when all is well.
    [[nodiscard]] std::vector<BlockKind> unfit() const;
};

/// The style of the document's charts.
[[nodiscard]] ChartStyle pageChartStyle(const PageLook &look, const QLocale &numbers,
                                        int labelPixels);

} // namespace mm
