// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/own_words.h"

#include "core/factsheet/factsheet.h"
#include "core/factsheet/indicator_codes.h"

#include <utility>

namespace mm {

namespace {

constexpr QLatin1String kMovementsKey("mixed_movements");
constexpr QLatin1String kArrivalsKey("arrivals");
constexpr QLatin1String kPresentKey("present");
constexpr QLatin1String kOutsideKey("outside");
constexpr QLatin1String kUascKey("uasc");

/// @param sentences constant or not, and so is what is found
template <class Sentences>
auto printedIn(Sentences &sentences, const QString &key) -> decltype(&sentences.present)
{
    const bool ofCountry = sentences.arrivals.has_value();
    return key == kMovementsKey && !ofCountry ? &sentences.mixedMovements
        : key == kArrivalsKey && ofCountry    ? &*sentences.arrivals
        : key == kPresentKey                  ? &sentences.present
        : key == kOutsideKey                  ? &sentences.outside
        : key == kUascKey                     ? &sentences.uasc
                                              : nullptr;
}

/// The indicator that a sentence speaks of.
QString indicatorOf(const QString &key)
{
    return key == kMovementsKey ? indicator::kMovements
        : key == kArrivalsKey   ? indicator::kArrivals
        : key == kOutsideKey    ? indicator::kOutside
        : key == kUascKey       ? indicator::kChildren
                                : indicator::kPresent;
}

} // namespace

QStringList sentenceKeys()
{
    return {kMovementsKey, kArrivalsKey, kPresentKey, kOutsideKey, kUascKey};
}

const Sentence *sentenceOf(const FactsheetSentences &sentences, const QString &key)
{
    return printedIn(sentences, key);
}

std::map<QString, Sentence> replaceSentences(FactsheetSentences &sentences, const OwnWords &words)
{
    std::map<QString, Sentence> replaced;
    for (const auto &[key, text] : words) {
        if (Sentence *printed = printedIn(sentences, key)) {
            replaced.emplace(key, std::exchange(*printed, Sentence(text)));
        }
    }
    return replaced;
}

const Sentence *computedSentence(const Factsheet &factsheet, const QString &key)
{
    const auto replaced = factsheet.replaced.find(key);
    return replaced == factsheet.replaced.end() ? sentenceOf(factsheet.sentences, key)
                                                : &replaced->second;
}

OverrideCheck checkOwnWords(const QString &text, const QString &key, const Factsheet &factsheet,
                            const Dataset &data, const Catalogue &catalogue,
                            const ClaimWords &words)
{
    const Sentence *computed = computedSentence(factsheet, key);
    return checkOverride(text, computed ? computed->value_or(QString()) : QString(),
                         {factsheet.figures.query.month, indicatorOf(key)}, data, catalogue, words);
}

std::vector<OwnWordsCheck> checkOwnWords(const Factsheet &factsheet, const Dataset &data,
                                         const Catalogue &catalogue, const ClaimWords &words)
{
    std::vector<OwnWordsCheck> checks;
    for (const QString &key : sentenceKeys()) {
        if (factsheet.replaced.contains(key)) {
            checks.push_back(
                {key,
                 checkOwnWords(sentenceOf(factsheet.sentences, key)->value_or(QString()), key,
                               factsheet, data, catalogue, words)});
        }
    }
    return checks;
}

} // namespace mm
