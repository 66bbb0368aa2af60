// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/revision_table.h"

#include <algorithm>
#include <cmath>

namespace mm {

namespace {

/// A figure that percents can be taken of.
std::optional<Amount> amountOf(const std::optional<Datum> &datum)
{
    return datum ? datum->amount() : std::nullopt;
}

/// Whether an edition was published with this month as one that it prints.
bool prints(const Edition &edition, Month month)
{
    return printedMonths(edition.month).contains(month);
}

std::vector<RevisionTable::Row> rowsOf(const SeriesKey &series,
                                       const std::vector<Edition> &editions,
                                       const std::vector<Dataset> &states)
{
    std::vector<RevisionTable::Row> rows;
    if (editions.empty()) {
        return rows;
    }
    const auto [oldest, newest] = std::ranges::minmax(editions, {}, &Edition::month);
    const Period months = *Period::make(printedMonths(oldest.month).first(), newest.month);
    for (const Month month : months) {
        RevisionTable::Row row{series.place, month, {}};
        for (std::size_t state = 0; state < states.size(); ++state) {
            const bool isShown = state >= editions.size() || prints(editions[state], month);
            row.figures.push_back(isShown ? states[state].at({series, month}) : std::nullopt);
        }
        const auto end = row.figures.end() - 1;
        if (std::find_if(row.figures.begin(), end,
                         [](const auto &figure) { return figure.has_value(); })
            != end) {
            rows.push_back(std::move(row));
        }
    }
    std::ranges::reverse(rows);
    return rows;
}

/// Change of the first published figure until now, in percent; none when there is no base.
std::optional<double> revision(const RevisionTable::Row &row)
{
    const auto first = std::ranges::find_if(
        row.figures, [](const auto &figure) { return amountOf(figure).has_value(); });
    const auto now = amountOf(row.figures.back());
    if (first == row.figures.end() || first == row.figures.end() - 1 || !now
        || amountOf(*first)->isZero()) {
        return std::nullopt;
    }
    const double base = amountOf(*first)->toDouble();
    return (now->toDouble() - base) / base * 100;
}

RevisionTable::Mean meanOf(PlaceId place, const std::vector<RevisionTable::Row> &rows)
{
    RevisionTable::Mean mean{place};
    for (const RevisionTable::Row &row : rows) {
        if (const auto percent = revision(row)) {
            ++mean.months;
            mean.percent += *percent;
            mean.absolutePercent += std::abs(*percent);
        }
    }
    if (mean.months > 0) {
        mean.percent /= mean.months;
        mean.absolutePercent /= mean.months;
    }
    return mean;
}

} // namespace

StoreResult<RevisionTable> revisionsOf(Store &store, const Catalogue &catalogue,
                                       IndicatorId indicator, std::optional<PlaceId> place,
                                       BreakdownId breakdown)
{
    const auto editions = store.editions();
    if (!editions) {
        return failure(editions.error());
    }
    std::vector<Dataset> states;
    for (const Edition &edition : *editions) {
        auto state = store.loadAt(edition.changeSet);
        if (!state) {
            return failure(state.error());
        }
        states.push_back(std::move(*state));
    }
    auto now = store.load();
    if (!now) {
        return failure(now.error());
    }
    states.push_back(std::move(*now));

    RevisionTable table{*editions, {}, {}};
    for (const Place &known : catalogue.places()) {
        const auto id = catalogue.findPlace(known.code);
        if (!id || (place && *place != *id)) {
            continue;
        }
        const auto rows = rowsOf({indicator, *id, breakdown}, table.editions, states);
        if (const RevisionTable::Mean mean = meanOf(*id, rows); mean.months > 0) {
            table.means.push_back(mean);
        }
        table.rows.insert(table.rows.end(), rows.begin(), rows.end());
    }
    return table;
}

} // namespace mm
