// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/title_doubts.h"

#include "core/ingest/text_folding.h"

#include <algorithm>

namespace mm {

namespace {

/// What the headings of a table say by themselves.
struct Said {
    Ideas ideas;
    bool indicator = false;

    explicit Said(const Table &table)
    {
        const auto add = [this](const auto &item) {
            ideas |= item.heading.ideas;
            indicator
                = indicator || std::ranges::any_of(item.heading.parts, [](const HeadingPart &part) {
                      return part.label->hasIndicator();
                  });
        };
        std::ranges::for_each(table.rows, add);
        std::ranges::for_each(table.values, add);
    }
};

/// "Women", "forecast": words that no heading repeats. A title that names the indicator of its
/// table, such as "UASC present", means itself.
bool restricts(const TitleLine &line, const Said &said, const Vocabulary &vocabulary)
{
    const Ideas only = line.whole->ideas & vocabulary.restricting() & ~said.ideas;
    const bool namesIndicator = line.whole->indicators.size() == 1;
    return only.any() && (said.indicator || !namesIndicator);
}

/// "Afghan nationals" over figures that no heading gives a nationality.
bool namesNationality(const TitleLine &line, const Table &table, const Catalogue &catalogue)
{
    const Label &label = *line.whole;
    const bool byNationality
        = table.rowNames == NameKind::Nationalities || table.columnNames == NameKind::Nationalities;
    // The name of a country is the name of a nationality too.
    const auto countries
        = std::ranges::count_if(label.places, [](const Label::PlaceMention &mention) {
              return !mention.byOffice && mention.place != kRegion;
          });
    return !byNationality && label.nationalityCount > countries
        && std::ranges::any_of(label.nationalities, [&catalogue](BreakdownId id) {
               return catalogue[id].role == Breakdown::Role::Named;
           });
}

/// "It is not the sum of new arrivals.": explains, and names nothing.
bool isSentence(const QString &text)
{
    constexpr qsizetype kFewestWords = 6;
    return text.endsWith(u'.') && foldedWords(text).size() >= kFewestWords;
}

/// "New arrivals by land border", "Dolasci (preko aerodroma)": words beside the name of something
/// counted that are not understood, and may leave only a part of it.
bool hasUnexplained(const TitleLine &line, TextMeanings &texts)
{
    const Vocabulary &vocabulary = texts.vocabulary();
    if (topicOf(*line.whole, vocabulary).none() || line.whole->unknown.isEmpty()
        || isSentence(line.text)) {
        return false;
    }
    return std::ranges::any_of(piecesOf(line.text), [&](const QString &piece) {
        const Label &label = texts.label(piece);
        const bool sender = label.has(Idea::Institution) && topicOf(label, vocabulary).none();
        return !sender && std::ranges::any_of(label.unknown, [](const QString &word) {
            return word.size() > 1 && !word.front().isDigit();
        });
    });
}

/// "(%)", "in thousands": a unit, not a number in a sentence such as "10% more than last year".
bool namesUnit(const TitleLine &line, const Said &said)
{
    const auto isUnit = [&said](const Label *clause) {
        const bool hasNumber = std::ranges::any_of(
            clause->unknown, [](const QString &word) { return word.front().isDigit(); });
        const bool unit = (clause->has(Idea::Percent) && !has(said.ideas, Idea::Percent))
            || (clause->has(Idea::Scale) && !has(said.ideas, Idea::Scale));
        return unit && !hasNumber && !clause->has(Idea::Change);
    };
    return std::ranges::any_of(line.clauses, isUnit);
}

} // namespace

std::vector<TitleDoubt> titleDoubts(const Table &table, std::span<const TitleLine> titles,
                                    const Catalogue &catalogue, TextMeanings &texts)
{
    const Said said(table);
    std::vector<TitleDoubt> doubts;
    for (const TitleLine &line : titles) {
        if (line.isNote() || line.text.contains(u'=')) {
            continue; // notes and legends: "UASC = unaccompanied and separated children"
        }
        if (restricts(line, said, texts.vocabulary()) || namesNationality(line, table, catalogue)
            || hasUnexplained(line, texts)) {
            doubts.push_back({QuestionCode::PartOfPersons, line.at, {line.text}});
        }
        if (namesUnit(line, said)) {
            doubts.push_back({QuestionCode::UnitUnclear, line.at, {line.text}});
        }
    }
    return doubts;
}

} // namespace mm
