// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/xlsx_sheet_parser.h"

namespace mm::test {

/// A sheet of OOXML around rows. @param head what stands before <sheetData>
[[nodiscard]] QByteArray sheetPart(const QByteArray &rows, const QByteArray &head = {});

/// All that reading a sheet of OOXML gives, as a text: its cells and what is hidden and merged, or
/// "refused: code text". It may refer to three cell formats, for numbers, dates and percentages,
/// and to three texts.
/// @param piece bytes that are read at once
[[nodiscard]] QString sheetPartText(const QByteArray &xml, PlainRows plainRows,
                                    const ReadLimits &limits = {}, int piece = 1 << 20);

} // namespace mm::test
