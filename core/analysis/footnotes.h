// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison.h"

namespace mm {

/// The notes that the labels of these places refer to, each once, mark first: "* References …".
[[nodiscard]] std::vector<QString> footnotes(const std::vector<PlaceId> &places,
                                             const Catalogue &catalogue);
/// Places whose labels stand in the rows and the total of a comparison.
[[nodiscard]] std::vector<PlaceId> placesShown(const Comparison &comparison,
                                               const Catalogue &catalogue);
/// "Source: national authorities, UNHCR"
[[nodiscard]] QString sourceLine(const Catalogue &catalogue);

} // namespace mm
