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
        Percent, ///< rounded to at least one percent
        AlmostAll, ///< fell by less than all, but by 100% when rounded
        Slight, ///< less than half a percent
        FromTo, ///< the base is too small for a percent
        BaseZero,
    };

    Kind kind = Kind::Equal;
    bool isRise = false;
    qint64 percent = 0; ///< magnitude, of Percent only
};

[[nodiscard]] ChangeClass classifyChange(Amount current, Amount base);

/// A count in running text: rounded and marked as the style wants it.
[[nodiscard]] QString countText(qint64 exact, const EditionStyle &style);

/// "10%", "1,234%"
[[nodiscard]] QString percentText(qint64 percent, const EditionStyle &style);

/// The clause that follows a number: ", reflecting a 10% decrease compared to …".
/// @param base what the number is compared with, as "the same period last year"
[[nodiscard]] QString sayChange(Amount current, Amount earlier, const QString &base,
                                const EditionStyle &style);

/// The change beside a bar: "−49%", "from 12 to 31"; empty when there is none to give.
[[nodiscard]] QString changeAnnotation(const ComparedFigure &figure, const EditionStyle &style);

} // namespace mm
