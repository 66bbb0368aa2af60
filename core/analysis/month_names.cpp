// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/month_names.h"

namespace mm {

MonthNames englishMonthNames()
{
    return {{QStringLiteral("January"), QStringLiteral("February"), QStringLiteral("March"),
             QStringLiteral("April"), QStringLiteral("May"), QStringLiteral("June"),
             QStringLiteral("July"), QStringLiteral("August"), QStringLiteral("September"),
             QStringLiteral("October"), QStringLiteral("November"), QStringLiteral("December")},
            {QStringLiteral("Jan"), QStringLiteral("Feb"), QStringLiteral("Mar"),
             QStringLiteral("Apr"), QStringLiteral("May"), QStringLiteral("Jun"),
             QStringLiteral("Jul"), QStringLiteral("Aug"), QStringLiteral("Sep"),
             QStringLiteral("Oct"), QStringLiteral("Nov"), QStringLiteral("Dec")}};
}

} // namespace mm
