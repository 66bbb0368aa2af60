// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/block.h"
#include "core/store/code_map.h"

#include <QByteArray>

namespace mm {

/// Amounts that can be kept: so small that no sum over all months there are can overflow.
[[nodiscard]] constexpr bool isStorable(Amount amount)
{
    constexpr qint64 limit = Amount::kLargestWhole * Amount::kScale;
    return -limit <= amount.thousandths() && amount.thousandths() <= limit;
}

/// The stored form of a block, without loss, 2 to 4 bytes an observation. All numbers are varints
/// (varint.h), differences are zigzag numbers:
///
///     version (one byte, 1), number of rows, months of all rows, then for each row:
///       stored id of the breakdown and first month, each as difference from the row before,
///       months × 2, plus 1 when the amounts are in thousandths instead of whole units,
///       runs that make up the months: length × 8 + state (0 not reported, otherwise 1 + Status),
///       every amount as difference from the one before it in the row.
///
/// @param block whose amounts are storable
/// @return empty when the file has no id for a breakdown of the block
[[nodiscard]] std::optional<QByteArray> pack(const Block &block,
                                             const IdMap<BreakdownId> &breakdowns);

enum class UnpackFault {
    Malformed, ///< not bytes that pack() writes
    UnknownBreakdown, ///< well formed, but the catalogue does not know a breakdown
    NewerVersion,
};

/// Reads any bytes: those that pack() did not write give a fault, never a wrong block.
[[nodiscard]] Result<std::shared_ptr<const Block>, UnpackFault>
unpack(QByteArrayView packed, IndicatorId indicator, PlaceId place,
       const IdMap<BreakdownId> &breakdowns);

/// CRC-32 (ISO 3309) over the stored ids of a block and its packed form.
[[nodiscard]] quint32 checksum(qint64 indicator, qint64 place, QByteArrayView packed);

} // namespace mm
