// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/sentences.h"
#include "core/factsheet/text_override.h"

#include <map>

namespace mm {

struct Factsheet;

/// Names of the sentences that factsheets can have, in their order on the page:
/// "mixed_movements" of the region, "arrivals" of a country, "present", "outside", "uasc".
[[nodiscard]] QStringList sentenceKeys();

/// Null when factsheets of that kind have no such sentence.
[[nodiscard]] const Sentence *sentenceOf(const FactsheetSentences &sentences, const QString &key);

/// Sentences in a person's own words, by name.
using OwnWords = std::map<QString, QString>;

/// Puts a person's words in the place of computed sentences. Names that the factsheet does not
/// have are left out.
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

/// The computed sentence, also where a person's words stand in its place; null as sentenceOf().
[[nodiscard]] const Sentence *computedSentence(const Factsheet &factsheet, const QString &key);

} // namespace mm
