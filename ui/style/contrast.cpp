// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/contrast.h"

#include <cmath>
#include <utility>

namespace mm {

namespace {

constexpr double kReadable = 4.5;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
        + 0.0722 * linear(double(colour.blueF()));
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    double light = luminance(a);
    double dark = luminance(b);
    if (light < dark) {
        std::swap(light, dark);
    }
    return (light + 0.05) / (dark + 0.05);
}

QColor blended(const QColor &over, const QColor &under, double opacity)
{
    const auto mix = [opacity](int top, int bottom) {
        return int(std::lround(top * opacity + bottom * (1 - opacity)));
    };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()),
            mix(over.blue(), under.blue())};
}

QColor readableOn(const QColor &background, const QColor &preferred, const QColor &other)
{
    const double ratio = contrastRatio(background, preferred);
    return ratio >= kReadable || ratio >= contrastRatio(background, other) ? preferred : other;
}

} // namespace mm
