// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_statement.h"

#include "core/store/sqlite_error.h"

#include <sqlite3.h>

namespace mm {

SqliteStatement::SqliteStatement(sqlite3 *database, SqliteStatementPool &pool, std::string_view sql,
                                 QString name)
    : m_database(database)
    , m_pool(pool)
    , m_name(std::move(name))
    , m_statement(pool.take(database, sql))
{
    if (m_statement == nullptr) {
        m_error = sqliteError(m_database, m_name);
    }
}

SqliteStatement::~SqliteStatement()
{
    m_pool.giveBack(m_statement);
}

void SqliteStatement::expect(int expected, int code)
{
    if (code != expected && !m_error) {
        m_error = sqliteError(m_database, m_name);
    }
}

void SqliteStatement::bind(int parameter, qint64 value)
{
    expect(SQLITE_OK, sqlite3_bind_int64(m_statement, parameter, value));
}

void SqliteStatement::bind(int parameter, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    expect(SQLITE_OK,
           sqlite3_bind_text64(m_statement, parameter, utf8.constData(),
                               static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                               SQLITE_UTF8));
}

void SqliteStatement::bind(int parameter, const QByteArray &value)
{
    expect(SQLITE_OK,
           sqlite3_bind_blob64(m_statement, parameter, value.constData(),
                               static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

void SqliteStatement::bindNull(int parameter)
{
    expect(SQLITE_OK, sqlite3_bind_null(m_statement, parameter));
}

bool SqliteStatement::next()
{
    if (m_error) {
        return false;
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    expect(SQLITE_DONE, code);
    return false;
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString SqliteStatement::text(int column) const
{
    const auto *const utf8
        = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArrayView SqliteStatement::blob(int column) const
{
    const auto *const bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

StoreResult<void> SqliteStatement::run()
{
    while (next()) { }
    sqlite3_reset(m_statement);
    return result();
}

StoreResult<void> SqliteStatement::result() const
{
    return m_error ? StoreResult<void>(tl::make_unexpected(*m_error)) : StoreResult<void>();
}

} // namespace mm
