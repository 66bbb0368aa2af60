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
            const Label *label
                = it->cell.type == CellType::Text ? &view.texts().label(sheet, it->cell) : nullptr;
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
