// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration.h"

#include "core/store/transaction.h"

#include <QDir>
#include <QFile>

namespace mm {

std::vector<Migration> migrationsOf(const QString &engine)
{
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/sql/") + engine);
    for (const QString &name :
         folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            migrations.push_back({name.left(4).toUInt(), file.readAll()});
        }
    }
    return migrations;
}

StoreResult<void> migrateInside(Connection &connection, std::span<const Migration> migrations)
{
    const auto version = connection.version();
    if (!version) {
        return failure(version.error());
    }
    for (const Migration &migration : migrations) {
        if (migration.version <= *version) {
            continue;
        }
        auto done = connection.runScript(
            {migration.script.constData(), static_cast<std::size_t>(migration.script.size())});
        if (!done) {
            return done;
        }
    }
    return connection.markVersion(newestVersion(migrations));
}

StoreResult<void> migrate(Connection &connection, std::span<const Migration> migrations)
{
    Transaction transaction(connection, Connection::Access::Write);
    if (!transaction.begun()) {
        return transaction.begun();
    }
    return migrateInside(connection, migrations).and_then([&] { return transaction.commit(); });
}

} // namespace mm
