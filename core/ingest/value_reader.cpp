// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/value_reader.h"

#include "core/ingest/text_folding.h"

#include <cmath>

namespace mm {

std::optional<ReadValue> ValueReader::read(CellPosition at)
{
    const Cell &cell = m_view.sheet().cell(at);
    ReadValue value;
    switch (cell.type) {
    case CellType::Empty:
        return std::nullopt;
    case CellType::Number:
        value = readFigure(m_view.figure(cell), at);
        break;
    case CellType::Text:
        if (m_view.kind(cell) == CellKind::Empty) {
            return std::nullopt;
        }
        value = readText(cell, at);
        break;
    case CellType::Boolean:
    case CellType::Date:
        value = refused(IssueCode::NotACount, at);
        break;
    case CellType::Error:
        value = refused(IssueCode::ErrorCell, at);
        break;
    case CellType::NoResult:
        value = refused(IssueCode::FormulaWithoutResult, at);
        break;
    }
    value.isText = cell.type == CellType::Text;
    value.isFormula = cell.formula;
    return value;
}

ReadValue ValueReader::readText(const Cell &cell, CellPosition at)
{
    const auto text = [&] { return trimmedText(m_view.sheet().text(cell)).toString(); };
    const auto usual = m_view.gap(cell);
    if (usual) {
        ReadValue value;
        value.gap = m_legend.gap(text()).value_or(*usual);
        return value;
    }
    const Figure figure = m_view.figure(cell);
    return figure.kind == Figure::Kind::Text || figure.kind == Figure::Kind::Symbol
        ? readWords(text(), at)
        : readFigure(figure, at);
}

ReadValue ValueReader::readFigure(const Figure &figure, CellPosition at)
{
    using Kind = Figure::Kind;
    const Cell &cell = m_view.sheet().cell(at);
    switch (figure.kind) {
    case Kind::Count: {
        ReadValue value;
        value.amount = Amount::of(figure.count);
        readMarks(value, figure.marks, at);
        return value;
    }
    case Kind::Negative:
        return refused(IssueCode::NegativeCount, at);
    case Kind::Fraction: {
        // 6.354 stored as a number is what becomes of "6.354" persons in the wrong locale.
        const double thousands = cell.number * 1000;
        const bool maybeThousands = cell.type == CellType::Number && cell.number < 1000
            && std::abs(thousands - std::round(thousands)) < 1e-6;
        return refused(IssueCode::FractionalCount, at,
                       maybeThousands ? QString::number(std::llround(thousands)) : QString());
    }
    case Kind::TooLarge:
        return refused(IssueCode::CountTooLarge, at);
    case Kind::Percent:
        return refused(IssueCode::PercentAsCount, at);
    case Kind::Qualified:
        return readQualified(figure, at);
    case Kind::Range:
        return asked(QuestionCode::RangeOfNumbers, std::nullopt, at, {});
    case Kind::Symbol:
    case Kind::Text:
        break;
    }
    return refused(IssueCode::NotACount, at);
}

ReadValue ValueReader::readQualified(const Figure &figure, CellPosition at)
{
    const QString number = QString::number(figure.count);
    const QString masked = statusName(Status::Suppressed);
    const QString missing = QStringLiteral("not_reported");
    const Cell &cell = m_view.sheet().cell(at);
    const QStringView text = trimmedText(m_view.sheet().text(cell));
    // "<5" is how small counts are masked; "> 200" and "~300" hide nothing.
    if (!text.startsWith(u'<')) {
        return asked(QuestionCode::QualifiedNumber, figure.count, at, {number, masked, missing});
    }
    ReadValue value
        = asked(QuestionCode::QualifiedNumber, figure.count, at, {masked, number, missing});
    if (value.standing == Standing::Taken) {
        value.amount.reset();
        value.gap = Idea::Suppressed;
    }
    return value;
}

ReadValue ValueReader::readWords(const QString &text, CellPosition at)
{
    // "about 300", "300 persons": words around one number.
    QString digits;
    QString words;
    for (const QChar c : text) {
        (c.isLetter() ? words : digits) += c;
        if (c.isSpace()) {
            words += c;
        }
    }
    const Figure figure = figureOf(digits);
    const Label &label = m_view.texts().label(words);
    const bool number
        = figure.kind == Figure::Kind::Count && label.unknown.isEmpty() && !label.has(Idea::Scale);
    if (number && label.has(Idea::Percent)) {
        return refused(IssueCode::PercentAsCount, at);
    }
    if (number && label.has(Idea::About)) {
        return asked(QuestionCode::QualifiedNumber, figure.count, at,
                     {QString::number(figure.count), QStringLiteral("not_reported")});
    }
    if (number && label.has(Idea::Person)) {
        return readFigure(figure, at);
    }
    return refused(IssueCode::NotACount, at);
}

ReadValue ValueReader::refused(IssueCode code, CellPosition at, const QString &suggestion)
{
    const Cell &cell = m_view.sheet().cell(at);
    constexpr double kWhole = 100;
    const QString shown = cell.percent ? QString::number(cell.number * kWhole) + u'%'
                                       : m_view.sheet().display(at.row, at.column);
    m_findings.add({code, Severity::Error, m_findings.at(m_sheet, at), {shown, suggestion}, {}});
    ReadValue value;
    value.standing = Standing::Refused;
    return value;
}

ReadValue ValueReader::asked(QuestionCode code, std::optional<qint64> count, CellPosition at,
                             const QStringList &choices)
{
    ReadValue value;
    if (count) {
        value.amount = Amount::of(*count);
        value.estimated = true;
    }
    const auto question = m_findings.ask(
        {code, m_findings.at(m_sheet, at), {m_view.sheet().display(at.row, at.column)}, choices});
    value.standing = question || !count ? Standing::Asked : Standing::Taken;
    value.question = question.value_or(0);
    return value;
}

void ValueReader::readMarks(ReadValue &value, const QString &marks, CellPosition at)
{
    if (marks.isEmpty()) {
        return;
    }
    auto meaning = m_legend.mark(marks);
    if (!meaning && marks.startsWith(u'(')) {
        meaning = m_view.texts().vocabulary().statusCode(marks.mid(1, marks.size() - 2));
    }
    value.provisional = meaning == Idea::Provisional;
    value.estimated = meaning == Idea::Estimate;
    if (!meaning) {
        m_findings.add({IssueCode::UnexplainedMark,
                        Severity::Warning,
                        m_findings.at(m_sheet, at),
                        {marks},
                        {}});
    }
}

} // namespace mm
