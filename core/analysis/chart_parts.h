// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/period_value.h"

namespace mm {

/// A value as a chart draws it: a gap is a gap, whatever its reason.
[[nodiscard]] ChartPoint chartPoint(const PeriodValue &value);

/// Nothing of the chart has a number.
[[nodiscard]] bool hasNoValue(const ChartData &data);

} // namespace mm
