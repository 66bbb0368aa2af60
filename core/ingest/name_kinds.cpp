// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/name_kinds.h"

#include <algorithm>
#include <utility>
#include <vector>

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

/// Something for each line, of which a table has a few.
template <class Value>
class ByLine {
public:
    Value &operator[](int line)
    {
        const auto known = std::ranges::find(m_values, line, &std::pair<int, Value>::first);
        return known != m_values.end() ? known->second
                                       : m_values.emplace_back(line, Value()).second;
    }
    [[nodiscard]] const std::vector<std::pair<int, Value>> &all() const { return m_values; }

private:
    std::vector<std::pair<int, Value>> m_values;
};

/// @param lineOf the number of the line that a part stands in
template <class Items, class Line>
NameKind tell(Items &items, Line lineOf)
{
    ByLine<Evidence> lines;
    for (const auto &item : items) {
        for (const HeadingPart &part : item.heading.parts) {
            lines[lineOf(part)].add(part);
        }
    }
    ByLine<NameKind> kinds;
    for (const auto &[line, evidence] : lines.all()) {
        kinds[line] = evidence.kind();
    }
    NameKind whole = NameKind::Unknown;
    for (auto &item : items) {
        for (HeadingPart &part : item.heading.parts) {
            part.kind = kinds[lineOf(part)];
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
