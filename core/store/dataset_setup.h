// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/code_map.h"
#include "core/store/migration.h"

namespace mm {

/// Makes the tables of an empty dataset, in one transaction. Fails where there is a dataset.
[[nodiscard]] StoreResult<void> setUpDataset(Connection &connection, const Catalogue &catalogue,
                                             std::span<const Migration> migrations);

/// What has to hold of a dataset before it is used; each refusal is a plain sentence.
[[nodiscard]] StoreResult<void> requireKnownVersion(const QString &name, quint32 version,
                                                    std::span<const Migration> migrations);
[[nodiscard]] StoreResult<void> requireRegion(Connection &connection, const Catalogue &catalogue);

/// Adds the codes of the catalogue that the dataset does not have, in a transaction of its own.
[[nodiscard]] StoreResult<void> completeCodes(Connection &connection, const Catalogue &catalogue);

/// The sentence for a clock that stands before the last change. The log is in order of its numbers
/// whatever the clock says; a person should know all the same.
[[nodiscard]] std::optional<QString> clockRemark(Connection &connection);

} // namespace mm
