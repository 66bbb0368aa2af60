// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace mm {

namespace {

constexpr std::string_view kSpaces = " \t\r\n";

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(kSpaces);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
}

/// The common case of both: a few digits and nothing else.
std::optional<int> plainDigits(std::string_view text)
{
    constexpr std::size_t kAlwaysFit = 9;
    if (text.empty() || text.size() > kAlwaysFit) {
        return std::nullopt;
    }
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::optional<double> parseNumber(std::string_view text)
{
    if (const auto count = plainDigits(text)) {
        return static_cast<double>(*count);
    }
    std::string_view rest = trimmed(text);
    if (rest.size() > 1 && rest.front() == '+' && rest[1] != '-') {
        rest.remove_prefix(1);
    }
    double number = 0;
    const char *end = rest.data() + rest.size();
    const auto [stop, error] = std::from_chars(rest.data(), end, number);
    if (error != std::errc() || stop != end || !std::isfinite(number)) {
        return std::nullopt;
    }
    return number;
}

std::optional<int> parseCount(std::string_view text)
{
    if (const auto plain = plainDigits(text)) {
        return plain;
    }
    const std::string_view rest = trimmed(text);
    int count = 0;
    const char *end = rest.data() + rest.size();
    const auto [stop, error] = std::from_chars(rest.data(), end, count);
    if (error != std::errc() || stop != end || count < 0) {
        return std::nullopt;
    }
    return count;
}

QString numberText(double number)
{
    constexpr double kLargestPlain = 1e21;
    constexpr double kSmallestPlain = 1e-6;
    const double size = std::abs(number);
    const bool plain = size == 0 || (size >= kSmallestPlain && size < kLargestPlain);
    std::array<char, 64> buffer{};
    const auto [end, error]
        = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                        plain ? std::chars_format::fixed : std::chars_format::scientific);
    return error == std::errc() ? QString::fromLatin1(buffer.data(), end - buffer.data())
                                : QString();
}

} // namespace mm
