// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <array>
#include <cstdint>
#include <span>

namespace mm {

/// Reads tables of whole numbers straight from the pages of a SQLite file, with a tenth of the
/// work of asking SQLite for each column. The layout is https://sqlite.org/fileformat2.html.
///
/// It trusts nothing that stands in the bytes, and stops at whatever SQLite would not have written
/// for such a row: then only SQLite itself can say what the table holds.
class PageWalk {
public:
    /// @param file every page, without a journal beside it
    explicit PageWalk(std::span<const std::uint8_t> file);

    /// Hands over every row in rising order of the ids, until @p take wants no more.
    /// @param root first page of the table, counted from 1
    /// @param width its columns, of which the first is the id; at most Connection::kMostNumbers
    /// @return false when a page or row is not as it should be; rows before it were handed over
    [[nodiscard]] bool visit(std::uint32_t root, int width, const NumberVisitor &take);

private:
    using Bytes = std::span<const std::uint8_t>;

    [[nodiscard]] bool walk(std::uint32_t page, int depth);
    [[nodiscard]] bool readCell(Bytes cell);
    [[nodiscard]] bool readRow(std::int64_t id, Bytes record);

    Bytes m_file;
    std::size_t m_pageSize = 0; ///< 0: the header is not one of SQLite
    std::size_t m_usable = 0; ///< bytes of a page that hold content

    // Of one visit:
    const NumberVisitor *m_take = nullptr;
    std::size_t m_width = 0;
    std::size_t m_pagesLeft = 0; ///< more than the file has are a circle
    std::optional<std::int64_t> m_lastId;
    bool m_isStopped = false;
    std::array<std::optional<qint64>, Connection::kMostNumbers> m_row;
};

} // namespace mm
