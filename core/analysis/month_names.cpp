// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/month_names.h"

#include "core/analysis/analysis_tr.h"

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

MonthNames spokenMonthNames()
{
    return {{AnalysisTr::tr("January", "full name"), AnalysisTr::tr("February", "full name"),
             AnalysisTr::tr("March", "full name"), AnalysisTr::tr("April", "full name"),
             AnalysisTr::tr("May", "full name"), AnalysisTr::tr("June", "full name"),
             AnalysisTr::tr("July", "full name"), AnalysisTr::tr("August", "full name"),
             AnalysisTr::tr("September", "full name"), AnalysisTr::tr("October", "full name"),
             AnalysisTr::tr("November", "full name"), AnalysisTr::tr("December", "full name")},
            {AnalysisTr::tr("Jan", "short name"), AnalysisTr::tr("Feb", "short name"),
             AnalysisTr::tr("Mar", "short name"), AnalysisTr::tr("Apr", "short name"),
             AnalysisTr::tr("May", "short name"), AnalysisTr::tr("Jun", "short name"),
             AnalysisTr::tr("Jul", "short name"), AnalysisTr::tr("Aug", "short name"),
             AnalysisTr::tr("Sep", "short name"), AnalysisTr::tr("Oct", "short name"),
             AnalysisTr::tr("Nov", "short name"), AnalysisTr::tr("Dec", "short name")}};
}

} // namespace mm
