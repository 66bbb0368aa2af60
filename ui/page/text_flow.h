// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/laid_out_page.h"

#include <QStringList>

namespace mm {

/// A piece of running text that is set in one way.
struct TextSpan {
    QString text;
    TextFormat format;
    PageInk ink = PageInk::Text;
    double rise = 0; ///< above the line, points
};

/// Text in lines, from the corner (0, 0) downwards.
struct FlowedText {
    std::vector<PageItem> runs;
    double width = 0; ///< of the widest line
    double height = 0;
};

/// Sets spans behind each other in lines no wider than `width`, broken at spaces. A word that is
/// wider by itself is broken where it must be: nothing is left out.
/// @param lineHeight from baseline to baseline, points
[[nodiscard]] FlowedText flowText(const std::vector<TextSpan> &spans, double width,
                                  double lineHeight, Qt::AlignmentFlag align = Qt::AlignLeft);

/// A sentence as spans in which the first occurrence of each key number is bold.
[[nodiscard]] std::vector<TextSpan>
withKeyNumbers(const QString &sentence, const QStringList &keyNumbers, const TextFormat &format);

/// Width of the widest piece that cannot be broken at a space.
[[nodiscard]] double widestWord(const QString &text, const TextFormat &format);

} // namespace mm
