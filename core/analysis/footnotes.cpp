// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/footnotes.h"

#include <algorithm>

namespace mm {

std::vector<QString> footnotes(const std::vector<PlaceId> &places, const Catalogue &catalogue)
{
    std::vector<QString> texts;
    for (const Note &note : catalogue.notes()) {
        const bool referredTo = std::ranges::any_of(places, [&](PlaceId place) {
            const std::vector<QString> &marks = catalogue[place].notes;
            return std::ranges::find(marks, note.mark) != marks.end();
        });
        if (referredTo) {
            texts.push_back(note.mark + u' ' + note.text);
        }
    }
    return texts;
}

std::vector<PlaceId> placesShown(const Comparison &comparison, const Catalogue &catalogue)
{
    std::vector<PlaceId> places;
    const auto add = [&](const QString &code) {
        if (const auto place = catalogue.findPlace(code)) {
            places.push_back(*place);
        }
    };
    if (comparison.query.by == GroupBy::Country) {
        for (const ComparisonRow &row : comparison.rows) {
            add(row.key);
        }
    }
    if (comparison.total) {
        add(comparison.total->key);
    }
    return places;
}

QString sourceLine(const Catalogue &catalogue)
{
    return QStringLiteral("Source: ") + catalogue.source();
}

} // namespace mm
