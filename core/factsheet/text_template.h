// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/factsheet/inflected_text.h"

#include <QString>
#include <QStringList>

#include <initializer_list>
#include <span>
#include <utility>
#include <vector>

namespace mm {

/// Text with named fields in braces: "Some {count} persons", or with the case of a language:
/// "{place:locative}". Checked when it is made, so that filling it can neither fail nor leave a
/// brace behind.
class TextTemplate {
public:
    /// What is wrong, and at which character of the text.
    struct Fault {
        qsizetype at = 0;
        QString text;
    };
    using Values = std::initializer_list<std::pair<QLatin1String, InflectedText>>;
    /// Which fields may stand in a text, and in which cases.
    struct Grammar {
        std::span<const QLatin1String> fields;
        QStringList monthCases; ///< of fields that hold a month
        QStringList placeCases; ///< of fields that hold places
    };

    TextTemplate() = default;
    [[nodiscard]] static Result<TextTemplate, Fault> parse(const QString &text,
                                                           const Grammar &grammar);

    /// @param values one for every field the template was checked against
    [[nodiscard]] QString fill(Values values) const;
    [[nodiscard]] bool isEmpty() const { return m_parts.empty(); }

private:
    struct Part {
        QString text; ///< literal text, or the name of the field
        bool isField = false;
        QString grammaticalCase;
    };

    void addText(const QString &text);

    std::vector<Part> m_parts;
};

} // namespace mm
