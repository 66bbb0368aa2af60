// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_ref.h"
#include "core/base/result.h"
#include "core/model/datum.h"
#include "core/model/series_key.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace mm {

/// One number and where it stands; the plain form of a dataset.
struct Observation {
    ObservationKey key;
    Datum datum;

    friend bool operator==(const Observation &, const Observation &) = default;
};

/// What happens to one number. No Datum means "not reported".
struct Change {
    ObservationKey key;
    std::optional<Datum> before;
    std::optional<Datum> after;
    CellRef source; ///< of the number after the change; empty when a person typed it

    friend bool operator==(const Change &, const Change &) = default;
};

/// A change whose `before` is not what the dataset holds: somebody else was faster.
struct Conflict {
    Change change;
    std::optional<Datum> current;
};

/// Changes that happen together or not at all: sorted by key, each key once, none without effect.
/// Preview, undo, audit trail and storage all read this one value; a copy costs one reference.
class ChangeSet {
public:
    ChangeSet();
    /// Sorts and drops changes without effect; fails with the first key that stands twice.
    [[nodiscard]] static Result<ChangeSet, ObservationKey> make(std::vector<Change> changes);

    [[nodiscard]] bool isEmpty() const { return m_changes->empty(); }
    [[nodiscard]] std::size_t size() const { return m_changes->size(); }
    [[nodiscard]] std::span<const Change> changes() const { return *m_changes; }
    [[nodiscard]] auto begin() const { return m_changes->cbegin(); }
    [[nodiscard]] auto end() const { return m_changes->cend(); }
    /// Takes everything back; the sources of the earlier numbers are in the change log.
    [[nodiscard]] ChangeSet inverse() const;

    friend bool operator==(const ChangeSet &a, const ChangeSet &b)
    {
        return *a.m_changes == *b.m_changes;
    }

private:
    explicit ChangeSet(std::vector<Change> changes);

    std::shared_ptr<const std::vector<Change>> m_changes;
};

} // namespace mm
