// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dataset_reader.h"

#include "core/store/block_table.h"
#include "core/store/log_replay.h"
#include "core/store/store_errors.h"

#include <set>

namespace mm {

StoreResult<Dataset> DatasetReader::read(qint64 changeSet)
{
    const auto codes = readCodes(m_connection, m_catalogue);
    if (!codes) {
        return failure(codes.error());
    }
    BlockTable table(m_connection, *codes);
    auto present = table.readAll();
    const auto state = table.state();
    if (!present || !state || state->changeSet <= changeSet) {
        return state ? std::move(present) : failure(state.error());
    }
    LogReplay log(m_connection, *codes);
    const auto places = log.placesChangedAfter(changeSet);
    if (!places) {
        return failure(places.error());
    }

    Dataset::Blocks blocks;
    std::set<std::pair<IndicatorId, PlaceId>> replayed;
    for (const LogReplay::Place &at : *places) {
        const auto indicator = codes->indicators.id(at.indicator);
        const auto place = codes->places.id(at.place);
        if (!indicator || !place) {
            return failure(unknownCode(m_connection));
        }
        const auto outcome = log.replay(at, changeSet);
        if (!outcome) {
            return failure(outcome.error());
        }
        const auto block = present->block(*indicator, *place);
        const bool agrees
            = block && outcome->now ? *block == *outcome->now : !block && !outcome->now;
        if (!agrees || outcome->contradictions != 0) {
            return failure(damaged(
                m_connection, QStringLiteral("its figures do not follow from its change log")));
        }
        replayed.emplace(*indicator, *place);
        if (outcome->then) {
            blocks.push_back(outcome->then);
        }
    }
    // What did not change since is shared with the present.
    std::ranges::copy_if(present->blocks(), std::back_inserter(blocks), [&](const auto &block) {
        return !replayed.contains({block->indicator(), block->place()});
    });
    return Dataset::ofBlocks(std::move(blocks));
}

} // namespace mm
