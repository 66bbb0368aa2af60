// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/composition.h"

#include "ui/page/page_grid.h"

#include <algorithm>

namespace mm {

Composition Composition::usual()
{
    constexpr int kWide = 7;
    constexpr int kNarrow = kPageColumns - kWide;
    return {{{BlockKind::KeyFigures, kWide},
             {BlockKind::MixedMovements, kWide},
             {BlockKind::ArrivalsMap, kNarrow},
             {BlockKind::Asylum, kPageColumns},
             {BlockKind::Present, kWide},
             {BlockKind::PresentByMonth, kWide},
             {BlockKind::Nationalities, kNarrow},
             {BlockKind::Uasc, kNarrow}}};
}

Composition Composition::ofCountry()
{
    constexpr int kWide = 7;
    constexpr int kNarrow = kPageColumns - kWide;
    return {{{BlockKind::KeyFigures, kWide},
             {BlockKind::ArrivalsMap, kNarrow},
             {BlockKind::Present, kWide},
             {BlockKind::PresentByMonth, kWide},
             {BlockKind::Nationalities, kNarrow},
             {BlockKind::Asylum, kWide},
             {BlockKind::Uasc, kNarrow}}};
}

std::vector<BlockKind> Composition::shown() const
{
    std::vector<BlockKind> kinds;
    for (const BlockChoice &choice : blocks) {
        if (choice.shown) {
            kinds.push_back(choice.kind);
        }
    }
    return kinds;
}

int Composition::spanOf(BlockKind kind) const
{
    const auto choice = std::ranges::find(blocks, kind, &BlockChoice::kind);
    return choice == blocks.end() ? kPageColumns
                                  : std::clamp(choice->span, kLeastSpan, kPageColumns);
}

int Composition::heightOf(BlockKind kind) const
{
    const auto choice = std::ranges::find(blocks, kind, &BlockChoice::kind);
    return choice == blocks.end() ? kUsualHeight : choice->height;
}

bool hasPicture(BlockKind block)
{
    switch (block) {
    case BlockKind::KeyFigures:
    case BlockKind::ArrivalsMap:
    case BlockKind::PresentByMonth:
    case BlockKind::Nationalities:
    case BlockKind::Comparisons:
        return true;
    case BlockKind::MixedMovements:
    case BlockKind::Asylum:
    case BlockKind::Present:
    case BlockKind::Uasc:
    case BlockKind::Notes:
        return false;
    }
    Q_UNREACHABLE();
}

Composition Composition::withComparisons(bool wanted) const
{
    Composition result = *this;
    const auto there = std::ranges::find(result.blocks, BlockKind::Comparisons, &BlockChoice::kind);
    if (wanted && there == result.blocks.end()) {
        result.blocks.push_back({BlockKind::Comparisons});
    } else if (!wanted && there != result.blocks.end()) {
        result.blocks.erase(there);
    }
    return result;
}

} // namespace mm
