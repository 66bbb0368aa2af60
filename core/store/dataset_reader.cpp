// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dataset_reader.h"

#include "core/store/block_table.h"
#include "core/store/change_decoder.h"
#include "core/store/change_log.h"
#include "core/store/store_errors.h"

#include <string>
#include <utility>

namespace mm {

namespace {

/// Changes that are taken back at once.
constexpr std::size_t kPart = 100'000;

} // namespace

StoreResult<Dataset> DatasetReader::read(qint64 changeSet)
{
    BlockTable table(m_connection, m_codes);
    auto present = table.readAll();
    const auto state = table.state();
    if (!present || !state || state->changeSet <= changeSet) {
        return state ? std::move(present) : failure(state.error());
    }
    return rollBack(std::move(*present), changeSet);
}

StoreResult<Dataset> DatasetReader::rollBack(Dataset dataset, qint64 changeSet)
{
    ChangeLog log(m_connection);
    const auto last = log.lastChange(changeSet);
    auto expected = log.lastOf({}).and_then([&](qint64 newest) { return log.lastChange(newest); });
    if (!last || !expected) {
        return failure(!last ? last.error() : expected.error());
    }
    const auto contradiction = [&] {
        return failure(
            damaged(m_connection, StoreTr::tr("its figures do not follow from its change log")));
    };
    const ChangeDecoder decoder(m_connection, m_codes);
    std::vector<Change> part;
    const auto takeBack = [&] {
        std::ranges::reverse(part);
        const auto folded = fold(std::exchange(part, {}));
        auto earlier = dataset.applying(folded.changes.inverse());
        const bool agrees = earlier && folded.contradictions == 0;
        if (agrees) {
            dataset = std::move(*earlier);
        }
        return agrees;
    };
    StoreResult<void> taken;
    const auto visited = m_connection.visit(
        {kLoggedChangeColumns, kLoggedChangeWidth,
         "FROM change WHERE id > " + std::to_string(*last) + " ORDER BY id DESC"},
        [&](NumberRow row) {
            auto change = decoder.decode(row);
            if (!change) {
                taken = failure(change.error());
                return false;
            }
            part.push_back(std::move(*change));
            if (row[0] != (*expected)-- || (part.size() == kPart && !takeBack())) {
                taken = contradiction();
            }
            return taken.has_value();
        });
    if (!visited || !taken) {
        return failure(!visited ? visited.error() : taken.error());
    }
    return *expected == *last && takeBack() ? StoreResult<Dataset>(std::move(dataset))
                                            : contradiction();
}

} // namespace mm
