// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/limits.h"
#include "core/sheet/workbook_reader.h"

#include <chrono>
#include <optional>

namespace mm {

/// What all stages of one reading share: the limits, how much of them is used up, the wish to stop.
class ReadContext {
public:
    explicit ReadContext(const ReadLimits &limits = {}, const CancelToken &cancel = {});

    [[nodiscard]] const ReadLimits &limits() const { return m_limits; }

    /// Set when the reading has to end: cancelled, or over its time. Cheap enough for every block.
    [[nodiscard]] std::optional<Refusal> interruption() const;

    /// Set when more is unpacked than allowed.
    [[nodiscard]] std::optional<Refusal> addUnpacked(qint64 bytes);

    /// Count what is kept; false when it is more than allowed, and sizeRefusal() says what.
    [[nodiscard]] bool addCells(qint64 count)
    {
        m_cells += count;
        return fits();
    }
    [[nodiscard]] bool addTextMemory(qint64 bytes)
    {
        m_textMemory += bytes;
        return fits();
    }
    [[nodiscard]] Refusal sizeRefusal() const;

private:
    [[nodiscard]] bool fits() const
    {
        constexpr auto kCellBytes = static_cast<qint64>(sizeof(Sheet::Entry));
        return m_cells <= m_limits.cells
            && m_cells * kCellBytes + m_textMemory <= m_limits.memoryBytes;
    }

    ReadLimits m_limits;
    CancelToken m_cancel;
    std::chrono::steady_clock::time_point m_deadline;
    qint64 m_unpacked = 0;
    qint64 m_cells = 0;
    qint64 m_textMemory = 0;
};

/// A refusal without a file name, which only the outermost stage knows.
[[nodiscard]] Refusal refusal(RefusalCode code, const QString &part, const QString &detail);

/// Reads a workbook from memory within the limits of the context; see workbook_reader.h.
[[nodiscard]] Result<Workbook, Refusal> readWorkbook(const QByteArray &bytes,
                                                     const QString &fileName,
                                                     const ReadOptions &options,
                                                     ReadContext &context);

} // namespace mm
