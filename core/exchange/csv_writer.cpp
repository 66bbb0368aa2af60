// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include <QIODevice>

#include <algorithm>

namespace mm {

namespace {

constexpr qsizetype kBufferSize = 64 * 1024;

} // namespace

bool looksLikeFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r＝＋－＠").contains(text.front());
}

void CsvWriter::beginField()
{
    if (!m_rowIsEmpty) {
        m_buffer += ',';
    }
    m_rowIsEmpty = false;
}

void CsvWriter::text(QStringView text)
{
    beginField();
    QByteArray utf8 = text.toUtf8();
    if (looksLikeFormula(text)) {
        utf8.prepend('\'');
    }
    const bool quoted = std::ranges::any_of(
        utf8, [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
    m_buffer += quoted ? '"' + utf8.replace('"', "\"\"") + '"' : utf8;
}

void CsvWriter::number(Amount amount)
{
    beginField();
    const qint64 thousandths = amount.thousandths();
    const quint64 magnitude = amount.isNegative() ? quint64{0} - static_cast<quint64>(thousandths)
                                                  : static_cast<quint64>(thousandths);
    if (amount.isNegative()) {
        m_buffer += '-';
    }
    m_buffer += QByteArray::number(magnitude / Amount::kScale);
    if (!amount.isWhole()) {
        QByteArray fraction = QByteArray::number(magnitude % Amount::kScale).rightJustified(3, '0');
        while (fraction.endsWith('0')) {
            fraction.chop(1);
        }
        m_buffer += '.' + fraction;
    }
}

void CsvWriter::endRow()
{
    m_buffer += '\n';
    m_rowIsEmpty = true;
    if (m_buffer.size() >= kBufferSize) {
        m_ok = flush();
    }
}

bool CsvWriter::flush()
{
    m_ok = m_ok && m_device.write(m_buffer) == m_buffer.size();
    m_buffer.clear();
    return m_ok;
}

} // namespace mm
