// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/palette.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

using Ramp5 = std::array<QRgb, 5>;
using Ramp6 = std::array<QRgb, 6>;

constexpr Ramp5 kBlue21{0xffdce9ff, 0xff8ebeff, 0xff589be5, 0xff0072bc, 0xff044f85};
constexpr Ramp5 kNavy21{0xffe0e9fe, 0xffb8c9ee, 0xff8395b9, 0xff506489, 0xff18375f};
constexpr Ramp5 kGreen21{0xffcffff2, 0xff6ae8cc, 0xff49cfb4, 0xff00b398, 0xff027b68};
constexpr Ramp5 kGrey21{0xffe6e6e6, 0xffcccccc, 0xff999999, 0xff666666, 0xff333333};
constexpr Ramp5 kRed21{0xffffe7e8, 0xffffbcc1, 0xffff8490, 0xffef4a60, 0xffb41c37};
constexpr Ramp5 kYellow21{0xfffff9cb, 0xfffff483, 0xfffaeb00, 0xffe1cc0d, 0xffbb9d21};

constexpr Ramp6 kBlue25{0xffcde3f1, 0xff8fc1e1, 0xff4f9ed0, 0xff0072bc, 0xff05568b, 0xff0b3754};
constexpr Ramp6 kYellow25{0xfffef1d1, 0xffffc740, 0xffe4a202, 0xffb98405, 0xff8f6808, 0xff684d0b};
constexpr Ramp6 kGreen25{0xffdaf6eb, 0xff7de0b9, 0xff32c189, 0xff2b9c70, 0xff257958, 0xff1f5741};
constexpr Ramp6 kCyan25{0xffd4f3fe, 0xff6cd8fd, 0xff01b6f2, 0xff0493c2, 0xff087295, 0xff0b5269};
constexpr Ramp6 kRed25{0xfffce2de, 0xfff9b3a7, 0xfff67f6a, 0xffd25a45, 0xff9c4637, 0xff683229};
constexpr Ramp6 kPurple25{0xffe7e5f7, 0xffc3beed, 0xffa097e3, 0xff7e74c2, 0xff5e578e, 0xff403c5d};
constexpr Ramp6 kBrown25{0xffead9d8, 0xffd3afab, 0xffbc8580, 0xffa65b54, 0xff7c3c36, 0xff482724};
constexpr Ramp6 kGrey25{0xffe5e5e5, 0xffbfbfbf, 0xff999999, 0xff737373, 0xff4d4d4d, 0xff262626};

// The 2021 guidelines start a pair and a longer row differently.
constexpr std::array<QRgb, 2> kPair21{kBlue21[3], kBlue21[1]};
constexpr std::array<QRgb, 5> kCategories21{kNavy21[4], kBlue21[3], kBlue21[1], kGreen21[3],
                                            kGrey21[3]};
constexpr std::array<QRgb, 8> kCategories25{kBlue25[3], kYellow25[1], kGreen25[2], kCyan25[1],
                                            kRed25[3],  kPurple25[2], kBrown25[4], kGrey25[1]};

std::span<const QRgb> ramp2021(Hue hue)
{
    switch (hue) {
    case Hue::Blue:
        return kBlue21;
    case Hue::Navy:
        return kNavy21;
    case Hue::Green:
        return kGreen21;
    case Hue::Grey:
        return kGrey21;
    case Hue::Red:
        return kRed21;
    case Hue::Yellow:
        return kYellow21;
    case Hue::Cyan:
    case Hue::Purple:
    case Hue::Brown:
        return {};
    }
    Q_UNREACHABLE();
}

std::span<const QRgb> ramp2025(Hue hue)
{
    switch (hue) {
    case Hue::Blue:
        return kBlue25;
    case Hue::Navy:
        return {};
    case Hue::Green:
        return kGreen25;
    case Hue::Grey:
        return kGrey25;
    case Hue::Red:
        return kRed25;
    case Hue::Yellow:
        return kYellow25;
    case Hue::Cyan:
        return kCyan25;
    case Hue::Purple:
        return kPurple25;
    case Hue::Brown:
        return kBrown25;
    }
    Q_UNREACHABLE();
}

template <std::size_t N>
std::span<const QRgb> firstOf(const std::array<QRgb, N> &colours, int count)
{
    return std::span(colours).first(std::clamp<std::size_t>(std::size_t(std::max(count, 0)), 0, N));
}

} // namespace

std::span<const QRgb> ramp(PaletteGeneration generation, Hue hue)
{
    return generation == PaletteGeneration::Unhcr2021 ? ramp2021(hue) : ramp2025(hue);
}

std::span<const QRgb> qualitative(PaletteGeneration generation, int count)
{
    if (generation == PaletteGeneration::Unhcr2025) {
        return firstOf(kCategories25, count);
    }
    return count <= 2 ? firstOf(kPair21, count) : firstOf(kCategories21, count);
}

} // namespace mm
