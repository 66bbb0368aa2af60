// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/time_text.h"
#include "core/ingest/vocabulary.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace mm {

/// What a text means, word by word. Says nothing about the role of the cell it stands in.
struct Label {
    struct PlaceMention {
        PlaceId place;
        bool byOffice = false; ///< an authority or the capital is named, not the place
        bool byCity = false; ///< … the capital
    };

    Ideas ideas;
    std::vector<IndicatorPattern> indicators; ///< named by exactly these ideas; several: ambiguous
    std::vector<PlaceMention> places;
    std::vector<BreakdownId> nationalities; ///< of the one that is named; several: ambiguous
    int nationalityCount = 0; ///< how many are named
    CodeMeaning code; ///< when the whole text is a code
    std::optional<Idea> hashtag; ///< when the text is an HXL hashtag
    TimeText time;
    QStringList marks; ///< signs of footnotes, in order
    QStringList unknown; ///< folded words that mean nothing to us
    bool lookAlike = false; ///< a word that counts has letters of two scripts
    bool isTime = false; ///< a month, a year, a date or a span, and nothing else
    std::optional<Idea> field; ///< heads a column and says nothing else: "Indicator", "Month"
    bool isSaid = false; ///< a person said what it means
    std::optional<Idea> gap; ///< says why there is no number, and nothing else: "nema podataka"

    [[nodiscard]] bool has(Idea idea) const { return mm::has(ideas, idea); }
    [[nodiscard]] bool hasIndicator() const { return !indicators.empty() || code.indicator; }
    /// Names something that numbers can be about.
    [[nodiscard]] bool hasSubject() const
    {
        return hasIndicator() || !nationalities.empty() || !places.empty() || code.breakdown
            || code.place;
    }
};

/// Reads a text with the words of the vocabulary.
[[nodiscard]] Label readLabel(QStringView text, const Vocabulary &vocabulary);

} // namespace mm
