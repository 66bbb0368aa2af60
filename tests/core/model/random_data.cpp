// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/model/random_data.h"

#include <algorithm>

namespace mm::test {

namespace {

template <class Id>
Id randomId(Random &random, int count)
{
    return Id(static_cast<std::uint16_t>(random.integer(0, count - 1)));
}

Datum confirmedDatum(Random &random)
{
    return Datum::confirmed(Amount::of(random.integer(0, 9999)));
}

std::vector<Observation> observationsOf(const Dataset &dataset)
{
    std::vector<Observation> all;
    for (const auto &block : dataset.blocks()) {
        const std::vector<Observation> own = block->observations();
        all.insert(all.end(), own.begin(), own.end());
    }
    return all;
}

} // namespace

Month randomMonth(Random &random, const RandomShape &shape)
{
    return shape.firstMonth + months(random.integer(0, shape.months - 1));
}

Period randomPeriod(Random &random, const RandomShape &shape)
{
    const Month a = randomMonth(random, shape);
    const Month b = randomMonth(random, shape);
    return *Period::make(std::min(a, b), std::max(a, b));
}

ObservationKey randomKey(Random &random, const RandomShape &shape)
{
    return {{randomId<IndicatorId>(random, shape.indicators),
             randomId<PlaceId>(random, shape.places),
             randomId<BreakdownId>(random, shape.breakdowns)},
            randomMonth(random, shape)};
}

Datum randomDatum(Random &random)
{
    switch (random.integer(0, 15)) {
    case 0:
        return Datum::suppressed();
    case 1:
        return Datum::notApplicable();
    case 2:
        return Datum::confirmed(Amount::of(0));
    case 3:
        return Datum::confirmed(Amount::ofThousandths(random.integer64(-999'999, 999'999)));
    case 4:
    case 5:
        return Datum::provisional(Amount::of(random.integer(0, 9999)));
    case 6:
        return Datum::estimated(Amount::of(random.integer(0, 9999)));
    default:
        return confirmedDatum(random);
    }
}

std::vector<Observation> randomObservations(Random &random, const RandomShape &shape)
{
    std::vector<Observation> all;
    for (int indicator = 0; indicator < shape.indicators; ++indicator) {
        for (int place = 0; place < shape.places; ++place) {
            const bool plain = random.chance(shape.plain);
            for (int breakdown = 0; breakdown < shape.breakdowns; ++breakdown) {
                // Some series are whole, some ragged, some do not exist.
                const double filled = random.chance(0.3) ? 1
                    : random.chance(0.8)                 ? shape.filled
                                                         : 0;
                for (int month = 0; month < shape.months; ++month) {
                    if (random.chance(filled)) {
                        all.push_back({{{IndicatorId(static_cast<std::uint16_t>(indicator)),
                                         PlaceId(static_cast<std::uint16_t>(place)),
                                         BreakdownId(static_cast<std::uint16_t>(breakdown))},
                                        shape.firstMonth + months(month)},
                                       plain ? confirmedDatum(random) : randomDatum(random)});
                    }
                }
            }
        }
    }
    for (std::size_t i = all.size(); i > 1; --i) {
        std::swap(all[i - 1],
                  all[static_cast<std::size_t>(random.integer(0, static_cast<int>(i) - 1))]);
    }
    return all;
}

Dataset randomDataset(Random &random, const RandomShape &shape)
{
    return Dataset::of(randomObservations(random, shape));
}

Dataset edited(const Dataset &dataset, Random &random, const RandomShape &shape)
{
    std::vector<Observation> all = observationsOf(dataset);
    for (int edits = random.integer(0, 12); edits > 0; --edits) {
        const ObservationKey key = randomKey(random, shape);
        std::erase_if(all, [&](const Observation &o) { return o.key == key; });
        if (random.chance(0.6)) {
            all.push_back({key, randomDatum(random)});
        }
    }
    if (random.chance(0.2)) {
        const IndicatorId gone = randomKey(random, shape).series.indicator;
        std::erase_if(all, [&](const Observation &o) { return o.key.series.indicator == gone; });
    }
    return Dataset::of(std::move(all));
}

} // namespace mm::test
