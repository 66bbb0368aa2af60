// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/percent.h"

#include "core/analysis/analysis_tr.h"

namespace mm {

namespace {

__extension__ using Wide = __int128;

constexpr qint64 kLargestResult = 999'999'999'999'999'999;

Wide magnitude(Wide value)
{
    return value < 0 ? -value : value;
}

/// part / whole in percent, scaled by 10^decimals.
std::optional<qint64> roundedRatio(Wide part, Wide whole, int decimals)
{
    if (whole == 0) {
        return std::nullopt;
    }
    Wide scale = 100;
    for (int i = 0; i < decimals; ++i) {
        scale *= 10;
    }
    const Wide divisor = magnitude(whole);
    const Wide rounded = (magnitude(part) * scale * 2 + divisor) / (divisor * 2);
    if (rounded > kLargestResult) {
        return std::nullopt;
    }
    const bool negative = (part < 0) != (whole < 0);
    return static_cast<qint64>(negative ? -rounded : rounded);
}

} // namespace

QString noPercentName(NoPercent reason)
{
    switch (reason) {
    case NoPercent::BaseZero:
        return QStringLiteral("base_zero");
    case NoPercent::BaseMissing:
        return QStringLiteral("base_missing");
    case NoPercent::CurrentMissing:
        return QStringLiteral("current_missing");
    case NoPercent::NotApplicable:
        return QStringLiteral("not_applicable");
    case NoPercent::Suppressed:
        return QStringLiteral("suppressed");
    case NoPercent::ScopeBreak:
        return QStringLiteral("scope_break");
    case NoPercent::UnequalCoverage:
        return QStringLiteral("unequal_coverage");
    }
    Q_UNREACHABLE();
}

QString noPercentText(NoPercent reason)
{
    switch (reason) {
    case NoPercent::BaseZero:
        return AnalysisTr::tr("the figure compared with is zero");
    case NoPercent::BaseMissing:
        return AnalysisTr::tr("there is no figure to compare with");
    case NoPercent::CurrentMissing:
        return AnalysisTr::tr("there is no figure for the first period");
    case NoPercent::NotApplicable:
        return AnalysisTr::tr("the figure does not exist there");
    case NoPercent::Suppressed:
        return AnalysisTr::tr("a figure is withheld because it is small");
    case NoPercent::ScopeBreak:
        return AnalysisTr::tr("what is counted changed in the meantime");
    case NoPercent::UnequalCoverage:
        return AnalysisTr::tr("one side rests on fewer months than its period has");
    }
    Q_UNREACHABLE();
}

std::optional<NoPercent> noPercentBetween(const PeriodValue &a, const PeriodValue &b,
                                          bool equalCoverage)
{
    if (a.notApplicable || b.notApplicable) {
        return NoPercent::NotApplicable;
    }
    if (a.suppressed || b.suppressed) {
        return NoPercent::Suppressed;
    }
    if (!a.amount) {
        return NoPercent::CurrentMissing;
    }
    if (!b.amount) {
        return NoPercent::BaseMissing;
    }
    if (!equalCoverage) {
        return NoPercent::UnequalCoverage;
    }
    return b.amount->isZero() ? std::optional(NoPercent::BaseZero) : std::nullopt;
}

std::optional<qint64> roundedPercentChange(Amount current, Amount base, int decimals)
{
    const Wide change = static_cast<Wide>(current.thousandths()) - base.thousandths();
    return roundedRatio(change, base.thousandths(), decimals);
}

std::optional<qint64> roundedShare(Amount part, Amount whole, int decimals)
{
    return roundedRatio(part.thousandths(), whole.thousandths(), decimals);
}

} // namespace mm
