// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postgres_statement.h"

#include "core/store/postgres_connection.h"
#include "core/store/store_errors.h"
#include "core/store/store_tr.h"

#include <QtEndian>

#include <libpq-fe.h>

#include <utility>

namespace mm {

namespace {

/// Rows that a cursor fetches at once.
constexpr int kBatch = 10'000;

} // namespace

void PostgresClear::operator()(pg_result *result) const
{
    PQclear(result);
}

PostgresStatement::PostgresStatement(PostgresConnection &connection, std::string_view sql,
                                     std::string cursor)
    : m_connection(connection)
    , m_sql(sql)
    , m_cursor(std::move(cursor))
{
}

void PostgresStatement::set(int parameter, PostgresValue value)
{
    const auto place = static_cast<std::size_t>(parameter - 1);
    m_values.resize(std::max(m_values.size(), place + 1));
    m_values[place] = std::move(value);
}

void PostgresStatement::bind(int parameter, qint64 value)
{
    set(parameter, {QByteArray::number(value), false, false});
}

void PostgresStatement::bind(int parameter, const QString &value)
{
    if (value.contains(QChar(u'\0')) && !m_error) {
        m_error = refused(StoreTr::tr("A text with a zero character cannot be kept."));
    }
    set(parameter, {value.toUtf8(), false, false});
}

void PostgresStatement::bind(int parameter, const QByteArray &value)
{
    set(parameter, {value, false, true});
}

void PostgresStatement::bindNull(int parameter)
{
    set(parameter, {});
}

void PostgresStatement::take(StoreResult<PostgresResult> answer)
{
    m_row = -1;
    if (answer) {
        m_result = std::move(*answer);
    } else {
        m_error = answer.error();
    }
}

void PostgresStatement::fetch()
{
    if (m_cursor.empty()) {
        take(m_connection.execute(m_sql, m_values));
        return;
    }
    using Plan = PostgresConnection::Plan;
    if (!m_result) {
        take(m_connection.execute("DECLARE " + m_cursor + " NO SCROLL CURSOR FOR " + m_sql,
                                  m_values, Plan::Once));
    }
    if (!m_error) {
        take(m_connection.execute("FETCH " + std::to_string(kBatch) + " FROM " + m_cursor, {},
                                  Plan::Once));
    }
}

bool PostgresStatement::next()
{
    if (!m_result && !m_error) {
        fetch();
    }
    const int count = m_error ? 0 : PQntuples(m_result.get());
    if (m_row + 1 == count && count == kBatch && !m_cursor.empty()) {
        fetch();
        return next();
    }
    m_row = std::min(m_row + 1, count);
    return m_row < count;
}

bool PostgresStatement::isNull(int column) const
{
    return PQgetisnull(m_result.get(), m_row, column) != 0;
}

qint64 PostgresStatement::integer(int column) const
{
    const QByteArrayView bytes = blob(column);
    switch (bytes.size()) {
    case sizeof(qint64):
        return qFromBigEndian<qint64>(bytes.data());
    case sizeof(qint32):
        return qFromBigEndian<qint32>(bytes.data());
    case sizeof(qint16):
        return qFromBigEndian<qint16>(bytes.data());
    default: // NULL, as with every engine
        return 0;
    }
}

QString PostgresStatement::text(int column) const
{
    return QString::fromUtf8(blob(column));
}

QByteArrayView PostgresStatement::blob(int column) const
{
    return {PQgetvalue(m_result.get(), m_row, column), PQgetlength(m_result.get(), m_row, column)};
}

StoreResult<void> PostgresStatement::run()
{
    if (!m_result && !m_error) {
        fetch();
    }
    m_result.reset();
    m_row = -1;
    return result();
}

StoreResult<void> PostgresStatement::result() const
{
    return m_error ? StoreResult<void>(failure(*m_error)) : StoreResult<void>();
}

} // namespace mm
