// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/factsheet.h"
#include "tests/support/property.h"

#include <array>

namespace mm::test {

inline constexpr std::array kCountries{"ALB", "BIH", "XKX", "MNE", "MKD", "SRB"};

/// The numbers of one month, thrown by dice that love ties, ends and gaps. Empty: not reported.
struct RandomMonth {
    Month month = *Month::make(2025, 1);
    std::vector<std::optional<qint64>> estimates; ///< of the region, January up to the month
    std::vector<std::optional<qint64>> baseEstimates;
    std::array<std::optional<qint64>, kCountries.size()> present;
    std::array<bool, kCountries.size()> suppressed{};
    std::optional<qint64> storedTotal;
    std::optional<qint64> children;

    [[nodiscard]] static RandomMonth thrown(Random &random);

    [[nodiscard]] Dataset dataset(const Catalogue &catalogue) const;

    [[nodiscard]] static std::optional<qint64>
    sum(const std::vector<std::optional<qint64>> &numbers);
    [[nodiscard]] bool everyCountryKnown() const;
    [[nodiscard]] qint64 sumOfCountries() const;
    /// Of the region: the stored number, else the sum of all countries.
    [[nodiscard]] std::optional<qint64> total() const;
};

} // namespace mm::test
