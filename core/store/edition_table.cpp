// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/edition_table.h"

#include "core/store/audit_hash.h"
#include "core/store/logged_change.h"
#include "core/store/store_errors.h"

#include <QCryptographicHash>

namespace mm {

namespace {

/// Names can hold any text, so they go in last.
QByteArray sealOf(qint64 month, qint64 changeSet, const QByteArray &hash, const QString &at,
                  const QString &name)
{
    QCryptographicHash seal(QCryptographicHash::Sha256);
    seal.addData(QByteArray::number(month) + ' ' + QByteArray::number(changeSet) + ' '
                 + hash.toHex() + ' ' + at.toUtf8() + ' ' + name.toUtf8());
    return seal.result();
}

} // namespace

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
    const auto newest = ChangeLog(m_connection).newest();
    if (!known->result() || !newest) {
        return failure(!newest ? newest.error() : known->result().error());
    }
    const QString at = storedTime(QDateTime::currentDateTimeUtc());
    const qint64 last = *newest ? (*newest)->id : 0;
    const QByteArray hash = *newest ? (*newest)->hash : AuditHash::start();
    return m_connection
        .run("INSERT INTO edition (name, month, change_set, published_at, seal) "
             "VALUES (?, ?, ?, ?, ?)",
             name, storedMonth(month), last, at, sealOf(storedMonth(month), last, hash, at, name))
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
    const auto rows = m_connection.prepare(
        "SELECT name, month, change_set, published_at, seal, change_set.hash FROM edition "
        "LEFT JOIN change_set ON change_set.id = edition.change_set");
    while (rows->next()) {
        const QString name = rows->text(0);
        const QByteArray seal = sealOf(rows->integer(1), rows->integer(2),
                                       rows->blob(5).toByteArray(), rows->text(3), name);
        if (seal != rows->blob(4)) {
            problems.push_back(
                QStringLiteral("The edition “%1” is not what was published.").arg(name));
        }
    }
    return rows->result().map([&] { return std::move(problems); });
}

} // namespace mm
