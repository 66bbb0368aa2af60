// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/base_revision.h"

#include "core/analysis/analysis_tr.h"
#include "core/analysis/change_words.h"
#include "core/analysis/words.h"

#include <QStringList>

#include <algorithm>

namespace mm {

namespace {

/// Empty when the base is the same in both states.
QString rowRevision(const ComparisonRow &then, const ComparisonRow &now)
{
    if (then.b.amount == now.b.amount) {
        return {};
    }
    const QString before = then.b.amount ? amountWords(*then.b.amount)
                                         : AnalysisTr::tr("unknown", "the base of a change");
    QString text = now.b.amount
        ? AnalysisTr::tr("%1: the base was %2 as published and is %3 as now known")
              .arg(now.label, before, amountWords(*now.b.amount))
        : AnalysisTr::tr("%1: the base was %2 as published and is no longer known")
              .arg(now.label, before);
    const QString change = changeWords(now);
    if (!change.isEmpty() && change != changeWords(then)) {
        text += AnalysisTr::tr("; the change would be %1").arg(change);
    }
    return text + u'.';
}

} // namespace

QString baseRevision(const Comparison &then, const Comparison &now)
{
    if (then.total && now.total) {
        return rowRevision(*then.total, *now.total);
    }
    QStringList sentences;
    for (std::size_t row = 0; row < std::min(then.rows.size(), now.rows.size()); ++row) {
        const QString sentence = rowRevision(then.rows[row], now.rows[row]);
        if (!sentence.isEmpty()) {
            sentences << sentence;
        }
    }
    return sentences.join(u' ');
}

} // namespace mm
