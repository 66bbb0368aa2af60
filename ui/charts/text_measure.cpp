// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/text_measure.h"

#include "ui/style/fonts.h"

#include <algorithm>
#include <vector>

namespace mm {

namespace {

bool isBreakingSpace(QChar c)
{
    return c.isSpace() && c != QChar::Nbsp && c != QChar(0x202f) && c != QChar(0x2007);
}

/// Asterisks that begin a note and stay on its first line.
bool isFootnoteMark(QStringView piece)
{
    return !piece.isEmpty() && std::ranges::all_of(piece, [](QChar mark) { return mark == u'*'; });
}

/// The pieces between which a line may break; a piece ends with its space or dash.
QStringList pieces(const QString &text)
{
    QStringList result;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        // A dash before a digit belongs to the number.
        const bool breakingDash
            = (c == u'-' || c == u'–') && at + 1 < text.size() && !text[at + 1].isDigit();
        if (isBreakingSpace(c) || breakingDash) {
            const QStringView piece = QStringView(text).mid(from, at + 1 - from);
            if (!isFootnoteMark(piece.trimmed())) {
                result.append(piece.toString());
                from = at + 1;
            }
        }
    }
    if (from < text.size()) {
        result.append(text.mid(from));
    }
    return result;
}

QString trimmedEnd(const QString &line)
{
    qsizetype size = line.size();
    while (size > 0 && line[size - 1].isSpace()) {
        --size;
    }
    return line.first(size);
}

} // namespace

const QFontMetricsF &TextMeasure::metrics(int pixels, QFont::Weight weight)
{
    const std::pair key(pixels, int(weight));
    const auto found = m_metrics.find(key);
    return found != m_metrics.end()
        ? found->second
        : m_metrics.emplace(key, QFontMetricsF(textFontInPixels(pixels, weight))).first->second;
}

double TextMeasure::width(const QString &text, int pixels, QFont::Weight weight)
{
    return text.isEmpty() ? 0 : metrics(pixels, weight).horizontalAdvance(text);
}

QStringList TextMeasure::lines(const QString &text, int pixels, QFont::Weight weight, double limit)
{
    QStringList result;
    QString line;
    const auto fits = [&](const QString &candidate) {
        return width(trimmedEnd(candidate), pixels, weight) <= limit;
    };
    const QStringList parts = pieces(text);
    for (const QString &piece : parts) {
        if (fits(line + piece)) {
            line += piece;
            continue;
        }
        if (!line.isEmpty()) {
            result.append(trimmedEnd(line));
            line.clear();
        }
        for (const QChar c : piece) {
            if (line.isEmpty() && c.isSpace()) {
                continue;
            }
            if (!line.isEmpty() && !c.isLowSurrogate() && !fits(line + c)) {
                result.append(trimmedEnd(line));
                line.clear();
            }
            line += c;
        }
    }
    if (!trimmedEnd(line).isEmpty()) {
        result.append(trimmedEnd(line));
    }
    return result;
}

QStringList TextMeasure::balancedLines(const QString &text, int pixels, QFont::Weight weight,
                                       double limit)
{
    const QStringList usual = lines(text, pixels, weight, limit);
    if (usual.size() < 2) {
        return usual;
    }
    const double even = widthInLines(text, pixels, weight, int(usual.size()));
    return even <= limit ? lines(text, pixels, weight, even) : usual;
}

double TextMeasure::widthInLines(const QString &text, int pixels, QFont::Weight weight, int count)
{
    const QStringList parts = pieces(text);
    double widest = 0;
    std::vector<double> candidates;
    for (qsizetype first = 0; first < parts.size(); ++first) {
        QString line;
        for (qsizetype last = first; last < parts.size(); ++last) {
            line += parts[last];
            candidates.push_back(width(trimmedEnd(line), pixels, weight));
        }
        widest = std::max(widest, width(trimmedEnd(parts[first]), pixels, weight));
    }
    std::ranges::sort(candidates);
    for (const double candidate : candidates) {
        if (candidate >= widest && lines(text, pixels, weight, candidate).size() <= count) {
            return candidate;
        }
    }
    return widest;
}

} // namespace mm
