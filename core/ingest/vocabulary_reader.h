// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ingest/vocabulary.h"
#include "core/model/catalogue.h"

namespace mm {

/// Reads the words by which sheets name months, places, indicators, nationalities and the rest.
/// @param folder where the files are, for instance ":/vocabulary"
/// @param catalogue what the words name; a code it does not know is an error
/// @return the vocabulary, or one sentence naming the file and what is wrong in it
[[nodiscard]] Result<Vocabulary, QString> readVocabulary(const QString &folder,
                                                         const Catalogue &catalogue);

} // namespace mm
