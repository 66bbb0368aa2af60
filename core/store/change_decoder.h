// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change_set.h"
#include "core/store/code_map.h"
#include "core/store/logged_change.h"
#include "core/store/source_shelf.h"

namespace mm {

/// Turns rows of the change log into changes with the ids of the catalogue.
class ChangeDecoder {
public:
    ChangeDecoder(const Connection &connection, const CodeMap &codes)
        : m_connection(connection)
        , m_codes(codes)
    {
    }

    /// Without its source. @param row with the columns kLoggedChangeColumns
    [[nodiscard]] StoreResult<Change> decode(NumberRow row) const;
    [[nodiscard]] StoreResult<Change> decode(const LoggedChange &logged) const;
    /// With its source. @param row with those columns first
    [[nodiscard]] StoreResult<Change> decode(const Statement &row, const SheetNames &sheets) const;

private:
    [[nodiscard]] StoreError unreadable(qint64 changeSet) const;

    const Connection &m_connection;
    const CodeMap &m_codes;
};

/// What many changes do together.
struct FoldedChanges {
    ChangeSet changes;
    qint64 contradictions = 0; ///< changes whose `before` is not what the one before them left
};

/// @param changes in the order in which they were made
[[nodiscard]] FoldedChanges fold(std::vector<Change> changes);

} // namespace mm
