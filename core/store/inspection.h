// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <future>

namespace mm {

/// A table that holds nothing but whole numbers, the first of which are its ids.
struct NumberTable {
    std::string_view name;
    std::string_view columns; ///< all of them, in the order in which they were created
    int width = 0; ///< how many they are, at most Connection::kMostNumbers
};

/// Reads a database from end to end, to prove it, inside a transaction: everything is of one
/// state. This one asks the connection for all of it.
class Inspection {
public:
    using Problems = StoreResult<std::vector<QString>>;

    explicit Inspection(Connection &connection)
        : m_connection(connection)
    {
    }
    virtual ~Inspection() = default;
    Inspection(const Inspection &) = delete;
    Inspection &operator=(const Inspection &) = delete;

    /// Connection::check(), on another thread where an engine can; the inspection has to outlive
    /// it.
    [[nodiscard]] virtual std::future<Problems> check();
    /// Hands over every row in rising order of the ids.
    [[nodiscard]] virtual StoreResult<void> visit(const NumberTable &table,
                                                  const NumberVisitor &take);

protected:
    Connection &m_connection;
};

} // namespace mm
