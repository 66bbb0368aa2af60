// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/person_list.h"

#include <algorithm>

namespace mm {

std::optional<CellPosition> personList(const SheetView &view)
{
    constexpr std::size_t kEnough = 2;
    const Sheet &sheet = view.sheet();
    std::vector<const Label *> heads;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        heads.clear();
        for (const Sheet::Entry &entry : sheet.row(row)) {
            // Numbers, of which a sheet has many, head nothing.
            const bool isWords
                = entry.cell.type == CellType::Text && view.kind(entry.cell) != CellKind::Figure;
            const Label *label = isWords ? view.labelOf(entry.cell) : nullptr;
            const bool isHead = label && label->field == Idea::PersonField;
            if (isHead && std::ranges::find(heads, label) == heads.end()) {
                heads.push_back(label);
            }
        }
        if (heads.size() >= kEnough) {
            return CellPosition{row, sheet.row(row).front().column};
        }
    }
    return std::nullopt;
}

} // namespace mm
