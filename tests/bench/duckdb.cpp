// SPDX-License-Identifier: GPL-3.0-or-later
#include "duckdb.h"

namespace mm {

namespace {

void demand(bool good, const char *what)
{
    if (!good) {
        qFatal("DuckDB: %s", what);
    }
}

} // namespace

template <class Function>
Function *DuckDb::function(const char *name)
{
    const auto found = reinterpret_cast<Function *>(m_library.resolve(name));
    demand(found, name);
    return found;
}

DuckDb::DuckDb(const QString &library)
    : m_library(library)
{
    demand(function<int(const char *, void **)>("duckdb_open")(nullptr, &m_database) == 0, "open");
    demand(function<int(void *, void **)>("duckdb_connect")(m_database, &m_connection) == 0,
           "connect");
    run(QStringLiteral("SET threads = 1"));
}

DuckDb::~DuckDb()
{
    function<void(void **)>("duckdb_disconnect")(&m_connection);
    function<void(void **)>("duckdb_close")(&m_database);
}

void DuckDb::ask(const QString &statement, Answer &answer)
{
    const int fault = function<int(void *, const char *, Answer *)>("duckdb_query")(
        m_connection, statement.toUtf8().constData(), &answer);
    demand(fault == 0, function<const char *(Answer *)>("duckdb_result_error")(&answer));
}

void DuckDb::run(const QString &statement)
{
    Answer answer{};
    ask(statement, answer);
    function<void(Answer *)>("duckdb_destroy_result")(&answer);
}

double DuckDb::number(const QString &query)
{
    Answer answer{};
    ask(query, answer);
    const double number
        = function<double(Answer *, quint64, quint64)>("duckdb_value_double")(&answer, 0, 0);
    function<void(Answer *)>("duckdb_destroy_result")(&answer);
    return number;
}

DuckDb::Appender::Appender(DuckDb &database, const char *table)
    : m_database(database)
    , m_appendNumber(database.function<int(void *, qint64)>("duckdb_append_int64"))
    , m_endRow(database.function<int(void *)>("duckdb_appender_end_row"))
{
    const auto create = database.function<int(void *, const char *, const char *, void **)>(
        "duckdb_appender_create");
    demand(create(database.m_connection, nullptr, table, &m_appender) == 0, table);
}

DuckDb::Appender::~Appender()
{
    demand(m_database.function<int(void **)>("duckdb_appender_destroy")(&m_appender) == 0,
           "append");
}

void DuckDb::Appender::append(std::span<const qint64> row)
{
    for (const qint64 number : row) {
        demand(m_appendNumber(m_appender, number) == 0, "append");
    }
    demand(m_endRow(m_appender) == 0, "end of a row");
}

} // namespace mm
