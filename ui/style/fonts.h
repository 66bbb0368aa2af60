// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace mm {

/// Registers the embedded faces. Called once at the start of the application, after the
/// QGuiApplication exists and before the first text; false when a face could not be read.
[[nodiscard]] bool loadFonts();

/// Family of the embedded faces.
[[nodiscard]] QString textFamily();

/// The embedded face in a size of points (1/72 inch, as the paint device counts them), for
/// pictures and pages. Shaping is off: ligatures lose letters in the text layer of a PDF. Hinting
/// is off: text is as wide on paper as on any screen.
[[nodiscard]] QFont textFont(double points, QFont::Weight weight = QFont::Normal);

/// The same in a size of pixels, for a painter that is scaled to whatever the device needs.
[[nodiscard]] QFont textFontInPixels(int pixels, QFont::Weight weight = QFont::Normal);

} // namespace mm
