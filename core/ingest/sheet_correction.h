// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_ref.h"
#include "core/model/catalogue.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace mm {

/// What a person says that a row, a column or a name of a sheet means.
struct SaidMeaning {
    enum class Kind : std::uint8_t {
        Header, ///< the row names what stands below it
        Numbers, ///< the column holds numbers; the remaining plurals: it holds such names
        Countries,
        Indicators,
        Nationalities,
        Months,
        Indicator, ///< the numbers are of the one that the code names
        Country,
        Part, ///< a nationality or another breakdown
        Month, ///< "2025-07", or "07" of the year that the sheet says
        Total, ///< a sum: checked, never stored as a part
        Words, ///< no figures and no name of any
        LeaveOut, ///< as if it were not there
    };

    Kind kind = Kind::Words;
    QString code = {}; ///< of Indicator, Country, Part and Month

    /// "indicator:new_arrivals", "total": for files.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] static std::optional<SaidMeaning> parse(const QString &text);
    /// Whether the code is one of the catalogue, or a month.
    [[nodiscard]] bool isSound(const Catalogue &catalogue) const;

    friend bool operator==(const SaidMeaning &, const SaidMeaning &) = default;
};

/// One thing that a person corrected on a sheet. It speaks of texts: where these do not stand in
/// the cell any more it holds for nothing.
struct SheetCorrection {
    enum class Of : std::uint8_t {
        Row,
        Column,
        Name, ///< every cell of the sheet with this text
    };

    QString sheet; ///< its name
    Of of = Of::Name;
    CellPosition at; ///< the cell of a name; the innermost heading of a column; a row by any cell
    /// The text of a name; the headings of a column, the innermost last; the names of a row, or of
    /// one with headings all texts. Empty where there are none.
    QStringList texts;
    SaidMeaning means = {};

    /// Whether both speak of the same row, column or name.
    [[nodiscard]] bool isAbout(const SheetCorrection &other) const;

    friend bool operator==(const SheetCorrection &, const SheetCorrection &) = default;
};

/// Adds a correction. It replaces what was said before about the same thing, but for what both can
/// be: a column can be one indicator, of one country, in one month.
void say(std::vector<SheetCorrection> &corrections, const SheetCorrection &correction);

/// "New arrivals", "the header row": what was said, in words.
[[nodiscard]] QString meaningText(const SaidMeaning &meaning, const Catalogue &catalogue);
/// "“Arrivals”", "column C", "row 5": what it was said about, in words.
[[nodiscard]] QString subjectText(const SheetCorrection &correction);

} // namespace mm
