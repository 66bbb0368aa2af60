// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dataset_reader.h"

#include "core/store/block_table.h"
#include "core/store/log_replay.h"

#include <set>

namespace mm {

StoreResult<Dataset> DatasetReader::read(qint64 changeSet)
{
    const auto codes = readCodes(m_connection, m_catalogue);
    if (!codes) {
        return failure(codes.error());
    }
    auto present = BlockTable(m_connection, *codes).readAll();
    if (!present) {
        return present;
    }
    LogReplay log(m_connection, *codes);
    const auto places = log.placesChangedAfter(changeSet);
    if (!places) {
        return failure(places.error());
    }
    if (places->empty()) {
        return present;
    }

    // Blocks that did not change since are shared with the present.
    Dataset::Blocks blocks;
    std::set<std::pair<IndicatorId, PlaceId>> replayed;
    for (const LogReplay::Place &at : *places) {
        const auto indicator = codes->indicators.id(at.indicator);
        const auto place = codes->places.id(at.place);
        auto outcome = log.replay(at, changeSet);
        if (!outcome) {
            return failure(outcome.error());
        }
        if (outcome->block) {
            blocks.push_back(std::move(outcome->block));
        }
        if (indicator && place) {
            replayed.emplace(*indicator, *place);
        }
    }
    for (const auto &block : present->blocks()) {
        if (!replayed.contains({block->indicator(), block->place()})) {
            blocks.push_back(block);
        }
    }
    return Dataset::ofBlocks(std::move(blocks));
}

} // namespace mm
