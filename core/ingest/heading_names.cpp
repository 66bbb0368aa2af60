// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/heading_names.h"

#include <algorithm>

namespace mm {

void failAt(SubjectResult &result, SubjectProblem problem, CellPosition at, const SheetView &view)
{
    result.problem = problem;
    result.at = at;
    result.name = view.sheet().display(at.row, at.column);
}

std::optional<BreakdownId> nationalityOf(const HeadingParts &parts, const SheetView &view,
                                         const Catalogue &catalogue, SubjectResult &result)
{
    std::optional<BreakdownId> found;
    for (const HeadingPart *part : parts) {
        const Label &label = *part->label;
        const bool isPlaceHere
            = part->kind == NameKind::Places && (!label.places.empty() || label.code.place);
        if (isPlaceHere) {
            continue;
        }
        std::optional<BreakdownId> own = label.code.breakdown;
        if (!own && label.nationalities.size() > 1) {
            failAt(result, SubjectProblem::Ambiguous, part->at, view);
            for (const BreakdownId id : label.nationalities) {
                result.choices.push_back(catalogue[id].code);
            }
            return std::nullopt;
        }
        if (!own && !label.nationalities.empty()) {
            own = label.nationalities.front();
        }
        if (label.nationalityCount > 1 && !label.code.breakdown) {
            failAt(result, SubjectProblem::Ambiguous, part->at, view);
            return std::nullopt;
        }
        if (own && found && *own != *found) {
            failAt(result, SubjectProblem::Contradiction, part->at, view);
            return std::nullopt;
        }
        found = own ? own : found;
    }
    return found;
}

std::optional<PlaceId> placeOf(const HeadingParts &parts, const SheetView &view,
                               SubjectResult &result)
{
    std::optional<PlaceId> found;
    for (const HeadingPart *part : parts) {
        if (part->kind == NameKind::Nationalities) {
            continue;
        }
        std::vector<PlaceId> own;
        if (part->label->code.place) {
            own.push_back(*part->label->code.place);
        }
        for (const Label::PlaceMention &mention : part->label->places) {
            if (mention.byCity) {
                failAt(result, SubjectProblem::NotAnIndicator, part->at, view);
                return std::nullopt;
            }
            own.push_back(mention.place);
        }
        for (const PlaceId place : own) {
            if (found && *found != place) {
                failAt(result, SubjectProblem::Contradiction, part->at, view);
                return std::nullopt;
            }
            found = place;
        }
    }
    return found;
}

const HeadingPart *unexplainedName(const HeadingParts &parts, const Heading &row,
                                   const Heading &column, const Vocabulary &vocabulary)
{
    const auto innermost = [&parts](const Heading &heading) -> const HeadingPart * {
        const auto counts = [&parts](const HeadingPart &part) {
            return std::ranges::find(parts, &part) != parts.end();
        };
        const auto found = std::find_if(heading.parts.rbegin(), heading.parts.rend(), counts);
        return found == heading.parts.rend() ? nullptr : &*found;
    };
    const HeadingPart *ofRow = innermost(row);
    const HeadingPart *ofColumn = innermost(column);
    if (!ofRow || !ofColumn
        || !vocabulary.indicatorsOf(ofRow->label->ideas | ofColumn->label->ideas).empty()) {
        return nullptr;
    }
    for (const HeadingPart *part : {ofRow, ofColumn}) {
        if (!part->label->hasIndicator()) {
            return part;
        }
    }
    return nullptr;
}

} // namespace mm
