// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/observation_index.h"

#include "core/ingest/key_order.h"

#include <algorithm>

namespace mm {

namespace {

struct OrderedObservation {
    quint64 order = 0;
    DraftObservation *observation = nullptr;
};

} // namespace

ObservationIndex::ObservationIndex(std::vector<DraftObservation> &observations)
{
    std::vector<OrderedObservation> taken;
    taken.reserve(observations.size());
    for (DraftObservation &observation : observations) {
        if (observation.standing == Standing::Taken && observation.datum
            && observation.datum->amount()) {
            taken.push_back({orderOf(observation.key), &observation});
        }
    }
    sortByOrder(taken);
    m_orders.reserve(taken.size());
    m_sorted.reserve(taken.size());
    for (const auto &[order, observation] : taken) {
        m_orders.push_back(order);
        m_sorted.push_back(observation);
        if (observation->key.series.breakdown == kTotal) {
            m_totals.push_back(observation);
        }
    }
}

std::span<DraftObservation *const> ObservationIndex::of(IndicatorId indicator) const
{
    const auto of = [](const DraftObservation *o) { return o->key.series.indicator; };
    return {std::ranges::lower_bound(m_sorted, indicator, {}, of),
            std::ranges::upper_bound(m_sorted, indicator, {}, of)};
}

DraftObservation *ObservationIndex::find(const ObservationKey &key) const
{
    const quint64 order = orderOf(key);
    const auto found = std::ranges::lower_bound(m_orders, order);
    return found == m_orders.end() || *found != order
        ? nullptr
        : m_sorted[static_cast<std::size_t>(found - m_orders.begin())];
}

std::optional<Amount> ObservationIndex::amount(const ObservationKey &key) const
{
    const DraftObservation *found = find(key);
    return found ? found->datum->amount() : std::nullopt;
}

} // namespace mm
