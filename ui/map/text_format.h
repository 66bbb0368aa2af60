// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

namespace mm {

/// How a line of text on the map is set. Sizes are points.
struct TextFormat {
    double size = 8;
    bool bold = false;
    bool italic = false;

    friend bool operator==(const TextFormat &, const TextFormat &) = default;
};

/// Fonts are made this many times too large and painted as much smaller, because a font has whole
/// pixels and a map is laid out once for screens, pictures and paper.
inline constexpr double kFontUnits = 20;

/// The font of a format, in 1/kFontUnits points.
[[nodiscard]] QFont enlargedFont(const TextFormat &format);

/// Width of the letters, points.
[[nodiscard]] double textWidth(const QString &text, const TextFormat &format);
/// From the baseline up to the top of a capital letter or digit, points.
[[nodiscard]] double capHeight(const TextFormat &format);
/// From baseline to baseline of a paragraph, points.
[[nodiscard]] double lineSpacing(const TextFormat &format);

/// Lines of a paragraph no wider than `width` points. A word that is wider is broken: nothing is
/// ever cut off.
[[nodiscard]] std::vector<QString> wrapped(const QString &text, const TextFormat &format,
                                           double width);

/// A name in two lines as equal as possible; one line when it has no space.
[[nodiscard]] std::vector<QString> inTwoLines(const QString &text, const TextFormat &format);

} // namespace mm
