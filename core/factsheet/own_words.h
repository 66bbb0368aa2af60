// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/sentences.h"
#include "core/factsheet/text_override.h"

#include <map>

namespace mm {

struct Factsheet;

/// Names of the sentences that a factsheet can have, in their order on the page:
/// "mixed_movements", "present", "outside", "uasc".
[[nodiscard]] QStringList sentenceKeys();

/// @param key one of sentenceKeys()
[[nodiscard]] const Sentence &sentenceOf(const FactsheetSentences &sentences, const QString &key);

/// Sentences in a person's own words, by name.
using OwnWords = std::map<QString, QString>;

/// Puts a person's words in the place of computed sentences. Unknown names are left out.
/// @return the computed sentences that were replaced
[[nodiscard]] std::map<QString, Sentence> replaceSentences(FactsheetSentences &sentences,
                                                           const OwnWords &words);

/// How one sentence in a person's own words stands against the data.
struct OwnWordsCheck {
    QString key;
    OverrideCheck check;
};

/// Every sentence of the factsheet that a person has rewritten, in their order on the page.
/// @param data what the factsheet was made from
[[nodiscard]] std::vector<OwnWordsCheck> checkOwnWords(const Factsheet &factsheet,
                                                       const Dataset &data,
                                                       const Catalogue &catalogue,
                                                       const ClaimWords &words);

/// The same for a text that is being written.
/// @param key the sentence it shall replace
[[nodiscard]] OverrideCheck checkOwnWords(const QString &text, const QString &key,
                                          const Factsheet &factsheet, const Dataset &data,
                                          const Catalogue &catalogue, const ClaimWords &words);

/// The computed sentence, also where a person's words stand in its place.
[[nodiscard]] const Sentence &computedSentence(const Factsheet &factsheet, const QString &key);

} // namespace mm
