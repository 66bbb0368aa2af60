// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/read_context.h"
#include "core/sheet/text_interner.h"

#include <array>
#include <optional>
#include <string_view>

namespace mm {

/// Makes cells from what a file says, for all sheets of a workbook: texts and dates are coded at
/// first touch, so that a value that comes again costs one look-up and no string.
class CellCoder {
public:
    explicit CellCoder(ReadContext &context)
        : m_context(&context)
    {
    }

    /// A cell of type Text or Error, Empty for the empty text. Refuses a text that is too long.
    [[nodiscard]] Result<Cell, Refusal> text(CellType type, std::string_view utf8);
    /// The Text cell of a text that came before, as most do; nothing for a new or an empty one.
    [[nodiscard]] std::optional<Cell> knownText(std::string_view utf8) const
    {
        const std::uint32_t index = m_texts.known(utf8);
        if (index == 0) {
            return std::nullopt;
        }
        Cell cell;
        cell.text = index;
        cell.type = CellType::Text;
        return cell;
    }
    /// Date when the serial number is a day of the calendar, otherwise Number.
    [[nodiscard]] Cell date(double serial);

    [[nodiscard]] TextInterner &texts() { return m_texts; }
    /// Counts cells; false when there are too many, sizeRefusal() says so in words.
    [[nodiscard]] bool addCells(qint64 count) { return m_context->addCells(count); }
    [[nodiscard]] Refusal sizeRefusal() const { return m_context->sizeRefusal(); }

private:
    struct KnownDate {
        double serial = -1;
        std::uint32_t text = 0;
    };

    ReadContext *m_context;
    TextInterner m_texts;
    qint64 m_memory = 0;
    std::array<KnownDate, 1024> m_dates;
};

} // namespace mm
