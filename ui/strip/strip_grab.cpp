// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/strip_grab.h"

#include <algorithm>

namespace mm {

namespace {

/// How far a part of one period can go.
struct Reach {
    months least;
    months most;
};

Reach reachOf(Period period, LanePart part, Period limits)
{
    // A period that lies beyond the limits already may come back, not go further.
    const months down = std::min(limits.first() - period.first(), months(0));
    const months up = std::max(limits.last() - period.last(), months(0));
    const months inside(period.length() - 1);
    switch (part) {
    case LanePart::First:
        return {down, inside};
    case LanePart::Whole:
        return {down, up};
    case LanePart::Last:
        return {-inside, up};
    }
    Q_UNREACHABLE();
}

Period movedPart(Period period, LanePart part, months by)
{
    switch (part) {
    case LanePart::First:
        return Period::make(period.first() + by, period.last()).value_or(period);
    case LanePart::Whole:
        return period.shifted(by);
    case LanePart::Last:
        return Period::make(period.first(), period.last() + by).value_or(period);
    }
    Q_UNREACHABLE();
}

} // namespace

PeriodPair moved(PeriodPair pair, StripGrab grab, months by, Period limits, bool linked)
{
    const bool both = linked && grab.lane == Lane::A;
    const Reach own = reachOf(periodOf(pair, grab.lane), grab.part, limits);
    const Reach other = reachOf(pair.b, grab.part, limits);
    by = std::clamp(by, both ? std::max(own.least, other.least) : own.least,
                    both ? std::min(own.most, other.most) : own.most);
    periodOf(pair, grab.lane) = movedPart(periodOf(pair, grab.lane), grab.part, by);
    if (both) {
        pair.b = movedPart(pair.b, grab.part, by);
    }
    return pair;
}

Month monthOf(const PeriodPair &pair, StripGrab grab)
{
    const Period period = periodOf(pair, grab.lane);
    return grab.part == LanePart::Last ? period.last() : period.first();
}

} // namespace mm
