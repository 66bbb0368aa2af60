// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/factsheet/random_month.h"

#include <algorithm>
#include <numeric>

namespace mm::test {

namespace {

/// From nobody to hundreds of thousands, small numbers as likely as large ones.
qint64 anyCount(Random &random)
{
    static constexpr std::array<qint64, 8> kLimits{0, 1, 3, 12, 40, 300, 5000, 400000};
    return random.integer64(0, kLimits[static_cast<std::size_t>(random.integer(0, 7))]);
}

std::vector<std::optional<qint64>> anyEstimates(Random &random, int months)
{
    const qint64 scale = anyCount(random);
    std::vector<std::optional<qint64>> numbers;
    numbers.reserve(static_cast<std::size_t>(months));
    for (int i = 0; i < months; ++i) {
        numbers.emplace_back(random.integer64(0, scale));
    }
    if (random.chance(0.08)) {
        numbers[static_cast<std::size_t>(random.integer(0, months - 1))].reset();
    }
    return numbers;
}

/// Last year's numbers near this year's, so that equal, slight and steep changes all occur.
std::vector<std::optional<qint64>> near(Random &random, std::vector<std::optional<qint64>> numbers)
{
    const int distance = random.integer(0, 3);
    for (auto &number : numbers) {
        if (number && distance > 0) {
            *number = std::max<qint64>(0, *number + random.integer(-distance, distance));
        }
    }
    return numbers;
}

void fillPresent(Random &random, RandomMonth &month)
{
    const qint64 shared = anyCount(random);
    const int kind = random.integer(0, 4);
    const auto only = static_cast<std::size_t>(random.integer(0, 5));
    for (std::size_t i = 0; i < kCountries.size(); ++i) {
        const std::array<qint64, 5> choices{
            anyCount(random), random.chance(0.5) ? shared : anyCount(random),
            i == only ? shared : 0, i == only ? shared * 300 : random.integer64(0, 3),
            random.integer64(0, 9)};
        month.present[i] = choices[static_cast<std::size_t>(kind)];
    }
    if (random.chance(0.15)) {
        month.present[only].reset();
        month.suppressed[only] = random.chance(0.5);
    }
}

} // namespace

RandomMonth RandomMonth::thrown(Random &random)
{
    RandomMonth month;
    month.month = *Month::make(random.integer(2015, 2030), random.integer(1, 12));
    month.estimates = anyEstimates(random, month.month.number());
    month.baseEstimates = random.chance(0.5) ? near(random, month.estimates)
                                             : anyEstimates(random, month.month.number());
    fillPresent(random, month);
    if (random.chance(0.5)) {
        month.storedTotal = month.sumOfCountries() + (random.chance(0.2) ? anyCount(random) : 0);
        if (random.chance(0.05)) {
            month.storedTotal = anyCount(random);
        }
    }
    if (random.chance(0.9)) {
        const qint64 limit = month.total().value_or(5) + (random.chance(0.05) ? 10 : 0);
        month.children = std::min(anyCount(random), limit);
    }
    return month;
}

Dataset RandomMonth::dataset(const Catalogue &catalogue) const
{
    std::vector<Observation> observations;
    const auto add = [&](const char *place, const char *indicator, Month at, Datum datum) {
        observations.push_back({{{*catalogue.findIndicator(QString::fromLatin1(indicator)),
                                  *catalogue.findPlace(QString::fromLatin1(place)), kTotal},
                                 at},
                                datum});
    };
    const auto addCount
        = [&](const char *place, const char *indicator, Month at, std::optional<qint64> count) {
              if (count) {
                  add(place, indicator, at, Datum::confirmed(Amount::of(*count)));
              }
          };
    const Period period = Period::yearToDate(month);
    for (std::size_t i = 0; i < estimates.size(); ++i) {
        const Month at = period.first() + months(static_cast<int>(i));
        addCount("REGION", "mixed_movements_estimate", at, estimates[i]);
        addCount("REGION", "mixed_movements_estimate", at - months(12), baseEstimates[i]);
    }
    for (std::size_t i = 0; i < kCountries.size(); ++i) {
        addCount(kCountries[i], "present_total", month, present[i]);
        if (suppressed[i]) {
            add(kCountries[i], "present_total", month, Datum::suppressed());
        }
    }
    addCount("REGION", "present_total", month, storedTotal);
    addCount("REGION", "uasc_present", month, children);
    return Dataset::of(std::move(observations));
}

std::optional<qint64> RandomMonth::sum(const std::vector<std::optional<qint64>> &numbers)
{
    const bool whole = std::ranges::all_of(numbers, [](const auto &n) { return n.has_value(); });
    const auto add = [](qint64 sum, const auto &n) { return sum + n.value_or(0); };
    return whole ? std::optional(std::accumulate(numbers.begin(), numbers.end(), qint64(0), add))
                 : std::nullopt;
}

bool RandomMonth::everyCountryKnown() const
{
    return std::ranges::all_of(present, [](const auto &n) { return n.has_value(); });
}

qint64 RandomMonth::sumOfCountries() const
{
    return std::accumulate(present.begin(), present.end(), qint64(0),
                           [](qint64 sum, const auto &n) { return sum + n.value_or(0); });
}

std::optional<qint64> RandomMonth::total() const
{
    if (storedTotal) {
        return storedTotal;
    }
    return everyCountryKnown() ? std::optional(sumOfCountries()) : std::nullopt;
}

} // namespace mm::test
