// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_style.h"

#include <QMarginsF>
#include <QRectF>

namespace mm {

inline constexpr int kPageColumns = 12;

/// Where things may stand on a page: columns of equal width inside the margins. Points.
struct PageGrid {
    QSizeF size;
    QMarginsF margins;
    double gutter = 0; ///< between two columns

    [[nodiscard]] QRectF body() const { return QRectF(QPointF(), size).marginsRemoved(margins); }
    [[nodiscard]] double width(int span) const
    {
        const double column = (body().width() - (kPageColumns - 1) * gutter) / kPageColumns;
        return span * column + (span - 1) * gutter;
    }
    [[nodiscard]] double left(int column) const
    {
        return body().left() + (column == 0 ? 0 : width(column) + gutter);
    }
};

/// ISO 216 A4, upright.
[[nodiscard]] inline PageGrid a4Grid()
{
    return {QSizeF(210, 297) * kPointsPerMillimetre, QMarginsF(34, 30, 34, 26), 14};
}

} // namespace mm
