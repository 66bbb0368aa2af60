// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/ranking.h"

#include "core/analysis/analysis_tr.h"
#include "core/analysis/chart_parts.h"
#include "core/analysis/words.h"

#include <algorithm>

namespace mm {

namespace {

Breakdown::Role roleOf(const ComparisonRow &row, const Catalogue &catalogue)
{
    const auto id = catalogue.findBreakdown(row.key);
    return id ? catalogue[*id].role : Breakdown::Role::Named;
}

void addTo(PeriodValue &sum, const PeriodValue &value)
{
    if (value.amount) {
        sum.amount = sum.amount.value_or(Amount()) + *value.amount;
        // A part that is wholly confirmed states nothing settled of its own.
        sum.settled += value.provisional ? value.settled : *value.amount;
    }
    sum.monthsReported = std::max(sum.monthsReported, value.monthsReported);
    sum.monthsExpected = std::max(sum.monthsExpected, value.monthsExpected);
    sum.provisional = sum.provisional || value.provisional;
    sum.suppressed = sum.suppressed || value.suppressed;
}

/// One row for all of them.
ComparisonRow othersRow(const std::vector<ComparisonRow> &rest)
{
    ComparisonRow others{QStringLiteral("others"), AnalysisTr::tr("Others"), {}, {}, {}, {}, {}};
    for (const ComparisonRow &row : rest) {
        addTo(others.a, row.a);
        addTo(others.b, row.b);
        others.scopeBreak = others.scopeBreak.isEmpty() ? row.scopeBreak : others.scopeBreak;
    }
    for (PeriodValue *side : {&others.a, &others.b}) {
        side->settled = side->provisional ? side->settled : Amount();
    }
    const bool equalCoverage = others.a.isComplete() && others.b.isComplete();
    return withChange(std::move(others), equalCoverage);
}

} // namespace

std::vector<ComparisonRow> largestFirst(std::vector<ComparisonRow> rows)
{
    sortLargestFirst(
        rows, [](const ComparisonRow &row) { return row.a.amount; },
        [](const ComparisonRow &row) { return row.b.amount; });
    return rows;
}

Comparison onlyLargest(Comparison comparison, std::size_t count)
{
    comparison.rows = largestFirst(std::move(comparison.rows));
    if (comparison.rows.size() <= count) {
        return comparison;
    }
    std::vector<QString> left;
    for (auto row = comparison.rows.begin() + static_cast<std::ptrdiff_t>(count);
         row != comparison.rows.end(); ++row) {
        left.push_back(row->label);
    }
    comparison.rows.resize(count);
    comparison.notes.push_back(AnalysisTr::tr("Not shown: %1.").arg(listWords(left)));
    return comparison;
}

std::vector<ComparisonRow> restAsOthers(std::vector<ComparisonRow> rows, std::size_t most)
{
    if (rows.size() <= most) {
        return rows;
    }
    const auto first = rows.begin() + static_cast<std::ptrdiff_t>(most) - 1;
    ComparisonRow others = othersRow({first, rows.end()});
    rows.erase(first, rows.end());
    rows.push_back(std::move(others));
    return rows;
}

std::vector<ComparisonRow> largestWithOthers(const std::vector<ComparisonRow> &rows,
                                             const Catalogue &catalogue, std::size_t count)
{
    std::vector<ComparisonRow> named;
    std::vector<ComparisonRow> rest;
    std::vector<ComparisonRow> unknown;
    for (const ComparisonRow &row : rows) {
        switch (roleOf(row, catalogue)) {
        case Breakdown::Role::Named:
            named.push_back(row);
            break;
        case Breakdown::Role::Other:
            rest.push_back(row);
            break;
        case Breakdown::Role::Unknown:
            unknown.push_back(row);
            break;
        }
    }
    named = largestFirst(std::move(named));
    if (named.size() > count) {
        rest.insert(rest.end(), named.begin() + static_cast<std::ptrdiff_t>(count), named.end());
        named.resize(count);
    }
    if (!rest.empty()) {
        named.push_back(othersRow(rest));
    }
    named.insert(named.end(), unknown.begin(), unknown.end());
    return named;
}

} // namespace mm
