// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

namespace mm {

/// A name and the forms it takes in a sentence of its language: "Serbia"; "Srbija", genitive
/// "Srbije", in "u Srbiji". What a language has no form for is said plainly.
class InflectedText {
public:
    using Form = std::pair<QString, QString>; ///< name of the case, text

    InflectedText() = default;
    // Most texts have one form only, and every caller may hand over a plain one.
    InflectedText(QString plain)
        : m_plain(std::move(plain))
    {
    }
    InflectedText(QString plain, std::vector<Form> forms)
        : m_plain(std::move(plain))
        , m_forms(std::move(forms))
    {
    }

    [[nodiscard]] const QString &plain() const { return m_plain; }
    [[nodiscard]] const std::vector<Form> &forms() const { return m_forms; }
    /// @param name of a case; empty for the plain text
    [[nodiscard]] const QString &in(const QString &name) const
    {
        const auto form = std::ranges::find(m_forms, name, &Form::first);
        return form == m_forms.end() ? m_plain : form->second;
    }
    /// Every form with the same change made to it.
    template <class Change>
    [[nodiscard]] InflectedText changed(const Change &change) const
    {
        InflectedText result(change(m_plain));
        for (const Form &form : m_forms) {
            result.m_forms.emplace_back(form.first, change(form.second));
        }
        return result;
    }

private:
    QString m_plain;
    std::vector<Form> m_forms;
};

} // namespace mm
