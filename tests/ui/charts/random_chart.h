// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "tests/support/property.h"

namespace mm::test {

/// Any chart: every kind, one to three series, names of any length in two scripts, values from
/// nothing to billions and below zero, every state, with and without notes.
[[nodiscard]] ChartData randomChart(Random &random);

} // namespace mm::test
