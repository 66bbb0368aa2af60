// SPDX-License-Identifier: GPL-3.0-or-later
#include "percentile.h"

#include <algorithm>
#include <ctime>

namespace mm {

namespace {

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace

void Percentile::start()
{
    m_start = threadMilliseconds();
}

void Percentile::stop()
{
    m_times.push_back(threadMilliseconds() - m_start);
}

void Percentile::report(benchmark::State &state)
{
    if (m_times.empty()) {
        return;
    }
    std::ranges::sort(m_times);
    state.counters["p50_ms"] = m_times[m_times.size() / 2];
    state.counters["p95_ms"] = m_times[m_times.size() * 95 / 100];
    state.counters["max_ms"] = m_times.back();
}

} // namespace mm
