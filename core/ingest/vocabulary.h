// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/rule_limits.h"
#include "core/model/series_key.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <bitset>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace mm {

/// Ideas that the reader itself acts on. The data files name many more, which only serve to tell
/// indicators apart.
enum class Idea : std::uint8_t {
    Total,
    Cumulative,
    Percent,
    Change,
    Rise, ///< "increase": a change, and which way it goes
    Fall,
    PreviousYear,
    Provisional,
    Confirmed,
    Estimate,
    Corrected,
    AsOf,
    Updated,
    NotReported,
    NotApplicable,
    NotAvailable, ///< "n/a": not reported, or not applicable where the indicator cannot exist
    Suppressed,
    About, ///< "some", "almost": the number is not exact
    IndicatorField, ///< the remaining ones head columns: what stands below
    NationalityField,
    CentreTypeField,
    BreakdownField,
    CountryField,
    MonthField,
    YearField,
    ValueField,
    StatusField,
    OrdinalField,
    RemarkField,
    PersonField, ///< name, birth, telephone: a list of persons
    Person, ///< unit of a count
    PartField, ///< "sex", "age": heads parts that are not kept
    Asterisk,
    Until,
    And,
    Table,
    OfWhich, ///< the figure is a part of the one before it
    OpenPeriod, ///< "weekly", "last 12 months": no single month
    Subnational, ///< "canton", "Republika Srpska": a part of a country
    Scale, ///< "in thousands"
    Women,
    Men,
    End, ///< "end of", "last day of": says nothing by itself
    Institution, ///< "ministry", "police": who sends a sheet, not what it counts
    kBuiltIn, ///< how many there are; ideas of the data files follow
};

inline constexpr std::size_t kMaxIdeas = 192;
using Ideas = std::bitset<kMaxIdeas>;

[[nodiscard]] inline bool has(const Ideas &ideas, Idea idea)
{
    return ideas.test(static_cast<std::size_t>(idea));
}

/// What a word or phrase can stand for; one phrase can be several things at once ("Albania").
struct Term {
    std::optional<PlaceId> place;
    bool placeByOffice = false; ///< the phrase names an authority or the capital of the place
    bool placeByCity = false; ///< … the capital, which may stand for itself
    std::vector<BreakdownId> nationalities; ///< more than one: people use it for each of them
    std::optional<int> month; ///< 1 to 12
    std::optional<std::pair<int, int>> span; ///< first and last month: "Q1"
    std::optional<std::size_t> idea;
    bool filler = false; ///< carries no meaning: "of", "the"
};

/// An indicator, or a part of one, described by the ideas its names are made of.
struct IndicatorPattern {
    IndicatorId indicator;
    BreakdownId part = kTotal; ///< type of centre
    Ideas all; ///< every one of these …
    Ideas any; ///< … and, unless empty, one of these
    Ideas may; ///< these do not disturb

    [[nodiscard]] bool fits(const Ideas &ideas) const
    {
        return (ideas & all) == all && (any.none() || (ideas & any).any())
            && (ideas & ~(all | any | may)).none();
    }
};

/// What a code stands for: "BIH", "new_arrivals", "asylum_centre".
struct CodeMeaning {
    std::optional<PlaceId> place;
    std::optional<IndicatorId> indicator;
    std::optional<BreakdownId> breakdown;
};

/// Words by which sheets name things, in every language at once.
class Vocabulary {
public:
    struct Match {
        const Term *term = nullptr; ///< none: the first word is not known
        std::size_t words = 0; ///< how many it covers
        bool exact = true; ///< false when an ending was cut off
    };

    Vocabulary();

