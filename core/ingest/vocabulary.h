// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/series_key.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <bitset>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace mm {

/// Ideas that the reader itself acts on. The data files name many more, which only serve to tell
/// indicators apart.
enum class Concept : std::uint8_t {
    Total,
    Cumulative,
    Percent,
    Change,
    PreviousYear,
    Provisional,
    Estimate,
    Corrected,
    AsOf,
    Updated,
    NotReported,
    NotApplicable,
    Suppressed,
    Indicator,
    Nationality,
    CentreType,
    Breakdown,
    Country,
    Month,
    Year,
    Value,
    Status,
    Confirmed,
    Ordinal,
    Remark,
    Asterisk,
    Until,
    And,
    PersonalData,
    SexOrAge,
    NotKept,
    kCount
};

inline constexpr std::size_t kMaxConcepts = 192;
/// Concepts of a text: first those of the enumeration, then those that only data files name.
using ConceptSet = std::bitset<kMaxConcepts>;

[[nodiscard]] inline bool has(const ConceptSet &set, Concept c)
{
    return set.test(static_cast<std::size_t>(c));
}

/// What a word or phrase can stand for; one phrase can be several things at once ("Albania").
struct Term {
    std::optional<PlaceId> place;
    bool placeByAuthority = false; ///< the phrase names an office of the place
    std::vector<BreakdownId> breakdowns; ///< nationalities; more than one when ambiguous
    std::optional<int> month; ///< 1 to 12
    std::optional<std::size_t> idea; ///< position in a ConceptSet
    bool filler = false; ///< carries no meaning: "of", "the", "number"
};

/// An indicator, or a part of one, described by the ideas its names are made of.
struct IndicatorPattern {
    IndicatorId indicator;
    BreakdownId part = kTotal; ///< type of centre
    ConceptSet all; ///< every one of these …
    ConceptSet any; ///< … and, unless empty, one of these
    ConceptSet may; ///< these do not disturb
};

/// Words by which sheets name things, in every language at once. Immutable.
class Vocabulary {
public:
    struct Match {
        const Term *term = nullptr;
        int words = 0; ///< how many words of the text it covers
        bool exact = true; ///< false when a stem or an ending was involved
    };

    Vocabulary();

    /// Adds what a phrase means. Words end in "*" when any ending may follow.
    /// @return false when the phrase already means something else of the same kind
    [[nodiscard]] bool add(const QString &phrase, const Term &term);
    [[nodiscard]] bool addPattern(const IndicatorPattern &pattern);
    /// Position of a named idea; new names get the next free one.
    [[nodiscard]] std::optional<std::size_t> concept_(const QString &name);
    void setCode(const QString &code, IndicatorId indicator);
    void addHashtag(const QString &tag, Concept field);

    /// Longest phrase at the front of @p words.
    [[nodiscard]] Match match(std::span<const QString> words) const;
    /// Indicators and parts whose names are made of exactly these ideas; the best ones only.
    [[nodiscard]] std::vector<const IndicatorPattern *> indicators(const ConceptSet &ideas) const;

private:
    struct Node {
        QHash<QString, int> exact;
        std::vector<std::pair<QString, int>> stems; ///< longest first
        std::optional<Term> term;
    };

    std::vector<Node> m_nodes;
    std::vector<IndicatorPattern> m_patterns;
    QHash<QString, std::size_t> m_concepts;
};

} // namespace mm
