// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/mark.h"

#include <QBrush>
#include <QPen>
#include <QString>

class QPalette;

namespace mm {

/// How a cell of a raw sheet is filled, by what it was taken for. Text stays readable on it.
[[nodiscard]] QBrush tintBrush(CellTint tint, const QPalette &palette);

/// Draws the outline of what a person corrected: broken, where that of a table is not.
[[nodiscard]] QPen correctedPen(const QPalette &palette);

/// Names it for a legend.
[[nodiscard]] QString tintName(CellTint tint);

} // namespace mm
