// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace mm {

/// The data at one moment, under the name by which a person asked for it.
struct DataState {
    QString name; ///< "now", the name of the edition, an ISO 8601 time, "change set 12"
    Dataset dataset;
    std::optional<Edition> edition; ///< when the state is one
    std::optional<ChangeSetInfo> lastChange; ///< the newest one it contains; none: it is empty

    /// Names it in print.
    [[nodiscard]] QString id() const { return stateIdAfter(lastChange); }
};

/// Reads a state: "now", the name of an edition, an ISO 8601 time, or the number of a change set.
/// An edition whose name is a number is meant before the change set.
[[nodiscard]] StoreResult<DataState> loadState(Store &store, const QString &text);

} // namespace mm
