// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "ui/export/table_text.h"

#include <QLocale>
#include <QString>

namespace mm {

/// One category in a sentence: "Serbia: 7,054 in January–July 2025, 12,797 in January–July 2024,
/// −45%." For screen readers and hover texts; it tells no more than the chart shows.
[[nodiscard]] QString categoryText(const ChartData &data, int category, const QLocale &numbers);

/// Title, subtitle and every category, one a line.
[[nodiscard]] QString chartSummary(const ChartData &data, const QLocale &numbers);

/// The numbers as a table, raw and with a point as decimal separator; what is not a number says
/// what it is.
[[nodiscard]] TableRows chartRows(const ChartData &data);

/// The same as tab-separated text with a heading, raw and with a point as decimal separator;
/// what is not a number says what it is.
[[nodiscard]] QString chartTsv(const ChartData &data);

} // namespace mm
