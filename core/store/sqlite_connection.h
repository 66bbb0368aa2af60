// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/sqlite_rows.h"
#include "core/store/sqlite_statement_pool.h"
#include "core/store/sqlite_visit.h"

#include <QSqlDatabase>

namespace mm {

/// "MMDS", the mark of a dataset of this program in the header of a SQLite file.
inline constexpr quint32 kApplicationId = 0x4d4d4453;

enum class SqliteAccess {
    ReadWrite,
    Query, ///< of a file that could be written: what reading needs beside it can go afterwards
    ReadOnly,
    Immutable, ///< on a medium nobody can write: no locks, and nothing is made beside the file
};

enum class SqliteJournal {
    WriteAhead, ///< synced at every commit
    Rollback, ///< for file systems where a write-ahead log is not safe; synced even more often
};

/// A dataset file. Nothing in it can make the program do anything: its schema is not trusted.
class SqliteConnection final : public Connection {
public:
    /// @param path of a file that exists, or ":memory:"
    /// @param name for sentences
    [[nodiscard]] static StoreResult<std::unique_ptr<SqliteConnection>>
    open(const QString &path, SqliteAccess access, const QString &name);
    ~SqliteConnection() override;

    [[nodiscard]] StoreResult<void> begin(Access access) override;
    [[nodiscard]] StoreResult<void> commit() override;
    void rollback() override;
    [[nodiscard]] std::unique_ptr<Statement> prepare(std::string_view sql) override;
    [[nodiscard]] StoreResult<void> visit(const NumberQuery &query,
                                          const NumberVisitor &take) override;
    [[nodiscard]] StoreResult<void> insert(const NumberTarget &target, std::size_t count,
                                           const NumberSource &give) override;
    [[nodiscard]] StoreResult<void> runScript(std::string_view script) override;
    [[nodiscard]] StoreResult<quint32> version() override;
    [[nodiscard]] StoreResult<void> markVersion(quint32 version) override;
    [[nodiscard]] StoreResult<std::vector<QString>> check() override;
    [[nodiscard]] std::unique_ptr<Inspection> inspect() override;
    [[nodiscard]] StoreResult<void> copyTo(const QString &path) override;
    [[nodiscard]] QString name() const override { return m_name; }

    /// Takes along what lies beside the file when nobody has it open any more. Not before it is
    /// known to be ours: others must not change by being closed.
    void clearUpOnClose();
    /// Makes every commit durable; the first step of writing.
    [[nodiscard]] StoreResult<void> useJournal(SqliteJournal journal);
    /// What is wrong with the pages: plain sentences. Takes five milliseconds a megabyte.
    [[nodiscard]] StoreResult<std::vector<QString>> checkPages();
    /// Value of a pragma that answers with one number.
    [[nodiscard]] StoreResult<qint64> number(std::string_view pragma);
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    explicit SqliteConnection(QString name);
    [[nodiscard]] StoreResult<void> connect(const QString &path, SqliteAccess access);
    [[nodiscard]] StoreResult<void> configure(SqliteAccess access);
    /// What a pragma that checks finds wrong.
    [[nodiscard]] StoreResult<std::vector<QString>> answersOf(std::string_view check);

    QString m_name;
    QString m_connectionName;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    SqliteVisit m_visit;
    SqliteRows m_rows;
    SqliteStatementPool m_statements;
};

} // namespace mm
