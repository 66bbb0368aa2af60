// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/claim_verdict.h"

#include "core/analysis/percent.h"

#include <cstdlib>

namespace mm {

namespace {

constexpr Judgement kAgrees{Verdict::Agrees, ClaimFault::None};

constexpr Judgement differs(ClaimFault fault)
{
    return {Verdict::Differs, fault};
}

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

/// To which place a number was rounded, judged by the zeros at its end: 100 for 8,500.
qint64 granularityOf(qint64 value)
{
    qint64 step = 1;
    while (value != 0 && value % (step * 10) == 0) {
        step *= 10;
    }
    return step;
}

qint64 roundedTo(qint64 value, qint64 step)
{
    return (value + step / 2) / step * step;
}

/// part / whole in percent, cut off after the decimals.
qint64 truncatedShare(Amount part, Amount whole, int decimals)
{
    constexpr qint64 kAll = 100;
    return part.thousandths() * kAll * powerOfTen(decimals) / whole.thousandths();
}

/// Whether a percent that is only a bound is true.
bool boundHolds(const WrittenNumber &written, Amount part, Amount whole)
{
    constexpr qint64 kAll = 100;
    const qint64 exact = part.thousandths() * kAll * powerOfTen(written.decimals);
    const qint64 bound = written.scaled * whole.thousandths();
    return written.exactness == Exactness::Almost ? exact < bound : exact > bound;
}

/// A percentage of @p part in @p whole, both without sign.
Judgement judgePercent(const WrittenNumber &written, Amount part, Amount whole)
{
    if (whole.isZero()) {
        return {};
    }
    const auto rounded = roundedShare(part, whole, written.decimals);
    if (written.exactness == Exactness::Almost || written.exactness == Exactness::Over) {
        const bool near = rounded && std::abs(*rounded - written.scaled) <= powerOfTen(1);
        if (!boundHolds(written, part, whole)) {
            return differs(near ? ClaimFault::WrongWord : ClaimFault::Other);
        }
        // "Less than 1%" and "more than 99%" bound the ends of the scale, others must be near.
        const qint64 one = powerOfTen(written.decimals);
        const bool isEnd = written.scaled <= one || written.scaled >= 99 * one;
        return isEnd || near ? kAgrees : differs(ClaimFault::Other);
    }
    if (rounded == written.scaled) {
        return kAgrees;
    }
    return differs(truncatedShare(part, whole, written.decimals) == written.scaled
                       ? ClaimFault::Truncated
                       : ClaimFault::Other);
}

Amount distance(Amount a, Amount b)
{
    return a < b ? b - a : a - b;
}

} // namespace

Judgement judgeCount(const WrittenNumber &written, Amount data)
{
    if (written.decimals > 0) {
        return differs(ClaimFault::Other);
    }
    const qint64 exact = data.rounded();
    const qint64 step = granularityOf(written.scaled);
    const bool isRounded = step > 1 && roundedTo(exact, step) == written.scaled;
    switch (written.exactness) {
    case Exactness::Exact:
        if (exact == written.scaled) {
            return kAgrees;
        }
        if (isRounded) {
            return differs(ClaimFault::Rounded);
        }
        return differs(step > 1 && exact / step * step == written.scaled ? ClaimFault::Truncated
                                                                         : ClaimFault::Other);
    case Exactness::About:
        if (exact == written.scaled || isRounded) {
            return kAgrees;
        }
        return differs(step > 1 && exact / step * step == written.scaled ? ClaimFault::Truncated
                                                                         : ClaimFault::Other);
    case Exactness::Almost:
    case Exactness::Over: {
        const bool holds = written.exactness == Exactness::Almost ? exact < written.scaled
                                                                  : exact > written.scaled;
        // Such a word promises that the number is near.
        constexpr qint64 kNear = 10;
        const bool near = std::abs(exact - written.scaled) * kNear <= exact;
        if (holds && near) {
            return kAgrees;
        }
        return differs(near ? ClaimFault::WrongWord : ClaimFault::Other);
    }
    }
    Q_UNREACHABLE();
}

Judgement judgeChange(const WrittenNumber &written, std::optional<bool> rise, Amount current,
                      Amount base)
{
    if (base.isZero()) {
        return {};
    }
    const Amount change = distance(current, base);
    const Judgement size = judgePercent(written, change, base);
    if (rise && !change.isZero() && *rise != (current > base)) {
        return differs(ClaimFault::WrongSign);
    }
    if (size.verdict != Verdict::Differs || size.fault == ClaimFault::Truncated) {
        return size;
    }
    if (!current.isZero() && judgePercent(written, change, current).verdict == Verdict::Agrees) {
        return differs(ClaimFault::BaseSwapped);
    }
    constexpr qint64 kSteps[] = {10, 100, 1000};
    for (const qint64 step : kSteps) {
        const Amount roughCurrent = Amount::of(roundedTo(current.rounded(), step));
        const Amount roughBase = Amount::of(roundedTo(base.rounded(), step));
        if (!roughBase.isZero()
            && judgePercent(written, distance(roughCurrent, roughBase), roughBase).verdict
                == Verdict::Agrees) {
            return differs(ClaimFault::RoundedInputs);
        }
    }
    return size;
}

Judgement judgeShare(const WrittenNumber &written, Amount part, Amount whole)
{
    return judgePercent(written, part, whole);
}

Judgement judgeUnchanged(Amount current, Amount base)
{
    if (base.isZero()) {
        return current.isZero() ? kAgrees : differs(ClaimFault::Other);
    }
    const auto percent = roundedShare(distance(current, base), base);
    return percent == 0 ? kAgrees : differs(ClaimFault::Other);
}

Judgement judgeSum(qint64 sumScaled, int count, int decimals)
{
    const qint64 missed = std::abs(sumScaled - 100 * powerOfTen(decimals));
    // Each share may be half a unit away.
    return 2 * missed <= count ? kAgrees : differs(ClaimFault::PartsDoNotAddUp);
}

} // namespace mm
