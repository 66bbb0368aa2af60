// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/change_set.h"

#include <algorithm>

namespace mm {

Result<ChangeSet, ObservationKey> ChangeSet::make(std::vector<Change> changes)
{
    std::erase_if(changes, [](const Change &change) { return change.before == change.after; });
    // Large change sets mostly come sorted, and looking is much cheaper than moving.
    if (!std::ranges::is_sorted(changes, {}, &Change::key)) {
        std::ranges::sort(changes, {}, &Change::key);
    }
    const auto doubled = std::ranges::adjacent_find(changes, {}, &Change::key);
    if (doubled != changes.end()) {
        return tl::make_unexpected(doubled->key);
    }
    ChangeSet set;
    set.m_changes = std::move(changes);
    return set;
}

ChangeSet ChangeSet::inverse() const
{
    ChangeSet result = *this;
    for (Change &change : result.m_changes) {
        std::swap(change.before, change.after);
        change.source = {};
    }
    return result;
}

} // namespace mm
