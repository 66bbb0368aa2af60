// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/base_revision.h"

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
    QString text
        = QStringLiteral("%1: the base was %2 as published and is %3")
              .arg(now.label,
                   then.b.amount ? amountWords(*then.b.amount) : QStringLiteral("unknown"),
                   now.b.amount ? amountWords(*now.b.amount) + QStringLiteral(" as now known")
                                : QStringLiteral("no longer known"));
    const QString change = changeWords(now);
    if (!change.isEmpty() && change != changeWords(then)) {
        text += QStringLiteral("; the change would be ") + change;
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
