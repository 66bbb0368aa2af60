// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"

#include <memory>

namespace mm {

/// The catalogue with the names that the window says: those of the documents in that language, and
/// of what documents never name, those of the translation that is installed.
/// @param language code of a language of documents
/// @return none in English, and when the language cannot be read
[[nodiscard]] std::shared_ptr<const Catalogue> spokenCatalogue(const Catalogue &catalogue,
                                                               const QString &language);

} // namespace mm
