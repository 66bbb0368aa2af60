// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/factsheet.h"

namespace mm {

/// A number as it is stored, or that none is.
struct SentenceNumber {
    ObservationKey key;
    std::optional<Datum> datum; ///< none: not reported

    friend bool operator==(const SentenceNumber &, const SentenceNumber &) = default;
};

/// A figure that a sentence rests on, with the stored numbers it follows from.
struct SentenceFigure {
    enum class Part : std::uint8_t {
        Count, ///< what the sentence counts
        Base, ///< the same in the earlier period
        Children, ///< unaccompanied and separated, among those counted
        Whole, ///< all persons, whom a part must not exceed
        Country, ///< one country, for its share
    };
    enum class Rule : std::uint8_t {
        OneNumber, ///< of one place in one month; of a stock, at its end
        SumOfMonths,
        SumOfCountries,
    };

    Part part = Part::Count;
    Rule rule = Rule::OneNumber;
    IndicatorId indicator;
    PlaceId place = kRegion;
    Period period; ///< of a stock the one month
    FactsheetFigure figure;
    std::vector<SentenceNumber>
        numbers; ///< all that there could be, in the order of time or places
};

/// Everything a sentence of a factsheet is computed from. Whoever has it can compute it again.
struct SentenceInputs {
    QString key; ///< "mixed_movements"
    std::vector<SentenceFigure> figures; ///< empty: the factsheet has no such sentence
    std::optional<ComparedFigure> compared; ///< of a sentence that says a change
    std::optional<ChangeClass> change; ///< how it is said; none: the two cannot be compared
    bool givesShares = false; ///< of countries
    std::optional<Gap> sharesGap; ///< why a sentence that could give shares gives none
    std::optional<qint64> printed; ///< the count as printed, where that is not the exact one
};

/// @param key a name of sentenceKeys()
/// @param current, base the data the factsheet was made from
/// @param style in which it was made
[[nodiscard]] SentenceInputs inputsOf(const QString &key, const Factsheet &factsheet,
                                      const Dataset &current, const Dataset &base,
                                      const Catalogue &catalogue, const EditionStyle &style);

} // namespace mm
