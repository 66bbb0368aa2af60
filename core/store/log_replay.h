// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/block.h"
#include "core/store/code_map.h"
#include "core/store/logged_change.h"

namespace mm {

/// Makes blocks from the change log alone.
class LogReplay {
public:
    /// Stored ids of a block.
    struct Place {
        qint64 indicator = 0;
        qint64 place = 0;

        friend auto operator<=>(const Place &, const Place &) = default;
    };
    struct Outcome {
        std::shared_ptr<const Block> then; ///< as it was; null when there was no figure
        std::shared_ptr<const Block> now; ///< after the whole log
        qint64 contradictions = 0; ///< changes whose `before` is not what the log made until then
    };

    LogReplay(Connection &connection, const CodeMap &codes)
        : m_connection(connection)
        , m_codes(codes)
    {
    }

    /// Blocks with a change after the change set @p after; 0: all.
    [[nodiscard]] StoreResult<std::vector<Place>> placesChangedAfter(qint64 after);
    /// The block as it was after the change set @p last, and as it is.
    [[nodiscard]] StoreResult<Outcome> replay(Place at, qint64 last);

private:
    [[nodiscard]] StoreResult<std::vector<LoggedChange>> changesOf(Place at);

    Connection &m_connection;
    const CodeMap &m_codes;
};

} // namespace mm
