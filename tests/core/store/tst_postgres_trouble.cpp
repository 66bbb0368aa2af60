// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postgres_error.h"
#include "store_fixture.h"

#include <QScopeGuard>
#include <QThread>

using namespace mm;
using namespace mm::test;

/// What goes wrong with servers: each has its plain sentence, and nothing is half written.
class PostgresTroubleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void refusalsAreToldInPlainWords_data();
    void refusalsAreToldInPlainWords();
    void serverThatIsNotThere();
    void unknownUser();
    void serverThatNobodyVouchesFor();
    void strangerMayNotRead();
    void wrongPassword();
    void unknownDatabase();
    void databaseWithoutADataset();
    void secondDatasetInADatabase();
    void readerMayNotWrite();
    void idleConnectionIsMadeAgain();
    void lostInTheMiddleOfACommit_data();
    void lostInTheMiddleOfACommit();
    void lostAfterTheCommitIsFoundOut();
    void writerWaitsForAnother();

private:
    [[nodiscard]] std::unique_ptr<PostgresConnection> stranger() const
    {
        return std::move(
            PostgresConnection::open(m_fixture->address(), OpenMode::ReadWrite).value());
    }
    [[nodiscard]] StoreError errorAt(const ServerAddress &address) const
    {
        const auto store = openStore(address, m_fixture->catalogue());
        return store ? StoreError() : store.error();
    }

    std::unique_ptr<PostgresFixture> m_fixture;
};

namespace {

const ObservationKey kArrivals{{IndicatorId(0), PlaceId(2), kTotal}, *Month::make(2025, 7)};

constexpr std::string_view kEndOthers
    = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "
      "datname = current_database() AND pid <> pg_backend_pid()";

} // namespace

void PostgresTroubleTest::init()
{
    MM_NEED_POSTGRES();
    m_fixture = std::make_unique<PostgresFixture>();
}

void PostgresTroubleTest::cleanup()
{
    m_fixture.reset();
}

void PostgresTroubleTest::refusalsAreToldInPlainWords_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *said, const char *told) {
        QTest::newRow(name) << QString::fromUtf8(said) << QString::fromUtf8(told);
    };
    row("host", "could not translate host name \"db\" to address: Name or service not known\n",
        "The server “db” is not known on this network; check how its name is written, and whether "
        "this computer is connected.");
    row("port",
        "connection to server at \"db\" (::1), port 1 failed: Connection refused\n"
        "\tIs the server running on that host and accepting TCP/IP connections?\n",
        "The server “db” cannot be reached: no database server answers there; check the port, and "
        "whether it is running.");
    row("silence", "connection to server at \"db\" (10.1.1.1), port 5432 failed: timeout expired\n",
        "The server “db” cannot be reached: it did not answer within ten seconds.");
    row("not encrypted",
        "connection to server at \"db\" (10.1.1.1), port 5432 failed: FATAL:  no pg_hba.conf entry "
        "for host \"10.1.1.2\", user \"ana\", database \"figures\", no encryption\n",
        "The server “db” does not let “ana” use “figures” from this computer; those who run it can "
        "allow it, or want an encrypted connection (sslmode=require).");
    row("cannot encrypt",
        "connection to server at \"db\" (10.1.1.1), port 5432 failed: server does not support SSL, "
        "but SSL was required\n",
        "The server “db” cannot encrypt the connection, which was asked for (sslmode).");
    row("certificate",
        "connection to server at \"db\" (10.1.1.1), port 5432 failed: SSL error: certificate "
        "verify "
        "failed\n",
        "Nobody whom this computer trusts vouches for the server “db”; its certificate was not "
        "accepted.");
    row("other name",
        "connection to server at \"db\" (10.1.1.1), port 5432 failed: server certificate for "
        "\"other\" does not match host name \"db\"\n",
        "The certificate of the server “db” is made for a server of another name; somebody may "
        "stand in between.");
    row("no right to connect",
        "connection to server at \"db\" (10.1.1.1), port 5432 failed: FATAL:  permission denied "
        "for "
        "database \"figures\"\nDETAIL:  User does not have CONNECT privilege.\n",
        "The server “db” does not let “ana” use “figures”; whoever owns it can allow it.");
    row("full",
        "connection to server at \"db\" (10.1.1.1), port 5432 failed: FATAL:  sorry, too many "
        "clients already\n",
        "The server “db” has no connection left at the moment; try again later.");
    row("starting",
        "connection to server at \"db\" (10.1.1.1), port 5432 failed: FATAL:  the "
        "database system is starting up\n",
        "The server “db” is starting or stopping; try again in a moment.");
    row("other language",
        "connection to server at \"db\" (10.1.1.1), port 5432 failed: FATAL:  Datenbank „figures“ "
        "existiert nicht\n",
        "The server “db” does not let “ana” use “figures”: Datenbank „figures“ existiert nicht.");
    row("anything else",
        "connection to server at \"db\" (10.1.1.1), port 5432 failed: %1 happened\n",
        "The server “db” cannot be reached (%1 happened).");
}

