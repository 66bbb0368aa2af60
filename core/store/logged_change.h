// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/datum.h"
#include "core/model/month.h"
#include "core/store/connection.h"

namespace mm {

/// A row of the change log as it is stored, with the ids of the file.
struct LoggedChange {
    qint64 id = 0; ///< rises by one
    qint64 changeSet = 0;
    qint64 indicator = 0;
    qint64 place = 0;
    qint64 breakdown = 0;
    Month month;
    std::optional<Datum> before;
    std::optional<Datum> after;
    std::optional<qint64> sheet; ///< empty: typed by a person
    CellPosition cell; ///< in the sheet
};

/// Months in files are written 202507.
[[nodiscard]] qint64 storedMonth(Month month);
[[nodiscard]] std::optional<Month> monthOfStored(qint64 stored);

/// For SELECT: what readLoggedChange() expects, in its order.
inline constexpr int kLoggedChangeWidth = 13;
inline constexpr std::string_view kLoggedChangeColumns
    = "change.id, change.change_set, change.indicator, change.country, breakdown, month, "
      "before_status, before_amount, "
      "after_status, after_amount, sheet, cell_row, cell_column";

/// Empty when the row is not one that numbersOf() gave.
[[nodiscard]] std::optional<LoggedChange> readLoggedChange(NumberRow row);
[[nodiscard]] std::optional<LoggedChange> readLoggedChange(const Statement &row);

/// For Connection::insert().
inline constexpr NumberTarget kLoggedChangeTarget{
    "change (id, change_set, indicator, country, breakdown, month, before_status, "
    "before_amount, after_status, after_amount, sheet, cell_row, cell_column)",
    kLoggedChangeWidth, true};
/// @param numbers get the row of the change
void numbersOf(const LoggedChange &change, std::span<std::optional<qint64>> numbers);

} // namespace mm
