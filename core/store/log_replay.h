// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dataset.h"
#include "core/store/code_map.h"
#include "core/store/logged_change.h"

namespace mm {

/// Makes the dataset that follows from the change log, change after change.
class LogReplay {
public:
    LogReplay(const Connection &connection, const CodeMap &codes)
        : m_connection(connection)
        , m_codes(codes)
    {
    }

    /// @param change the next one in the order of the log
    [[nodiscard]] StoreResult<void> take(const LoggedChange &change);
    /// After the last change.
    void finish() { applyPart(); }

    /// What the log says the figures are; empty when it contradicts itself.
    [[nodiscard]] const std::optional<Dataset> &dataset() const { return m_dataset; }

private:
    void applyPart();

    const Connection &m_connection;
    const CodeMap &m_codes;
    std::optional<Dataset> m_dataset = Dataset();
    std::vector<Change> m_part; ///< changes that are not in the dataset yet
};

} // namespace mm
