// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/circle_scale.h"

#include <array>
#include <cmath>

namespace mm {

namespace {

double oneDigitBelow(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value) + 1e-9));
    return std::floor(value / power + 1e-9) * power;
}

double nearestOfOneTwoFive(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    double best = power;
    for (const double digit : std::array{2.0, 5.0, 10.0}) {
        if (std::abs(std::log(digit * power / value)) < std::abs(std::log(best / value))) {
            best = digit * power;
        }
    }
    return best;
}

} // namespace

double CircleScale::radius(double value) const
{
    return value <= 0 ? 0 : m_maximumRadius * std::sqrt(value / m_maximum);
}

std::vector<double> legendValues(double maximum)
{
    if (!(maximum >= 1)) {
        return {};
    }
    std::vector<double> values{oneDigitBelow(maximum)};
    // Circles a half and a quarter as wide as the largest can be told apart at a glance.
    for (const double part : std::array{4.0, 16.0}) {
        const double value = nearestOfOneTwoFive(maximum / part);
        if (value >= 1 && value < values.back()) {
            values.push_back(value);
        }
    }
    return values;
}

} // namespace mm
