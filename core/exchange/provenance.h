// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/model/dataset.h"

#include <QDateTime>

#include <vector>

namespace mm {

/// Where the numbers of an export come from. Nothing else about the house leaves it: no name of a
/// person, computer or folder.
struct Provenance {
    QString asOf = QStringLiteral("now"); ///< "now", the name of an edition, an ISO 8601 time
    QString state; ///< first 12 hex digits of the hash that names the state of the data
    QDateTime changedAt; ///< UTC, when the newest change was made; invalid for an empty dataset
    std::optional<int> threshold; ///< of a public export: smaller counts are withheld
};

/// One line of what an export says of itself.
struct ProvenanceLine {
    QString label; ///< "Source"
    QString text;
};

/// Title, state of the data, period, what is provisional or withheld, source, notes on names, and
/// the definition of every indicator in the data; the same for the same data.
[[nodiscard]] std::vector<ProvenanceLine>
provenanceLines(const Provenance &provenance, const Dataset &dataset, const Catalogue &catalogue);

/// "Mixed movements, western-balkans", the title of every export.
[[nodiscard]] QString exportTitle(const Catalogue &catalogue);

} // namespace mm
