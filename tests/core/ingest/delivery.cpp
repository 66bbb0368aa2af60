// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ingest/delivery.h"

#include <QDate>

#include <algorithm>

namespace mm::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargestCount = 3999;

QStringList fieldsOf(const QString &line, QChar separator)
{
    QStringList fields = line.split(separator);
    for (QString &field : fields) {
        field = field.trimmed();
    }
    return fields;
}

QString withSeparators(int value, const QString &separator)
{
    QString digits = QString::number(value);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, separator);
    }
    return digits;
}

CellRange rangeOf(const QString &text)
{
    const auto range = CellRange::parse(text);
    const auto cell = CellPosition::parse(text);
    if (!range && !cell) {
        qFatal("“%s” is no range", qUtf8Printable(text));
    }
    return range ? *range : CellRange{*cell, *cell};
}

/// "a; b; c", or "2025-03.." which counts months on.
class List {
public:
    List(const QString &text, int rows, int columns)
        : m_rows(rows)
        , m_columns(columns)
    {
        if (text.endsWith(u".."_s)) {
            m_first = Month::parse(text.chopped(2));
        } else {
            m_items = fieldsOf(text, u';');
        }
    }

    [[nodiscard]] QString at(int row, int column) const
    {
        if (m_first) {
            return (*m_first + months(m_columns > 1 ? column : row)).toString();
        }
        const auto size = static_cast<int>(m_items.size());
        const int index = size == 1      ? 0
            : size == m_rows * m_columns ? row * m_columns + column
            : size == m_columns          ? column
            : size == m_rows             ? row
                                         : -1;
        if (index < 0) {
            qFatal("a list of %d fits no range of %d × %d", size, m_rows, m_columns);
        }
        return m_items[index];
    }

private:
    int m_rows;
    int m_columns;
    std::optional<Month> m_first;
    QStringList m_items;
};

} // namespace

Delivery::Delivery(const QString &description, Random &random)
    : m_random(random)
{
    for (const QString &whole : description.split(u'\n')) {
        const QString line = whole.trimmed();
        const bool begins = line.startsWith(u"sheet "_s);
        if (m_pages.empty() && !begins && !line.isEmpty()) {
            m_pages.emplace_back();
        }
        if (line.startsWith(u'|')) {
            readRow(line);
        } else if (!line.isEmpty()) {
            readDirective(line);
        }
    }
}

QString Delivery::cellName(CellPosition at) const
{
    return m_pages.back().name() + u'!' + at.toString();
}

void Delivery::readRow(const QString &line)
{
    const int row = page().nextRow();
    const QStringList cells = fieldsOf(line.sliced(1), u'|');
    bool counts = false;
    for (int column = 0; column < cells.size(); ++column) {
        const CellPosition at{row, column};
        if (!cells[column].isEmpty()) {
            page().put(row, column, valueOf(cells[column], at));
        }
        counts = counts || m_addends.contains(at);
    }
    if (!counts) {
        m_firstCountedRow = row + 1;
    }
    page().put(row, 0, {});
}

QVariant Delivery::counted(int value, const QString &style)
{
    static const std::map<QString, QString> kSeparators{
        {u"."_s, u"."_s}, {u","_s, u","_s}, {u"_"_s, QString(QChar(0xA0))}, {u"'"_s, u"’"_s}};
    const auto separator = kSeparators.find(style);
    return separator != kSeparators.end() ? QVariant(withSeparators(value, separator->second))
        : style == u"t"                   ? QVariant(QString::number(value))
                                          : QVariant(value);
}

