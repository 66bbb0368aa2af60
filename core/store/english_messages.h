// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clocale>
#include <locale.h> // NOLINT(modernize-deprecated-headers): locale_t is POSIX, not C++

namespace mm {

/// While it lives, C libraries say on this thread in English what went wrong, so that it can be
/// recognised. Everything else of the locale stays.
class EnglishMessages {
public:
    EnglishMessages()
        : m_english(::newlocale(LC_MESSAGES_MASK, "C", ::duplocale(::uselocale(nullptr))))
        , m_before(::uselocale(m_english))
    {
    }
    ~EnglishMessages()
    {
        ::uselocale(m_before);
        ::freelocale(m_english);
    }
    EnglishMessages(const EnglishMessages &) = delete;
    EnglishMessages &operator=(const EnglishMessages &) = delete;

private:
    locale_t m_english;
    locale_t m_before;
};

} // namespace mm
