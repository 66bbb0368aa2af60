// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/text_flow.h"

#include <algorithm>

namespace mm {

namespace {

/// What is not broken, and the space before it.
struct Word {
    QString text;
    const TextSpan *span = nullptr;
    double width = 0;
    double space = 0; ///< 0: belongs to the word before
};

double spaceWidth(const TextFormat &format)
{
    return textWidth(QStringLiteral(" "), format);
}

/// Pieces of a word that is wider than a line.
void addPieces(std::vector<Word> &words, Word word, double width)
{
    while (word.width > width && word.text.size() > 1) {
        qsizetype count = word.text.size() - 1;
        while (count > 1 && textWidth(word.text.first(count), word.span->format) > width) {
            --count;
        }
        Word piece = word;
        piece.text = word.text.first(count);
        piece.width = textWidth(piece.text, word.span->format);
        words.push_back(piece);
        word.text = word.text.sliced(count);
        word.width = textWidth(word.text, word.span->format);
        word.space = 0;
    }
    words.push_back(std::move(word));
}

std::vector<Word> wordsOf(const std::vector<TextSpan> &spans, double width)
{
    std::vector<Word> words;
    double space = 0;
    for (const TextSpan &span : spans) {
        const QStringList parts = span.text.split(u' ');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0) {
                space = spaceWidth(span.format);
            }
            if (!parts[i].isEmpty()) {
                addPieces(words, {parts[i], &span, textWidth(parts[i], span.format), space}, width);
                space = 0;
            }
        }
    }
    return words;
}

/// A line's words; what belongs together without a space stays in one line.
using Line = std::vector<Word>;

double lineWidth(const Line &line)
{
    double width = 0;
    for (const Word &word : line) {
        width += width > 0 ? word.space + word.width : word.width;
    }
    return width;
}

std::vector<Line> linesOf(const std::vector<Word> &words, double width)
{
    std::vector<Line> lines;
    double used = 0;
    for (std::size_t i = 0; i < words.size();) {
        // A group is a word with what hangs on it from other spans.
        std::size_t end = i + 1;
        double group = words[i].width;
        while (end < words.size() && words[end].space == 0 && group + words[end].width <= width) {
            group += words[end++].width;
        }
        const double space = used > 0 ? words[i].space : 0;
        constexpr double kRounding = 1e-6;
        if (lines.empty() || used + space + group > width + kRounding) {
            lines.emplace_back();
            used = 0;
        }
        used += (used > 0 ? words[i].space : 0) + group;
        lines.back().insert(lines.back().end(), words.begin() + static_cast<std::ptrdiff_t>(i),
                            words.begin() + static_cast<std::ptrdiff_t>(end));
        i = end;
    }
    return lines;
}

/// Neighbours of one span become one run, so that a text layer has whole phrases.
void addRuns(std::vector<PageItem> &runs, const Line &line, QPointF at)
{
    const TextSpan *open = nullptr;
    for (const Word &word : line) {
        const bool first = &word == &line.front();
        const double space = first ? 0 : word.space;
        auto *last = runs.empty() ? nullptr : std::get_if<PageRun>(&runs.back());
        if (open == word.span && last) {
            last->text += (space > 0 ? QStringLiteral(" ") : QString()) + word.text;
            at.rx() = last->baseline.x() + textWidth(last->text, last->format);
            continue;
        }
        open = word.span;
        at.rx() += space;
        runs.emplace_back(PageRun{word.text, at - QPointF(0, word.span->rise), word.span->format,
                                  word.span->ink});
        at.rx() += word.width;
    }
}

} // namespace

FlowedText flowText(const std::vector<TextSpan> &spans, double width, double lineHeight,
                    Qt::AlignmentFlag align)
{
    FlowedText flowed;
    // The middle of small letters in the middle of the line.
    constexpr double kBaselineShare = 0.72;
    for (const Line &line : linesOf(wordsOf(spans, width), width)) {
        double size = 0;
        for (const Word &word : line) {
            size = std::max(size, word.span->format.size);
        }
        const double used = lineWidth(line);
        const double left = align == Qt::AlignRight ? width - used
            : align == Qt::AlignHCenter             ? (width - used) / 2
                                                    : 0;
        const double baseline
            = flowed.height + (lineHeight - size) / 2 + size * kBaselineShare + size * 0.07;
        addRuns(flowed.runs, line, {left, baseline});
        flowed.width = std::max(flowed.width, used);
        flowed.height += lineHeight;
    }
    return flowed;
}

std::vector<TextSpan> withKeyNumbers(const QString &sentence, const QStringList &keyNumbers,
                                     const TextFormat &format)
{
    struct Spot {
        qsizetype from = 0;
        qsizetype size = 0;
    };
    const auto isPart = [](QChar letter) { return letter.isLetterOrNumber() || letter == u'%'; };
    std::vector<Spot> places;
    for (const QString &number : keyNumbers) {
        for (qsizetype at = sentence.indexOf(number); at >= 0 && !number.isEmpty();
             at = sentence.indexOf(number, at + 1)) {
            const qsizetype end = at + number.size();
            const bool whole = (at == 0 || !isPart(sentence[at - 1]))
                && (end == sentence.size() || !isPart(sentence[end]));
            const bool taken = std::ranges::any_of(places, [&](const Spot &place) {
                return at < place.from + place.size && place.from < end;
            });
            if (whole && !taken) {
                places.push_back({at, number.size()});
                break;
            }
        }
    }
    std::ranges::sort(places, {}, &Spot::from);
    TextFormat bold = format;
    bold.bold = true;
    std::vector<TextSpan> spans;
    qsizetype done = 0;
    for (const Spot &place : places) {
        spans.push_back({sentence.sliced(done, place.from - done), format});
        spans.push_back({sentence.sliced(place.from, place.size), bold, PageInk::Strong});
        done = place.from + place.size;
    }
    spans.push_back({sentence.sliced(done), format});
    return spans;
}

double widestWord(const QString &text, const TextFormat &format)
{
    double widest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        widest = std::max(widest, textWidth(word, format));
    }
    return widest;
}

} // namespace mm
