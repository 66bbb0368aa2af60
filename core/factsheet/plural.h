// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/text_template.h"

#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>

namespace mm {

/// Forms a noun takes beside a number, as the Unicode CLDR names them.
enum class PluralForm : std::uint8_t { One, Few, Other };

/// How a language chooses among them for whole numbers (CLDR, cardinal rules).
enum class PluralRule : std::uint8_t {
    OneOther, ///< English, Albanian: 1 is one
    LastDigitOne, ///< Macedonian: 1, 21, 31 … but not 11 are one
    OneFewOther, ///< Bosnian, Croatian, Montenegrin, Serbian: 2–4, 22–24 … are few
};

/// "one_other", "last_digit_one", "one_few_other"
[[nodiscard]] std::optional<PluralRule> pluralRuleFromName(const QString &name);
[[nodiscard]] PluralForm pluralForm(PluralRule rule, qint64 count);
/// The forms the rule can ask for: "one", "few", "other".
[[nodiscard]] QStringList pluralFormNames(PluralRule rule);

/// A text in the forms a number beside it may need.
class PluralText {
public:
    PluralText() = default;
    /// The same text beside every number.
    explicit PluralText(const TextTemplate &text)
        : m_forms{text, text, text}
    {
    }

    void set(PluralForm form, TextTemplate text) { m_forms[index(form)] = std::move(text); }
    [[nodiscard]] const TextTemplate &in(PluralForm form) const { return m_forms[index(form)]; }

private:
    static std::size_t index(PluralForm form) { return static_cast<std::size_t>(form); }

    std::array<TextTemplate, 3> m_forms;
};

} // namespace mm
