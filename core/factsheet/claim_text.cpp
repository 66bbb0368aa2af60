// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/claim_text.h"

#include "core/analysis/percent.h"
#include "core/analysis/words.h"
#include "core/factsheet/factsheet_tr.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace mm {

QString percentOf(qint64 scaled, int decimals)
{
    qint64 one = 1;
    for (int i = 0; i < decimals; ++i) {
        one *= 10;
    }
    const QString sign = scaled < 0 ? QString(u'\u2212') : QString();
    const qint64 size = std::abs(scaled);
    QString text = sign + numberWords(size / one);
    if (decimals > 0) {
        text += u'.' + QString::number(size % one).rightJustified(decimals, u'0');
    }
    return text + u'%';
}

QString changeText(Amount current, Amount base, int decimals)
{
    const auto percent = roundedPercentChange(current, base, decimals);
    if (!percent) {
        return FactsheetTr::tr("from %1 to %2").arg(amountWords(base), amountWords(current));
    }
    return (*percent > 0 ? u"+"_s : QString()) + percentOf(*percent, decimals);
}

QString shareOf(Amount part, Amount whole, int decimals)
{
    const auto share = roundedShare(part, whole, decimals);
    return share ? percentOf(*share, decimals) : QString();
}

} // namespace mm
