// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/footnotes.h"

#include "core/analysis/analysis_tr.h"

#include <algorithm>

namespace mm {

namespace {

/// Places whose labels stand in the rows or the total.
std::vector<PlaceId> placesShown(const Comparison &comparison, const Catalogue &catalogue)
{
    std::vector<PlaceId> places;
    if (comparison.query.by == GroupBy::Country) {
        places = comparison.places;
    }
    if (comparison.total) {
        places.push_back(catalogue.findPlace(comparison.total->key).value_or(kRegion));
    }
    return places;
}

} // namespace

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

std::vector<QString> notesBelow(const Comparison &comparison, const Catalogue &catalogue)
{
    std::vector<QString> notes = comparison.notes;
    const QString &remark = catalogue[comparison.query.indicator].remark;
    if (!remark.isEmpty()) {
        notes.push_back(remark);
    }
    const auto marks = footnotes(placesShown(comparison, catalogue), catalogue);
    notes.insert(notes.end(), marks.begin(), marks.end());
    return notes;
}

QString sourceLine(const Catalogue &catalogue)
{
    return AnalysisTr::tr("Source: %1").arg(catalogue.source());
}

} // namespace mm
