// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/read_context.h"

#include "core/sheet/sheet_tr.h"

#include <QLocale>

namespace mm {

ReadContext::ReadContext(const ReadLimits &limits, const CancelToken &cancel)
    : m_limits(limits)
    , m_cancel(cancel)
    , m_deadline(std::chrono::steady_clock::now() + limits.time)
{
}

std::optional<Refusal> ReadContext::interruption() const
{
    if (m_cancel.isCancelled()) {
        return refusal(RefusalCode::Cancelled, {}, SheetTr::tr("the reading was cancelled"));
    }
    if (std::chrono::steady_clock::now() > m_deadline) {
        return refusal(RefusalCode::TooLarge, {},
                       SheetTr::tr("reading it takes longer than %1 seconds")
                           .arg(static_cast<double>(m_limits.time.count()) / 1000.0));
    }
    return std::nullopt;
}

std::optional<Refusal> ReadContext::addUnpacked(qint64 bytes)
{
    m_unpacked += bytes;
    if (m_unpacked <= m_limits.unpackedBytes) {
        return std::nullopt;
    }
    return refusal(RefusalCode::TooLarge, {},
                   SheetTr::tr("unpacked it is larger than %1")
                       .arg(QLocale::c().formattedDataSize(m_limits.unpackedBytes)));
}

Refusal ReadContext::sizeRefusal() const
{
    const QLocale locale = QLocale::c();
    return refusal(
        RefusalCode::TooLarge, {},
        m_cells > m_limits.cells
            ? SheetTr::tr("it holds more than %1 cells").arg(locale.toString(m_limits.cells))
            : SheetTr::tr("its cells need more memory than %1")
                  .arg(locale.formattedDataSize(m_limits.memoryBytes)));
}

Refusal refusal(RefusalCode code, const QString &part, const QString &detail)
{
    return {code, {}, part, detail};
}

} // namespace mm
