// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/month_names.h"
#include "core/factsheet/number_style.h"
#include "core/factsheet/text_template.h"
#include "core/factsheet/wording.h"
#include "core/model/period.h"

#include <array>
#include <vector>

namespace mm {

/// How an edition of the factsheet speaks: wording, numbers, terms, footnotes. Read from a data
/// file and checked there, so that every sentence can be said.
class EditionStyle {
public:
    /// Between the items of a list in running text.
    struct Lists {
        QString comma; ///< ", "
        QString last; ///< " and "
        QString lastOfTie; ///< " & "
    };
    struct Parts {
        QString code; ///< "2025"
        QString language; ///< BCP 47: "en"
        QString palette; ///< generation of UNHCR's colours: "2021" or "2025"
        MonthNames months;
        NumberStyle numbers;
        Lists lists;
        QString article; ///< before a number that begins with a consonant: "a"
        QString articleBeforeVowel; ///< "an"
        bool largestRemainder = false; ///< move shares by one so that they add to 100
        int mostCommon = 0; ///< how many nationalities are named
        std::vector<QString> asylumIndicators; ///< codes, in the order of the rows
        Month ukraineNoteFrom = *Month::make(2022, 2);
        std::array<TextTemplate, kWordingCount> wording;
    };

    explicit EditionStyle(Parts parts)
        : m_parts(std::move(parts))
    {
    }

    [[nodiscard]] const QString &code() const { return m_parts.code; }
    [[nodiscard]] const QString &language() const { return m_parts.language; }
    [[nodiscard]] const QString &palette() const { return m_parts.palette; }
    [[nodiscard]] const NumberStyle &numbers() const { return m_parts.numbers; }
    [[nodiscard]] bool largestRemainder() const { return m_parts.largestRemainder; }
    [[nodiscard]] int mostCommon() const { return m_parts.mostCommon; }
    [[nodiscard]] const std::vector<QString> &asylumIndicators() const
    {
        return m_parts.asylumIndicators;
    }
    [[nodiscard]] Month ukraineNoteFrom() const { return m_parts.ukraineNoteFrom; }

    /// The text with its fields filled in.
    [[nodiscard]] QString say(Wording id, TextTemplate::Values values = {}) const;
    /// One of three texts: for none, for one, for more.
    [[nodiscard]] QString sayCount(qint64 count, Wording none, TextTemplate::Values values) const;

    /// "A, B and C"
    [[nodiscard]] QString list(const std::vector<QString> &items) const;
    /// "A, B & C"
    [[nodiscard]] QString tie(const std::vector<QString> &items) const;
    /// "a" or "an", as the number is pronounced.
    [[nodiscard]] QString articleBefore(qint64 number) const;

    [[nodiscard]] const QString &monthName(Month month) const; ///< "July"
    [[nodiscard]] const QString &briefMonthName(Month month) const; ///< "Jul"
    [[nodiscard]] QString monthText(Month month) const; ///< "July 2025"
    [[nodiscard]] QString periodText(Period period) const; ///< "January–July 2025"
    [[nodiscard]] QString dayText(QDate day) const; ///< "31 July 2025"

private:
    Parts m_parts;
};

/// The text with a capital letter at its start.
[[nodiscard]] QString capitalised(QString text);

} // namespace mm
