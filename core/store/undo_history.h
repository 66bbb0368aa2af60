// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <span>

namespace mm {

/// What can be undone and redone next. Follows from the change log alone, so it outlives the
/// program.
struct UndoHistory {
    std::optional<qint64> undo; ///< commit its inverse as Origin::Undo that reverts it
    std::optional<qint64> redo; ///< commit its changes again as Origin::Redo that reverts it

    /// What was created can be taken back like an edit or an import. Every new change empties the
    /// redo side; so does an undo that takes back an earlier step than the last, because that is
    /// a new change, which can itself be undone.
    /// @param changeSets newest first, as Store::changeSets() gives them
    [[nodiscard]] static UndoHistory of(std::span<const ChangeSetInfo> changeSets);

    friend bool operator==(const UndoHistory &, const UndoHistory &) = default;
};

} // namespace mm
