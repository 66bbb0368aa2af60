// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/period_presets.h"

#include "core/analysis/analysis_tr.h"
#include "core/analysis/period_words.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

constexpr int kYear = 12;

// In the order in which a pair is named that several presets lead to.
constexpr std::array kPresets{PeriodPreset::RollingYear,     PeriodPreset::SamePeriodLastYear,
                              PeriodPreset::LatestMonth,     PeriodPreset::PreviousMonth,
                              PeriodPreset::PrecedingPeriod, PeriodPreset::FirstMonth,
                              PeriodPreset::PreviousEdition, PeriodPreset::PeakMonth};

std::optional<Month> previousEdition(const std::vector<Month> &editions, Month month)
{
    const auto found = std::find_if(editions.rbegin(), editions.rend(),
                                    [month](Month edition) { return edition < month; });
    return found == editions.rend() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<PeriodPair> presetPeriods(PeriodPreset preset, Period a, const PresetGround &ground)
{
    const auto withPreceding = [](Period period) { return PeriodPair{period, period.preceding()}; };
    switch (preset) {
    case PeriodPreset::SamePeriodLastYear:
        return PeriodPair{a, a.yearBefore()};
    case PeriodPreset::PrecedingPeriod:
        return withPreceding(a);
    case PeriodPreset::PreviousMonth:
        return withPreceding(Period::of(a.last()));
    case PeriodPreset::RollingYear:
        return withPreceding(Period::ending(a.last(), kYear));
    case PeriodPreset::LatestMonth:
        return withPreceding(Period::of(ground.data.last()));
    case PeriodPreset::FirstMonth:
        return PeriodPair{Period::of(a.last()), Period::of(ground.data.first())};
    case PeriodPreset::PreviousEdition: {
        const auto edition = previousEdition(ground.editions, a.last());
        return edition ? std::optional(PeriodPair{a, Period::yearToDate(*edition)}) : std::nullopt;
    }
    case PeriodPreset::PeakMonth:
        return ground.peak
            ? std::optional(PeriodPair{Period::of(a.last()), Period::of(*ground.peak)})
            : std::nullopt;
    case PeriodPreset::EarlierYears: {
        const Period shown = a.length() == 1 ? Period::ending(a.last(), kYear) : a;
        return PeriodPair{shown, shown.yearBefore()};
    }
    }
    Q_UNREACHABLE();
}

QString presetRefusal(PeriodPreset preset, Period a, const PresetGround &ground)
{
    if (presetPeriods(preset, a, ground)) {
        return {};
    }
    return preset == PeriodPreset::PreviousEdition
        ? AnalysisTr::tr("No edition of a month before %1 is published.").arg(monthWords(a.last()))
        : AnalysisTr::tr("Nothing is reported before %1.").arg(monthWords(a.last()));
}

std::optional<PeriodPair> periodsSince(const QDate &day, Period data)
{
    const auto first = Month::of(day);
    const auto since = first ? Period::make(*first, data.last()) : std::nullopt;
    return since ? std::optional(PeriodPair{*since, since->preceding()}) : std::nullopt;
}

std::optional<PeriodPreset> presetOf(const PeriodPair &pair, const PresetGround &ground)
{
    const auto *const found = std::ranges::find_if(kPresets, [&](PeriodPreset preset) {
        return presetPeriods(preset, pair.a, ground) == pair;
    });
    return found == kPresets.end() ? std::nullopt : std::optional(*found);
}

} // namespace mm
