// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/time_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace mm {

namespace {

constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2100;
constexpr int kCentury = 2000;

std::optional<int> valueOf(const Token &token, qsizetype longest)
{
    if (token.kind != Token::Kind::Number || token.text.size() > longest) {
        return std::nullopt;
    }
    return token.text.toInt();
}

bool isMonthNumber(int n)
{
    return n >= 1 && n <= 12;
}

bool isDayNumber(int n)
{
    return n >= 1 && n <= 31;
}

/// Numbers and the signs between them: N, N s N, N s N s N.
struct Shape {
    std::array<int, 3> number{};
    std::array<qsizetype, 3> digits{};
    std::array<char16_t, 2> sign{};
    std::size_t numbers = 0;
    std::array<std::size_t, 3> end{}; ///< tokens up to and with each number
};

Shape shapeOf(std::span<const Token> tokens)
{
    constexpr QStringView kSigns = u".-/–";
    Shape shape;
    std::size_t i = 0;
    while (shape.numbers < 3 && i < tokens.size()) {
        const auto value = valueOf(tokens[i], 4);
        if (!value) {
            break;
        }
        shape.number[shape.numbers] = *value;
        shape.digits[shape.numbers] = tokens[i].text.size();
        shape.end[shape.numbers] = ++i;
        ++shape.numbers;
        const bool signFollows = i + 1 < tokens.size() && shape.numbers < 3
            && tokens[i].kind == Token::Kind::Punctuation && tokens[i].attached
            && kSigns.contains(tokens[i].text.front());
        // "31. 07. 2025.": only a point may be followed by a space.
        if (!signFollows || (!tokens[i + 1].attached && tokens[i].text != u".")) {
            break;
        }
        shape.sign[shape.numbers - 1] = tokens[i].text.front().unicode();
        ++i;
    }
    return shape;
}

std::optional<DigitDate> fullDate(const Shape &s)
{
    if (s.numbers < 3 || s.sign[0] != s.sign[1]) {
        return std::nullopt;
    }
    const auto [a, b, c] = s.number;
    if (s.digits[0] == 4 && isMonthNumber(b) && isDayNumber(c)) {
        return DigitDate{{b, a, c, false}, false, s.end[2]};
    }
    if (s.digits[2] != 4 || s.digits[0] > 2 || s.digits[1] > 2) {
        return std::nullopt;
    }
    const bool dayFirst = isDayNumber(a) && isMonthNumber(b);
    const bool monthFirst = s.sign[0] == u'/' && isMonthNumber(a) && isDayNumber(b);
    if (dayFirst) {
        return DigitDate{{b, c, a, false}, monthFirst && a != b, s.end[2]};
    }
    return monthFirst ? std::optional(DigitDate{{a, c, b, false}, false, s.end[2]}) : std::nullopt;
}

std::optional<DigitDate> monthAndYear(const Shape &s)
{
    if (s.numbers < 2) {
        return std::nullopt;
    }
    const auto isYearNumber = [](int n) { return n >= kFirstYear && n <= kLastYear; };
    const int a = s.number[0];
    const int b = s.number[1];
    if (s.digits[0] == 4 && s.digits[1] <= 2 && isYearNumber(a) && isMonthNumber(b)) {
        return DigitDate{{b, a, std::nullopt, false}, false, s.end[1]};
    }
    if (s.digits[0] <= 2 && s.digits[1] == 4 && isMonthNumber(a) && isYearNumber(b)) {
        return DigitDate{{a, b, std::nullopt, false}, false, s.end[1]};
    }
    return std::nullopt;
}

} // namespace

bool isYear(double number)
{
    return number == std::floor(number) && number >= kFirstYear && number <= kLastYear;
}

std::optional<int> yearOf(const Token &token)
{
    const auto value = valueOf(token, 4);
    return value && token.text.size() == 4 && isYear(*value) ? value : std::nullopt;
}

std::optional<int> romanMonth(const Token &token)
{
    constexpr std::array kRoman{u"i",   u"ii",   u"iii", u"iv", u"v",  u"vi",
                                u"vii", u"viii", u"ix",  u"x",  u"xi", u"xii"};
    if (token.kind != Token::Kind::Word || !token.capitals) {
        return std::nullopt;
    }
    const auto found = std::ranges::find_if(
        kRoman, [&](const char16_t *roman) { return token.text == QStringView(roman); });
    return found == kRoman.end() ? std::nullopt
                                 : std::optional(static_cast<int>(found - kRoman.begin()) + 1);
}

namespace {

/// "01.01." in front of "– 31.07.2025": a day whose year follows with the day it runs to.
std::optional<DigitDate> dayOfSpan(const Shape &s, std::span<const Token> tokens)
{
    constexpr QStringView kDashes = u"-–—";
    if (s.numbers < 2 || s.sign[0] != u'.' || s.digits[0] > 2 || s.digits[1] > 2
        || !isDayNumber(s.number[0]) || !isMonthNumber(s.number[1])) {
        return std::nullopt;
    }
    std::size_t at = s.end[1];
    at += at < tokens.size() && tokens[at].text == u"." ? 1 : 0;
    const bool dash = at + 1 < tokens.size() && tokens[at].kind == Token::Kind::Punctuation
        && kDashes.contains(tokens[at].text.front());
    if (!dash) {
        return std::nullopt;
    }
    const auto last = fullDate(shapeOf(tokens.subspan(at + 1)));
    return last
        ? std::optional(DigitDate{{s.number[1], std::nullopt, s.number[0], false}, false, at})
        : std::nullopt;
}

} // namespace

