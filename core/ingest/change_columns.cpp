// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/change_columns.h"

#include "core/ingest/cell_time.h"
#include "core/ingest/remarkable.h"

#include <cmath>

namespace mm {

namespace {

constexpr double kHundred = 100;

struct Printed {
    double value = 0; ///< in percent
    int decimals = 0;
    QString text;
};

/// Digits behind the point that a number needs to read back; a formula gives many.
int decimalsOf(double value)
{
    constexpr int kMost = 6;
    const QString digits = QString::number(value, 'f', kMost);
    qsizetype zeros = 0;
    while (zeros < kMost && digits[digits.size() - 1 - zeros] == u'0') {
        ++zeros;
    }
    return kMost - static_cast<int>(zeros);
}

/// "-10%", "+4,9 %", "10" under a heading that says percent.
std::optional<Printed> printedText(QString text, bool isPercent)
{
    text.remove(u' ').remove(QChar::Nbsp).replace(u',', u'.').replace(u'−', u'-');
    const bool hasSign = text.endsWith(u'%');
    text = hasSign ? text.chopped(1) : text;
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || (!hasSign && !isPercent)) {
        return std::nullopt;
    }
    const qsizetype point = text.indexOf(u'.');
    return Printed{value, point < 0 ? 0 : static_cast<int>(text.size() - point - 1), text + u'%'};
}

std::optional<Printed> printedIn(CellPosition at, bool isPercent, const SheetView &view)
{
    const Cell &cell = view.sheet().cell(at);
    if (cell.type == CellType::Text) {
        return printedText(view.sheet().text(cell), isPercent);
    }
    if (cell.type != CellType::Number || (!cell.percent && !isPercent)) {
        return std::nullopt;
    }
    const double value = cell.percent ? cell.number * kHundred : cell.number;
    return Printed{value, decimalsOf(value), QString::number(value) + u'%'};
}

QString faultText(PercentFault fault)
{
    switch (fault) {
    case PercentFault::None:
    case PercentFault::Other:
        return QStringLiteral("it does not follow from them");
    case PercentFault::Truncated:
        return QStringLiteral("cut off, not rounded");
    case PercentFault::Sign:
        return QStringLiteral("the sign is the other way round");
    case PercentFault::BaseSwapped:
        return QStringLiteral("it is a part of the later number");
    }
    Q_UNREACHABLE();
}

bool isTaken(const TableCell &cell)
{
    return cell.standing == Standing::Taken && cell.datum && cell.datum->amount()
        && cell.role != TableCell::Role::Total;
}

} // namespace

PercentFault percentFault(double printed, int decimals, Amount before, Amount now)
{
    constexpr double kTiny = 1e-9;
    const double unit = std::pow(10.0, -decimals);
    const auto isPrinted = [=](double exact) { // half a unit goes away from zero
        return std::abs(std::round(exact / unit) * unit - printed) < kTiny;
    };
    const double change = now.toDouble() - before.toDouble();
    const double exact = change / before.toDouble() * kHundred;
    const double cutOff = std::trunc(exact / unit) * unit;
    return isPrinted(exact)                                              ? PercentFault::None
        : isPrinted(-exact)                                              ? PercentFault::Sign
        : std::abs(cutOff - printed) < kTiny                             ? PercentFault::Truncated
        : !now.isZero() && isPrinted(change / now.toDouble() * kHundred) ? PercentFault::BaseSwapped
                                                                         : PercentFault::Other;
}

void ChangeColumns::add(const Heading &row, const Heading &column, CellPosition at)
{
    const bool isRow = CellTimes::isControl(column);
    const Heading &heading = isRow ? column : row;
    const Line line{isRow, isRow ? at.row : at.column};
    if (heading.has(Idea::Change)) {
        m_written.push_back({line, at, heading.at, heading.ideas});
        return;
    }
    const Figure figure = m_view.figure(m_view.sheet().cell(at));
    if (heading.has(Idea::PreviousYear) && figure.kind == Figure::Kind::Count) {
        m_yearBefore.emplace(line, Amount::of(figure.count));
    }
}

void ChangeColumns::check(const std::vector<TableCell> &cells) const
{
    const auto lines = numbersOfLines(cells);
    for (const Written &written : m_written) {
        const auto numbers = numbersBeside(written, lines.at(written.line));
        if (numbers && !numbers->before.isZero()) {
            judge(written, *numbers);
        }
    }
}

/// The numbers of every line that has something written.
std::map<ChangeColumns::Line, ChangeColumns::Numbers>
ChangeColumns::numbersOfLines(const std::vector<TableCell> &cells) const
{
    std::map<Line, Numbers> lines;
    for (const Written &written : m_written) {
        lines[written.line];
    }
    if (lines.empty()) {
        return lines;
    }
    for (const TableCell &cell : cells) {
        for (const Line line : {Line{true, cell.at.row}, Line{false, cell.at.column}}) {
            const auto found = lines.find(line);
            if (found != lines.end() && isTaken(cell)) {
                found->second.push_back(&cell);
            }
        }
    }
    return lines;
}

/// The two numbers of a line that are a year or a month apart; more leave open which are meant.
std::optional<ChangeColumns::Pair> ChangeColumns::numbersBeside(const Written &written,
                                                                const Numbers &line) const
{
    const auto before = m_yearBefore.find(written.line);
    if (line.size() == 1 && before != m_yearBefore.end()) {
        return Pair{before->second, *line.front()->datum->amount()};
    }
    if (line.size() != 2 || line[0]->key.series != line[1]->key.series) {
        return std::nullopt;
    }
    const bool rises = line[0]->key.month <= line[1]->key.month;
    const TableCell &first = *line[rises ? 0 : 1];
    const TableCell &second = *line[rises ? 1 : 0];
    if (second.key.month != first.key.month + months(12)
        && second.key.month != first.key.month + months(1)) {
        return std::nullopt;
    }
    return Pair{*first.datum->amount(), *second.datum->amount()};
}

void ChangeColumns::judge(const Written &written, const Pair &numbers) const
{
    const auto printed = printedIn(written.at, has(written.ideas, Idea::Percent), m_view);
    if (!printed) {
        return;
    }
    const bool fall = has(written.ideas, Idea::Fall) && !has(written.ideas, Idea::Rise);
    const bool rise = has(written.ideas, Idea::Rise) && !has(written.ideas, Idea::Fall);
    // "Decrease: 10%" is -10%; people write the sign too.
    const double value = fall ? -std::abs(printed->value) : printed->value;
    const PercentFault fault = percentFault(value, printed->decimals, numbers.before, numbers.now);
    const QString before = QString::number(numbers.before.rounded());
    const QString now = QString::number(numbers.now.rounded());
    const CellRef cell = m_findings.at(m_sheet, written.at);
    if ((rise || fall) && fault == PercentFault::Sign) {
        const QString word = m_view.sheet().display(written.heading.row, written.heading.column);
        m_findings.add(
            {IssueCode::WordContradicts, Severity::Warning, cell, {word, before, now}, {}});
    } else if (fault != PercentFault::None) {
        m_findings.add({IssueCode::PercentDiffers,
                        fault == PercentFault::Truncated ? Severity::Info : Severity::Warning,
                        cell,
                        {printed->text, before, now, percentText(numbers.before, numbers.now),
                         faultText(fault)},
                        {}});
    }
}

} // namespace mm
