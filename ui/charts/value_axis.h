// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layout_input.h"

#include <vector>

namespace mm {

/// Round values with grid lines, written at the left of a plot. Used where values are not written
/// at the bars themselves.
class ValueAxis {
public:
    /// @param height about how much of it the plot will have
    ValueAxis(const LayoutInput &input, const std::vector<double> &values, double height);

    /// Room for the numbers at the left of the plot, and above it for half of the topmost one.
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double headroom() const { return m_input.em() * 1.2; }

    /// Gives the layout's plot its scale and grid, and writes the numbers.
    void addTo(ChartLayout &layout) const;

private:
    const LayoutInput &m_input;
    std::vector<double> m_values;
    double m_width = 0;
};

} // namespace mm
