// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/generated_data.h"

#include <benchmark/benchmark.h>

#include <random>

namespace mm {

/// Generated data of one size, with a catalogue in which every sum is allowed, so that no question
/// is refused unanswered.
struct CompareSample {
    Catalogue catalogue;
    Dataset dataset;
    Period extent;
    std::int64_t series = 0;
};

/// Made at first use and kept.
[[nodiscard]] const CompareSample &
compareSample(qint64 observations, test::SeriesLength length = test::SeriesLength::Long);

/// Random periods of one length, the same in every run.
class RandomPeriods {
public:
    RandomPeriods(Period extent, int length)
        : m_extent(extent)
        , m_length(length)
    {
    }

    [[nodiscard]] Period next();

private:
    Period m_extent;
    int m_length;
    std::mt19937 m_engine{20250731};
};

/// Arguments "observations" and "months": three sizes, a year each and two fifths of all months.
void sizesAndLengths(benchmark::internal::Benchmark *benchmark);
/// The same, of the largest size alone.
void largestSize(benchmark::internal::Benchmark *benchmark);
/// Argument "observations".
void sizes(benchmark::internal::Benchmark *benchmark);

} // namespace mm
