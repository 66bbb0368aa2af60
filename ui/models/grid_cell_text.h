// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/grid_sum.h"
#include "core/model/annotation.h"
#include "ui/models/grid_layout.h"
#include "ui/models/number_format.h"

namespace mm {

/// "July 2025", "January–March 2025", in the language of the window.
[[nodiscard]] QString monthTitle(Month month);
[[nodiscard]] QString periodTitle(Period period);
/// What stands over a column: "Jan", "Q1", "Jan–Jul", "Year".
[[nodiscard]] QString columnTitle(const GridColumn &column);

/// Everything about one number, to be read aloud: "Serbia, July 2025, New arrivals, 1,234".
[[nodiscard]] QString numberSentence(const Catalogue &catalogue, const ObservationKey &key,
                                     const std::optional<Datum> &datum, const NumberFormat &format);

/// A sentence about a number, and behind it what people say about the number.
[[nodiscard]] QString annotated(const QString &sentence, const Annotation &annotation);

/// A computed cell of the data grid: its sum, how it came about, or why there is none.
class ComputedCell {
public:
    ComputedCell(const Dataset &dataset, const Catalogue &catalogue, const GridRow &row,
                 const GridColumn &column);

    [[nodiscard]] const GridSum &sum() const { return m_sum; }
    [[nodiscard]] QString text(const NumberFormat &format) const; ///< a dash where there is none
    /// One or two sentences: what was added, or why not.
    [[nodiscard]] QString explanation(const NumberFormat &format) const;

private:
    const Catalogue &m_catalogue;
    const GridRow &m_row;
    const GridColumn &m_column;
    GridSum m_sum;
};

} // namespace mm
