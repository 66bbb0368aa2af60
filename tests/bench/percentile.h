// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <vector>

namespace mm {

/// Times single iterations by the CPU time of their thread, for the 95th percentile that the goals
/// speak of.
class Percentile {
public:
    void start();
    void stop();
    /// Counters p50_ms, p95_ms and max_ms of a run.
    void report(benchmark::State &state);

private:
    double m_start = 0;
    std::vector<double> m_times;
};

} // namespace mm
