// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite_statement_pool.h"
#include "core/store/statement.h"

#include <string_view>

namespace mm {

/// A statement on SQLite's own interface: ten times less work a row than through QSqlQuery.
class SqliteStatement final : public Statement {
public:
    /// @param name of the file, for sentences
    SqliteStatement(sqlite3 *database, SqliteStatementPool &pool, std::string_view sql,
                    QString name);
    ~SqliteStatement() override;

    using Statement::bind;
    void bind(int parameter, qint64 value) override;
    void bind(int parameter, const QString &value) override;
    void bind(int parameter, const QByteArray &value) override;
    void bindNull(int parameter) override;

    bool next() override;
    [[nodiscard]] bool isNull(int column) const override;
    [[nodiscard]] qint64 integer(int column) const override;
    [[nodiscard]] QString text(int column) const override;
    [[nodiscard]] QByteArrayView blob(int column) const override;

    [[nodiscard]] StoreResult<void> run() override;
    [[nodiscard]] StoreResult<void> result() const override;

private:
    void expect(int expected, int code);

    sqlite3 *m_database;
    SqliteStatementPool &m_pool;
    QString m_name;
    sqlite3_stmt *m_statement;
    std::optional<StoreError> m_error;
};

} // namespace mm
