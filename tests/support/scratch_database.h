// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUuid>

namespace mm::test {

/// A database of its own on the server that tests/support/with_postgres.sh started; it is gone
/// with the object. The server, its superuser and the password are in the environment.
class ScratchDatabase {
public:
    ScratchDatabase()
        : m_name(QStringLiteral("mm_") + QUuid::createUuid().toString(QUuid::Id128))
    {
        administer(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8' LOCALE "
                                  "'C'"));
    }
    ~ScratchDatabase() { administer(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)")); }
    ScratchDatabase(const ScratchDatabase &) = delete;
    ScratchDatabase &operator=(const ScratchDatabase &) = delete;

    [[nodiscard]] static bool hasServer() { return qEnvironmentVariableIsSet("MM_TEST_POSTGRES"); }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QString address() const
    {
        return QStringLiteral("postgresql://%1@%2:%3/%4")
            .arg(qEnvironmentVariable("PGUSER"), qEnvironmentVariable("PGHOST"),
                 qEnvironmentVariable("PGPORT"), m_name);
    }

private:
    void administer(const QString &sql) const
    {
        {
            QSqlDatabase server = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
            server.setDatabaseName(QStringLiteral("postgres"));
            QVERIFY2(server.open(), qPrintable(server.lastError().text()));
            QSqlQuery query(server);
            QVERIFY2(query.exec(sql.arg(m_name)), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(m_name);
    }

    QString m_name;
};

} // namespace mm::test

/// Skips a test where there is no server.
#define MM_NEED_POSTGRES()                                                                         \
    do {                                                                                           \
        if (!mm::test::ScratchDatabase::hasServer()) {                                             \
            QSKIP("no PostgreSQL server; tests/support/with_postgres.sh runs a test with one");    \
        }                                                                                          \
    } while (false)
