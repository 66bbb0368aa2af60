// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit_hash.h"

#include <QtEndian>

namespace mm {

namespace {

constexpr qsizetype kBufferSize = 1 << 16;

/// First byte of every record.
enum Record : qint64 { SeriesRecord = 1, SheetRecord, TypedRecord, CellRecord };

} // namespace

AuditHash::AuditHash(const QByteArray &previous, const ChangeSetInfo &set, const QString &at,
                     const CodeMap &codes, const SheetNames &sheets)
    : m_codes(codes)
    , m_sheets(sheets)
{
    m_buffer.reserve(kBufferSize + 1024);
    text(previous);
    number(set.id, 8);
    text(at.toUtf8());
    text(set.author.toUtf8());
    text(set.reason.toUtf8());
    text(originName(set.origin).toUtf8());
    number(set.reverts.value_or(0), 8);
    number(set.changeCount, 8);
}

void AuditHash::add(const LoggedChange &change)
{
    if (!m_before || m_before->indicator != change.indicator || m_before->place != change.place
        || m_before->breakdown != change.breakdown) {
        number(SeriesRecord, 1);
        text(m_codes.indicators.code(change.indicator));
        text(m_codes.places.code(change.place));
        text(m_codes.breakdowns.code(change.breakdown));
    }
    if (change.sheet && (!m_before || m_before->sheet != change.sheet)) {
        const SheetName sheet = m_sheets.name(*change.sheet);
        number(SheetRecord, 1);
        text(sheet.file.toUtf8());
        text(sheet.sha256);
        text(sheet.sheet.toUtf8());
    }
    number(change.sheet ? CellRecord : TypedRecord, 1);
    number(storedMonth(change.month), 4);
    datum(change.before);
    datum(change.after);
    if (change.sheet) {
        number(change.cell.row, 4);
        number(change.cell.column, 4);
    }
    m_before = change;
    if (m_buffer.size() >= kBufferSize) {
        flush();
    }
}

QByteArray AuditHash::result()
{
    flush();
    return m_hash.result();
}

void AuditHash::number(qint64 value, int bytes)
{
    const qint64 little = qToLittleEndian(value);
    m_buffer.append(reinterpret_cast<const char *>(&little), bytes);
}

void AuditHash::text(const QByteArray &utf8)
{
    number(utf8.size(), 4);
    m_buffer.append(utf8);
}

void AuditHash::datum(const std::optional<Datum> &datum)
{
    number(datum ? 1 + static_cast<qint64>(datum->status()) : 0, 1);
    if (const auto amount = datum ? datum->amount() : std::nullopt) {
        number(amount->thousandths(), 8);
    }
}

void AuditHash::flush()
{
    m_hash.addData(m_buffer);
    m_buffer.resize(0);
}

} // namespace mm
