// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/model/dataset.h"
#include "tests/support/property.h"

namespace mm::test {

/// How large a random dataset may get, and how ragged.
struct RandomShape {
    int indicators = 2;
    int places = 3; ///< with the region
    int breakdowns = 3; ///< with the total
    Month firstMonth = *Month::make(2023, 1);
    int months = 10;
    double filled = 0.7; ///< of all months
    double plain = 0; ///< of all blocks: nothing in them but confirmed figures
};

[[nodiscard]] Month randomMonth(Random &random, const RandomShape &shape);
[[nodiscard]] Period randomPeriod(Random &random, const RandomShape &shape);
[[nodiscard]] ObservationKey randomKey(Random &random, const RandomShape &shape);
/// Of every status; now and then zero, negative or a fraction.
[[nodiscard]] Datum randomDatum(Random &random);
/// Each key once, in no order.
[[nodiscard]] std::vector<Observation> randomObservations(Random &random, const RandomShape &shape);
[[nodiscard]] Dataset randomDataset(Random &random, const RandomShape &shape = {});
/// The dataset after some numbers were set, changed or removed.
[[nodiscard]] Dataset edited(const Dataset &dataset, Random &random, const RandomShape &shape = {});

} // namespace mm::test
