// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/language.h"

#include <QHash>

#include <span>
#include <vector>

namespace mm {

/// What a word or phrase of a text means for a claim.
enum class WordKind : std::uint8_t {
    Indicator, ///< value: IndicatorId
    Place, ///< value: PlaceId
    Breakdown, ///< value: BreakdownId
    Month, ///< value: 1 to 12
    Rise, ///< value: 1 for a word such as "more", which may also qualify a number
    Fall,
    Same,
    About,
    Almost,
    Over,
    LastYear,
    LastMonth,
    SamePeriodOf, ///< a year follows
    Against, ///< what follows is what is compared with
    Range, ///< between two months
    Percent,
    By,
    From, ///< before the earlier of two numbers
    Than, ///< after "more" or "less" and before a number
    Resolution,
};

/// Phrases and their meanings. Where a phrase has several, all are found.
class ClaimWords {
public:
    struct Meaning {
        WordKind kind;
        int value = 0;
    };
    struct Match {
        qsizetype length = 0;
        std::vector<Meaning> meanings;
    };

    /// @param words a data file with the phrases, from the program's own resources
    /// @param languages whose names of months, places and nationalities are understood
    /// @return one line for each fault of the file
    [[nodiscard]] static Result<ClaimWords, QString>
    read(const QByteArray &words, const Catalogue &catalogue, std::span<const Language> languages);

    /// The longest phrase that begins there. Whoever asks has made sure that a word begins there.
    [[nodiscard]] Match at(const QString &text, qsizetype position) const;

private:
    struct Phrase {
        QString text; ///< lower case
        bool anyEnding = false;
        bool capital = false; ///< counts only with a capital letter: May
        Meaning meaning;
    };

    void add(const QString &phrase, Meaning meaning, bool capital = false);
    void addLanguage(const Language &language, const Catalogue &catalogue);
    void addCatalogue(const Catalogue &catalogue);
    void sort();

    QHash<QChar, std::vector<Phrase>> m_byFirst; ///< longest first
};

/// The words of "claims.json" and of every language in the folder.
[[nodiscard]] Result<ClaimWords, QString> loadClaimWords(const QString &folder,
                                                         const Catalogue &catalogue);

} // namespace mm
