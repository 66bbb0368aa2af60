// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/period_presets.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

constexpr int kYear = 12;

// In the order in which a pair is named that several presets lead to.
constexpr std::array kPresets{PeriodPreset::RollingYear,     PeriodPreset::SamePeriodLastYear,
                              PeriodPreset::LatestMonth,     PeriodPreset::PreviousMonth,
                              PeriodPreset::PrecedingPeriod, PeriodPreset::FirstMonth};

} // namespace

PeriodPair presetPeriods(PeriodPreset preset, Period a, Period data)
{
    const auto withPreceding = [](Period period) { return PeriodPair{period, period.preceding()}; };
    switch (preset) {
    case PeriodPreset::SamePeriodLastYear:
        return {a, a.yearBefore()};
    case PeriodPreset::PrecedingPeriod:
        return withPreceding(a);
    case PeriodPreset::PreviousMonth:
        return withPreceding(Period::of(a.last()));
    case PeriodPreset::RollingYear:
        return withPreceding(Period::ending(a.last(), kYear));
    case PeriodPreset::LatestMonth:
        return withPreceding(Period::of(data.last()));
    case PeriodPreset::FirstMonth:
        return {Period::of(a.last()), Period::of(data.first())};
    }
    Q_UNREACHABLE();
}

std::optional<PeriodPair> periodsSince(const QDate &day, Period data)
{
    const auto first = Month::of(day);
    const auto since = first ? Period::make(*first, data.last()) : std::nullopt;
    return since ? std::optional(PeriodPair{*since, since->preceding()}) : std::nullopt;
}

std::optional<PeriodPreset> presetOf(const PeriodPair &pair, Period data)
{
    const auto *const found = std::ranges::find_if(
        kPresets, [&](PeriodPreset preset) { return presetPeriods(preset, pair.a, data) == pair; });
    return found == kPresets.end() ? std::nullopt : std::optional(*found);
}

} // namespace mm
