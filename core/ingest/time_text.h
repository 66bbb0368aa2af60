// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/text_folding.h"

#include <optional>
#include <span>
#include <vector>

namespace mm {

/// A month as a text names it.
struct MonthMention {
    int month = 0; ///< 1 to 12
    std::optional<int> year;
    std::optional<int> day;
    bool shortYear = false; ///< "Jan-25": January 2025, or 25 January
    std::optional<int> fromDay = {}; ///< "1–28 August": the first day, when one is named

    friend bool operator==(const MonthMention &, const MonthMention &) = default;
};

/// Everything that a text says about time.
struct TimeText {
    std::vector<MonthMention> months; ///< in order of the text
    bool isRange = false; ///< from the first to the last of exactly two months
    std::optional<int> year; ///< a year that stands for itself
    bool isDoubtful = false; ///< "07/08/2025": day and month may be swapped
    bool isOpen = false; ///< "until July 2025": may begin anywhere before
    bool severalYears = false; ///< "2024/25": no single year, `year` is empty

    [[nodiscard]] bool isEmpty() const { return months.empty() && !year; }
    [[nodiscard]] bool isMonth() const { return months.size() == 1; }

    friend bool operator==(const TimeText &, const TimeText &) = default;
};

/// Collects what a text says about time, piece by piece from left to right.
class TimeCollector {
public:
    void addMonth(int month);
    /// The number just before the name of a month.
    void addDay(int day);
    /// The number before a day: "1" of "1–28 August".
    void addFirstDay(int day);
    /// A number that may be a year here; false when it cannot be one.
    bool addNumber(const Token &token);
    void addMention(const MonthMention &mention, bool doubtful);
    void addUntil() { m_until = !m_time.months.empty(); }
    /// A word for it, which speaks of a span even when nothing says where that begins.
    void addUntilWord();
    /// "25" of "2024/25".
    void addSecondYear() { m_time.severalYears = true; }
    /// Any word that has nothing to do with time ends what a number may belong to.
    void interrupt();

    [[nodiscard]] TimeText finish();

private:
    void joinRepeated();
    void joinDaysOfOneMonth();

    TimeText m_time;
    std::optional<int> m_day;
    std::optional<int> m_firstDay;
    std::optional<int> m_leadingYear;
    bool m_afterMonth = false;
    bool m_until = false;
    bool m_open = false;
};

/// A date or month in digits at the front of the tokens: "31.07.2025", "2025-07", "07/2025".
struct DigitDate {
    MonthMention mention;
    bool doubtful = false;
    std::size_t tokens = 0; ///< how many it covers
};
[[nodiscard]] std::optional<DigitDate> digitDate(std::span<const Token> tokens);

/// 1 to 12 for "I" to "XII" in capitals.
[[nodiscard]] std::optional<int> romanMonth(const Token &token);
/// Four digits that can be a year of these statistics.
[[nodiscard]] std::optional<int> yearOf(const Token &token);
[[nodiscard]] bool isYear(double number);

} // namespace mm
