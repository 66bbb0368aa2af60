// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/reading.h"

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace mm {

/// The numbers of a file in order of their keys, so that neighbours and wholes are found fast.
class ObservationIndex {
public:
    explicit ObservationIndex(std::vector<DraftObservation> &observations);

    /// All observations with a number that is taken, in order of key; a key may come several times.
    [[nodiscard]] std::span<DraftObservation *const> all() const { return m_sorted; }
    /// Those of them that are no part of another.
    [[nodiscard]] std::span<DraftObservation *const> totals() const { return m_totals; }
    [[nodiscard]] std::span<DraftObservation *const> of(IndicatorId indicator) const;
    [[nodiscard]] DraftObservation *find(const ObservationKey &key) const;
    [[nodiscard]] std::optional<Amount> amount(const ObservationKey &key) const;

private:
    std::vector<quint64> m_orders; ///< keys of those below, for searching
    std::vector<DraftObservation *> m_sorted;
    std::vector<DraftObservation *> m_totals;
};

} // namespace mm
