// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/table_text.h"

#include <algorithm>
#include <iterator>

namespace mm {

namespace {

QString tsvCell(QString text)
{
    for (const QChar c : {u'\t', u'\n', u'\r'}) {
        text.replace(c, u' ');
    }
    return text;
}

QString csvCell(QString text)
{
    const bool quoted = std::ranges::any_of(
        text, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    return quoted ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

QString joined(const TableRows &rows, QChar separator, QString (*cell)(QString))
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        std::ranges::transform(row, std::back_inserter(cells), cell);
        text += cells.join(separator) + u'\n';
    }
    return text;
}

} // namespace

QString tsvText(const TableRows &rows)
{
    return joined(rows, u'\t', tsvCell);
}

QString csvText(const TableRows &rows)
{
    return joined(rows, u',', csvCell);
}

} // namespace mm
