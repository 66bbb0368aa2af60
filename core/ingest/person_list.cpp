// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/person_list.h"

#include <set>

namespace mm {

std::optional<CellPosition> personList(const SheetView &view)
{
    constexpr std::size_t kEnough = 2;
    const Sheet &sheet = view.sheet();
    for (int row = 0; row < sheet.rowCount(); ++row) {
        std::set<const Label *> heads;
        for (auto it = sheet.rowBegin(row); it != sheet.rowEnd(row); ++it) {
            // Numbers, of which a sheet has many, head nothing.
            const bool isWords
                = it->cell.type == CellType::Text && view.kind(it->cell) != CellKind::Figure;
            const Label *label = isWords ? view.label({row, it->column}) : nullptr;
            if (label && label->field == Idea::PersonField) {
                heads.insert(label);
            }
        }
        if (heads.size() >= kEnough) {
            return CellPosition{row, sheet.rowBegin(row)->column};
        }
    }
    return std::nullopt;
}

} // namespace mm
