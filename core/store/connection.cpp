// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include <array>
#include <string>

namespace mm {

StoreResult<void> Connection::visit(const NumberQuery &query, const NumberVisitor &take)
{
    const auto rows = stream("SELECT " + std::string(query.columns) + ' ' + query.rest);
    std::array<std::optional<qint64>, kMostNumbers> row;
    bool goesOn = true;
    while (goesOn && rows->next()) {
        for (int column = 0; column < query.width; ++column) {
            row[static_cast<std::size_t>(column)] = rows->optionalInteger(column);
        }
        goesOn = take(NumberRow(row.data(), static_cast<std::size_t>(query.width)));
    }
    return rows->result();
}

} // namespace mm
