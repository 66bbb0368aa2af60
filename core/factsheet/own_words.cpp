// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/own_words.h"

#include "core/factsheet/factsheet.h"
#include "core/factsheet/indicator_codes.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

struct KnownSentence {
    QLatin1String key;
    Sentence FactsheetSentences::*text;
    QLatin1String indicator; ///< what it speaks of
};

constexpr std::array kSentences{
    KnownSentence{QLatin1String("mixed_movements"), &FactsheetSentences::mixedMovements,
                  indicator::kMovements},
    KnownSentence{QLatin1String("present"), &FactsheetSentences::present, indicator::kPresent},
    KnownSentence{QLatin1String("outside"), &FactsheetSentences::outside, indicator::kOutside},
    KnownSentence{QLatin1String("uasc"), &FactsheetSentences::uasc, indicator::kChildren}};

const KnownSentence *find(const QString &key)
{
    const auto *found = std::ranges::find_if(
        kSentences, [&](const KnownSentence &sentence) { return sentence.key == key; });
    return found == kSentences.end() ? nullptr : found;
}

} // namespace

QStringList sentenceKeys()
{
    QStringList keys;
    for (const KnownSentence &sentence : kSentences) {
        keys.append(sentence.key);
    }
    return keys;
}

const Sentence &sentenceOf(const FactsheetSentences &sentences, const QString &key)
{
    const KnownSentence *known = find(key);
    Q_ASSERT(known);
    return sentences.*known->text;
}

std::map<QString, Sentence> replaceSentences(FactsheetSentences &sentences, const OwnWords &words)
{
    std::map<QString, Sentence> replaced;
    for (const auto &[key, text] : words) {
        if (const KnownSentence *known = find(key)) {
            replaced.emplace(key, std::exchange(sentences.*known->text, Sentence(text)));
        }
    }
    return replaced;
}

const Sentence &computedSentence(const Factsheet &factsheet, const QString &key)
{
    const auto replaced = factsheet.replaced.find(key);
    return replaced == factsheet.replaced.end() ? sentenceOf(factsheet.sentences, key)
                                                : replaced->second;
}

OverrideCheck checkOwnWords(const QString &text, const QString &key, const Factsheet &factsheet,
                            const Dataset &data, const Catalogue &catalogue,
                            const ClaimWords &words)
{
    const KnownSentence *known = find(key);
    Q_ASSERT(known);
    return checkOverride(text, computedSentence(factsheet, key).value_or(QString()),
                         {factsheet.figures.query.month, known->indicator}, data, catalogue, words);
}

std::vector<OwnWordsCheck> checkOwnWords(const Factsheet &factsheet, const Dataset &data,
                                         const Catalogue &catalogue, const ClaimWords &words)
{
    std::vector<OwnWordsCheck> checks;
    for (const KnownSentence &sentence : kSentences) {
        if (factsheet.replaced.contains(sentence.key)) {
            checks.push_back(
                {sentence.key,
                 checkOwnWords((factsheet.sentences.*sentence.text).value_or(QString()),
                               sentence.key, factsheet, data, catalogue, words)});
        }
    }
    return checks;
}

} // namespace mm
