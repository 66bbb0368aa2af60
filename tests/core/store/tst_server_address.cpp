// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/server_address.h"

#include "tests/support/property.h"

#include <QTest>

using namespace mm;
using namespace mm::test;

class ServerAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsServersFromFiles();
    void readsEveryPart();
    void refuses_data();
    void refuses();
    void comesBackFromItsText();
    void passwordIsNeverInTheText();
};

void ServerAddressTest::tellsServersFromFiles()
{
    QVERIFY(ServerAddress::isOne(QStringLiteral("postgresql://a/b")));
    QVERIFY(ServerAddress::isOne(QStringLiteral("postgres://a/b")));
    for (const QString &place :
         {QStringLiteral("a.movements"), QStringLiteral("/data/a.movements"),
          QStringLiteral("postgresql.movements"), QStringLiteral("file:///a.movements"),
          QStringLiteral("http://a/b"), QString()}) {
        QVERIFY2(!ServerAddress::isOne(place), qPrintable(place));
    }
}

void ServerAddressTest::readsEveryPart()
{
    const auto whole = ServerAddress::parse(
        QStringLiteral("postgresql://ana%40mm@db.example.org:5433/mixed%20movements"
                       "?sslmode=verify-full&sslrootcert=/etc/ssl/our%20root.crt"));
    QVERIFY(whole);
    const ServerAddress expected{QStringLiteral("db.example.org"),
                                 5433,
                                 QStringLiteral("mixed movements"),
                                 QStringLiteral("ana@mm"),
                                 QString(),
                                 QStringLiteral("verify-full"),
                                 QStringLiteral("/etc/ssl/our root.crt"),
                                 QString()};
    QCOMPARE(*whole, expected);
    QCOMPARE(whole->name(), QStringLiteral("mixed movements on db.example.org"));

    const auto service = ServerAddress::parse(QStringLiteral("postgresql://?service=figures"));
    QVERIFY(service);
    QCOMPARE(service->service, QStringLiteral("figures"));
    QVERIFY(service->host.isEmpty() && service->database.isEmpty() && service->port == 0);

    const auto local
        = ServerAddress::parse(QStringLiteral("postgresql:///figures?host=/run/postgresql"));
    QVERIFY(local);
    QCOMPARE(local->host, QStringLiteral("/run/postgresql"));
    QCOMPARE(local->name(), QStringLiteral("figures"));
}

void ServerAddressTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *text, const char *word) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(word);
    };
    row("a password", "postgresql://ana:secret@host/db", "PGPASSFILE");
    row("an unknown option", "postgresql://host/db?options=-c%20x", "options");
    row("an unknown sslmode", "postgresql://host/db?sslmode=always", "always");
    row("a second option inside a value", "postgresql://host/db?service=a%27%20host=%27b",
        "service");
    row("a quote", "postgresql://host/db?sslrootcert=a%27b", "sslrootcert");
    row("a semicolon", "postgresql://host/db?service=a;b", "service");
    row("another protocol", "mysql://host/db", "postgresql://");
    row("an impossible port", "postgresql://host:99999/db", "postgresql://");
    row("a fragment", "postgresql://host/db#a", "postgresql://");
}

void ServerAddressTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const auto address = ServerAddress::parse(text);
    QVERIFY(!address);
    QCOMPARE(address.error().fault, StoreFault::CannotOpen);
    QVERIFY2(address.error().text.contains(word), qPrintable(address.error().text));
    QVERIFY(!address.error().text.contains(QStringLiteral("secret")));
}

void ServerAddressTest::comesBackFromItsText()
{
    Random random;
    const QStringList texts{QString(),
                            QStringLiteral("a"),
                            QStringLiteral("Čedomir"),
                            QStringLiteral("a b"),
                            QStringLiteral("50%"),
                            QStringLiteral("a@b:c"),
                            QStringLiteral("x?y&z#1+2")};
    const QStringList hosts{QString(), QStringLiteral("db.example.org"), QStringLiteral("10.0.0.1"),
                            QStringLiteral("::1"), QStringLiteral("/run/postgresql")};
    const QStringList plain{QString(), QStringLiteral("/etc/our root.crt"),
                            QStringLiteral("50%&+#")};
    const auto one = [&random](const QStringList &from) {
        return from[random.integer(0, static_cast<int>(from.size()) - 1)];
    };
    for (int i = 0; i < 500; ++i) {
        ServerAddress address;
        address.host = one(hosts);
        address.port = random.chance(0.5) ? random.integer(1, 65'535) : 0;
        address.user = one(plain);
        address.database = one(texts);
        address.sslMode = random.chance(0.5) ? QStringLiteral("require") : QString();
        address.sslRootCertificate = one(plain);
        address.service = one(plain);
        const auto back = ServerAddress::parse(address.toText());
        QVERIFY2(back, qPrintable(address.toText()));
        QVERIFY2(*back == address, qPrintable(address.toText()));
    }
}

void ServerAddressTest::passwordIsNeverInTheText()
{
    ServerAddress address{QStringLiteral("host"), 0, QStringLiteral("db"), QStringLiteral("ana")};
    address.password = QStringLiteral("canary");
    QVERIFY(!address.toText().contains(QStringLiteral("canary")));
    QVERIFY(!address.name().contains(QStringLiteral("canary")));
}

QTEST_GUILESS_MAIN(ServerAddressTest)
#include "tst_server_address.moc"
