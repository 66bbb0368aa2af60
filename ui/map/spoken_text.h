// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map_data.h"

namespace mm {

/// One sentence on a place for who cannot see the map; that of the data, or else name, period and
/// figure. Empty for a place that is not in the data.
[[nodiscard]] QString spokenText(const MapData &data, const QString &code);

/// The whole map in words, one place after the other.
[[nodiscard]] QString spokenText(const MapData &data);

} // namespace mm
