// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace mm {

/// A quantity in fixed point: whole thousandths of the unit of its indicator. Never a floating
/// point number, so that sums are exact and equal everywhere.
class Amount {
public:
    static constexpr qint64 kScale = 1000;
    static constexpr qint64 kLargestWhole = 1'000'000'000'000;

    constexpr Amount() = default;
    /// @param whole at most kLargestWhole either side of zero
    [[nodiscard]] static constexpr Amount of(qint64 whole) { return Amount(whole * kScale); }
    [[nodiscard]] static constexpr Amount ofThousandths(qint64 thousandths)
    {
        return Amount(thousandths);
    }

    [[nodiscard]] constexpr qint64 thousandths() const { return m_thousandths; }
    [[nodiscard]] constexpr bool isWhole() const { return m_thousandths % kScale == 0; }
    /// The whole number, half rounded away from zero.
    [[nodiscard]] constexpr qint64 rounded() const
    {
        const qint64 half = m_thousandths < 0 ? -kScale / 2 : kScale / 2;
        return (m_thousandths + half) / kScale;
    }
    /// For drawing and ratios only.
    [[nodiscard]] constexpr double toDouble() const
    {
        return static_cast<double>(m_thousandths) / static_cast<double>(kScale);
    }
    [[nodiscard]] constexpr bool isZero() const { return m_thousandths == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_thousandths < 0; }

    constexpr Amount &operator+=(Amount other)
    {
        m_thousandths += other.m_thousandths;
        return *this;
    }
    friend constexpr Amount operator+(Amount a, Amount b) { return a += b; }
    friend constexpr Amount operator-(Amount a, Amount b)
    {
        return Amount(a.m_thousandths - b.m_thousandths);
    }
    friend constexpr auto operator<=>(const Amount &, const Amount &) = default;

private:
    constexpr explicit Amount(qint64 thousandths)
        : m_thousandths(thousandths)
    {
    }

    qint64 m_thousandths = 0;
};

} // namespace mm
