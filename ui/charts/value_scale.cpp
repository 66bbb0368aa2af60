// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/value_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mm {

namespace {

struct Extent {
    double below = 0; ///< length needed on the negative side of zero
    double above = 0;
    [[nodiscard]] double length() const { return below + above; }
};

/// What bars and labels take when one unit of value is `unit` long.
Extent extent(const std::vector<LabelledValue> &values, double unit)
{
    Extent extent;
    for (const LabelledValue &item : values) {
        double &side = item.value < 0 ? extent.below : extent.above;
        side = std::max(side, std::abs(item.value) * unit + item.label);
    }
    return extent;
}

ValueScale scaleOf(Extent extent, double unit, double length)
{
    return {-extent.below / unit, (length - extent.below) / unit};
}

} // namespace

ValueScale scaleForLabels(const std::vector<LabelledValue> &values, double length)
{
    std::vector<LabelledValue> bare = values;
    for (LabelledValue &item : bare) {
        item.label = 0;
    }
    const double span = extent(bare, 1).length();
    if (span <= 0) {
        return {};
    }
    double high = length / span;
    if (extent(values, 0).length() >= length) {
        return scaleOf(extent(bare, high), high, length);
    }
    double low = 0;
    constexpr int kHalvings = 50;
    for (int step = 0; step < kHalvings; ++step) {
        const double middle = (low + high) / 2;
        (extent(values, middle).length() <= length ? low : high) = middle;
    }
    return scaleOf(extent(values, low), low, length);
}

std::vector<double> roundValues(double min, double max, int most, bool whole)
{
    constexpr std::array kSteps{1.0, 2.0, 5.0, 10.0};
    const double span = std::max(max, 0.0) - std::min(min, 0.0);
    if (span <= 0) {
        return {0};
    }
    const double power = std::pow(10, std::floor(std::log10(span / std::max(most, 1))));
    double step = kSteps.back() * power;
    for (const double candidate : kSteps) {
        const double width = candidate * power;
        const double count
            = std::ceil(std::max(max, 0.0) / width) - std::floor(std::min(min, 0.0) / width);
        if (count <= most) {
            step = width;
            break;
        }
    }
    step = whole ? std::max(step, 1.0) : step;
    std::vector<double> values;
    const auto first = int(std::floor(std::min(min, 0.0) / step));
    const auto last = int(std::ceil(std::max(max, 0.0) / step));
    for (int index = first; index <= last; ++index) {
        values.push_back(index * step);
    }
    return values;
}

} // namespace mm
