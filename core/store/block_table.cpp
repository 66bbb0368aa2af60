// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/block_table.h"

#include "core/store/block_codec.h"
#include "core/store/store_errors.h"

namespace mm {

StoreResult<PresentState> BlockTable::state()
{
    const auto row = m_connection.prepare("SELECT change_set, block_count, checksum FROM present");
    PresentState state;
    const bool found = row->next();
    if (found) {
        state = {row->integer(0), row->integer(1), static_cast<quint32>(row->integer(2))};
    }
    return row->result().and_then([&]() -> StoreResult<PresentState> {
        if (!found) {
            return failure(damaged(m_connection, StoreTr::tr("its present state is not marked")));
        }
        return state;
    });
}

StoreResult<std::shared_ptr<const Block>> BlockTable::read(const Statement &row)
{
    const QByteArrayView packed = row.blob(2);
    if (checksum(row.integer(0), row.integer(1), packed) != row.integer(3)) {
        return failure(damaged(m_connection, StoreTr::tr("a block of figures is not as written")));
    }
    const auto indicator = m_codes.indicators.id(row.integer(0));
    const auto place = m_codes.places.id(row.integer(1));
    if (!indicator || !place) {
        return failure(unknownCode(m_connection));
    }
    auto block = unpack(packed, *indicator, *place, m_codes.breakdowns);
    if (block) {
        return std::move(*block);
    }
    switch (block.error()) {
    case UnpackFault::Malformed:
        break;
    case UnpackFault::UnknownBreakdown:
    case UnpackFault::NewerVersion:
        return failure(unknownCode(m_connection));
    }
    return failure(damaged(m_connection, StoreTr::tr("a block of figures cannot be read")));
}

StoreResult<Dataset> BlockTable::readAll()
{
    const auto expected = state();
    if (!expected) {
        return failure(expected.error());
    }
    PresentState found{expected->changeSet, 0, 0};
    Dataset::Blocks blocks;
    const auto rows = m_connection.stream("SELECT indicator, country, packed, checksum FROM block");
    while (rows->next()) {
        auto block = read(*rows);
        if (!block) {
            return failure(block.error());
        }
        blocks.push_back(std::move(*block));
        ++found.blockCount;
        found.checksum ^= static_cast<quint32>(rows->integer(3));
    }
    return rows->result().and_then([&]() -> StoreResult<Dataset> {
        if (found != *expected) {
            return failure(damaged(m_connection, StoreTr::tr("blocks of figures are missing")));
        }
        return Dataset::ofBlocks(std::move(blocks));
    });
}

std::vector<BlockTable::Place> BlockTable::touched(const ChangeSet &changes)
{
    std::vector<Place> places;
    for (const Change &change : changes) {
        const SeriesKey &key = change.key.series;
        if (places.empty() || places.back().indicator != key.indicator
            || places.back().place != key.place) {
            places.push_back({key.indicator, key.place});
        }
    }
    return places;
}

StoreResult<Dataset> BlockTable::readTouched(const ChangeSet &changes)
{
    Dataset::Blocks blocks;
    const auto row = m_connection.prepare("SELECT indicator, country, packed, checksum FROM block "
                                          "WHERE indicator = ? AND country = ?");
    for (const Place &at : touched(changes)) {
        row->bind(1, m_codes.indicators.stored(at.indicator));
        row->bind(2, m_codes.places.stored(at.place));
        if (row->next()) {
            auto block = read(*row);
            if (!block) {
                return failure(block.error());
            }
            blocks.push_back(std::move(*block));
        }
        if (auto done = row->run(); !done) {
            return failure(done.error());
        }
    }
    return Dataset::ofBlocks(std::move(blocks));
}

StoreResult<void> BlockTable::writeTouched(const ChangeSet &changes, const Dataset &after,
                                           qint64 changeSet)
{
    auto present = state();
    if (!present) {
        return failure(present.error());
    }
    const auto old
        = m_connection.prepare("SELECT checksum FROM block WHERE indicator = ? AND country = ?");
    const auto remove
        = m_connection.prepare("DELETE FROM block WHERE indicator = ? AND country = ?");
    const auto write = m_connection.prepare(
        "INSERT INTO block (indicator, country, packed, checksum) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (indicator, country) DO UPDATE "
        "SET packed = excluded.packed, checksum = excluded.checksum");
    for (const Place &at : touched(changes)) {
        const auto indicator = m_codes.indicators.stored(at.indicator);
        const auto place = m_codes.places.stored(at.place);
        old->bind(1, indicator);
        old->bind(2, place);
        if (old->next()) {
            --present->blockCount;
            present->checksum ^= static_cast<quint32>(old->integer(0));
        }
        if (auto done = old->run(); !done) {
            return done;
        }
        const auto block = after.block(at.indicator, at.place);
        Statement &statement = block ? *write : *remove;
        statement.bind(1, indicator);
        statement.bind(2, place);
        if (block) {
            const auto packed = pack(*block, m_codes.breakdowns);
            if (!packed || !indicator || !place) {
                return failure(unknownCode(m_connection));
            }
            const quint32 sum = checksum(*indicator, *place, *packed);
            statement.bind(3, *packed);
            statement.bind(4, qint64{sum});
            ++present->blockCount;
            present->checksum ^= sum;
        }
        if (auto done = statement.run(); !done) {
            return done;
        }
    }
    return m_connection.run("UPDATE present SET change_set = ?, block_count = ?, checksum = ?",
                            changeSet, present->blockCount, qint64{present->checksum});
}

} // namespace mm
