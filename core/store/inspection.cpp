// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inspection.h"

namespace mm {

std::future<Inspection::Problems> Inspection::check()
{
    // A connection belongs to the thread that made it.
    return std::async(std::launch::deferred, [this] { return m_connection.check(); });
}

StoreResult<void> Inspection::visit(const NumberTable &table, const NumberVisitor &take)
{
    return m_connection.visit(
        {table.columns, table.width, "FROM " + std::string(table.name) + " ORDER BY id"}, take);
}

} // namespace mm
