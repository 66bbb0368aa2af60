// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/period_words.h"

#include "core/analysis/analysis_tr.h"
#include "core/analysis/month_names.h"

namespace mm {

QString monthWords(Month month)
{
    return spokenMonthName(month.number()) + u' ' + QString::number(month.year());
}

QString periodWords(Period period)
{
    if (period.length() == 1) {
        return monthWords(period.first());
    }
    const QString first = period.first().year() == period.last().year()
        ? spokenMonthName(period.first().number())
        : monthWords(period.first());
    return first + u'–' + monthWords(period.last());
}

QString endOfMonthWords(Month month)
{
    return AnalysisTr::tr("end of %1", "a month").arg(monthWords(month));
}

QString periodWords(Period period, Measure measure)
{
    return measure == Measure::Stock ? endOfMonthWords(period.last()) : periodWords(period);
}

} // namespace mm
