// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "ui/export/picture.h"
#include "ui/style/palette.h"

class QPainter;
class QRectF;

namespace mm {

/// Paints a chart with its title, subtitle, source and notes into a rectangle in points, always on
/// light ground and in the colours for paper. Without margins of its own. Needs a QApplication.
void paintChart(QPainter &painter, const QRectF &points, const ChartData &data,
                PaletteGeneration generation);

/// The chart as a picture that stands by itself: with margins and a rule above.
[[nodiscard]] Picture chartPicture(const ChartData &data, const QSizeF &millimetres,
                                   PaletteGeneration generation);

/// Whether everything that belongs to the chart has room in a picture of this size; if not, values
/// or notes had to be shortened and a larger one should be offered.
[[nodiscard]] bool fitsPicture(const ChartData &data, const QSizeF &millimetres);

} // namespace mm
