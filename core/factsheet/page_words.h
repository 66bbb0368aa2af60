// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/edition_style.h"
#include "core/factsheet/figures.h"

namespace mm {

/// Titles and labels of one page.
class PageWords {
public:
    PageWords(const FactsheetFigures &figures, const EditionStyle &style,
              const Catalogue &catalogue);

    /// Title, subtitle or date, with the fields of the page filled in.
    [[nodiscard]] QString page(Wording id) const;
    [[nodiscard]] const QString &period() const { return m_period; } ///< "January–July 2025"
    [[nodiscard]] const QString &basePeriod() const { return m_basePeriod; }
    [[nodiscard]] QString source() const;
    /// A number in digits, or why there is none, in one or two words.
    [[nodiscard]] QString figure(const FactsheetFigure &figure) const;

    [[nodiscard]] const EditionStyle &style() const { return m_style; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }

private:
    const FactsheetFigures &m_figures;
    const EditionStyle &m_style;
    const Catalogue &m_catalogue;
    QString m_period;
    QString m_basePeriod;
};

} // namespace mm
