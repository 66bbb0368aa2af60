// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_sample.h"

#include <map>
#include <utility>

namespace mm {

namespace {

constexpr qint64 kSmall = 20'000;
constexpr qint64 kMedium = 1'000'000;
constexpr qint64 kLarge = 10'000'000;

Catalogue withEverySum(const Catalogue &generated)
{
    Catalogue::Parts parts;
    parts.region = generated.region();
    parts.places.assign(generated.places().begin(), generated.places().end());
    parts.indicators.assign(generated.indicators().begin(), generated.indicators().end());
    parts.breakdowns.assign(generated.breakdowns().begin(), generated.breakdowns().end());
    for (Indicator &indicator : parts.indicators) {
        indicator.overPlaces.licensed = true;
    }
    return Catalogue(std::move(parts));
}

CompareSample makeSample(qint64 observations, test::SeriesLength length)
{
    const test::GeneratedData data(observations, length);
    Dataset dataset = data.dataset();
    const Period extent = *dataset.extent();
    std::int64_t series = 0;
    for (const auto &block : dataset.blocks()) {
        series += static_cast<std::int64_t>(block->rows().size());
    }
    return {withEverySum(data.catalogue()), std::move(dataset), extent, series};
}

} // namespace

const CompareSample &compareSample(qint64 observations, test::SeriesLength length)
{
    static std::map<std::pair<qint64, test::SeriesLength>, CompareSample> samples;
    const std::pair key(observations, length);
    const auto found = samples.find(key);
    return found != samples.end()
        ? found->second
        : samples.emplace(key, makeSample(observations, length)).first->second;
}

Period RandomPeriods::next()
{
    std::uniform_int_distribution<int> start(0, m_extent.length() - m_length);
    return Period::ending(m_extent.first() + months(start(m_engine) + m_length - 1), m_length);
}

void sizesAndLengths(benchmark::internal::Benchmark *benchmark)
{
    benchmark->ArgNames({"observations", "months"})->Unit(benchmark::kMillisecond);
    for (const auto &[size, twoFifths] :
         {std::pair(kSmall, 40), std::pair(kMedium, 144), std::pair(kLarge, 240)}) {
        benchmark->Args({size, 12})->Args({size, twoFifths});
    }
}

void sizes(benchmark::internal::Benchmark *benchmark)
{
    benchmark->ArgNames({"observations"})->Unit(benchmark::kMillisecond);
    benchmark->Arg(kSmall)->Arg(kMedium)->Arg(kLarge);
}

void largestSize(benchmark::internal::Benchmark *benchmark)
{
    benchmark->ArgNames({"observations", "months"})->Unit(benchmark::kMillisecond);
    benchmark->Args({kLarge, 12})->Args({kLarge, 240});
}

} // namespace mm