    /// Adds a meaning to a phrase. A word that ends in "*" stands for all words that begin so.
    /// @param longestEnding letters that "*" may stand for
    /// @return false when the phrase means another thing of the same kind already
    [[nodiscard]] bool add(const QString &phrase, const Term &term, int longestEnding = 32);
    void addPattern(const IndicatorPattern &pattern) { m_patterns.push_back(pattern); }
    void addCode(const QString &code, const CodeMeaning &meaning);
    void addHashtag(const QString &tag, Idea field) { m_hashtags.insert(tag, field); }
    /// Attributes of hashtags that leave only a part of the persons: "f", "children".
    void setPartAttributes(const QStringList &attributes) { m_partAttributes = attributes; }
    /// Position of an idea by name; a new name gets the next free one. Empty when there are too
    /// many.
    [[nodiscard]] std::optional<std::size_t> ideaNamed(const QString &name);
    void setLimits(const RuleLimits &limits) { m_limits = limits; }
    /// Ideas that change what a count is about, and that are not kept: "women", "first time".
    void setModifiers(const Ideas &ideas) { m_modifiers = ideas; }
    /// Ideas that leave only a part of the persons when a title has them: "women", "forecast".
    void setRestricting(const Ideas &ideas) { m_restricting = ideas; }
    /// Ideas that count something else than persons: "cases", "families", "thousands".
    void setOtherUnits(const Ideas &ideas) { m_otherUnits = ideas; }
    /// Ideas that may stand in any name: "persons", "end of month".
    void setNeutral(const Ideas &ideas) { m_neutral = ideas; }
    /// A cell that holds just this says why it has no number: "-", "n/a".
    void addGap(const QString &text, Idea idea) { m_gaps.insert(text.toLower(), idea); }
    /// Short form in a column of statuses: "p".
    void addStatusCode(const QString &text, Idea idea)
    {
        m_statusCodes.insert(text.toLower(), idea);
    }

    /// The longest phrase at the front of @p words, which are folded.
    [[nodiscard]] Match match(std::span<const QString> words) const;
    /// The indicators and parts whose names are made of exactly these ideas; the closest only.
    [[nodiscard]] std::vector<IndicatorPattern> indicatorsOf(const Ideas &ideas) const;
    [[nodiscard]] const CodeMeaning *code(const QString &text) const;
    /// Meaning of a column under an HXL hashtag: "#date+month".
    [[nodiscard]] std::optional<Idea> hashtag(const QString &tag) const;
    [[nodiscard]] std::optional<Idea> gap(const QString &text) const;
    [[nodiscard]] std::optional<Idea> statusCode(const QString &text) const;
    /// What is remarkable in a number, kept with the words so that one reading uses one set.
    [[nodiscard]] const RuleLimits &limits() const { return m_limits; }
    [[nodiscard]] const Ideas &modifiers() const { return m_modifiers; }
    [[nodiscard]] const Ideas &restricting() const { return m_restricting; }
    [[nodiscard]] const Ideas &otherUnits() const { return m_otherUnits; }
    [[nodiscard]] const Ideas &neutral() const { return m_neutral; }

private:
    struct Stem {
        QString text;
        int longestEnding = 0;
        std::size_t node = 0;
    };
    struct Node {
        QHash<QString, std::size_t> exact;
        QHash<QChar, std::vector<Stem>> stems; ///< by their first letter, longest first
        std::optional<Term> term;
    };

    std::size_t child(std::size_t node, const QString &word, int longestEnding);
    void search(std::size_t node, std::span<const QString> words, Match found, Match &best) const;

    std::vector<Node> m_nodes;
    std::vector<IndicatorPattern> m_patterns;
    QHash<QString, std::size_t> m_ideas;
    QHash<QString, CodeMeaning> m_codes;
    QHash<QString, Idea> m_hashtags;
    QStringList m_partAttributes;
    QHash<QString, Idea> m_gaps;
    QHash<QString, Idea> m_statusCodes;
    RuleLimits m_limits;
    Ideas m_modifiers;
    Ideas m_restricting;
    Ideas m_otherUnits;
    Ideas m_neutral;
};

} // namespace mm
