// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/place_finder.h"

#include <array>
#include <set>

namespace mm {

namespace {

struct Mentions {
    std::set<PlaceId> places;
    bool region = false;
    bool partOfCountry = false; ///< "Federation of BiH" is not Bosnia and Herzegovina
};

Mentions mentionsIn(std::span<const TitleLine> lines, bool byOffice)
{
    Mentions mentions;
    for (const TitleLine &line : lines) {
        mentions.partOfCountry = mentions.partOfCountry || line.whole->has(Idea::Subnational);
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

std::optional<PlaceId> placeOf(const PlaceEvidence &evidence)
{
    const std::array levels{evidence.table, evidence.sheet, evidence.workbook, evidence.notes};
    for (const bool byOffice : {false, true}) {
        for (const auto &level : levels) {
            const Mentions mentions = mentionsIn(level, byOffice);
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
