// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/datum.h"

#include <QString>

#include <optional>

namespace mm {

/// Why a typed entry is not accepted.
enum class EntryFault {
    NotANumber,
    Negative,
    NotWhole,
    TooLarge,
    Ambiguous, ///< "1.23": neither thousands nor whole persons
};

/// What a person typed into a cell. Empty means "not reported"; everything else is a Datum.
using Entry = std::optional<Datum>;

/// Reads an entry: `1234`, `1,234`, `1 234`; `0`; empty (not reported); `<5` or `*` (suppressed);
/// `na` (not applicable); `~120` (estimated); `120p` (provisional); `120!` (confirmed); `=120+14`.
/// @param status of a plain number without mark
[[nodiscard]] Result<Entry, EntryFault> parseEntry(QStringView text,
                                                   Status status = Status::Confirmed);

/// The entry that reads back to the same: "1234", "~120", "120p", "*", "na", "".
[[nodiscard]] QString entryText(const Entry &entry);

/// A plain sentence that says what would be right.
[[nodiscard]] QString entryFaultText(EntryFault fault);

} // namespace mm
