// SPDX-License-Identifier: GPL-3.0-or-later
// The comparisons of bench_compare asked of DuckDB, on the same data and the same periods. Only
// where the environment names the library: MM_DUCKDB=/…/libduckdb.so
#include "compare_sample.h"
#include "duckdb.h"
#include "percentile.h"

#include <array>
#include <memory>

namespace {

using namespace mm;

/// Every observation in a table with narrow columns, in the order of series.
std::unique_ptr<DuckDb> loaded(const CompareSample &sample)
{
    auto database = std::make_unique<DuckDb>(qEnvironmentVariable("MM_DUCKDB"));
    database->run(QStringLiteral("CREATE TABLE figures (indicator SMALLINT, place SMALLINT, "
                                 "breakdown SMALLINT, month SMALLINT, stock BOOLEAN, "
                                 "amount DOUBLE)"));
    DuckDb::Appender appender(*database, "figures");
    for (const auto &block : sample.dataset.blocks()) {
        const bool stock = sample.catalogue[block->indicator()].measure == Measure::Stock;
        for (const Observation &one : block->observations()) {
            const SeriesKey &series = one.key.series;
            appender.append(std::array<qint64, 6>{series.indicator.value(), series.place.value(),
                                                  series.breakdown.value(), one.key.month.ordinal(),
                                                  stock ? 1 : 0, one.datum.amount()->rounded()});
        }
    }
    return database;
}

QString sumOver(Period period)
{
    return QStringLiteral("sum(amount) FILTER (month BETWEEN %1 AND %2 AND (NOT stock OR "
                          "month = %2))")
        .arg(period.first().ordinal())
        .arg(period.last().ordinal());
}

QString within(Period period)
{
    return QStringLiteral("month BETWEEN %1 AND %2")
        .arg(period.first().ordinal())
        .arg(period.last().ordinal());
}

/// Both sums of every group; the outer sums keep the rows from being handed over one by one.
void askDuckDb(benchmark::State &state, const QString &group, const QString &condition)
{
    const CompareSample &data = compareSample(state.range(0));
    const auto database = loaded(data);
    RandomPeriods periods(data.extent, static_cast<int>(state.range(1)));
    Percentile percentile;
    for (auto _ : state) {
        const Period a = periods.next();
        const Period b = periods.next();
        const QString query
            = QStringLiteral("SELECT sum(a) + sum(b) FROM (SELECT %1 a, %2 b FROM figures "
                             "WHERE (%3 OR %4) %5 GROUP BY indicator, %6)")
                  .arg(sumOver(a), sumOver(b), within(a), within(b), condition, group);
        percentile.start();
        benchmark::DoNotOptimize(database->number(query));
        percentile.stop();
    }
    percentile.report(state);
}

const bool kRegistered = [] {
    if (qEnvironmentVariableIsSet("MM_DUCKDB")) {
        benchmark::RegisterBenchmark("reference/duckdb/by_breakdown", askDuckDb,
                                     QStringLiteral("breakdown"), QString())
            ->Apply(sizesAndLengths);
        benchmark::RegisterBenchmark("reference/duckdb/by_country", askDuckDb,
                                     QStringLiteral("place"), QStringLiteral("AND breakdown = 0"))
            ->Apply(sizesAndLengths);
    }
    return true;
}();

} // namespace
