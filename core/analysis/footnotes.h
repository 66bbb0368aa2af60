// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison.h"

namespace mm {

/// The notes that the labels of these places refer to, each once, mark first: "* References …".
[[nodiscard]] std::vector<QString> footnotes(const std::vector<PlaceId> &places,
                                             const Catalogue &catalogue);
/// What has to stand below a picture or table of a comparison: its own notes, what is to be known
/// of the indicator, and the footnotes of the places shown.
[[nodiscard]] std::vector<QString> notesBelow(const Comparison &comparison,
                                              const Catalogue &catalogue);
/// "Source: national authorities, UNHCR"
[[nodiscard]] QString sourceLine(const Catalogue &catalogue);

} // namespace mm
