// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/figures.h"

#include <compare>
#include <span>

namespace mm {

/// A share as it is printed: a whole percent, and at the ends never a false 0 or 100.
class PrintedShare {
public:
    /// @param percent rounded; 0 of somebody becomes "less than 1%"
    [[nodiscard]] static PrintedShare of(qint64 percent, bool isEverybody)
    {
        return PrintedShare(static_cast<int>(percent), isEverybody);
    }

    [[nodiscard]] int percent() const { return m_percent; }
    [[nodiscard]] bool isLessThanOne() const { return m_percent == 0; }
    [[nodiscard]] bool isMoreThan99() const { return m_percent == 100 && !m_isEverybody; }

    friend auto operator<=>(const PrintedShare &, const PrintedShare &) = default;

private:
    PrintedShare(int percent, bool isEverybody)
        : m_percent(percent)
        , m_isEverybody(isEverybody)
    {
    }

    int m_percent;
    bool m_isEverybody;
};

/// Countries with the same printed share, alphabetical by name.
struct ShareGroup {
    PrintedShare share;
    std::vector<PlaceId> places;
};

/// The division of the region, largest share first. Countries where nobody is are left out.
struct ShareList {
    std::vector<ShareGroup> groups;
    bool addsUpTo100 = true; ///< in the whole percents
    std::vector<PlaceId> moved; ///< whose share is not the plainly rounded one
};

/// @param countries each with an amount, or not applicable
/// @param total above zero and not below any of the countries
/// @param largestRemainder round so that the shares of a complete whole add to 100; equal counts
/// keep equal shares, and where that is impossible shares are rounded plainly
[[nodiscard]] ShareList divideRegion(std::span<const CountryFigure> countries, Amount total,
                                     const Catalogue &catalogue, bool largestRemainder);

} // namespace mm
