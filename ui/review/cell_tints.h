// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/mark.h"

#include <QBrush>
#include <QString>

class QPalette;

namespace mm {

/// How a cell of a raw sheet is filled, by what it was taken for. Text stays readable on it.
[[nodiscard]] QBrush tintBrush(CellTint tint, const QPalette &palette);

/// Names it for a legend.
[[nodiscard]] QString tintName(CellTint tint);

} // namespace mm
