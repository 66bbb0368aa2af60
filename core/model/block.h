// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change_set.h"
#include "core/model/period.h"

#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace mm {

/// Sum of a series over a period, and how much of the period it rests on.
struct PartialSum {
    Amount amount; ///< of the months that have an amount
    int reported = 0; ///< months that have an amount

    PartialSum &operator+=(const PartialSum &other)
    {
        amount += other.amount;
        reported += other.reported;
        return *this;
    }
    friend bool operator==(const PartialSum &, const PartialSum &) = default;
};

/// How the months of a period are marked, beside their amounts.
struct PeriodMarks {
    int notApplicable = 0; ///< months for which the sender says that no figure can exist
    bool provisional = false; ///< at least one month is provisional or estimated
    bool suppressed = false; ///< at least one month is withheld

    friend bool operator==(const PeriodMarks &, const PeriodMarks &) = default;
};

/// All series of one indicator in one place, immutable, in columns: 11 bytes an observation.
/// Amounts are kept as prefix sums, so a sum over any period is one subtraction and a single
/// amount is the sum over its month. What is not plainly confirmed is kept as stretches of months,
/// so that marks too cost the same for every length of period.
class Block {
public:
    /// Dense months of one breakdown inside the block.
    struct Row {
        BreakdownId breakdown;
        int firstOrdinal = 0; ///< Month::ordinal() of the first month
        std::uint32_t length = 0; ///< months
        std::uint32_t start = 0; ///< first entry in the state column; prefix columns add one a row

        /// Some month of the period lies between the first and the last of the row.
        [[nodiscard]] bool reaches(Period period) const
        {
            return firstOrdinal <= period.last().ordinal()
                && period.first().ordinal() < firstOrdinal + static_cast<int>(length);
        }
    };

    /// Two entries of the prefix columns; their difference is the sum of the months between them.
    struct Entries {
        std::uint32_t from = 0;
        std::uint32_t to = 0;
    };

    /// What a block is made of, for those who read or write it as a whole.
    struct Columns {
        std::vector<Row> rows; ///< in rising order of breakdown
        std::vector<qint64> sums; ///< prefix sums in thousandths; length + 1 entries a row
        std::vector<std::uint16_t> counts; ///< months with an amount; length + 1 entries a row
        std::vector<std::uint8_t> states; ///< 0 not reported, otherwise 1 + Status
        std::size_t observationCount = 0;
    };

    /// @param observations of this indicator and place, sorted by key, each key once
    [[nodiscard]] static std::shared_ptr<const Block>
    make(IndicatorId indicator, PlaceId place, std::span<const Observation> observations);
    /// @param columns as make() would fill them; the first and last month of a row have a Datum
    [[nodiscard]] static std::shared_ptr<const Block> ofColumns(IndicatorId indicator,
                                                                PlaceId place, Columns columns);

    [[nodiscard]] IndicatorId indicator() const { return m_indicator; }
    [[nodiscard]] PlaceId place() const { return m_place; }
    [[nodiscard]] std::span<const Row> rows() const { return m_columns.rows; }
    [[nodiscard]] const Columns &columns() const { return m_columns; }
    [[nodiscard]] std::optional<std::size_t> findRow(BreakdownId breakdown) const;

    [[nodiscard]] std::optional<Datum> at(std::size_t row, Month month) const;
    [[nodiscard]] PartialSum sum(std::size_t row, Period period) const
    {
        return sum(entries(row, period));
    }
    /// The months of a row that lie in a period; without a branch, as it is asked of many rows.
    [[nodiscard]] Entries entries(std::size_t row, Period period) const
    {
        const Row &r = m_columns.rows[row];
        const int length = static_cast<int>(r.length);
        const int from = std::clamp(period.first().ordinal() - r.firstOrdinal, 0, length);
        const int to = std::clamp(period.last().ordinal() - r.firstOrdinal + 1, 0, length);
        const auto base = r.start + static_cast<std::uint32_t>(row);
        return {base + static_cast<std::uint32_t>(from), base + static_cast<std::uint32_t>(to)};
    }
    [[nodiscard]] PartialSum sum(Entries entries) const
    {
        return {Amount::ofThousandths(m_columns.sums[entries.to] - m_columns.sums[entries.from]),
                m_columns.counts[entries.to] - m_columns.counts[entries.from]};
    }

    /// These ask for memory that will be read soon, so that what many blocks and rows need is on
    /// its way together: the block itself, then its rows, then the sums of some months.
    void prefetch() const
    {
        prefetchMemory(this);
        prefetchMemory(&m_columns.states);
        prefetchMemory(&m_firstStretch);
    }
    void prefetchRows() const { prefetchMemory(m_columns.rows.data()); }
    void prefetchSums(Entries entries) const
    {
        prefetchMemory(&m_columns.sums[entries.from]);
        prefetchMemory(&m_columns.sums[entries.to]);
        prefetchMemory(&m_columns.counts[entries.from]);
        prefetchMemory(&m_columns.counts[entries.to]);
    }

    /// Some month is other than confirmed or not reported.
    [[nodiscard]] bool hasMarks() const { return !m_stretches.empty(); }
    [[nodiscard]] PeriodMarks marks(std::size_t row, Period period) const
    {
        return m_stretches.empty() ? PeriodMarks() : marksOfStretches(row, period);
    }
    /// Every observation in rising order of key.
    [[nodiscard]] std::vector<Observation> observations() const;
    [[nodiscard]] std::size_t observationCount() const { return m_columns.observationCount; }
    /// The earliest month with a Datum and the latest, as Month::ordinal(); of no rows the first
    /// lies behind the last.
    [[nodiscard]] int firstOrdinal() const { return m_firstOrdinal; }
    [[nodiscard]] int lastOrdinal() const { return m_lastOrdinal; }

    friend bool operator==(const Block &a, const Block &b);

private:
    /// Months next to each other that have the same status, any but confirmed.
    struct Stretch {
        std::uint16_t first; ///< month of the row
        std::uint16_t end; ///< the month after the last
        Status status;
    };

    Block(IndicatorId indicator, PlaceId place)
        : m_indicator(indicator)
        , m_place(place)
    {
    }
    static void prefetchMemory(const void *address) { __builtin_prefetch(address); }
    void appendRow(std::span<const Observation> observations);
    void findExtent();
    void findStretches();
    [[nodiscard]] PeriodMarks marksOfStretches(std::size_t row, Period period) const;

    IndicatorId m_indicator;
    PlaceId m_place;
    Columns m_columns;
    int m_firstOrdinal = std::numeric_limits<int>::max();
    int m_lastOrdinal = std::numeric_limits<int>::min();
    std::vector<Stretch> m_stretches; ///< row by row, in rising order
    std::vector<std::uint32_t> m_firstStretch; ///< of each row, and one entry more
};

} // namespace mm
