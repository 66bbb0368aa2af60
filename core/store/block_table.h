// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dataset.h"
#include "core/store/code_map.h"

namespace mm {

/// What the blocks stand for, and a fingerprint of all of them: a block that is lost, or older
/// than the rest, is noticed.
struct PresentState {
    qint64 changeSet = 0;
    qint64 blockCount = 0;
    quint32 checksum = 0; ///< exclusive or of the checksums of all blocks

    friend bool operator==(const PresentState &, const PresentState &) = default;
};

/// Reads and writes the packed blocks. Callers give the transaction.
class BlockTable {
public:
    BlockTable(Connection &connection, const CodeMap &codes)
        : m_connection(connection)
        , m_codes(codes)
    {
    }

    /// The present dataset, every block checked.
    [[nodiscard]] StoreResult<Dataset> readAll();
    /// The blocks that hold the keys of @p changes, as a dataset.
    [[nodiscard]] StoreResult<Dataset> readTouched(const ChangeSet &changes);
    /// Replaces the blocks that hold the keys of @p changes by those of @p after.
    [[nodiscard]] StoreResult<void> writeTouched(const ChangeSet &changes, const Dataset &after,
                                                 qint64 changeSet);

    [[nodiscard]] StoreResult<PresentState> state();

private:
    struct Place {
        IndicatorId indicator;
        PlaceId place;
    };

    [[nodiscard]] StoreResult<std::shared_ptr<const Block>> read(const Statement &row);
    [[nodiscard]] static std::vector<Place> touched(const ChangeSet &changes);

    Connection &m_connection;
    const CodeMap &m_codes;
};

} // namespace mm
