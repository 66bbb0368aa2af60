// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QStringList>

#include <map>
#include <utility>
#include <vector>

namespace mm {

/// Height of a line of text, in sizes of its font.
inline constexpr double kLineHeight = 1.2;

/// Widths of texts and where they break.
class TextMeasure {
public:
    [[nodiscard]] double width(const QString &text, int pixels, QFont::Weight weight);

    /// Lines no wider than `limit`: broken at spaces and after dashes; a word that is
    /// wider by itself is broken where it must be, nothing is left out.
    [[nodiscard]] QStringList lines(const QString &text, int pixels, QFont::Weight weight,
                                    double limit);

    /// The same in as few lines, but all about equally long, for headings.
    [[nodiscard]] QStringList balancedLines(const QString &text, int pixels, QFont::Weight weight,
                                            double limit);

    /// The narrowest width in which the text needs no more than `count` lines without breaking a
    /// word; the widest word's width when it cannot be done.
    [[nodiscard]] double widthInLines(const QString &text, int pixels, QFont::Weight weight,
                                      int count);

private:
    /// A font in one size, with the widths of the letters that were asked for, negative before.
    struct Face {
        QFontMetricsF metrics;
        std::vector<double> letters;
    };
    /// What may not be broken, with and without the space that ends it.
    struct Piece {
        QString text;
        double width = 0;
        double trimmedWidth = 0;
    };
    Face &face(int pixels, QFont::Weight weight);
    std::vector<Piece> pieces(const QString &text, int pixels, QFont::Weight weight);

    std::map<std::pair<int, int>, Face> m_faces;
};

} // namespace mm
