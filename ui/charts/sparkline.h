// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace mm {

struct Theme;

/// A small line of months without axes, from zero to its largest value, in a table cell or card. A
/// month without a figure interrupts it; the last value is a dot.
void paintSparkline(QPainter &painter, const QRectF &box,
                    const std::vector<std::optional<double>> &values, const Theme &theme);

} // namespace mm
