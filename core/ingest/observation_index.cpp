// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/observation_index.h"

#include <algorithm>

namespace mm {

ObservationIndex::ObservationIndex(std::vector<DraftObservation> &observations)
{
    m_sorted.reserve(observations.size());
    for (DraftObservation &observation : observations) {
        if (observation.standing == Standing::Taken && observation.datum
            && observation.datum->amount()) {
            m_sorted.push_back(&observation);
        }
    }
    std::ranges::stable_sort(m_sorted, {}, [](const DraftObservation *o) { return o->key; });
}

DraftObservation *ObservationIndex::find(const ObservationKey &key) const
{
    const auto found = std::ranges::lower_bound(m_sorted, key, {},
                                                [](const DraftObservation *o) { return o->key; });
    return found == m_sorted.end() || (*found)->key != key ? nullptr : *found;
}

std::optional<Amount> ObservationIndex::amount(const ObservationKey &key) const
{
    const DraftObservation *found = find(key);
    return found ? found->datum->amount() : std::nullopt;
}

} // namespace mm
