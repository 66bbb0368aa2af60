// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/edition_style.h"
#include "core/factsheet/factsheet_figure.h"

#include <cstdint>

namespace mm {

/// What can truly be said about a number against an earlier one.
struct ChangeClass {
    enum class Kind : std::uint8_t {
        Equal,
        Percent, ///< does not round to nothing
        AlmostAll, ///< fell by less than all, but by 100% when rounded
        Slight, ///< rounds to no change at all
        FromTo, ///< the base is too small for a percent
        BaseZero,
    };

    Kind kind = Kind::Equal;
    bool isRise = false;
    qint64 percent = 0; ///< magnitude, of Percent only; scaled by 10 for each decimal
};

/// @param decimals of the printed percent: 0 or 1
[[nodiscard]] ChangeClass classifyChange(Amount current, Amount base, int decimals = 0);

/// What a number is compared with, in the two ways a clause may need it.
struct BaseWords {
    QString compared; ///< "compared to …": "the same period last year"
    QString at; ///< "less than …": "in the same period last year"
};

/// The same months of the year before; one month alone by its name.
[[nodiscard]] BaseWords lastYearWords(Period base, const EditionStyle &style);
[[nodiscard]] BaseWords monthWords(Month base, const EditionStyle &style);
[[nodiscard]] BaseWords endOfMonthWords(Month base, const EditionStyle &style);
/// The same months of a year further back.
[[nodiscard]] BaseWords samePeriodWords(Period base, const EditionStyle &style);

/// A count in running text: rounded and marked as the style wants it.
[[nodiscard]] QString countText(qint64 exact, const EditionStyle &style);

/// The number that stands in countText().
[[nodiscard]] qint64 printedCount(qint64 exact, const EditionStyle &style);

/// "10%", "1,234%", "10.4%"
/// @param percent scaled by 10 for each decimal of the style
[[nodiscard]] QString percentText(qint64 percent, const EditionStyle &style);

/// The clause that follows a number: ", reflecting a 10% decrease compared to …".
[[nodiscard]] QString sayChange(Amount current, Amount earlier, const BaseWords &base,
                                const EditionStyle &style);

/// The change beside a bar: "−49%", "from 12 to 31"; empty when there is none to give.
[[nodiscard]] QString changeAnnotation(const ComparedFigure &figure, const EditionStyle &style);

} // namespace mm
