// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/block_indicator.h"

#include "core/factsheet/indicator_codes.h"

namespace mm {

std::optional<QString> indicatorOf(BlockKind block)
{
    switch (block) {
    case BlockKind::KeyFigures:
    case BlockKind::ArrivalsMap:
        return indicator::kArrivals;
    case BlockKind::MixedMovements:
        return indicator::kMovements;
    case BlockKind::Asylum:
        return indicator::kApplications;
    case BlockKind::Present:
    case BlockKind::PresentByMonth:
    case BlockKind::Nationalities:
        return indicator::kPresent;
    case BlockKind::Uasc:
        return indicator::kChildren;
    case BlockKind::Comparisons:
    case BlockKind::Notes:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace mm
