// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <functional>
#include <vector>

class QPainter;

namespace mm {

/// How much of a rectangle of the page something covers (land, boundary lines, one area), answered
/// at once for any rectangle: the thing is painted once into a coarse raster, which is summed up.
class CoverMask {
public:
    /// @param draw paints in page coordinates; every opaque pixel counts as covered
    CoverMask(const QRectF &frame, double cell, const std::function<void(QPainter &)> &draw);

    /// 0 to 1; what lies outside of the frame is not covered.
    [[nodiscard]] double covered(const QRectF &rect) const;

private:
    [[nodiscard]] double sumBefore(double x, double y) const;

    QRectF m_frame;
    double m_cell;
    int m_columns;
    int m_rows;
    std::vector<int> m_sums; ///< covered cells above and left of each grid corner
};

} // namespace mm
