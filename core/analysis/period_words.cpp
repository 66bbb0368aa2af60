// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/period_words.h"

#include "core/analysis/analysis_tr.h"

namespace mm {

namespace {

const QString &nameOf(Month month, const MonthNames &names)
{
    return names.full[static_cast<std::size_t>(month.number() - 1)];
}

} // namespace

QString monthWords(Month month, const MonthNames &names)
{
    return QStringLiteral("%1 %2").arg(nameOf(month, names)).arg(month.year());
}

QString periodWords(Period period, const MonthNames &names)
{
    if (period.length() == 1) {
        return monthWords(period.first(), names);
    }
    const QString first = period.first().year() == period.last().year()
        ? nameOf(period.first(), names)
        : monthWords(period.first(), names);
    return first + u'–' + monthWords(period.last(), names);
}

QString endOfMonthWords(Month month, const MonthNames &names)
{
    return AnalysisTr::tr("end of %1", "a month").arg(monthWords(month, names));
}

QString periodWords(Period period, Measure measure, const MonthNames &names)
{
    return measure == Measure::Stock ? endOfMonthWords(period.last(), names)
                                     : periodWords(period, names);
}

} // namespace mm
