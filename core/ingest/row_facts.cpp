// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/row_facts.h"

#include <algorithm>

namespace mm {

namespace {

using Role = RowFacts::Role;

void count(RowFacts &facts, const SheetView &view, const Sheet::Entry &entry)
{
    const CellPosition at{facts.row, entry.column};
    const auto look = [&] {
        const Label *label = view.labelOf(entry.cell);
        facts.subjects += label && label->hasSubject() ? 1 : 0;
        facts.fields += label && label->field ? 1 : 0;
        facts.hashtags
            += label && label->field && view.sheet().display(at.row, at.column).startsWith(u'#')
            ? 1
            : 0;
    };
    switch (view.kind(entry.cell)) {
    case CellKind::Empty:
        return;
    case CellKind::Figure:
        ++facts.figures;
        break;
    case CellKind::Gap:
        if (facts.cells == 0) {
            ++facts.texts; // "Nr" in front of names, not a number that is missing
            look();
        } else {
            ++facts.gaps;
        }
        break;
    case CellKind::Time:
        ++facts.times;
        break;
    case CellKind::Year:
        ++facts.years;
        break;
    case CellKind::Text:
        ++facts.texts;
        look();
        break;
    }
    if (facts.cells == 0) {
        facts.firstColumn = at.column;
    }
    facts.lastColumn = view.extent(at).last.column;
    ++facts.cells;
}

/// 1, 2, 3 … through the row: numbers of the columns.
bool isNumbering(const RowFacts &facts, const Sheet &sheet)
{
    constexpr int kShortest = 3;
    if (facts.figures != facts.cells || facts.figures < kShortest) {
        return false;
    }
    double expected = sheet.row(facts.row).front().cell.number;
    if (expected != 0 && expected != 1) {
        return false;
    }
    return std::ranges::all_of(sheet.row(facts.row), [&expected](const Sheet::Entry &entry) {
        return entry.cell.type == CellType::Number && entry.cell.number == expected++;
    });
}

Role roleOf(const RowFacts &facts, const Sheet &sheet)
{
    if (facts.hashtags > 0 && facts.hashtags * 2 >= facts.cells) {
        return Role::Heading;
    }
    if (isNumbering(facts, sheet)) {
        return Role::Numbering;
    }
    if (facts.figures > 0 || (facts.gaps > 0 && facts.times < 2)) {
        return Role::Body;
    }
    const bool meaningful = facts.times + facts.years + facts.subjects + facts.fields > 0;
    if (facts.cells == 1) {
        return meaningful ? Role::Single : Role::Line;
    }
    if (facts.years > 0) {
        // 2024 beside a name is a count; above months, or beside other years, it is a year.
        return facts.subjects + facts.times > 0 && facts.fields == 0 ? Role::Body : Role::Heading;
    }
    const bool heads = facts.times > 1 || (facts.times == 1 && facts.fields + facts.subjects > 0)
        || facts.fields > 0 || facts.subjects > 1;
    return heads ? Role::Heading : Role::Line;
}

} // namespace

std::vector<RowFacts> rowFacts(const SheetView &view)
{
    const Sheet &sheet = view.sheet();
    std::vector<RowFacts> rows;
    rows.reserve(sheet.usedRowCount());
    for (int row = 0; row < sheet.rowCount(); ++row) {
        RowFacts facts;
        facts.row = row;
        for (const Sheet::Entry &entry : sheet.row(row)) {
            count(facts, view, entry);
        }
        if (facts.cells > 0) {
            facts.role = roleOf(facts, sheet);
            rows.push_back(facts);
        }
    }
    return rows;
}

} // namespace mm
