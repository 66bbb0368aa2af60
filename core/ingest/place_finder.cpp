// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/place_finder.h"

#include "core/ingest/text_folding.h"

#include <algorithm>
#include <array>
#include <set>

namespace mm {

namespace {

struct Mentions {
    std::set<PlaceId> places;
    bool region = false;
    bool partOfCountry = false; ///< "Federation of BiH" is not Bosnia and Herzegovina
};

/// "Sarajevo", or "New arrivals in Sarajevo": the town itself. "Sarajevo, 31 July 2025" is where a
/// letter was written, "Ministry of Interior, Sarajevo" who wrote it.
bool namesCapitalItself(const TitleLine &line, const Vocabulary &vocabulary)
{
    const Label &label = *line.whole;
    const bool byCity = std::ranges::any_of(
        label.places, [](const Label::PlaceMention &mention) { return mention.byCity; });
    const bool byOffice = label.has(Idea::Institution)
        || std::ranges::any_of(label.places, [](const Label::PlaceMention &mention) {
                              return mention.byOffice && !mention.byCity;
                          });
    const bool isDated = std::ranges::any_of(
        label.time.months, [](const MonthMention &month) { return month.day.has_value(); });
    return byCity && !byOffice && !isDated
        && (topicOf(label, vocabulary).any() || foldedWords(line.text).size() == 1);
}

Mentions mentionsIn(std::span<const TitleLine> lines, bool byOffice, const Vocabulary &vocabulary)
{
    Mentions mentions;
    for (const TitleLine &line : lines) {
        mentions.partOfCountry = mentions.partOfCountry || namesPartOfCountry(line, vocabulary);
        for (const Label::PlaceMention &mention : line.whole->places) {
            if (mention.byOffice != byOffice) {
                continue;
            }
            if (mention.place == kRegion) {
                mentions.region = true;
            } else {
                mentions.places.insert(mention.place);
            }
        }
        if (!byOffice && line.whole->code.place) {
            mentions.places.insert(*line.whole->code.place);
        }
    }
    return mentions;
}

} // namespace

bool namesPartOfCountry(const TitleLine &line, const Vocabulary &vocabulary)
{
    return line.whole->has(Idea::Subnational) || namesCapitalItself(line, vocabulary);
}

std::optional<PlaceId> placeOf(const PlaceEvidence &evidence, const Vocabulary &vocabulary)
{
    const std::array levels{evidence.table, evidence.sheet, evidence.workbook, evidence.notes};
    for (const bool byOffice : {false, true}) {
        for (const auto &level : levels) {
            const Mentions mentions = mentionsIn(level, byOffice, vocabulary);
            if (mentions.partOfCountry) {
                return std::nullopt;
            }
            if (mentions.places.size() > 1) {
                return std::nullopt;
            }
            if (mentions.places.size() == 1) {
                return *mentions.places.begin();
            }
            if (mentions.region) {
                return kRegion;
            }
        }
    }
    return std::nullopt;
}

} // namespace mm
