// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/period_presets.h"

#include <array>

namespace mm {

enum class Lane { A, B };

/// What can be taken hold of in a lane: either end, or the whole period by its middle.
enum class LanePart { First, Whole, Last };

struct StripGrab {
    Lane lane = Lane::A;
    LanePart part = LanePart::Whole;

    friend bool operator==(const StripGrab &, const StripGrab &) = default;
};

/// All of them in the order of the keyboard.
inline constexpr std::array kStripGrabs{
    StripGrab{Lane::A, LanePart::First}, StripGrab{Lane::A, LanePart::Whole},
    StripGrab{Lane::A, LanePart::Last},  StripGrab{Lane::B, LanePart::First},
    StripGrab{Lane::B, LanePart::Whole}, StripGrab{Lane::B, LanePart::Last},
};

[[nodiscard]] inline Period &periodOf(PeriodPair &pair, Lane lane)
{
    return lane == Lane::A ? pair.a : pair.b;
}
[[nodiscard]] inline Period periodOf(const PeriodPair &pair, Lane lane)
{
    return lane == Lane::A ? pair.a : pair.b;
}

/// The pair after one part was moved by so many months, or by as many as its limits allow: no
/// period leaves @p limits or gets shorter than a month.
/// @param linked moving A moves B along, which keeps their distance; B always moves alone
[[nodiscard]] PeriodPair moved(PeriodPair pair, StripGrab grab, months by, Period limits,
                               bool linked);

/// The month that is moved with a part: the first or the last one of its period.
[[nodiscard]] Month monthOf(const PeriodPair &pair, StripGrab grab);

} // namespace mm