QVariant Delivery::valueOf(const QString &cell, CellPosition at)
{
    const qsizetype brace = cell.indexOf(u'{');
    const QString text = brace > 0 ? cell.first(brace) : cell;
    const QString behind = brace > 0 ? cell.sliced(brace + 1).chopped(1) : QString();
    QVariant value;
    const QChar first = text.front();
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (first == u'~') {
        const int limit = text.sliced(1).toInt(&isNumber);
        m_counts[at] = m_random.integer(0, isNumber ? limit : kLargestCount);
        m_addends[at] = m_counts[at];
        value = counted(m_counts[at], isNumber ? QString() : text.sliced(1));
    } else if (text == u"+" || text == u"^") {
        int sum = 0;
        for (const auto &[other, count] : m_addends) {
            const bool counts = text == u"+"
                ? other.row == at.row && other.column < at.column
                : other.column == at.column && other.row < at.row && other.row >= m_firstCountedRow;
            sum += counts ? count : 0;
        }
        m_counts[at] = sum;
        m_addends[at] = sum;
        value = sum;
    } else if (first == u'#' && text.size() > 1 && text[1].isDigit()) {
        return text.sliced(1).toDouble();
    } else if (first == u'@') {
        return QDate::fromString(text.sliced(1), Qt::ISODate);
    } else if (isNumber) {
        m_counts[at] = number;
        value = number;
    } else if (first == u'\'') {
        QString digits = text;
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        m_counts[at] = digits.toInt();
        return cell.sliced(1);
    } else {
        return cell;
    }
    return behind.isEmpty() ? value : QVariant(value.toString() + behind);
}

void Delivery::readDirective(const QString &line)
{
    const QString word = line.section(u' ', 0, 0);
    const QString rest = line.section(u' ', 1).trimmed();
    if (word == u"sheet") {
        const QStringList fields = fieldsOf(rest, u'/');
        m_pages.emplace_back(
            fields[0], fields.size() > 1 ? SheetVisibility::Hidden : SheetVisibility::Visible);
        m_counts.clear();
        m_addends.clear();
        m_firstCountedRow = 0;
    } else if (word == u"merge") {
        page().merge(rangeOf(rest));
    } else if (line.startsWith(u"hide row "_s)) {
        page().hideRow(rest.section(u' ', 1).toInt() - 1);
    } else if (line.startsWith(u"hide column "_s)) {
        page().hideColumn(rangeOf(rest.section(u' ', 1) + u'1').first.column);
    } else if (word == u"percent") {
        page().percent(rangeOf(rest));
    } else if (word == u"formula") {
        page().formula(rangeOf(rest).first.row, rangeOf(rest).first.column);
    } else if (word == u"=") {
        readTruth(rest);
    } else if (word == u"?") {
        const CellRange range = rangeOf(rest);
        for (int row = range.first.row; row <= range.last.row; ++row) {
            for (int column = range.first.column; column <= range.last.column; ++column) {
                m_expected.asked << cellName({row, column});
            }
        }
    } else if (word == u"says") {
        const QStringList parts = fieldsOf(rest, u' ');
        m_expected.says << (parts.size() > 1 ? parts[0] + u' ' + cellName(rangeOf(parts[1]).first)
                                             : parts[0]);
    } else {
        qFatal("“%s” is not understood", qUtf8Printable(line));
    }
}

void Delivery::readTruth(const QString &line)
{
    QStringList fields = fieldsOf(line, u'/');
    const bool delta = fields.last() == u"delta";
    if (delta) {
        fields.removeLast();
    }
    const CellRange range = rangeOf(fields.value(0));
    const int rows = range.last.row - range.first.row + 1;
    const int columns = range.last.column - range.first.column + 1;
    const List places(fields.value(1), rows, columns);
    const List indicators(fields.value(2), rows, columns);
    const List parts(fields.value(3), rows, columns);
    const List months_(fields.value(4), rows, columns);
    const List statuses(fields.value(5, u"confirmed"_s), rows, columns);
    for (int row = 0; row < rows; ++row) {
        int before = 0;
        for (int column = 0; column < columns; ++column) {
            const CellPosition at{range.first.row + row, range.first.column + column};
            const QString status = statuses.at(row, column);
            const bool none = status.startsWith(u"not_"_s) || status == u"suppressed";
            const int count = m_counts[at];
            QString part = parts.at(row, column);
            part = part == u"-" ? QString() : part;
            m_expected.truth[cellName(at)] = u"%1 %2 %3 %4 = %5 %6"_s.arg(
                places.at(row, column), indicators.at(row, column), part, months_.at(row, column),
                none ? u"null"_s : QString::number(delta ? count - before : count), status);
            before = count;
        }
    }
}

} // namespace mm::test
