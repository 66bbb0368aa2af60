// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_rows.h"

#include <sqlite3.h>

#include <array>

namespace mm {

namespace {

constexpr int kColumns = static_cast<int>(Connection::kMostNumbers);

struct RowsTable : sqlite3_vtab {
    const SqliteRows *rows = nullptr;
};

struct RowsCursor : sqlite3_vtab_cursor {
    const SqliteRows *rows = nullptr;
    std::size_t row = 0;
    std::array<std::optional<qint64>, Connection::kMostNumbers> numbers;

    void read()
    {
        if (row < rows->count()) {
            rows->give(row, numbers);
        }
    }
};

std::string columnNames(int count, std::string columns = "c0")
{
    for (int column = 1; column < count; ++column) {
        columns += ", c" + std::to_string(column);
    }
    return columns;
}

int connectRows(sqlite3 *database, void *rows, int /*count*/, const char *const * /*arguments*/,
                sqlite3_vtab **table, char ** /*error*/)
{
    const std::string schema = "CREATE TABLE rows (" + columnNames(kColumns) + ')';
    const int code = sqlite3_declare_vtab(database, schema.c_str());
    if (code == SQLITE_OK) {
        sqlite3_vtab_config(database, SQLITE_VTAB_DIRECTONLY);
        auto made = std::make_unique<RowsTable>();
        made->rows = static_cast<const SqliteRows *>(rows);
        *table = made.release();
    }
    return code;
}

int disconnectRows(sqlite3_vtab *table)
{
    const std::unique_ptr<RowsTable> dropped(static_cast<RowsTable *>(table));
    return SQLITE_OK;
}

int planRows(sqlite3_vtab * /*table*/, sqlite3_index_info * /*plan*/)
{
    return SQLITE_OK; // there is one way only: from the first row to the last
}

int openRows(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor)
{
    auto made = std::make_unique<RowsCursor>();
    made->rows = static_cast<RowsTable *>(table)->rows;
    *cursor = made.release();
    return SQLITE_OK;
}

int closeRows(sqlite3_vtab_cursor *cursor)
{
    const std::unique_ptr<RowsCursor> closed(static_cast<RowsCursor *>(cursor));
    return SQLITE_OK;
}

int firstRow(sqlite3_vtab_cursor *cursor, int /*plan*/, const char * /*name*/, int /*count*/,
             sqlite3_value ** /*arguments*/)
{
    auto &rows = *static_cast<RowsCursor *>(cursor);
    rows.row = 0;
    rows.read();
    return SQLITE_OK;
}

int nextRow(sqlite3_vtab_cursor *cursor)
{
    auto &rows = *static_cast<RowsCursor *>(cursor);
    ++rows.row;
    rows.read();
    return SQLITE_OK;
}

int isBehindRows(sqlite3_vtab_cursor *cursor)
{
    const auto &rows = *static_cast<const RowsCursor *>(cursor);
    return rows.row < rows.rows->count() ? 0 : 1;
}

int numberOfRow(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int column)
{
    const auto &rows = *static_cast<const RowsCursor *>(cursor);
    if (const auto number = rows.numbers[static_cast<std::size_t>(column)]) {
        sqlite3_result_int64(context, *number);
    }
    return SQLITE_OK;
}

int idOfRow(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id)
{
    *id = static_cast<sqlite3_int64>(static_cast<const RowsCursor *>(cursor)->row);
    return SQLITE_OK;
}

constexpr sqlite3_module rowsModule()
{
    sqlite3_module module{};
    module.xCreate = connectRows;
    module.xConnect = connectRows;
    module.xDisconnect = disconnectRows;
    module.xDestroy = disconnectRows;
    module.xBestIndex = planRows;
    module.xOpen = openRows;
    module.xClose = closeRows;
    module.xFilter = firstRow;
    module.xNext = nextRow;
    module.xEof = isBehindRows;
    module.xColumn = numberOfRow;
    module.xRowid = idOfRow;
    return module;
}

constexpr sqlite3_module kRowsModule = rowsModule();

} // namespace

bool SqliteRows::attach(sqlite3 *database)
{
    return sqlite3_create_module_v2(database, "mm_rows", &kRowsModule, this, nullptr) == SQLITE_OK;
}

void SqliteRows::begin(std::size_t count, const NumberSource &give)
{
    m_count = count;
    m_give = &give;
}

std::string_view SqliteRows::create()
{
    return "CREATE VIRTUAL TABLE IF NOT EXISTS temp.mm_rows USING mm_rows";
}

std::string SqliteRows::select(int width)
{
    return "SELECT " + columnNames(width) + " FROM temp.mm_rows";
}

std::string SqliteRows::selectUnnumbered(int width)
{
    return "SELECT " + columnNames(width, "NULL") + " FROM temp.mm_rows";
}

} // namespace mm
