// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <compare>
#include <optional>
#include <stdexcept>

namespace mm {

/// Code of a country or territory: three capital letters, as ISO 3166-1 alpha-3 with the
/// user-assigned XKX for Kosovo (S/RES/1244 (1999)). A malformed literal does not compile.
class CountryCode {
public:
    consteval CountryCode(const char (&letters)[4])
        : m_letters{letters[0], letters[1], letters[2]}
    {
        for (const char c : m_letters) {
            if (c < 'A' || c > 'Z') {
                throw std::invalid_argument("a country code is three capital letters");
            }
        }
    }
    [[nodiscard]] static std::optional<CountryCode> parse(QStringView text)
    {
        if (text.size() != 3) {
            return std::nullopt;
        }
        CountryCode code("AAA");
        for (std::size_t i = 0; i < 3; ++i) {
            const char16_t c = text[static_cast<qsizetype>(i)].unicode();
            if (c < u'A' || c > u'Z') {
                return std::nullopt;
            }
            code.m_letters[i] = static_cast<char>(c);
        }
        return code;
    }

    [[nodiscard]] QString toString() const { return QString::fromLatin1(m_letters.data(), 3); }

    friend constexpr auto operator<=>(const CountryCode &, const CountryCode &) = default;

private:
    std::array<char, 3> m_letters;
};

} // namespace mm
