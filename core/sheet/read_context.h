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

    /// Count what was unpacked, kept and stored; set when that is more than allowed.
    [[nodiscard]] std::optional<Refusal> addUnpacked(qint64 bytes);
    [[nodiscard]] std::optional<Refusal> addCells(qint64 count);
    [[nodiscard]] std::optional<Refusal> addTextMemory(qint64 bytes);

private:
    [[nodiscard]] std::optional<Refusal> memoryRefusal() const;

    ReadLimits m_limits;
    CancelToken m_cancel;
    std::chrono::steady_clock::time_point m_deadline;
    qint64 m_unpacked = 0;
    qint64 m_cells = 0;
    qint64 m_textMemory = 0;
};

/// A refusal without a file name, which only the outermost stage knows.
[[nodiscard]] Refusal refusal(RefusalCode code, const QString &part, const QString &detail);

} // namespace mm