std::optional<DigitDate> digitDate(std::span<const Token> tokens)
{
    const Shape shape = shapeOf(tokens);
    const auto full = fullDate(shape);
    if (const auto first = full ? std::nullopt : dayOfSpan(shape, tokens)) {
        return first;
    }
    // Three numbers that are no date are no month and year either: "12.06.1".
    return full || shape.numbers == 3 ? full : monthAndYear(shape);
}

void TimeCollector::addMonth(int month)
{
    MonthMention mention{month, m_leadingYear, m_day, false};
    addMention(mention, false);
    m_leadingYear.reset();
    m_afterMonth = !mention.year;
}

void TimeCollector::addMention(const MonthMention &mention, bool doubtful)
{
    if (m_until && m_time.months.size() == 1) {
        m_time.isRange = true;
    }
    m_time.isOpen = m_time.isOpen || m_open;
    m_until = false;
    m_open = false;
    m_day.reset();
    m_time.isDoubtful = m_time.isDoubtful || doubtful;
    m_time.months.push_back(mention);
    m_time.months.back().fromDay = std::exchange(m_firstDay, std::nullopt);
    m_afterMonth = false;
}

void TimeCollector::addUntilWord()
{
    addUntil();
    m_open = m_time.months.empty();
}

void TimeCollector::addFirstDay(int day)
{
    if (isDayNumber(day)) {
        m_firstDay = day;
    }
}

void TimeCollector::addDay(int day)
{
    if (isDayNumber(day)) {
        m_day = day;
    }
}

bool TimeCollector::addNumber(const Token &token)
{
    const auto year = yearOf(token);
    if (m_afterMonth) {
        MonthMention &last = m_time.months.back();
        if (year) {
            if (last.shortYear) {
                // "July 31, 2025": what looked like a short year was the day.
                addDay(*last.year % 100);
                last.day = std::exchange(m_day, std::nullopt);
                last.shortYear = false;
            }
            last.year = year;
            m_afterMonth = false;
            return true;
        }
        if (token.text.size() <= 2 && !last.year) {
            last.year = kCentury + token.text.toInt();
            last.shortYear = true;
            return true;
        }
    }
    if (year) {
        auto &place = m_time.months.empty() ? m_leadingYear : m_time.year;
        const auto &known = place ? place : m_time.year;
        m_time.severalYears = m_time.severalYears || (known && known != year);
        place = year;
        return true;
    }
    return false;
}

void TimeCollector::interrupt()
{
    m_day.reset();
    m_firstDay.reset();
    m_until = false;
    m_open = false;
    m_afterMonth = false;
    if (m_leadingYear && !m_time.year) {
        m_time.year = m_leadingYear;
        m_leadingYear.reset();
    }
}

/// "Korrik / July 2025": one month in two languages.
void TimeCollector::joinRepeated()
{
    if (m_time.isRange) {
        return;
    }
    auto &all = m_time.months;
    for (std::size_t i = 1; i < all.size();) {
        MonthMention &first = all[i - 1];
        const MonthMention &second = all[i];
        const bool sameYear = !first.year || !second.year || first.year == second.year;
        const bool sameDay = !first.day || !second.day || first.day == second.day;
        if (first.month != second.month || !sameYear || !sameDay) {
            ++i;
            continue;
        }
        first.shortYear = first.year ? first.shortYear : second.shortYear;
        first.year = first.year ? first.year : second.year;
        first.day = first.day ? first.day : second.day;
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

/// "01.07. – 31.07.2025": days of one month, not several months.
void TimeCollector::joinDaysOfOneMonth()
{
    auto &all = m_time.months;
    if (!m_time.isRange || all.size() != 2 || all[0].month != all[1].month || !all[0].day
        || (all[0].year && all[0].year != all[1].year)) {
        return;
    }
    all[1].fromDay = all[0].day;
    all.erase(all.begin());
    m_time.isRange = false;
}

TimeText TimeCollector::finish()
{
    interrupt();
    joinDaysOfOneMonth();
    joinRepeated();
    // A year stands for all months before it that have none: "maj, jun i jul 2025".
    std::optional<int> next;
    for (auto it = m_time.months.rbegin(); it != m_time.months.rend(); ++it) {
        if (!it->year) {
            it->year = next;
        } else if (!it->shortYear) {
            next = it->year;
        }
    }
    // "2025: January, February": the year in front stands for the months behind it.
    if (m_time.year && !m_time.severalYears
        && std::ranges::all_of(m_time.months, [](const auto &m) { return !m.year; })) {
        for (MonthMention &mention : m_time.months) {
            mention.year = m_time.year;
        }
        if (!m_time.months.empty()) {
            m_time.year.reset();
        }
    }
    if (m_time.severalYears) {
        m_time.year.reset();
    }
    m_time.isRange = m_time.isRange && m_time.months.size() == 2;
    if (m_time.isRange && !m_time.months[1].year
        && m_time.months[1].month >= m_time.months[0].month) {
        m_time.months[1].year = m_time.months[0].year; // "2025 Q1"
    }
    return m_time;
}

} // namespace mm
