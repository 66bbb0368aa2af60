// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/geo_shapes.h"
#include "ui/page/laid_out_page.h"

#include <optional>

namespace mm {

/// A chart or map of a block that may be made taller. Points.
struct PicturePlan {
    std::optional<ChartData> chart; ///< else it is the map
    std::optional<FactsheetTable> beside; ///< columns at the right of a chart's rows, one row each
    std::optional<MapData> map;
    double usual = 0; ///< height at kUsualHeight
    double natural = 0; ///< height that suits what is shown, in the height that was chosen
    double most = 0; ///< beyond this it would only look blown up
    int labelPixels = 8;
    double table = 8; ///< size of text in the columns beside
    bool fits = true; ///< false: even at its natural height something has to be shortened
};

/// Where pictures get their style and their ground from.
struct PictureContext {
    const PageLook &look;
    const QLocale &numbers;
    const GeoShapes &shapes;
};

/// The block's table has a row for each row of its chart of bars: its columns stand beside it.
[[nodiscard]] bool tableStandsBeside(const ContentBlock &block);

/// None when there is nothing to draw.
/// @param height percent of what suits the picture; the usual one may be made taller
[[nodiscard]] std::optional<PicturePlan> planPicture(const ContentBlock &block, double width,
                                                     int height, const PageDensity &density,
                                                     const PictureContext &context);

/// The picture in a rectangle; @p fits becomes false when not everything of it has room there.
[[nodiscard]] std::vector<PageItem> setPicture(const PicturePlan &plan, const QRectF &box,
                                               const PictureContext &context, bool &fits);

} // namespace mm
