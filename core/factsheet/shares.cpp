// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/shares.h"

#include "core/analysis/percent.h"

#include <algorithm>
#include <numeric>

namespace mm {

namespace {

/// 100%, scaled.
qint64 wholeOf(int decimals)
{
    return decimals == 0 ? 100 : 1000;
}

struct Part {
    PlaceId place;
    Amount amount;
    qint64 percent = 0;
};

qint64 sumOfPercents(const std::vector<Part> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), qint64(0),
                           [](qint64 sum, const Part &part) { return sum + part.percent; });
}

/// What the percents below the exact share leave over; comparable between parts.
qint64 remainderOf(const Part &part, Amount total, qint64 whole)
{
    return part.amount.thousandths() * whole % total.thousandths();
}

/// Percents below the exact shares, then one more for the largest remainders; empty when
/// the percents left do not go round without parting equal counts.
std::optional<std::vector<Part>> byLargestRemainder(std::vector<Part> parts, Amount total,
                                                    qint64 whole)
{
    for (Part &part : parts) {
        part.percent = part.amount.thousandths() * whole / total.thousandths();
    }
    std::ranges::sort(parts, [&](const Part &a, const Part &b) {
        const qint64 left = remainderOf(a, total, whole);
        const qint64 right = remainderOf(b, total, whole);
        return left != right ? left > right : a.amount > b.amount;
    });
    qint64 missing = whole - sumOfPercents(parts);
    for (auto first = parts.begin(); missing > 0 && first != parts.end();) {
        const auto last = std::find_if(
            first, parts.end(), [&](const Part &part) { return part.amount != first->amount; });
        // Passing over a group that does not fit would lift a smaller count over a larger one.
        if (remainderOf(*first, total, whole) == 0 || last - first > missing) {
            return std::nullopt;
        }
        std::for_each(first, last, [](Part &part) { ++part.percent; });
        missing -= last - first;
        first = last;
    }
    return missing == 0 ? std::optional(std::move(parts)) : std::nullopt;
}

std::vector<Part> partsOf(std::span<const CountryFigure> countries, Amount total, int decimals)
{
    std::vector<Part> parts;
    for (const CountryFigure &country : countries) {
        const Amount amount = country.figure.amount.value_or(Amount());
        if (!amount.isZero()) {
            parts.push_back(
                {country.place, amount, roundedShare(amount, total, decimals).value_or(0)});
        }
    }
    return parts;
}

Amount sumOfAmounts(const std::vector<Part> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), Amount(),
                           [](Amount sum, const Part &part) { return sum + part.amount; });
}

std::vector<ShareGroup> grouped(std::vector<Part> parts, Amount total, int decimals,
                                const Catalogue &catalogue)
{
    std::ranges::sort(parts, [&](const Part &a, const Part &b) {
        return a.percent != b.percent ? a.percent > b.percent
                                      : catalogue[a.place].name < catalogue[b.place].name;
    });
    std::vector<ShareGroup> groups;
    for (const Part &part : parts) {
        const auto share = PrintedShare::of(part.percent, part.amount == total, decimals);
        if (groups.empty() || groups.back().share != share) {
            groups.push_back({share, {}});
        }
        groups.back().places.push_back(part.place);
    }
    return groups;
}

} // namespace

ShareList divideRegion(std::span<const CountryFigure> countries, Amount total,
                       const Catalogue &catalogue, bool largestRemainder, int decimals)
{
    const qint64 whole = wholeOf(decimals);
    std::vector<Part> parts = partsOf(countries, total, decimals);
    ShareList result;
    if (largestRemainder && sumOfAmounts(parts) == total) {
        if (const auto better = byLargestRemainder(parts, total, whole)) {
            for (const Part &part : *better) {
                const auto plain = std::ranges::find(parts, part.place, &Part::place);
                if (plain->percent != part.percent) {
                    result.moved.push_back(part.place);
                }
            }
            parts = *better;
        }
    }
    result.addsUpTo100 = sumOfPercents(parts) == whole;
    result.groups = grouped(std::move(parts), total, decimals, catalogue);
    return result;
}

} // namespace mm
