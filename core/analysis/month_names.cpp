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

QString spokenMonthName(int number)
{
    switch (number) {
    case 1:
        return AnalysisTr::tr("January", "full name");
    case 2:
        return AnalysisTr::tr("February", "full name");
    case 3:
        return AnalysisTr::tr("March", "full name");
    case 4:
        return AnalysisTr::tr("April", "full name");
    case 5:
        return AnalysisTr::tr("May", "full name");
    case 6:
        return AnalysisTr::tr("June", "full name");
    case 7:
        return AnalysisTr::tr("July", "full name");
    case 8:
        return AnalysisTr::tr("August", "full name");
    case 9:
        return AnalysisTr::tr("September", "full name");
    case 10:
        return AnalysisTr::tr("October", "full name");
    case 11:
        return AnalysisTr::tr("November", "full name");
    default:
        return AnalysisTr::tr("December", "full name");
    }
}

MonthNames spokenMonthNames()
{
    MonthNames names{{},
                     {AnalysisTr::tr("Jan", "short name"), AnalysisTr::tr("Feb", "short name"),
                      AnalysisTr::tr("Mar", "short name"), AnalysisTr::tr("Apr", "short name"),
                      AnalysisTr::tr("May", "short name"), AnalysisTr::tr("Jun", "short name"),
                      AnalysisTr::tr("Jul", "short name"), AnalysisTr::tr("Aug", "short name"),
                      AnalysisTr::tr("Sep", "short name"), AnalysisTr::tr("Oct", "short name"),
                      AnalysisTr::tr("Nov", "short name"), AnalysisTr::tr("Dec", "short name")}};
    for (std::size_t i = 0; i < names.full.size(); ++i) {
        names.full[i] = spokenMonthName(static_cast<int>(i) + 1);
    }
    return names;
}

} // namespace mm