/// What cannot be made to happen on the server of the tests.
void PostgresTroubleTest::refusalsAreToldInPlainWords()
{
    QFETCH(QString, said);
    QFETCH(QString, told);
    ServerAddress address;
    address.host = QStringLiteral("db");
    address.user = QStringLiteral("ana");
    address.database = QStringLiteral("figures");
    const StoreError error = notConnected(address, said);
    QCOMPARE(error.fault, StoreFault::CannotOpen);
    QCOMPARE(error.text, told);
}

void PostgresTroubleTest::unknownUser()
{
    ServerAddress address = m_fixture->address();
    address.user = QStringLiteral("nobody here");
    const StoreError error = errorAt(address);
    QCOMPARE(error.fault, StoreFault::CannotOpen);
    // A server that wants a password does not say which of both is wrong.
    QVERIFY2(error.text.contains(QStringLiteral("“nobody here”")), qPrintable(error.text));
}

void PostgresTroubleTest::serverThatNobodyVouchesFor()
{
    ServerAddress address = m_fixture->address();
    address.sslMode = QStringLiteral("verify-full");
    address.sslRootCertificate = QStringLiteral("/nowhere/root.crt");
    const StoreError error = errorAt(address);
    QCOMPARE(error.fault, StoreFault::CannotOpen);
    QVERIFY2(error.text.contains(QStringLiteral("certificate"))
                 || error.text.contains(QStringLiteral("cannot encrypt")),
             qPrintable(error.text));
    QVERIFY2(!error.text.contains(QStringLiteral("SSL")), qPrintable(error.text));
}

void PostgresTroubleTest::strangerMayNotRead()
{
    MM_VERIFY(m_fixture->create());
    const std::string role = "stranger_" + m_fixture->database().toStdString();
    MM_VERIFY(stranger()->runScript("CREATE ROLE " + role + " LOGIN PASSWORD 's'"));
    ServerAddress address = m_fixture->address();
    address.user = QString::fromStdString(role);
    address.password = QStringLiteral("s");
    const StoreError unread = errorAt(address);
    QCOMPARE(unread.fault, StoreFault::CannotOpen);
    QVERIFY2(unread.text.contains(QStringLiteral("may not read")), qPrintable(unread.text));

    MM_VERIFY(stranger()->runScript("GRANT USAGE ON SCHEMA mixed_movements TO " + role));
    QCOMPARE(errorAt(address).text, unread.text);

    const auto made = createStore(address, m_fixture->catalogue());
    QVERIFY(!made);
    MM_VERIFY(stranger()->runScript("REVOKE CONNECT ON DATABASE "
                                    + m_fixture->database().toStdString() + " FROM PUBLIC"));
    const StoreError closed = errorAt(address);
    QVERIFY2(closed.text.contains(QStringLiteral("whoever owns it can allow it")),
             qPrintable(closed.text));
    MM_VERIFY(stranger()->runScript("DROP OWNED BY " + role + "; DROP ROLE " + role));
}

void PostgresTroubleTest::serverThatIsNotThere()
{
    ServerAddress address = m_fixture->address();
    address.port = 1;
    const StoreError error = errorAt(address);
    QCOMPARE(error.fault, StoreFault::CannotOpen);
    QVERIFY2(error.text.contains(QStringLiteral("cannot be reached")), qPrintable(error.text));
    QVERIFY(error.text.contains(address.host));
    QVERIFY2(error.text.contains(QStringLiteral("check the port")), qPrintable(error.text));
}

