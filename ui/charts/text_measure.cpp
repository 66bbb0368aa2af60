// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/text_measure.h"

#include "ui/style/fonts.h"

#include <algorithm>

namespace mm {

namespace {

// Latin, Greek and Cyrillic, and from there on punctuation and signs. The text fonts are neither
// kerned nor shaped, so that such letters are as wide in a word as alone.
constexpr char16_t kFirstCombining = 0x0300;
constexpr char16_t kLastCombining = 0x036f;
constexpr char16_t kLettersEnd = 0x0530;
constexpr char16_t kFirstSign = 0x2010;
constexpr char16_t kSignsEnd = 0x2260;
constexpr size_t kLetterCount = kLettersEnd + (kSignsEnd - kFirstSign);

bool standsAlone(QChar c)
{
    const char16_t unit = c.unicode();
    return unit < kFirstCombining || (unit > kLastCombining && unit < kLettersEnd)
        || (unit >= kFirstSign && unit < kSignsEnd);
}

size_t letterIndex(QChar c)
{
    const char16_t unit = c.unicode();
    return unit < kLettersEnd ? unit : size_t(unit - kFirstSign + kLettersEnd);
}

bool isBreakingSpace(QChar c)
{
    return c.isSpace() && c != QChar::Nbsp && c != QChar(0x202f) && c != QChar(0x2007);
}

/// Asterisks that begin a note and stay on its first line.
bool isFootnoteMark(QStringView piece)
{
    return !piece.isEmpty() && std::ranges::all_of(piece, [](QChar mark) { return mark == u'*'; });
}

/// Where a line may break: behind a space, or behind a dash that is not within a number.
bool breaksAfter(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    const bool dash = (c == u'-' || c == u'–') && at + 1 < text.size() && !text[at + 1].isDigit();
    return dash || isBreakingSpace(c);
}

QString trimmedEnd(const QString &line)
{
    qsizetype size = line.size();
    while (size > 0 && line[size - 1].isSpace()) {
        --size;
    }
    return line.first(size);
}

QString trimmedStart(const QString &text)
{
    const auto *const first = std::ranges::find_if_not(text, [](QChar c) { return c.isSpace(); });
    return text.mid(first - text.begin());
}

} // namespace

TextMeasure::Face &TextMeasure::face(int pixels, QFont::Weight weight)
{
    const std::pair key(pixels, int(weight));
    const auto found = m_faces.find(key);
    if (found != m_faces.end()) {
        return found->second;
    }
    return m_faces
        .emplace(key,
                 Face{QFontMetricsF(textFontInPixels(pixels, weight)),
                      std::vector<double>(kLetterCount, -1)})
        .first->second;
}

double TextMeasure::width(const QString &text, int pixels, QFont::Weight weight)
{
    if (text.isEmpty()) {
        return 0;
    }
    Face &used = face(pixels, weight);
    if (!std::ranges::all_of(text, standsAlone)) {
        return used.metrics.horizontalAdvance(text);
    }
    double total = 0;
    for (const QChar c : text) {
        double &letter = used.letters[letterIndex(c)];
        if (letter < 0) {
            letter = used.metrics.horizontalAdvance(c);
        }
        total += letter;
    }
    return total;
}

std::vector<TextMeasure::Piece> TextMeasure::pieces(const QString &text, int pixels,
                                                    QFont::Weight weight)
{
    std::vector<Piece> result;
    const auto add = [&](const QString &piece) {
        result.push_back(
            {piece, width(piece, pixels, weight), width(trimmedEnd(piece), pixels, weight)});
    };
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (breaksAfter(text, at)
            && !isFootnoteMark(QStringView(text).mid(from, at + 1 - from).trimmed())) {
            add(text.mid(from, at + 1 - from));
            from = at + 1;
        }
    }
    if (from < text.size()) {
        add(text.mid(from));
    }
    return result;
}

QStringList TextMeasure::lines(const QString &text, int pixels, QFont::Weight weight, double limit)
{
    QStringList result;
    QString line;
    double lineWidth = 0;
    const auto finish = [&] {
        if (const QString trimmed = trimmedEnd(line); !trimmed.isEmpty()) {
            result.append(trimmed);
        }
        line.clear();
        lineWidth = 0;
    };
    for (const Piece &piece : pieces(text, pixels, weight)) {
        if (lineWidth + piece.trimmedWidth > limit) {
            finish();
        }
        const QString rest = line.isEmpty() ? trimmedStart(piece.text) : piece.text;
        if (lineWidth + piece.trimmedWidth <= limit) {
            line += rest;
            lineWidth += line.size() == rest.size() ? width(rest, pixels, weight) : piece.width;
            continue;
        }
        for (const QChar c : rest) {
            const double letter = width(c, pixels, weight);
            if (lineWidth + letter > limit && !c.isLowSurrogate() && !c.isSpace()) {
                finish();
            }
            if (!line.isEmpty() || !c.isSpace()) {
                line += c;
                lineWidth += letter;
            }
        }
    }
    finish();
    return result;
}

QStringList TextMeasure::balancedLines(const QString &text, int pixels, QFont::Weight weight,
                                       double limit)
{
    QStringList usual = lines(text, pixels, weight, limit);
    if (usual.size() < 2) {
        return usual;
    }
    const double even = widthInLines(text, pixels, weight, int(usual.size()));
    return even <= limit ? lines(text, pixels, weight, even) : usual;
}

double TextMeasure::widthInLines(const QString &text, int pixels, QFont::Weight weight, int count)
{
    const std::vector<Piece> parts = pieces(text, pixels, weight);
    double widest = 0;
    double total = 0;
    for (const Piece &piece : parts) {
        widest = std::max(widest, piece.trimmedWidth);
        total += piece.width;
    }
    struct Broken {
        int lines = 1;
        double width = 0; ///< of the longest line
    };
    const auto brokenAt = [&parts](double limit) {
        Broken broken;
        double line = 0;
        for (const Piece &piece : parts) {
            if (line > 0 && line + piece.trimmedWidth > limit) {
                ++broken.lines;
                line = 0;
            }
            broken.width = std::max(broken.width, line + piece.trimmedWidth);
            line += piece.width;
        }
        return broken;
    };
    if (brokenAt(widest).lines <= count) {
        return widest;
    }
    double low = widest;
    double high = std::max(total, widest);
    constexpr double kExactly = 0.01;
    while (high - low > kExactly) {
        const double middle = (low + high) / 2;
        (brokenAt(middle).lines <= count ? high : low) = middle;
    }
    const Broken broken = brokenAt(high);
    return broken.lines <= count ? broken.width : widest;
}

} // namespace mm
