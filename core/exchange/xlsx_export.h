// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/provenance.h"

namespace mm {

/// The workbook of a dataset in three sheets: "Overview" for people, the totals of every indicator
/// and place with months across; "Data" for machines, one row a number as in the csv export;
/// "About", what the export says of itself. The same data give the same bytes.
/// @return the bytes of the file, or one plain sentence
[[nodiscard]] Result<QByteArray, QString> xlsxOf(const Dataset &dataset, const Catalogue &catalogue,
                                                 const Provenance &provenance);

/// Numbers that fit below the heading of a sheet.
inline constexpr qint64 kLargestLongSheet = 1'048'575;

} // namespace mm
