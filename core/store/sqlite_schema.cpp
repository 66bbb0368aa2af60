// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_schema.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace mm {

namespace {

using SchemaEntry = std::tuple<QString, QString, QString>; // type, name, SQL

StoreResult<std::set<SchemaEntry>> schemaOf(SqliteConnection &connection)
{
    std::set<SchemaEntry> entries;
    const auto rows = connection.prepare(
        "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite#_%' ESCAPE '#'");
    while (rows->next()) {
        entries.emplace(rows->text(0), rows->text(1), rows->text(2));
    }
    return rows->result().map([&] { return std::move(entries); });
}

} // namespace

StoreResult<bool> hasExpectedSchema(SqliteConnection &connection,
                                    std::span<const Migration> migrations)
{
    const auto fresh = SqliteConnection::open(QStringLiteral(":memory:"), SqliteAccess::ReadWrite,
                                              connection.name());
    if (!fresh) {
        return failure(fresh.error());
    }
    if (auto made = migrate(**fresh, migrations); !made) {
        return failure(made.error());
    }
    const auto expected = schemaOf(**fresh);
    const auto found = schemaOf(connection);
    if (!expected || !found) {
        return failure(!expected ? expected.error() : found.error());
    }
    return std::ranges::includes(*found, *expected)
        && std::ranges::none_of(*found, [&](const SchemaEntry &entry) {
               return std::get<0>(entry) == u"trigger" && !expected->contains(entry);
           });
}

} // namespace mm
