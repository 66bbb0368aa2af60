// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/cell_correction.h"

#include "core/sheet/sheet_builder.h"

#include <map>

namespace mm {

namespace {

using Texts = std::map<CellPosition, QString>;

Cell textCell(const QString &text, TextPool &pool)
{
    Cell cell;
    cell.type = CellType::Text;
    cell.text = pool.append(text);
    return cell;
}

/// The texts of a sheet move into a pool of its own together with the new ones.
Sheet withTexts(const Sheet &sheet, const Texts &texts)
{
    auto pool = std::make_shared<TextPool>();
    SheetBuilder builder(sheet.name(), sheet.visibility());
    const int rows = std::max(sheet.rowCount(), texts.rbegin()->first.row + 1);
    for (int row = 0; row < rows; ++row) {
        for (auto entry = sheet.rowBegin(row); entry != sheet.rowEnd(row); ++entry) {
            Cell cell = entry->cell;
            if (texts.contains({row, entry->column})) {
                continue;
            }
            if (cell.text != 0) {
                cell.text = pool->append(sheet.text(entry->cell));
            }
            builder.add(row, entry->column, cell);
        }
        for (auto text = texts.lower_bound({row, 0}); text != texts.end(); ++text) {
            if (text->first.row != row) {
                break;
            }
            builder.add(row, text->first.column, textCell(text->second, *pool));
        }
        if (sheet.isRowHidden(row)) {
            builder.hideRows(row, row);
        }
    }
    for (int column = 0; column < sheet.columnCount(); ++column) {
        if (sheet.isColumnHidden(column)) {
            builder.hideColumns(column, column);
        }
    }
    for (const CellRange &merge : sheet.merges()) {
        builder.addMerge(merge);
    }
    // No position comes twice: what is replaced was left out.
    return *builder.finish(std::move(pool));
}

} // namespace

Workbook corrected(const Workbook &workbook, std::span<const CellCorrection> corrections)
{
    std::map<std::size_t, Texts> bySheet;
    for (const CellCorrection &correction : corrections) {
        bySheet[correction.sheet].insert_or_assign(correction.cell, correction.text);
    }
    Workbook copy = workbook;
    for (const auto &[index, texts] : bySheet) {
        copy.sheets[index] = withTexts(workbook.sheets[index], texts);
    }
    return copy;
}

} // namespace mm
