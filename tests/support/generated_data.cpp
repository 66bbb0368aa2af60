// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generated_data.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace mm::test {

namespace {

/// SplitMix64: a good number from any number, without state.
quint64 mixed(quint64 x)
{
    x += 0x9e3779b97f4a7c15;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return x ^ (x >> 31);
}

/// From 0 to just below 1.
double unit(quint64 x)
{
    return static_cast<double>(mixed(x) >> 11) / static_cast<double>(quint64{1} << 53);
}

constexpr double kReported = 0.92;

bool isReported(quint64 seed, int month)
{
    return unit(seed * 1009 + static_cast<quint64>(month)) < kReported;
}

QString threeLetters(int number)
{
    return QString(QChar(u'A' + number / 676 % 26)) + QChar(u'A' + number / 26 % 26)
        + QChar(u'A' + number % 26);
}

} // namespace

GeneratedData::GeneratedData(qint64 observations, SeriesLength length)
    : m_observations(observations)
    , m_length(length)
{
    const auto dimensions = observations <= 20'000 ? std::tuple(6, 20, 30, 100)
        : observations <= 200'000                  ? std::tuple(40, 30, 60, 240)
        : observations <= 1'000'000                ? std::tuple(120, 50, 100, 360)
                                                   : std::tuple(200, 50, 120, 600);
    std::tie(m_places, m_indicators, m_breakdowns, m_months) = dimensions;
}

Catalogue GeneratedData::catalogue() const
{
    Catalogue::Parts parts;
    parts.region = QStringLiteral("generated");
    parts.places.push_back(
        {QStringLiteral("REGION"), QStringLiteral("the region"), QStringLiteral("Region"), {}});
    for (int i = 0; i < m_places; ++i) {
        const QString code = threeLetters(i);
        parts.places.push_back({code, code, code, {}});
    }
    for (int i = 0; i < m_indicators; ++i) {
        Indicator indicator;
        indicator.code = QStringLiteral("indicator_%1").arg(i);
        indicator.label = QStringLiteral("Indicator %1").arg(i);
        indicator.measure = i % 10 == 0 || i % 10 == 4 ? Measure::Stock : Measure::Flow;
        indicator.overPlaces.licensed = i % 3 != 0;
        indicator.dimensions = {Dimension::Nationality};
        parts.indicators.push_back(std::move(indicator));
    }
    parts.breakdowns.push_back({{}, QStringLiteral("Total"), Dimension::None, {}});
    for (int i = 1; i < m_breakdowns; ++i) {
        const QString name = QStringLiteral("Nationality %1").arg(i);
        parts.breakdowns.push_back({name, name, Dimension::Nationality, {}});
    }
    return Catalogue(std::move(parts));
}

std::vector<GeneratedData::Series> GeneratedData::series() const
{
    std::vector<std::pair<double, Series>> all;
    for (int i = 0; i < m_indicators; ++i) {
        for (int p = 0; p < m_places; ++p) {
            for (int b = 0; b < m_breakdowns; ++b) {
                const auto id = static_cast<quint64>((p * m_indicators + i) * m_breakdowns + b);
                const double length = unit(id * 5 + 2);
                const int months = m_length == SeriesLength::Short
                    ? std::max(1, static_cast<int>(19 * length))
                    : std::max(3, static_cast<int>((0.2 + 0.8 * length) * m_months));
                const int start = static_cast<int>(unit(id * 7 + 3) * (m_months - months + 1));
                const double rank = 1 + (b + p * 7) % m_breakdowns;
                all.push_back({-std::log(unit(id * 3 + 1) + 1e-300) * rank,
                               {static_cast<std::uint16_t>(i), static_cast<std::uint16_t>(p + 1),
                                static_cast<std::uint16_t>(b), months, start, mixed(id)}});
            }
        }
    }
    std::ranges::sort(all, {}, [](const auto &entry) { return entry.first; });

    std::vector<Series> chosen;
    qint64 left = m_observations;
    for (auto entry = all.begin(); entry != all.end() && left > 0; ++entry) {
        Series &one = entry->second;
        int months = 0;
        for (; months < one.months && left > 0; ++months) {
            left -= isReported(one.seed, months) ? 1 : 0;
        }
        one.months = months;
        chosen.push_back(one);
    }
    std::ranges::sort(chosen, {}, [](const Series &one) {
        return std::tuple(one.indicator, one.place, one.breakdown);
    });
    return chosen;
}

std::vector<Observation> GeneratedData::observations(const Series &series) const
{
    const Month first = *Month::make(1975, 1) + mm::months(series.start);
    const double base = std::exp(unit(series.seed) * 9);
    std::vector<Observation> all;
    for (int i = 0; i < series.months; ++i) {
        if (!isReported(series.seed, i)) {
            continue;
        }
        const double noise = 0.7 + 0.6 * unit(series.seed * 2003 + static_cast<quint64>(i));
        const auto amount = static_cast<qint64>(std::max(1.0, base * noise));
        all.push_back(
            {{{IndicatorId(series.indicator), PlaceId(series.place), BreakdownId(series.breakdown)},
              first + mm::months(i)},
             Datum::confirmed(Amount::of(amount))});
    }
    return all;
}

Dataset GeneratedData::dataset() const
{
    Dataset::Blocks blocks;
    std::vector<Observation> block;
    const auto flush = [&] {
        if (!block.empty()) {
            const SeriesKey &key = block.front().key.series;
            blocks.push_back(Block::make(key.indicator, key.place, block));
            block.clear();
        }
    };
    for (const Series &one : series()) {
        if (!block.empty()
            && (block.front().key.series.indicator.value() != one.indicator
                || block.front().key.series.place.value() != one.place)) {
            flush();
        }
        const auto more = observations(one);
        block.insert(block.end(), more.begin(), more.end());
    }
    flush();
    return Dataset::ofBlocks(std::move(blocks));
}

} // namespace mm::test
