// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison_row.h"

namespace mm {

QString whyNoPercent(const ComparisonRow &row)
{
    if (!row.noPercent) {
        return {};
    }
    return *row.noPercent == NoPercent::ScopeBreak && row.scopeBreak.endsWith(u'.')
        ? row.scopeBreak.chopped(1)
        : noPercentText(*row.noPercent);
}

void addChange(ComparisonRow &row, bool equalCoverage)
{
    row.noPercent = noPercentBetween(row.a, row.b, equalCoverage);
    if (!row.a.amount || !row.b.amount) {
        return;
    }
    if (!row.scopeBreak.isEmpty() && !row.a.suppressed && !row.b.suppressed) {
        row.noPercent = NoPercent::ScopeBreak;
    }
    row.change = *row.a.amount - *row.b.amount;
    if (!row.noPercent) {
        row.percent = 100.0 * static_cast<double>(row.change->thousandths())
            / static_cast<double>(row.b.amount->thousandths());
    }
}

ComparisonRow withChange(ComparisonRow row, bool equalCoverage)
{
    addChange(row, equalCoverage);
    return row;
}

} // namespace mm
