// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison.h"

#include <algorithm>
#include <initializer_list>

namespace mm::test {

/// Four countries, four indicators and three breakdowns: enough for every rule of a comparison.
class SmallRegion {
public:
    SmallRegion();

    SmallRegion &put(const char *place, const char *indicator, const char *month, Datum datum,
                     const char *breakdown = "");
    SmallRegion &set(const char *place, const char *indicator, const char *month, qint64 whole,
                     const char *breakdown = "");
    /// The same figure in every country.
    SmallRegion &fill(const char *indicator, const char *month, qint64 whole);
    SmallRegion &clear(const char *place, const char *indicator, const char *month);

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] Dataset dataset() const { return Dataset::of(m_observations); }
    [[nodiscard]] ObservationKey key(const char *place, const char *indicator, const char *month,
                                     const char *breakdown = "") const;
    [[nodiscard]] ComparisonQuery query(const char *indicator, const char *firstA,
                                        const char *lastA, const char *firstB, const char *lastB,
                                        GroupBy by = GroupBy::Country,
                                        std::initializer_list<const char *> places = {}) const;
    [[nodiscard]] Comparison compare(const char *indicator, const char *firstA, const char *lastA,
                                     const char *firstB, const char *lastB,
                                     GroupBy by = GroupBy::Country,
                                     std::initializer_list<const char *> places = {}) const;

private:
    Catalogue m_catalogue;
    std::vector<Observation> m_observations;
};

[[nodiscard]] Month month(const char *iso);
[[nodiscard]] Period period(const char *first, const char *last);

[[nodiscard]] inline bool contains(const std::vector<QString> &texts, QStringView text)
{
    return std::ranges::find(texts, text) != texts.end();
}

} // namespace mm::test
