// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/figures.h"

#include <compare>
#include <span>

namespace mm {

/// A share as it is printed: a percent with none or one decimal, and at the ends never a false 0 or
/// 100.
class PrintedShare {
public:
    /// @param percent rounded and scaled by 10 for each decimal; 0 of somebody becomes "less than
    /// 1%"
    [[nodiscard]] static PrintedShare of(qint64 percent, bool isEverybody, int decimals = 0)
    {
        return PrintedShare(percent, isEverybody, decimals);
    }

    /// Scaled by 10 for each decimal.
    [[nodiscard]] qint64 percent() const { return m_percent; }
    [[nodiscard]] bool isLessThanOne() const { return m_percent == 0; }
    [[nodiscard]] bool isMoreThan99() const { return isWhole() && !m_isEverybody; }
    [[nodiscard]] bool isEverybody() const { return m_isEverybody; }

    friend auto operator<=>(const PrintedShare &, const PrintedShare &) = default;

private:
    PrintedShare(qint64 percent, bool isEverybody, int decimals)
        : m_percent(percent)
        , m_isEverybody(isEverybody)
        , m_decimals(decimals)
    {
    }
    [[nodiscard]] bool isWhole() const
    {
        constexpr qint64 kAll = 100;
        return m_percent == (m_decimals == 0 ? kAll : kAll * 10);
    }

    qint64 m_percent;
    bool m_isEverybody;
    int m_decimals;
};

/// Countries with the same printed share, alphabetical by name.
struct ShareGroup {
    PrintedShare share;
    std::vector<PlaceId> places;
};

/// The division of the region, largest share first. Countries where nobody is are left out.
struct ShareList {
    std::vector<ShareGroup> groups;
    bool addsUpTo100 = true; ///< in the printed percents
    std::vector<PlaceId> moved; ///< whose share is not the plainly rounded one
};

/// @param countries each with an amount, or not applicable
/// @param total above zero and not below any of the countries
/// @param largestRemainder round so that the shares of a complete whole add to 100; equal counts
/// keep equal shares, and where that is impossible shares are rounded plainly
/// @param decimals of the shares: 0 or 1
[[nodiscard]] ShareList divideRegion(std::span<const CountryFigure> countries, Amount total,
                                     const Catalogue &catalogue, bool largestRemainder,
                                     int decimals = 0);

} // namespace mm
