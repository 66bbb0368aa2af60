// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/clipboard_table.h"

#include <algorithm>

namespace mm {

namespace {

/// Takes a text apart cell by cell.
class TabReader {
public:
    explicit TabReader(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] ClipboardTable read()
    {
        ClipboardTable table;
        while (m_at < m_text.size()) {
            table.rows.push_back(readRow());
        }
        qsizetype width = 0;
        for (const QStringList &row : table.rows) {
            width = std::max(width, row.size());
        }
        for (QStringList &row : table.rows) {
            row.resize(width);
        }
        return table;
    }

private:
    [[nodiscard]] bool isAt(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    [[nodiscard]] bool isAtEnd() const
    {
        return m_at >= m_text.size() || isAt(u'\n') || isAt(u'\r');
    }

    [[nodiscard]] QStringList readRow()
    {
        QStringList row{readCell()};
        while (isAt(u'\t')) {
            ++m_at;
            row << readCell();
        }
        if (isAt(u'\r')) {
            ++m_at;
        }
        if (isAt(u'\n')) {
            ++m_at;
        }
        return row;
    }

    [[nodiscard]] QString readCell()
    {
        const qsizetype start = m_at;
        if (isAt(u'"')) {
            if (const auto quoted = readQuoted()) {
                return *quoted;
            }
            m_at = start;
        }
        while (!isAtEnd() && !isAt(u'\t')) {
            ++m_at;
        }
        return m_text.sliced(start, m_at - start).toString();
    }

    /// Nothing when the quote is only a sign in the text: it is not closed at the end of the cell.
    [[nodiscard]] std::optional<QString> readQuoted()
    {
        QString cell;
        ++m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c != u'"') {
                cell += c;
            } else if (isAt(u'"')) {
                cell += c;
                ++m_at;
            } else {
                return isAtEnd() || isAt(u'\t') ? std::optional(cell) : std::nullopt;
            }
        }
        return std::nullopt;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

bool needsQuotes(const QString &cell)
{
    return std::ranges::any_of(
        cell, [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r' || c == u'"'; });
}

QString quoted(QString cell)
{
    if (!needsQuotes(cell)) {
        return cell;
    }
    cell.replace(u'"', QStringLiteral("\"\""));
    return u'"' + cell + u'"';
}

} // namespace

ClipboardTable parseTabText(QStringView text)
{
    return TabReader(text).read();
}

QString tabText(const ClipboardTable &table)
{
    QString text;
    for (const QStringList &row : table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            text += (i > 0 ? QStringLiteral("\t") : QString()) + quoted(row[i]);
        }
        text += u'\n';
    }
    return text;
}

QString htmlText(const ClipboardTable &table, int headerRows, int headerColumns)
{
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    for (int r = 0; r < table.rowCount(); ++r) {
        html += QStringLiteral("<tr>");
        const QStringList &row = table.rows[static_cast<std::size_t>(r)];
        for (int c = 0; c < row.size(); ++c) {
            const QString tag
                = r < headerRows || c < headerColumns ? QStringLiteral("th") : QStringLiteral("td");
            html += u'<' + tag + u'>' + row[c].toHtmlEscaped() + QStringLiteral("</") + tag + u'>';
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString guardedLabel(const QString &label)
{
    // With the full-width forms that spreadsheets take for the same.
    constexpr QStringView kFormulaSigns = u"=+-@\t\r\uff1d\uff0b\uff0d\uff20";
    return !label.isEmpty() && kFormulaSigns.contains(label.front()) ? u'\'' + label : label;
}

} // namespace mm
