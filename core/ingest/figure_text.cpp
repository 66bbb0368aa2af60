// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/figure_text.h"

#include "core/ingest/text_folding.h"
#include "core/model/amount.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace mm {

namespace {

using Kind = Figure::Kind;
using Separator = Figure::Separator;

Separator separatorOf(QChar c)
{
    constexpr QStringView kApostrophes = u"'’ʼ‘`´";
    if (c == u'.') {
        return Separator::Dot;
    }
    if (c == u',') {
        return Separator::Comma;
    }
    if (c.isSpace()) {
        return Separator::Space;
    }
    return kApostrophes.contains(c) ? Separator::Apostrophe : Separator::None;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isMinus(QChar c)
{
    constexpr QStringView kMinuses = u"-−–‐‑‒—";
    return kMinuses.contains(c);
}

/// Digits in groups, and what stands between them.
struct Groups {
    std::vector<QStringView> digits;
    std::vector<Separator> between;
};

std::optional<Groups> groupsOf(QStringView text)
{
    Groups groups;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isDigit(text[end])) {
            ++end;
        }
        if (end == at) {
            return std::nullopt;
        }
        groups.digits.push_back(text.sliced(at, end - at));
        at = end;
        if (at == text.size()) {
            return groups;
        }
        const Separator separator = separatorOf(text[at]);
        if (separator == Separator::None) {
            return std::nullopt;
        }
        groups.between.push_back(separator);
        ++at;
    }
    return std::nullopt;
}

/// The whole number of @p digits, or a kind that says why it is none.
Figure counted(std::span<const QStringView> digits, Figure figure)
{
    qint64 count = 0;
    for (const QStringView group : digits) {
        for (const QChar digit : group) {
            count = count * 10 + digit.digitValue();
            if (count > Amount::kLargestWhole) {
                figure.kind = Kind::TooLarge;
                return figure;
            }
        }
    }
    figure.kind = Kind::Count;
    figure.count = count;
    return figure;
}

bool groupsByThree(std::span<const QStringView> digits)
{
    return digits.front().size() <= 3 && digits.front() != u"0"
        && std::ranges::all_of(digits.subspan(1), [](QStringView g) { return g.size() == 3; });
}

/// Without sign, marks and spaces around.
Figure unsignedFigure(QStringView text)
{
    const auto groups = groupsOf(text);
    if (!groups) {
        return {};
    }
    const std::span<const QStringView> digits = groups->digits;
    const auto &between = groups->between;
    if (between.empty()) {
        return counted(digits, {});
    }
    const Separator first = between.front();
    const Separator last = between.back();
    const bool oneKind = std::ranges::count(between, first) == std::ssize(between);
    Figure figure;
    if (oneKind && groupsByThree(digits)) {
        figure.grouping = first;
        return counted(digits, figure);
    }
    // Decimals follow the last sign, which must differ from those between groups.
    const auto whole = digits.first(digits.size() - 1);
    const bool grouped = whole.size() > 1;
    const bool soundWhole = !grouped
        || (groupsByThree(whole) && std::ranges::count(between, first) == std::ssize(between) - 1);
    if ((last != Separator::Dot && last != Separator::Comma) || !soundWhole) {
        return {};
    }
    figure.decimal = last;
    figure.grouping = grouped ? first : Separator::None;
    if (std::ranges::any_of(digits.back(), [](QChar c) { return c != u'0'; })) {
        figure.kind = Kind::Fraction;
        return figure;
    }
    return counted(whole, figure);
}

/// Takes signs of footnotes off the end: "313¹", "1,234**", "1 204 (p)".
QStringView withoutMarks(QStringView text, QString &marks)
{
    while (!text.isEmpty() && isFootnoteMark(text.back())) {
        marks.prepend(text.back());
        text.chop(1);
    }
    const bool bracketed = text.size() > 3 && text.back() == u')' && text[text.size() - 3] == u'('
        && text[text.size() - 2].isLetterOrNumber();
    if (bracketed) {
        marks.prepend(text.last(3));
        text.chop(3);
    }
    return trimmedText(text);
}

bool isRange(QStringView text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (isMinus(text[i]) && unsignedFigure(trimmedText(text.first(i))).kind == Kind::Count
            && unsignedFigure(trimmedText(text.sliced(i + 1))).kind == Kind::Count) {
            return true;
        }
    }
    return false;
}

Figure withKind(Figure figure, Kind kind)
{
    figure.kind = kind;
    return figure;
}

} // namespace

Figure figureOf(QStringView text)
{
    text = trimmedText(text);
    if (std::ranges::none_of(text, [](QChar c) { return c.isLetterOrNumber(); })) {
        return withKind({}, text.isEmpty() ? Kind::Text : Kind::Symbol);
    }
    if (text.contains(u'%') || text.contains(u'‰')) {
        return withKind({}, std::ranges::any_of(text, isDigit) ? Kind::Percent : Kind::Text);
    }
    QString marks;
    const QStringView plain = withoutMarks(text, marks);
    const auto finish = [&](Figure figure, Kind kind) {
        figure.kind = kind;
        figure.marks = marks;
        return figure;
    };
    if (plain.isEmpty()) {
        return {};
    }
    constexpr QStringView kQualifiers = u"<>≤≥~≈±+";
    if (kQualifiers.contains(plain.front()) || plain.back() == u'+') {
        const bool behind = plain.back() == u'+';
        const Figure number
            = unsignedFigure(trimmedText(behind ? plain.first(plain.size() - 1) : plain.sliced(1)));
        return number.kind == Kind::Count ? finish(number, Kind::Qualified) : Figure();
    }
    const bool inBrackets = plain.front() == u'(' && plain.back() == u')';
    if (isMinus(plain.front()) || inBrackets) {
        const Figure number = unsignedFigure(
            trimmedText(inBrackets ? plain.sliced(1, plain.size() - 2) : plain.sliced(1)));
        return number.kind == Kind::Text ? Figure() : finish(number, Kind::Negative);
    }
    if (isRange(plain)) {
        return finish({}, Kind::Range);
    }
    const Figure figure = unsignedFigure(plain);
    return finish(figure, figure.kind);
}

Figure figureOf(double number)
{
    Figure figure;
    if (!std::isfinite(number) || std::abs(number) > static_cast<double>(Amount::kLargestWhole)) {
        figure.kind = Kind::TooLarge;
        return figure;
    }
    if (number < 0) {
        figure.kind = Kind::Negative;
        figure.count = std::llround(-number);
        return figure;
    }
    // Sums of decimals computed by a spreadsheet may miss the whole number by a rounding error.
    constexpr double kRoundingError = 1e-6;
    const double whole = std::round(number);
    if (std::abs(number - whole) > kRoundingError) {
        figure.kind = Kind::Fraction;
        return figure;
    }
    figure.kind = Kind::Count;
    figure.count = std::llround(whole);
    return figure;
}

bool styleAgrees(std::span<const Figure> column)
{
    const auto any = [&](auto condition) { return std::ranges::any_of(column, condition); };
    const auto groups
        = [&](Separator s) { return any([s](const Figure &f) { return f.grouping == s; }); };
    const auto decimals
        = [&](Separator s) { return any([s](const Figure &f) { return f.decimal == s; }); };
    return !(groups(Separator::Dot) && groups(Separator::Comma))
        && !(groups(Separator::Dot) && decimals(Separator::Dot))
        && !(groups(Separator::Comma) && decimals(Separator::Comma));
}

} // namespace mm
