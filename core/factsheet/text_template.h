// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <initializer_list>
#include <span>
#include <utility>
#include <vector>

namespace mm {

/// Text with named fields in braces: "Some {count} persons". Checked when it is made, so that
/// filling it can neither fail nor leave a brace behind.
class TextTemplate {
public:
    /// What is wrong, and at which character of the text.
    struct Fault {
        qsizetype at = 0;
        QString text;
    };
    using Values = std::initializer_list<std::pair<QLatin1String, QString>>;

    TextTemplate() = default;
    /// @param fields the names that may stand in braces
    [[nodiscard]] static Result<TextTemplate, Fault> parse(const QString &text,
                                                           std::span<const QLatin1String> fields);

    /// @param values one for every field the template was checked against
    [[nodiscard]] QString fill(Values values) const;
    [[nodiscard]] bool isEmpty() const { return m_parts.empty(); }

private:
    struct Part {
        QString text; ///< literal text, or the name of the field
        bool isField = false;
    };

    void add(const QString &text, bool isField);

    std::vector<Part> m_parts;
};

} // namespace mm
