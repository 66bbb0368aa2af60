// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/cell_coder.h"

#include "core/sheet/date_serial.h"
#include "core/sheet/sheet_tr.h"

#include <bit>

namespace mm {

Result<Cell, Refusal> CellCoder::text(CellType type, std::string_view utf8)
{
    const int limit = m_context->limits().cellCharacters;
    if (utf8.size() > static_cast<std::size_t>(limit)
        && QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).size() > limit) {
        return failure(refusal(RefusalCode::TooLarge, {},
                               SheetTr::tr("a cell holds more than %1 characters").arg(limit)));
    }
    Cell cell;
    cell.text = m_texts.intern(utf8);
    cell.type = cell.text == 0 ? CellType::Empty : type;
    if (m_texts.memory() != m_memory) {
        if (!m_context->addTextMemory(m_texts.memory() - m_memory)) {
            return failure(sizeRefusal());
        }
        m_memory = m_texts.memory();
    }
    return cell;
}

Cell CellCoder::date(double serial)
{
    Cell cell;
    cell.number = serial;
    cell.type = CellType::Date;
    const auto bits = std::bit_cast<std::uint64_t>(serial);
    KnownDate &known = m_dates[((bits >> 32U) ^ (bits >> 42U)) % m_dates.size()];
    if (known.serial != serial) {
        const auto iso = isoFromSerial(serial);
        if (!iso) {
            cell.type = CellType::Number;
            return cell;
        }
        known = {serial, m_texts.intern(iso->toStdString())};
    }
    cell.text = known.text;
    return cell;
}

} // namespace mm
