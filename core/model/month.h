// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <algorithm>
#include <chrono>
#include <compare>
#include <optional>

namespace mm {

using std::chrono::months;

/// One calendar month. Only months of the years 1900 to 2199 exist; everything else cannot be made.
class Month {
public:
    static constexpr int kFirstYear = 1900;
    static constexpr int kLastYear = 2199;

    /// @param number 1 (January) to 12
    [[nodiscard]] static constexpr std::optional<Month> make(int year, int number)
    {
        if (year < kFirstYear || year > kLastYear || number < 1 || number > 12) {
            return std::nullopt;
        }
        return Month(year * 12 + number - 1);
    }
    /// ISO 8601 only: "2025-07".
    [[nodiscard]] static std::optional<Month> parse(QStringView iso);
    [[nodiscard]] static std::optional<Month> of(const QDate &date);
    /// Month with that ordinal(); empty outside the known years.
    [[nodiscard]] static constexpr std::optional<Month> fromOrdinal(int ordinal)
    {
        return ordinal < 0 ? std::nullopt : make(ordinal / 12, ordinal % 12 + 1);
    }

    [[nodiscard]] constexpr int year() const { return m_ordinal / 12; }
    [[nodiscard]] constexpr int number() const { return m_ordinal % 12 + 1; }
    /// Months since January of the year 0: neighbours differ by one.
    [[nodiscard]] constexpr int ordinal() const { return m_ordinal; }
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] QString toString() const; ///< "2025-07"

    /// Steps beyond the known years stop at the first or last month.
    friend constexpr Month operator+(Month month, months distance)
    {
        constexpr months::rep kFirst = kFirstYear * 12;
        constexpr months::rep kLast = kLastYear * 12 + 11;
        // The distance first: a sum with any number could run over.
        const months::rep step = std::clamp(distance.count(), kFirst - kLast, kLast - kFirst);
        return Month(static_cast<int>(std::clamp(month.m_ordinal + step, kFirst, kLast)));
    }
    friend constexpr Month operator-(Month month, months distance) { return month + -distance; }
    friend constexpr months operator-(Month a, Month b)
    {
        return months(a.m_ordinal - b.m_ordinal);
    }
    friend constexpr auto operator<=>(const Month &, const Month &) = default;

private:
    constexpr explicit Month(int ordinal)
        : m_ordinal(ordinal)
    {
    }

    int m_ordinal;
};

} // namespace mm
