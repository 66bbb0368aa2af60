// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace mm {

/// A straight scale that always contains zero.
struct ValueScale {
    double min = 0;
    double max = 1;

    /// Where a value stands between min and max, 0 to 1.
    [[nodiscard]] double fraction(double value) const { return (value - min) / (max - min); }
};

/// A value that is drawn as a bar from zero, and the length its label needs beyond the bar's end.
struct LabelledValue {
    double value = 0;
    double label = 0;
};

/// The scale on which every bar together with its label just fits into `length`; a scale without
/// room for labels when they alone are longer.
[[nodiscard]] ValueScale scaleForLabels(const std::vector<LabelledValue> &values, double length);

/// Round values from a round number below `min` to one above `max` (1, 2 or 5 times a power of
/// ten apart), no more than `most` steps. @param whole only whole numbers
[[nodiscard]] std::vector<double> roundValues(double min, double max, int most, bool whole);

} // namespace mm
