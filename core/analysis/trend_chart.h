// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/trend.h"

namespace mm {

/// A trend as lines, one a place; a month without a figure interrupts its line.
[[nodiscard]] ChartData trendChart(const Trend &trend, const Catalogue &catalogue);

} // namespace mm
