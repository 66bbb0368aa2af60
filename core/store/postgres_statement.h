// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"

#include <string>
#include <vector>

struct pg_result;

namespace mm {

class PostgresConnection;

/// Frees what a server answered.
struct PostgresClear {
    void operator()(pg_result *result) const;
};
using PostgresResult = std::unique_ptr<pg_result, PostgresClear>;

/// A parameter as it goes to the server.
struct PostgresValue {
    QByteArray bytes;
    bool isNull = true;
    bool isBinary = false;
};

/// A statement of PostgresConnection. Values come in binary form.
class PostgresStatement final : public Statement {
public:
    /// @param cursor name of a cursor to read through, bit by bit; empty: all rows at once
    PostgresStatement(PostgresConnection &connection, std::string_view sql, std::string cursor);

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
    void set(int parameter, PostgresValue value);
    /// Keeps the answer, or the fault that came instead.
    void take(StoreResult<PostgresResult> answer);
    void fetch();

    PostgresConnection &m_connection;
    std::string m_sql;
    std::string m_cursor;
    std::vector<PostgresValue> m_values;
    PostgresResult m_result;
    int m_row = -1;
    std::optional<StoreError> m_error;
};

} // namespace mm
