// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/model/dataset.h"

namespace mm::test {

/// Series of years, as a statistical office keeps them, or of at most 18 months, which makes as
/// many observations forty times as many series.
enum class SeriesLength : std::uint8_t { Long, Short };

/// Data in the shape of monthly statistics, of any size, by a fixed rule: the same on every
/// machine. Few nationalities dominate, series start and end at different times, one month in
/// twelve is missing, and amounts are whole persons that vary by ± 30 %.
class GeneratedData {
public:
    /// @param observations 20 thousand give 6 countries, 20 indicators, 30 nationalities and 100
    ///        months; a million 120, 50, 100 and 360; ten million 200, 50, 120 and 600
    explicit GeneratedData(qint64 observations, SeriesLength length = SeriesLength::Long);

    [[nodiscard]] Catalogue catalogue() const;
    [[nodiscard]] Dataset dataset() const;

private:
    struct Series {
        std::uint16_t indicator = 0;
        std::uint16_t place = 0;
        std::uint16_t breakdown = 0;
        int months = 0; ///< calendar months from the first to the last
        int start = 0; ///< months after January 1975
        quint64 seed = 0;
    };

    [[nodiscard]] std::vector<Series> series() const;
    [[nodiscard]] std::vector<Observation> observations(const Series &series) const;

    qint64 m_observations;
    SeriesLength m_length;
    int m_places = 0;
    int m_indicators = 0;
    int m_breakdowns = 0;
    int m_months = 0;
};

} // namespace mm::test
