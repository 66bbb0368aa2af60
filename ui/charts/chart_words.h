// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"

namespace mm {

// What a chart says by itself: in the language of its document, or, when it brings no words
// along, in that of the window.

/// "not reported", "n/a" or "*"; empty for a value. The value of any other state is never read.
[[nodiscard]] QString stateText(PointState state, const ChartData &data);
/// "not applicable" and so on, for whoever listens; empty for a value.
[[nodiscard]] QString spokenState(PointState state, const ChartData &data);
/// "2025 (provisional)"
[[nodiscard]] QString provisionalText(const QString &text, const ChartData &data);
/// "1,234 in 2025"
[[nodiscard]] QString numberInPeriod(const QString &number, const QString &period,
                                     const ChartData &data);

// Entries of the legend.
[[nodiscard]] QString allProvisionalEntry(const ChartData &data);
[[nodiscard]] QString provisionalEntry(const ChartData &data);
/// @param state NotReported or Suppressed
[[nodiscard]] QString gapEntry(PointState state, const ChartData &data);
[[nodiscard]] QString withheldEntry(const ChartData &data);
/// "14 March 2025: Rule changed"
[[nodiscard]] QString eventText(const ChartEvent &event);
/// The same behind the number that marks it in the plot.
[[nodiscard]] QString eventEntry(const ChartData &data, std::size_t event);

} // namespace mm