void PostgresTroubleTest::wrongPassword()
{
    ServerAddress address = m_fixture->address();
    address.password = QStringLiteral("not the password");
    const StoreError error = errorAt(address);
    QCOMPARE(error.fault, StoreFault::CannotOpen);
    QVERIFY2(error.text.contains(QStringLiteral("password")), qPrintable(error.text));
    QVERIFY2(error.text.contains(QStringLiteral("wrong")), qPrintable(error.text));
    QVERIFY(!error.text.contains(address.password));

    const QByteArray password = qgetenv("PGPASSWORD");
    qunsetenv("PGPASSWORD");
    address.password.clear();
    const StoreError without = errorAt(address);
    address.password = QString::fromUtf8(password);
    const StoreError with = errorAt(address);
    qputenv("PGPASSWORD", password);
    QVERIFY2(without.text.contains(QStringLiteral("PGPASSFILE")), qPrintable(without.text));
    QCOMPARE(with.fault, StoreFault::NotADataset);
}

void PostgresTroubleTest::unknownDatabase()
{
    ServerAddress address = m_fixture->address();
    address.database = QStringLiteral("nowhere");
    const StoreError error = errorAt(address);
    QCOMPARE(error.fault, StoreFault::CannotOpen);
    QVERIFY2(error.text.startsWith(QStringLiteral("There is no database “nowhere” on the server")),
             qPrintable(error.text));
}

void PostgresTroubleTest::databaseWithoutADataset()
{
    MM_VERIFY(stranger()->runScript("CREATE TABLE public.meta (key text, value text)"));
    const StoreError error = errorAt(m_fixture->address());
    QCOMPARE(error.fault, StoreFault::NotADataset);
    QVERIFY2(error.text.contains(QStringLiteral("mixed-movements new postgresql://")),
             qPrintable(error.text));
    QVERIFY(error.text.contains(m_fixture->place()));
    // What others keep there does no harm.
    MM_VERIFY(m_fixture->create());
}

void PostgresTroubleTest::secondDatasetInADatabase()
{
    {
        const auto store = m_fixture->create();
        MM_VERIFY(store);
        MM_VERIFY((*store)->commit(edit(setting(kArrivals, std::nullopt, 1))));
    }
    const auto second = m_fixture->create();
    QVERIFY(!second);
    QCOMPARE(second.error().fault, StoreFault::CannotOpen);
    QCOMPARE(m_fixture->open().value()->load()->at(kArrivals), Datum::confirmed(Amount::of(1)));
}

void PostgresTroubleTest::readerMayNotWrite()
{
    MM_VERIFY(m_fixture->create());
    const std::string role = "reader_" + m_fixture->database().toStdString();
    MM_VERIFY(stranger()->runScript("CREATE ROLE " + role
                                    + " LOGIN PASSWORD 'r';"
                                      "GRANT USAGE ON SCHEMA mixed_movements TO "
                                    + role
                                    + ";"
                                      "GRANT SELECT ON ALL TABLES IN SCHEMA mixed_movements TO "
                                    + role));
    ServerAddress address = m_fixture->address();
    address.user = QString::fromStdString(role);
    address.password = QStringLiteral("r");
    {
        const auto store = openStore(address, m_fixture->catalogue());
        MM_VERIFY(store);
        QVERIFY((*store)->isReadOnly());
        QCOMPARE((*store)->remarks().size(), 1U);
        MM_VERIFY((*store)->load());
        const auto done = (*store)->commit(edit(setting(kArrivals, std::nullopt, 1)));
        QCOMPARE(done.error().fault, StoreFault::ReadOnly);
    }
    MM_VERIFY(stranger()->runScript("DROP OWNED BY " + role + "; DROP ROLE " + role));
}

void PostgresTroubleTest::idleConnectionIsMadeAgain()
{
    const auto store = m_fixture->create();
    MM_VERIFY(store);
    MM_VERIFY((*store)->commit(edit(setting(kArrivals, std::nullopt, 1))));
    const auto other = stranger();
    MM_VERIFY(other->runScript(kEndOthers));
    QCOMPARE((*store)->lastChangeSet().value(), 1);
    MM_VERIFY(other->runScript(kEndOthers));
    MM_VERIFY((*store)->commit(edit(setting(kArrivals, Datum::confirmed(Amount::of(1)), 2))));
    MM_VERIFY(other->runScript(kEndOthers));
    QCOMPARE((*store)->load()->at(kArrivals), Datum::confirmed(Amount::of(2)));
}

