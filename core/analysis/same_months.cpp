// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/same_months.h"

#include <algorithm>

namespace mm {

namespace {

constexpr int kYear = 12;

std::optional<Amount> amountAt(const Series &series, int ordinal)
{
    const auto month = Month::fromOrdinal(ordinal);
    const auto datum = month ? series.at(*month) : std::nullopt;
    return datum ? datum->amount() : std::nullopt;
}

} // namespace

SameMonths sameMonthsBefore(const Dataset &dataset, const ObservationKey &key, int years)
{
    const auto series = dataset.find(key.series);
    if (!series) {
        return {};
    }
    std::vector<Amount> amounts;
    for (int back = 1; back <= years; ++back) {
        if (const auto amount = amountAt(*series, key.month.ordinal() - back * kYear)) {
            amounts.push_back(*amount);
        }
    }
    if (amounts.empty()) {
        return {};
    }
    std::ranges::sort(amounts);
    return {static_cast<int>(amounts.size()), amounts.front(), amounts.back(),
            amounts[(amounts.size() - 1) / 2]};
}

std::optional<Month> lastAsExtreme(const Dataset &dataset, const ObservationKey &key, Amount amount,
                                   bool low)
{
    const auto series = dataset.find(key.series);
    if (!series) {
        return std::nullopt;
    }
    for (int at = key.month.ordinal() - 1; at >= series->extent().first().ordinal(); --at) {
        const auto then = amountAt(*series, at);
        if (then && (low ? *then <= amount : *then >= amount)) {
            return Month::fromOrdinal(at);
        }
    }
    return std::nullopt;
}

} // namespace mm
