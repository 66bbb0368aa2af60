// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/change_set.h"

#include <algorithm>

namespace mm {

ChangeSet::ChangeSet()
    : ChangeSet(std::vector<Change>())
{
}

ChangeSet::ChangeSet(std::vector<Change> changes)
    : m_changes(std::make_shared<const std::vector<Change>>(std::move(changes)))
{
}

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
    return ChangeSet(std::move(changes));
}

ChangeSet ChangeSet::inverse() const
{
    std::vector<Change> inverse = *m_changes;
    for (Change &change : inverse) {
        std::swap(change.before, change.after);
        change.source = {};
    }
    return ChangeSet(std::move(inverse));
}

} // namespace mm