void PostgresTroubleTest::lostInTheMiddleOfACommit_data()
{
    QTest::addColumn<QByteArray>("trigger");
    const auto row
        = [](const char *name, const char *trigger) { QTest::newRow(name) << QByteArray(trigger); };
    row("in the head", "BEFORE INSERT ON change_set");
    row("in the changes", "BEFORE INSERT ON change");
    row("in the blocks", "BEFORE INSERT ON block");
    row("at the end", "BEFORE UPDATE ON present");
    // Checked when the transaction is committed.
    row("in the commit", "AFTER INSERT ON change_set DEFERRABLE INITIALLY DEFERRED");
}

void PostgresTroubleTest::lostInTheMiddleOfACommit()
{
    QFETCH(QByteArray, trigger);
    const auto store = m_fixture->create();
    MM_VERIFY(store);
    const bool deferred = trigger.contains("DEFERRED");
    const std::string script = "CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                               "PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$;"
                               "CREATE "
        + std::string(deferred ? "CONSTRAINT " : "") + "TRIGGER cut " + trigger.toStdString()
        + " FOR EACH ROW EXECUTE FUNCTION cut()";
    const auto other = stranger();
    MM_VERIFY(other->runScript(script));
    const auto cut = (*store)->commit(edit(setting(kArrivals, std::nullopt, 1)));
    QVERIFY(!cut);
    QCOMPARE(cut.error().fault, StoreFault::InputOutput);
    QVERIFY2(cut.error().text.contains(QStringLiteral("not written")),
             qPrintable(cut.error().text));

    MM_VERIFY(other->runScript("DROP FUNCTION cut CASCADE"));
    QCOMPARE((*store)->lastChangeSet().value(), 0);
    QVERIFY((*store)->verify()->problems.empty());
    MM_VERIFY((*store)->commit(edit(setting(kArrivals, std::nullopt, 1))));
}

/// A server that waits for a copy of itself has written when it is stopped, and cannot say so.
void PostgresTroubleTest::lostAfterTheCommitIsFoundOut()
{
    const auto store = m_fixture->create();
    MM_VERIFY(store);
    const auto other = stranger();
    MM_VERIFY(other->runScript("SET synchronous_commit = local"));
    const auto again = qScopeGuard([&] {
        (void)other->runScript("ALTER SYSTEM RESET synchronous_standby_names");
        (void)other->runScript("SELECT pg_reload_conf()");
    });
    MM_VERIFY(other->runScript("ALTER SYSTEM SET synchronous_standby_names = 'nobody'"));
    MM_VERIFY(other->runScript("SELECT pg_reload_conf()"));
    // Ends the connection that waits, as soon as it does, from another one of the server.
    MM_VERIFY(other->runScript(
        "CREATE FUNCTION end_waiting() RETURNS void LANGUAGE plpgsql AS $$ BEGIN LOOP "
        "PERFORM pg_stat_clear_snapshot();"
        "PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep' "
        "AND datname = current_database();"
        "EXIT WHEN FOUND; PERFORM pg_sleep(0.01); END LOOP; END $$"));
    std::unique_ptr<QThread> ender(QThread::create([this] {
        const auto connection = stranger();
        (void)connection->runScript("SET statement_timeout = '30s'; SELECT end_waiting()");
    }));
    ender->start();
    const auto done = (*store)->commit(edit(setting(kArrivals, std::nullopt, 1)));
    ender->wait();
    MM_VERIFY(done);
    QCOMPARE(*done, 1);
    QCOMPARE((*store)->lastChangeSet().value(), 1);
}

void PostgresTroubleTest::writerWaitsForAnother()
{
    const auto store = m_fixture->create();
    MM_VERIFY(store);
    const auto other = stranger();
    MM_VERIFY(other->begin(Connection::Access::Write));
    const auto refused = (*store)->commit(edit(setting(kArrivals, std::nullopt, 1)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, StoreFault::Locked);
    // Readers do not wait.
    QVERIFY((*store)->load()->isEmpty());
    other->rollback();
    MM_VERIFY((*store)->commit(edit(setting(kArrivals, std::nullopt, 1))));
}

QTEST_GUILESS_MAIN(PostgresTroubleTest)
#include "tst_postgres_trouble.moc"
