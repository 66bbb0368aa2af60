// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/block_kind.h"

namespace mm {

QString blockName(BlockKind kind)
{
    switch (kind) {
    case BlockKind::KeyFigures:
        return QStringLiteral("key_figures");
    case BlockKind::MixedMovements:
        return QStringLiteral("mixed_movements");
    case BlockKind::Asylum:
        return QStringLiteral("asylum");
    case BlockKind::ArrivalsMap:
        return QStringLiteral("map");
    case BlockKind::Present:
        return QStringLiteral("present");
    case BlockKind::PresentByMonth:
        return QStringLiteral("present_by_month");
    case BlockKind::Nationalities:
        return QStringLiteral("nationalities");
    case BlockKind::Uasc:
        return QStringLiteral("uasc");
    case BlockKind::Comparisons:
        return QStringLiteral("comparison");
    case BlockKind::Notes:
        return QStringLiteral("notes");
    }
    Q_UNREACHABLE();
}

std::vector<BlockKind> allBlocks()
{
    return {BlockKind::KeyFigures,    BlockKind::MixedMovements, BlockKind::ArrivalsMap,
            BlockKind::Asylum,        BlockKind::Present,        BlockKind::PresentByMonth,
            BlockKind::Nationalities, BlockKind::Uasc,           BlockKind::Notes};
}

} // namespace mm
