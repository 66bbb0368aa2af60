// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit_hash.h"

#include <QtEndian>

#include <cstring>

namespace mm {

namespace {

/// First byte of every record.
enum Record : qint64 { SeriesRecord = 1, SheetRecord, TypedRecord, CellRecord, AnnotationRecord };

} // namespace

AuditHash::AuditHash(const QByteArray &previous, const ChangeSetInfo &set, const QString &at,
                     const CodeMap &codes, const SheetNames &sheets)
    : m_codes(codes)
    , m_sheets(sheets)
{
    text(previous);
    number<8>(set.id);
    text(at.toUtf8());
    text(set.author.toUtf8());
    text(set.reason.toUtf8());
    text(originName(set.origin).toUtf8());
    number<8>(set.reverts.value_or(0));
    number<8>(set.changeCount);
}

void AuditHash::add(const LoggedChange &change)
{
    const Series series{change.indicator, change.place, change.breakdown};
    if (m_series != series) {
        number<1>(SeriesRecord);
        text(m_codes.indicators.code(change.indicator));
        text(m_codes.places.code(change.place));
        text(m_codes.breakdowns.code(change.breakdown));
    }
    if (change.sheet && m_sheet != change.sheet) {
        const SheetName sheet = m_sheets.name(*change.sheet);
        number<1>(SheetRecord);
        text(sheet.file.toUtf8());
        text(sheet.sha256);
        text(sheet.sheet.toUtf8());
    }
    number<1>(change.sheet ? CellRecord : TypedRecord);
    number<4>(storedMonth(change.month));
    datum(change.before);
    datum(change.after);
    if (change.sheet) {
        number<4>(change.cell.row);
        number<4>(change.cell.column);
    }
    m_series = series;
    m_sheet = change.sheet;
}

void AuditHash::add(const LoggedAnnotation &annotation)
{
    number<1>(AnnotationRecord);
    text(annotation.indicator ? m_codes.indicators.code(*annotation.indicator) : QByteArray());
    text(m_codes.places.code(annotation.place));
    text(annotation.breakdown ? m_codes.breakdowns.code(*annotation.breakdown) : QByteArray());
    number<4>(storedMonth(annotation.month));
    text(annotation.annotation.text.toUtf8());
    number<1>(annotation.annotation.isMarked ? 1 : 0);
}

QByteArray AuditHash::result()
{
    flush();
    return m_hash.result();
}

template <std::size_t Bytes>
void AuditHash::number(qint64 value)
{
    const qint64 little = qToLittleEndian(value);
    append({reinterpret_cast<const char *>(&little), Bytes});
}

void AuditHash::text(const QByteArray &utf8)
{
    number<4>(utf8.size());
    append(utf8);
}

void AuditHash::append(QByteArrayView bytes)
{
    if (bytes.isEmpty()) {
        return;
    }
    const auto size = static_cast<std::size_t>(bytes.size());
    if (size > m_buffer.size() - m_filled) {
        flush();
    }
    if (size > m_buffer.size()) {
        m_hash.add(bytes);
        return;
    }
    std::memcpy(m_buffer.data() + m_filled, bytes.data(), size);
    m_filled += size;
}

void AuditHash::datum(const std::optional<Datum> &datum)
{
    number<1>(datum ? 1 + static_cast<qint64>(datum->status()) : 0);
    if (const auto amount = datum ? datum->amount() : std::nullopt) {
        number<8>(amount->thousandths());
    }
}

void AuditHash::flush()
{
    m_hash.add(QByteArrayView(m_buffer.data(), static_cast<qsizetype>(m_filled)));
    m_filled = 0;
}

} // namespace mm
