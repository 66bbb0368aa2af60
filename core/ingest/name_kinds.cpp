// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/name_kinds.h"

#include <map>

namespace mm {

namespace {

/// What the names of one line say; a name that can only be one of the two decides.
struct Evidence {
    bool saidNationality = false; ///< by the heading of the line
    bool saidPlace = false;
    bool onlyNationality = false; ///< "Syria", "Other"
    bool onlyPlace = false; ///< "Western Balkans"
    bool either = false; ///< "Albania"

    void add(const HeadingPart &part)
    {
        const Label &label = *part.label;
        const bool place = !label.places.empty() || label.code.place;
        const bool nationality = !label.nationalities.empty() || label.code.breakdown;
        saidNationality = saidNationality || part.field == Idea::NationalityField
            || part.field == Idea::BreakdownField;
        saidPlace = saidPlace || part.field == Idea::CountryField;
        onlyNationality = onlyNationality || (nationality && !place);
        onlyPlace = onlyPlace || (place && !nationality);
        either = either || (place && nationality);
    }

    [[nodiscard]] NameKind kind() const
    {
        if (saidNationality) {
            return NameKind::Nationalities;
        }
        if (onlyNationality && !onlyPlace) {
            return NameKind::Nationalities;
        }
        return onlyPlace || either || saidPlace ? NameKind::Places : NameKind::Unknown;
    }
};

/// @param lineOf the number of the line that a part stands in
template <class Items, class Line>
NameKind tell(Items &items, Line lineOf)
{
    std::map<int, Evidence> lines;
    for (const auto &item : items) {
        for (const HeadingPart &part : item.heading.parts) {
            lines[lineOf(part)].add(part);
        }
    }
    NameKind whole = NameKind::Unknown;
    for (auto &item : items) {
        for (HeadingPart &part : item.heading.parts) {
            part.kind = lines[lineOf(part)].kind();
            whole = whole == NameKind::Places || part.kind == NameKind::Unknown ? whole : part.kind;
        }
    }
    return whole;
}

} // namespace

void tellNameKinds(Table &table)
{
    table.rowNames = tell(table.rows, [](const HeadingPart &part) { return part.at.column; });
    table.columnNames = tell(table.values, [](const HeadingPart &part) { return part.at.row; });
}

} // namespace mm
