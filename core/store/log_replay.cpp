// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_replay.h"

#include "core/store/change_decoder.h"
#include "core/store/store_errors.h"

#include <utility>

namespace mm {

namespace {

/// Changes that are applied at once.
constexpr std::size_t kChangesAtOnce = 100'000;

} // namespace

StoreResult<void> LogReplay::take(const LoggedChange &change)
{
    const auto series = m_codes.series(change.indicator, change.place, change.breakdown);
    if (!series) {
        return failure(unknownCode(m_connection));
    }
    m_part.push_back({{*series, change.month}, change.before, change.after, {}});
    if (m_part.size() == kChangesAtOnce) {
        applyPart();
    }
    return {};
}

void LogReplay::applyPart()
{
    std::vector<Change> part;
    part.reserve(m_part.size());
    std::swap(part, m_part);
    const auto folded = fold(std::move(part));
    if (!m_dataset) {
        return;
    }
    auto next = m_dataset->applying(folded.changes);
    if (next && folded.contradictions == 0) {
        m_dataset = std::move(*next);
    } else {
        m_dataset.reset();
    }
}

} // namespace mm
