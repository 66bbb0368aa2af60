// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/date_serial.h"

#include "core/sheet/number_text.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace mm {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr double kMillisecondsADay = 86'400'000;
constexpr double kEndOfYear9999 = 2'958'466;
constexpr int kLeapDayThatNeverWas = 60;
// Day 0 of all serials behind that day.
constexpr sys_days kEpoch = std::chrono::year(1899) / std::chrono::December / 30;

std::optional<int> digits(std::string_view &text, std::size_t count)
{
    int value = 0;
    if (text.size() < count) {
        return std::nullopt;
    }
    const auto [stop, error] = std::from_chars(text.data(), text.data() + count, value);
    if (error != std::errc() || stop != text.data() + count || text.front() == '-') {
        return std::nullopt;
    }
    text.remove_prefix(count);
    return value;
}

bool take(std::string_view &text, char expected)
{
    if (text.empty() || text.front() != expected) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

std::optional<double> takeDate(std::string_view &text)
{
    const auto year = digits(text, 4);
    const auto month = year && take(text, '-') ? digits(text, 2) : std::nullopt;
    const auto day = month && take(text, '-') ? digits(text, 2) : std::nullopt;
    if (!day) {
        return std::nullopt;
    }
    const year_month_day date{std::chrono::year(*year),
                              std::chrono::month(static_cast<unsigned>(*month)),
                              std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok()) {
        return std::nullopt;
    }
    const auto days = static_cast<int>((sys_days(date) - kEpoch).count());
    return days > kLeapDayThatNeverWas || days < 2 ? days : days - 1;
}

std::optional<double> takeTime(std::string_view &text)
{
    const auto hours = digits(text, 2);
    const auto minutes = hours && take(text, ':') ? digits(text, 2) : std::nullopt;
    if (!minutes || *hours > 24 || *minutes > 59) {
        return std::nullopt;
    }
    double seconds = 0;
    if (take(text, ':')) {
        const std::size_t length = std::min(text.find_first_not_of("0123456789."), text.size());
        const auto given = parseNumber(text.substr(0, length));
        if (!given || *given >= 61) {
            return std::nullopt;
        }
        seconds = *given;
        text.remove_prefix(length);
    }
    // A zone would need a calendar to mean anything; cells have none.
    if (take(text, 'Z') && !text.empty()) {
        return std::nullopt;
    }
    return (*hours * 3600 + *minutes * 60 + seconds) * 1000 / kMillisecondsADay;
}

QString pad(qint64 value, int width)
{
    return QStringLiteral("%1").arg(value, width, 10, QChar(u'0'));
}

QString timeText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    QString text
        = pad(seconds / 3600, 2) + u':' + pad(seconds / 60 % 60, 2) + u':' + pad(seconds % 60, 2);
    if (milliseconds % 1000 != 0) {
        text += u'.' + pad(milliseconds % 1000, 3);
    }
    return text;
}

QString dateText(int serial)
{
    if (serial == kLeapDayThatNeverWas) {
        return QStringLiteral("1900-02-29");
    }
    const int days = serial < kLeapDayThatNeverWas ? serial + 1 : serial;
    const year_month_day date(kEpoch + std::chrono::days(days));
    return pad(static_cast<int>(date.year()), 4) + u'-'
        + pad(static_cast<unsigned>(date.month()), 2) + u'-'
        + pad(static_cast<unsigned>(date.day()), 2);
}

} // namespace

std::optional<QString> isoFromSerial(double serial)
{
    if (!(serial >= 0 && serial < kEndOfYear9999)) {
        return std::nullopt;
    }
    const auto all = static_cast<qint64>(std::llround(serial * kMillisecondsADay));
    const auto day = static_cast<qint64>(kMillisecondsADay);
    const auto days = static_cast<int>(all / day);
    const qint64 rest = all % day;
    if (days == 0) {
        return timeText(rest);
    }
    return rest == 0 ? dateText(days) : dateText(days) + u'T' + timeText(rest);
}

std::optional<double> serialFromIso(std::string_view text)
{
    std::string_view rest = text;
    double serial = 0;
    if (const auto date = takeDate(rest)) {
        serial = *date;
        if (rest.empty() || rest == "Z") {
            return serial;
        }
        if (!take(rest, 'T') && !take(rest, ' ')) {
            return std::nullopt;
        }
    } else {
        rest = text;
        take(rest, 'T');
    }
    const auto time = takeTime(rest);
    return time && rest.empty() ? std::optional(serial + *time) : std::nullopt;
}

std::optional<double> daysFromDuration(std::string_view text)
{
    struct Unit {
        char letter;
        double seconds;
    };
    static constexpr std::array kUnits{Unit{'H', 3600}, Unit{'M', 60}, Unit{'S', 1}};
    std::string_view rest = text;
    const bool negative = take(rest, '-');
    double seconds = 0;
    if (!take(rest, 'P')) {
        return std::nullopt;
    }
    const std::size_t day = rest.find('D');
    if (day != std::string_view::npos) {
        const auto days = parseNumber(rest.substr(0, day));
        if (!days) {
            return std::nullopt;
        }
        seconds = *days * 86'400;
        rest.remove_prefix(day + 1);
    }
    if (take(rest, 'T')) {
        for (const Unit &unit : kUnits) {
            const std::size_t at = rest.find(unit.letter);
            if (at == std::string_view::npos) {
                continue;
            }
            const auto value = parseNumber(rest.substr(0, at));
            if (!value) {
                return std::nullopt;
            }
            seconds += *value * unit.seconds;
            rest.remove_prefix(at + 1);
        }
    }
    if (!rest.empty()) {
        return std::nullopt;
    }
    return (negative ? -seconds : seconds) / 86'400;
}

} // namespace mm
