// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace mm {

/// Radius of a circle whose AREA stands for a value.
class CircleScale {
public:
    /// @param maximum value of the circle with the radius `maximumRadius`; a larger value gets a
    ///        larger circle
    CircleScale(double maximum, double maximumRadius)
        : m_maximum(maximum)
        , m_maximumRadius(maximumRadius)
    {
    }

    /// In the unit of `maximumRadius`; 0 for 0.
    [[nodiscard]] double radius(double value) const;
    [[nodiscard]] double maximum() const { return m_maximum; }

private:
    double m_maximum;
    double m_maximumRadius;
};

/// Up to three rounded values for a legend, largest first, the largest no larger than `maximum`:
/// 7,000, 2,000 and 500 for 7,584. Whole numbers; none below 1.
[[nodiscard]] std::vector<double> legendValues(double maximum);

} // namespace mm
