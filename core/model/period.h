// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/month.h"

#include <iterator>

namespace mm {

/// Closed range of months, at least one long: January–July 2025 has seven.
class Period {
public:
    /// Walks over the months of a period.
    class Iterator {
    public:
        using difference_type = std::ptrdiff_t;
        using value_type = Month;

        Iterator() = default;
        constexpr explicit Iterator(int ordinal)
            : m_ordinal(ordinal)
        {
        }
        constexpr Month operator*() const { return *Month::fromOrdinal(m_ordinal); }
        constexpr Iterator &operator++()
        {
            ++m_ordinal;
            return *this;
        }
        constexpr Iterator operator++(int)
        {
            const Iterator before = *this;
            ++m_ordinal;
            return before;
        }
        friend constexpr bool operator==(const Iterator &, const Iterator &) = default;

    private:
        int m_ordinal = 0;
    };

    /// Empty when @p last lies before @p first.
    [[nodiscard]] static constexpr std::optional<Period> make(Month first, Month last)
    {
        return last < first ? std::nullopt : std::optional(Period(first, last));
    }
    [[nodiscard]] static constexpr Period of(Month month) { return {month, month}; }
    /// January of the year of @p last up to @p last.
    [[nodiscard]] static constexpr Period yearToDate(Month last)
    {
        return {*Month::make(last.year(), 1), last};
    }
    [[nodiscard]] static constexpr Period ending(Month last, int length)
    {
        return {last - months(std::max(length, 1) - 1), last};
    }

    [[nodiscard]] constexpr Month first() const { return m_first; }
    [[nodiscard]] constexpr Month last() const { return m_last; }
    [[nodiscard]] constexpr int length() const
    {
        return static_cast<int>((m_last - m_first).count()) + 1;
    }
    [[nodiscard]] constexpr bool contains(Month month) const
    {
        return m_first <= month && month <= m_last;
    }
    /// The same months a year earlier.
    [[nodiscard]] constexpr Period yearBefore() const
    {
        return {m_first - months(12), m_last - months(12)};
    }
    /// As many months, ending just before this period starts.
    [[nodiscard]] constexpr Period preceding() const
    {
        return ending(m_first - months(1), length());
    }
    [[nodiscard]] constexpr Period shifted(months by) const { return {m_first + by, m_last + by}; }
    [[nodiscard]] constexpr Iterator begin() const { return Iterator(m_first.ordinal()); }
    [[nodiscard]] constexpr Iterator end() const { return Iterator(m_last.ordinal() + 1); }
    /// "2025-07", or "2025-01..2025-07"
    [[nodiscard]] QString toString() const;

    friend constexpr auto operator<=>(const Period &, const Period &) = default;

private:
    constexpr Period(Month first, Month last)
        : m_first(first)
        , m_last(last)
    {
    }

    Month m_first;
    Month m_last;
};

} // namespace mm
