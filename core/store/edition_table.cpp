// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/edition_table.h"

#include "core/store/audit_hash.h"
#include "core/store/logged_change.h"
#include "core/store/store_errors.h"

namespace mm {

StoreResult<Edition> EditionTable::publish(const QString &name, Month month)
{
    const AsOf asOf = AsOf::parse(name);
    if (asOf.editionName() != name || name.trimmed().isEmpty()) {
        return failure(refused(QStringLiteral("“%1” cannot be the name of an edition.").arg(name)));
    }
    const auto known = m_connection.query("SELECT 1 FROM edition WHERE name = ?", name);
    if (known->next()) {
        return failure(
            refused(QStringLiteral("There is an edition named “%1” already.").arg(name)));
    }
    const auto newest = ChangeLog(m_connection, m_catalogue).newest();
    if (!known->result() || !newest) {
        return failure(!newest ? newest.error() : known->result().error());
    }
    const QString at = storedTime(QDateTime::currentDateTimeUtc());
    const qint64 last = *newest ? (*newest)->id : 0;
    return m_connection
        .run("INSERT INTO edition (name, month, change_set, hash, published_at) "
             "VALUES (?, ?, ?, ?, ?)",
             name, storedMonth(month), last, *newest ? (*newest)->hash : AuditHash::start(), at)
        .map([&] {
            return Edition{name, month, last, timeOfStored(at)};
        });
}

StoreResult<std::vector<Edition>> EditionTable::list()
{
    std::vector<Edition> editions;
    const auto rows = m_connection.prepare(
        "SELECT name, month, change_set, published_at FROM edition ORDER BY published_at, name");
    while (rows->next()) {
        const auto month = monthOfStored(rows->integer(1));
        if (!month) {
            return failure(damaged(m_connection, QStringLiteral("an edition has no month")));
        }
        editions.push_back({rows->text(0), *month, rows->integer(2), timeOfStored(rows->text(3))});
    }
    return rows->result().map([&] { return std::move(editions); });
}

StoreResult<std::vector<QString>> EditionTable::problems()
{
    std::vector<QString> problems;
    const auto rows
        = m_connection.prepare("SELECT edition.name FROM edition LEFT JOIN change_set "
                               "ON change_set.id = edition.change_set "
                               "WHERE (edition.change_set > 0 AND change_set.id IS NULL) "
                               "OR edition.hash <> coalesce(change_set.hash, edition.hash)");
    while (rows->next()) {
        problems.push_back(
            QStringLiteral("The edition “%1” is not what was published.").arg(rows->text(0)));
    }
    return rows->result().map([&] { return std::move(problems); });
}

} // namespace mm
