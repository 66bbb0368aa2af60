// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/text_format.h"

#include "ui/style/fonts.h"

#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace mm {

namespace {

constexpr double kLeading = 1.25;

// Letters of a word that is wider than a line, cut where the line ends.
qsizetype lettersThatFit(const QString &word, const TextFormat &format, double width)
{
    qsizetype count = word.size();
    while (count > 1 && textWidth(word.first(count), format) > width) {
        --count;
    }
    return count;
}

} // namespace

QFont enlargedFont(const TextFormat &format)
{
    QFont font = textFontInPixels(int(std::lround(format.size * kFontUnits)),
                                  format.bold ? QFont::Bold : QFont::Normal);
    font.setItalic(format.italic);
    return font;
}

double textWidth(const QString &text, const TextFormat &format)
{
    return QFontMetricsF(enlargedFont(format)).horizontalAdvance(text) / kFontUnits;
}

double capHeight(const TextFormat &format)
{
    return QFontMetricsF(enlargedFont(format)).capHeight() / kFontUnits;
}

double lineSpacing(const TextFormat &format)
{
    return format.size * kLeading;
}

std::vector<QString> wrapped(const QString &text, const TextFormat &format, double width)
{
    std::vector<QString> lines;
    QString line;
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty()) {
        const QString longer = line.isEmpty() ? words.front() : line + u' ' + words.front();
        if (textWidth(longer, format) <= width) {
            line = longer;
            words.removeFirst();
        } else if (!line.isEmpty()) {
            lines.push_back(std::exchange(line, QString()));
        } else {
            const qsizetype fit = lettersThatFit(words.front(), format, width);
            lines.push_back(words.front().first(fit));
            words.front().remove(0, fit);
            if (words.front().isEmpty()) {
                words.removeFirst();
            }
        }
    }
    if (!line.isEmpty()) {
        lines.push_back(line);
    }
    return lines;
}

std::vector<QString> inTwoLines(const QString &text, const TextFormat &format)
{
    std::vector<QString> best{text};
    double narrowest = textWidth(text, format);
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        const QString first = text.first(at);
        const QString second = text.sliced(at + 1);
        const double width = std::max(textWidth(first, format), textWidth(second, format));
        if (width < narrowest) {
            narrowest = width;
            best = {first, second};
        }
    }
    return best;
}

} // namespace mm
