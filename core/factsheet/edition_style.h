// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/language.h"
#include "core/factsheet/number_style.h"
#include "core/model/period.h"

#include <vector>

namespace mm {

/// How an edition of the factsheet speaks: wording, numbers, terms, footnotes. Read from a data
/// file and checked there, so that every sentence can be said.
class EditionStyle {
public:
    struct Parts {
        QString code; ///< "2025"
        QString palette; ///< generation of UNHCR's colours: "2021" or "2025"
        Language language;
        NumberStyle numbers;
        bool largestRemainder = false; ///< move shares by one so that they add to 100
        int mostCommon = 0; ///< how many nationalities are named
        std::vector<QString> asylumIndicators; ///< codes, in the order of the rows
        Month ukraineNoteFrom = *Month::make(2022, 2);
        WordingTexts wording;
    };

    explicit EditionStyle(Parts parts)
        : m_parts(std::move(parts))
    {
    }

    [[nodiscard]] const QString &code() const { return m_parts.code; }
    [[nodiscard]] const Language &language() const { return m_parts.language; }
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
    /// One of three texts: for none, for one, for more in the form the number needs.
    /// @param printed what stands in the text for @p count
    [[nodiscard]] QString sayCount(qint64 count, qint64 printed, Wording none,
                                   TextTemplate::Values values) const;
    /// The text in the form it needs beside the number.
    [[nodiscard]] QString sayBeside(qint64 printed, Wording id, TextTemplate::Values values) const;

    /// "A, B and C"
    [[nodiscard]] QString list(const std::vector<QString> &items) const;
    /// "A, B & C"
    [[nodiscard]] QString tie(const std::vector<QString> &items) const;
    /// "a" or "an", as the number is pronounced.
    [[nodiscard]] QString articleBefore(qint64 number) const;

    [[nodiscard]] InflectedText monthName(Month month) const; ///< "July"
    [[nodiscard]] const QString &briefMonthName(Month month) const; ///< "Jul"
    [[nodiscard]] InflectedText monthForms(Month month) const; ///< "July 2025", in every case
    [[nodiscard]] QString monthText(Month month) const { return monthForms(month).plain(); }
    [[nodiscard]] QString periodText(Period period) const; ///< "January–July 2025"
    [[nodiscard]] QString dayText(QDate day) const; ///< "31 July 2025"
    /// The name of a place in every case, the plain one as the catalogue has it.
    [[nodiscard]] InflectedText placeName(const Place &place) const;
    /// Several places as one text in every case, joined as a tie.
    [[nodiscard]] InflectedText tiedPlaces(const std::vector<const Place *> &places) const;

private:
    Parts m_parts;
};

/// The text with a capital letter at its start.
[[nodiscard]] QString capitalised(QString text);

} // namespace mm
