// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/inspection.h"

#include <cstdint>
#include <span>

struct sqlite3;

namespace mm {

/// Proves a dataset file from a copy of all its pages in memory, which is of one state whatever
/// others write: SQLite checks the copy on another thread, and long tables are read from its pages.
///
/// Good enough to say that all is well. What it finds wrong may only be unusual, or lie in the
/// copying; the connection itself has to judge that.
class SqliteInspection final : public Inspection {
public:
    /// Empty when the pages are too many for memory.
    [[nodiscard]] static std::unique_ptr<SqliteInspection> of(Connection &connection,
                                                              sqlite3 *database);
    ~SqliteInspection() override;

    [[nodiscard]] std::future<Problems> check() override;
    [[nodiscard]] StoreResult<void> visit(const NumberTable &table,
                                          const NumberVisitor &take) override;

private:
    SqliteInspection(Connection &connection, std::span<std::uint8_t> pages)
        : Inspection(connection)
        , m_pages(pages)
    {
    }
    [[nodiscard]] Problems checkPages();

    std::span<std::uint8_t> m_pages; ///< owned
};

} // namespace mm
