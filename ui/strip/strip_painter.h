// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/month_event.h"
#include "core/analysis/month_overview.h"
#include "ui/strip/strip_layout.h"

#include <QFont>

class QPainter;

namespace mm {

struct Theme;

/// Everything a time strip shows.
struct StripPicture {
    const MonthOverview &overview;
    PeriodPair pair;
    QString aWords; ///< "January–July 2025"
    QString bWords;
    std::optional<StripGrab> focused; ///< part that the keyboard moves
    std::optional<StripGrab> pointed; ///< part under the pointer
    std::optional<Month> pointedMonth;
    const std::vector<MonthEvent> &events; ///< marked above their months
};

void paintStrip(QPainter &painter, const StripLayout &layout, const StripPicture &picture,
                const Theme &theme, const QFont &font);

} // namespace mm
