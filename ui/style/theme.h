// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/palette.h"

#include <QColor>

class QPalette;

namespace mm {

/// Colours by role, so that a picture is drawn once and coloured for paper or for either kind of
/// window. Every role that carries text reaches 4.5 on `page`, every shape that carries meaning 3,
/// but `seriesB` on paper: its bars carry a label and lie beside their dark partner.
struct Theme {
    QColor page;
    QColor text;
    QColor mutedText; ///< subtitles, axis labels, sources
    QColor grid;
    QColor axis;
    QColor accent; ///< the one accent colour: rules, headline numbers, focus
    QColor seriesA; ///< the period looked at
    QColor seriesB; ///< the period it is compared with
    QColor others; ///< remainders and unknown
    QColor change; ///< a change of a count, which is neither good nor bad
    QColor positive; ///< signed scales only: the positive side
    QColor negative; ///< signed scales only: the negative side
    QColor neutral; ///< middle of a signed scale, no value
};

/// For everything that leaves the program; always light.
[[nodiscard]] Theme paperTheme(PaletteGeneration generation);

/// For views inside a window of this palette.
[[nodiscard]] Theme screenTheme(const QPalette &palette, PaletteGeneration generation);

/// Whether a window of this palette is dark. Qt before 6.5 does not tell.
[[nodiscard]] bool isDark(const QPalette &palette);

} // namespace mm
