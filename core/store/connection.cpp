// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/inspection.h"
#include "core/store/row_insert.h"

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

StoreResult<void> Connection::insert(const NumberTarget &target, std::size_t count,
                                     const NumberSource &give)
{
    RowInsert rows(*this, target.into, target.width, count);
    std::array<std::optional<qint64>, kMostNumbers> numbers;
    for (std::size_t row = 0; row < count; ++row) {
        give(row, numbers);
        auto done = rows.add([&](Statement &insert, int first) {
            for (int column = 0; column < target.width; ++column) {
                insert.bind(first + column, numbers[static_cast<std::size_t>(column)]);
            }
        });
        if (!done) {
            return done;
        }
    }
    return {};
}

std::unique_ptr<Inspection> Connection::inspect()
{
    return nullptr;
}

} // namespace mm
