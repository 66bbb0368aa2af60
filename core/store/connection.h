// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace mm {

/// A row of whole numbers; empty: NULL. Valid until the next row.
using NumberRow = std::span<const std::optional<qint64>>;
/// Says whether it wants more rows.
using NumberVisitor = std::function<bool(NumberRow)>;

/// A question whose answer has only whole numbers.
struct NumberQuery {
    std::string_view columns;
    int width = 0; ///< how many columns they are, at most Connection::kMostNumbers
    std::string rest; ///< from FROM on; it gives the order of the rows
};

/// Gives the numbers of a row, in the order of the columns; empty: NULL.
using NumberSource = std::function<void(std::size_t row, std::span<std::optional<qint64>> numbers)>;

/// Where rows of whole numbers go.
struct NumberTarget {
    std::string_view into; ///< a table and its columns: "change (id, month)"
    int width = 0; ///< how many columns they are, at most Connection::kMostNumbers
    /// The first column is the key, and rises by one from the last row of the table on; what the
    /// others refer to was written before, in the same transaction. An engine need not look up
    /// either for every row; it refuses all of them where the last key is not what it should be.
    bool isLog = false;
};

class Inspection;

/// An open database of any engine. All SQL above it is written once, in what the engines have in
/// common; where they differ, the connection is asked. It belongs to the thread that made it.
class Connection {
public:
    enum class Access { Read, Write };

    virtual ~Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Every read inside sees one state; Access::Write also keeps other writers out from the start.
    [[nodiscard]] virtual StoreResult<void> begin(Access access) = 0;
    [[nodiscard]] virtual StoreResult<void> commit() = 0;
    virtual void rollback() = 0;

    /// @param sql one statement
    [[nodiscard]] virtual std::unique_ptr<Statement> prepare(std::string_view sql) = 0;
    /// For many rows, inside a transaction: they come bit by bit where prepare() would fetch all.
    [[nodiscard]] virtual std::unique_ptr<Statement> stream(std::string_view sql)
    {
        return prepare(sql);
    }
    /// Hands over row after row, inside a transaction: for long tables, half the work of reading
    /// them column by column.
    [[nodiscard]] virtual StoreResult<void> visit(const NumberQuery &query,
                                                  const NumberVisitor &take);
    /// Adds rows to a table, with half the work of a statement a row.
    [[nodiscard]] virtual StoreResult<void> insert(const NumberTarget &target, std::size_t count,
                                                   const NumberSource &give);
    static constexpr std::size_t kMostNumbers = 16;
    /// @param script any number of statements without parameters, run one at a time
    [[nodiscard]] virtual StoreResult<void> runScript(std::string_view script) = 0;
    /// With how many rows an INSERT is fastest.
    [[nodiscard]] virtual std::size_t rowsPerInsert() const { return 1; }

    /// Version of the tables; 0 in a database that has none of ours.
    [[nodiscard]] virtual StoreResult<quint32> version() = 0;
    /// Inside the transaction that takes the tables there.
    [[nodiscard]] virtual StoreResult<void> markVersion(quint32 version) = 0;

    /// What the engine itself finds wrong with its files: plain sentences.
    [[nodiscard]] virtual StoreResult<std::vector<QString>> check() = 0;
    /// A quicker way to see that all is well, inside a transaction; what it finds wrong has to be
    /// looked at once more without it. Empty when there is none.
    [[nodiscard]] virtual std::unique_ptr<Inspection> inspect();
    /// Copies the database, as it is at one moment, to a file that does not exist yet and is
    /// checked before it gets its name. Refused by engines whose servers make their own backups.
    [[nodiscard]] virtual StoreResult<void> copyTo(const QString &path) = 0;
    /// Name of the database for sentences: “data.movements”.
    [[nodiscard]] virtual QString name() const = 0;
    /// Tells other open windows of what is written, once it is committed. Change sets are told of
    /// without it.
    [[nodiscard]] virtual StoreResult<void> announce() { return {}; }
    /// See Store::whenChanged().
    virtual void whenChanged(std::function<void()> tell) { Q_UNUSED(tell) }

    template <class... Values>
    [[nodiscard]] std::unique_ptr<Statement> query(std::string_view sql, const Values &...values)
    {
        auto statement = prepare(sql);
        int parameter = 0;
        (statement->bind(++parameter, values), ...);
        return statement;
    }
    template <class... Values>
    [[nodiscard]] StoreResult<void> run(std::string_view sql, const Values &...values)
    {
        return query(sql, values...)->run();
    }

protected:
    Connection() = default;
};

} // namespace mm
