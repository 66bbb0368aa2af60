// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QStringList>

#include <map>
#include <utility>

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
    const QFontMetricsF &metrics(int pixels, QFont::Weight weight);

    std::map<std::pair<int, int>, QFontMetricsF> m_metrics;
};

} // namespace mm
