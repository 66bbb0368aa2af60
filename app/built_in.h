// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/claim_words.h"
#include "core/factsheet/edition_style_reader.h"
#include "core/ingest/late_vocabulary.h"
#include "core/model/catalogue.h"

#include <memory>
#include <vector>

namespace mm {

// The data files inside the program. One that cannot be read is a fault of the build, so these
// end the program with the reason.

[[nodiscard]] std::shared_ptr<const Catalogue> builtInCatalogue();
[[nodiscard]] std::shared_ptr<const Vocabulary> builtInVocabulary(const Catalogue &catalogue);
/// The same for a window, which starts without it.
[[nodiscard]] LateVocabulary lateBuiltInVocabulary(std::shared_ptr<const Catalogue> catalogue);
/// Newest first.
[[nodiscard]] std::vector<EditionStyle> builtInStyles();
/// A style in a language, both known by code or named as files of an office.
[[nodiscard]] Result<EditionStyle, QString> builtInStyle(const StyleChoice &choice);
/// The words a text is checked by, in all languages of documents.
[[nodiscard]] ClaimWords builtInClaimWords(const Catalogue &catalogue);
/// "en", "sq" …
[[nodiscard]] QStringList builtInLanguages();

} // namespace mm
