// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <span>

namespace mm {

/// The two generations of UNHCR's data visualisation colours. An edition style names one of them.
enum class PaletteGeneration {
    Unhcr2021, ///< Data Visualization Guidelines, September 2021
    Unhcr2025, ///< unhcrthemes 0.7
};

/// Not every generation has every hue: 2021 has no cyan, purple and brown, 2025 has no navy.
enum class Hue { Blue, Navy, Green, Grey, Red, Yellow, Cyan, Purple, Brown };

/// Steps of one hue from light to dark: five in 2021, six in 2025; empty where there is no such
/// hue.
[[nodiscard]] std::span<const QRgb> ramp(PaletteGeneration generation, Hue hue);

/// Colours of `count` categories in the prescribed order; never more than the generation has.
[[nodiscard]] std::span<const QRgb> qualitative(PaletteGeneration generation, int count);

} // namespace mm
