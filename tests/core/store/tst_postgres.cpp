// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include "core/store/code_map.h"

#include <QCoreApplication>

using namespace mm;
using namespace mm::test;

/// What only the engine on a server does; what it shares with files is in tst_store.
class PostgresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void manyRowsGoInAndComeBack();
    void logRefusesToBeChanged_data();
    void logRefusesToBeChanged();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void missingProtectionIsFound();
    void publishedDocumentsStay();
    void othersAreToldOfCommits();
    void viewsShowWhatIsThere();
    void backupsAreTheServers();
    void textsWithAZeroCharacterAreRefused();
    void olderTablesAreBroughtUpToDate();

private:
    /// A connection as any other client has it.
    [[nodiscard]] std::unique_ptr<PostgresConnection> stranger() const
    {
        return std::move(
            PostgresConnection::open(m_fixture->address(), OpenMode::ReadWrite).value());
    }

    std::unique_ptr<PostgresFixture> m_fixture;
    std::unique_ptr<Store> m_store;
};

namespace {

const ObservationKey kArrivals{{IndicatorId(0), PlaceId(2), kTotal}, *Month::make(2025, 7)};

const OwnSentence kSentence{kArrivals.month,           QStringLiteral("SRB"),
                            QStringLiteral("2025"),    QStringLiteral("en"),
                            QStringLiteral("present"), QStringLiteral("‘Nobody’ \\ was there."),
                            QStringLiteral("Ana")};

QStringList firstColumn(Connection &connection, std::string_view sql)
{
    QStringList texts;
    const auto rows = connection.prepare(sql);
    while (rows->next()) {
        texts << rows->text(0);
    }
    return rows->result() ? texts : QStringList{rows->result().error().text};
}

} // namespace

void PostgresTest::init()
{
    MM_NEED_POSTGRES();
    m_fixture = std::make_unique<PostgresFixture>();
    auto store = m_fixture->create();
    MM_VERIFY(store);
    m_store = std::move(*store);
}

void PostgresTest::cleanup()
{
    m_store.reset();
    m_fixture.reset();
}

/// More than a cursor fetches at once, more than an INSERT takes, and not a round number.
void PostgresTest::manyRowsGoInAndComeBack()
{
    std::vector<Change> changes;
    const Month first = *Month::make(2000, 1);
    for (std::uint16_t place = 0; place < 6; ++place) {
        for (std::uint16_t breakdown = 0; breakdown < 12; ++breakdown) {
            for (int month = 0; month < 300; ++month) {
                changes.push_back({{{IndicatorId(3), PlaceId(place), BreakdownId(breakdown)},
                                    first + months(month)},
                                   std::nullopt,
                                   Datum::confirmed(Amount::of(place + 10 * month + breakdown)),
                                   {}});
            }
        }
    }
    changes.pop_back();
    const ChangeSet set = *ChangeSet::make(std::move(changes));
    QVERIFY(set.size() > 20'000);
    MM_VERIFY(m_store->commit(edit(set)));
    QVERIFY(m_store->load().value() == *Dataset().applying(set));
    QVERIFY(m_store->changeSet(1).value() == set);
    QVERIFY(m_store->loadAt(0)->isEmpty());
    const auto report = m_store->verify();
    MM_VERIFY(report);
    QVERIFY(report->problems.empty());
    QCOMPARE(report->changes, static_cast<qint64>(set.size()));
}

void PostgresTest::logRefusesToBeChanged_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const char *table :
         {"change_set", "change", "edition", "edition_document", "own_sentence"}) {
        const QByteArray name(table);
        QTest::addRow("delete from %s", table) << "DELETE FROM " + name;
        QTest::addRow("truncate %s", table) << "TRUNCATE " + name + " CASCADE";
    }
    QTest::newRow("an author") << QByteArray("UPDATE change_set SET author = 'x'");
    QTest::newRow("an amount") << QByteArray("UPDATE change SET after_amount = 1");
    QTest::newRow("an edition") << QByteArray("UPDATE edition SET change_set = 0");
    QTest::newRow("a document") << QByteArray("UPDATE edition_document SET kind = 'x'");
    QTest::newRow("a sentence") << QByteArray("UPDATE own_sentence SET text = 'x'");
    QTest::newRow("a gap") << QByteArray(
        "INSERT INTO change_set SELECT id + 7, at, author, reason, origin, reverts, first_change, "
        "change_count, previous_hash, hash FROM change_set");
}

void PostgresTest::logRefusesToBeChanged()
{
    QFETCH(QByteArray, sql);
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, std::nullopt, 1))));
    MM_VERIFY(m_store->publish({QStringLiteral("July 2025"),
                                kArrivals.month,
                                QStringLiteral("Ana"),
                                QStringLiteral("2025"),
                                {},
                                {{kFactsheetDocument, "{}"}}}));
    MM_VERIFY(m_store->keepOwnSentence(kSentence));
    QVERIFY(!stranger()->runScript(sql.toStdString()));
    QVERIFY(m_store->verify()->problems.empty());
    QCOMPARE(m_store->editions()->size(), 1U);
}

void PostgresTest::tamperingIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row
        = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
    row("a number",
        "UPDATE change SET after_amount = after_amount + 1000 WHERE after_amount IS NOT NULL");
    row("a month", "UPDATE change SET month = month + 100 WHERE change_set = 3");
    row("a cell", "UPDATE change SET cell_row = cell_row + 1 WHERE cell_row IS NOT NULL");
    row("the author", "UPDATE change_set SET author = 'Somebody' WHERE id = 4");
    row("the time", "UPDATE change_set SET at = '2020-01-01T00:00:00.000Z' WHERE id = 4");
    row("the name of a file", "UPDATE source SET name = 'other.xlsx'");
    row("the content of a file", "UPDATE source_content SET packed = '\\x00000000'");
    row("a removed change",
        "DELETE FROM change WHERE id = (SELECT max(id) FROM change WHERE change_set = 5)");
    row("the last set removed",
        "DELETE FROM change WHERE change_set = (SELECT max(id) FROM change_set); "
        "DELETE FROM change_set WHERE id = (SELECT max(id) FROM change_set)");
    row("swapped countries",
        "UPDATE country SET code = 'swap' WHERE code = 'ALB'; "
        "UPDATE country SET code = 'ALB' WHERE code = 'BIH'; "
        "UPDATE country SET code = 'BIH' WHERE code = 'swap'");
    row("a lost block",
        "DELETE FROM block WHERE (indicator, country) = "
        "(SELECT indicator, country FROM block LIMIT 1)");
    row("the directory of the log", "UPDATE change_range SET last_change = last_change + 1");
    row("an edition moved", "UPDATE edition SET change_set = 1");
    row("bytes of a document", "UPDATE edition_document SET packed = '\\x00000000'");
}

void PostgresTest::tamperingIsFound()
{
    QFETCH(QByteArray, sql);
    Random random;
    Dataset model;
    for (int i = 0; i < 8; ++i) {
        CommitRequest request = edit(randomChanges(random, model));
        request.sources = {{QStringLiteral("sheet 1.xlsx"), {}, "bytes " + QByteArray::number(i)}};
        MM_VERIFY(m_store->commit(request));
        model = *model.applying(request.changes);
    }
    MM_VERIFY(m_store->publish({QStringLiteral("First"),
                                kArrivals.month,
                                QStringLiteral("Ana"),
                                QStringLiteral("2025"),
                                {},
                                {{kFactsheetDocument, "{}"}}}));
    QVERIFY(m_store->verify()->problems.empty());
    // Somebody who runs the server: no trigger and no foreign key watches.
    const std::string script = "SET session_replication_role = replica;" + sql.toStdString();
    MM_VERIFY(stranger()->runScript(script));
    const auto store = m_fixture->open();
    if (!store) {
        QCOMPARE(store.error().fault, StoreFault::Damaged);
        return;
    }
    const auto report = (*store)->verify();
    QVERIFY2(!report || !report->problems.empty(), random.seedText().constData());
}

void PostgresTest::missingProtectionIsFound()
{
    MM_VERIFY(stranger()->runScript("ALTER TABLE change DISABLE TRIGGER change_stays;"
                                    "DROP TRIGGER edition_stays ON edition"));
    const auto report = m_store->verify();
    MM_VERIFY(report);
    QCOMPARE(report->problems.size(), 2U);
    QVERIFY(report->problems.front().contains(QStringLiteral("“change”")));
    QVERIFY(report->problems.back().contains(QStringLiteral("“edition”")));
}

void PostgresTest::publishedDocumentsStay()
{
    QByteArray pdf("%PDF-1.6\n");
    for (int i = 0; i < 100'000; ++i) {
        pdf += static_cast<char>(i * 7919 >> 3);
    }
    MM_VERIFY(m_store->publish({QStringLiteral("‘July’ \\ 2025"),
                                kArrivals.month,
                                QStringLiteral("Ana"),
                                QStringLiteral("2025"),
                                {},
                                {{kPdfDocument, pdf}}}));
    QVERIFY(m_store->editionDocument(QStringLiteral("‘July’ \\ 2025"), kPdfDocument).value()
            == pdf);
}

void PostgresTest::othersAreToldOfCommits()
{
    auto other = m_fixture->open();
    MM_VERIFY(other);
    int told = 0;
    int toldOfOwn = 0;
    (*other)->whenChanged([&told] { ++told; });
    m_store->whenChanged([&toldOfOwn] { ++toldOfOwn; });
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, std::nullopt, 1))));
    QTRY_COMPARE(told, 1);

    // Also when the news comes along with the answer to a question.
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, Datum::confirmed(Amount::of(1)), 2))));
    QCOMPARE((*other)->lastChangeSet().value(), 2);
    QTRY_VERIFY(told >= 2);
    QCOMPARE(toldOfOwn, 0);

    told = 0;
    MM_VERIFY(m_store->keepOwnSentence(kSentence));
    QTRY_VERIFY(told >= 1);

    told = 0;
    MM_VERIFY(m_store->publish({QStringLiteral("July 2025"), *Month::make(2025, 7)}));
    QTRY_VERIFY(told >= 1);
    QCOMPARE(toldOfOwn, 0);

    // After the connection was made again it is told as before.
    MM_VERIFY(stranger()->runScript("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "
                                    "datname = current_database() AND pid <> pg_backend_pid()"));
    QCOMPARE((*other)->lastChangeSet().value(), 2);
    told = 0;
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, Datum::confirmed(Amount::of(2)), 3))));
    QTRY_VERIFY(told >= 1);
}

void PostgresTest::viewsShowWhatIsThere()
{
    const CellRef cell{QStringLiteral("bih.xlsx"), QStringLiteral("July"), {6, 727}};
    const Datum ten = Datum::confirmed(Amount::of(10));
    MM_VERIFY(m_store->commit(edit(*ChangeSet::make({{kArrivals, {}, ten, cell}}))));
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, ten, 12))));
    const auto connection = stranger();
    QCOMPARE(firstColumn(*connection, "SELECT month FROM observation"),
             QStringList{QStringLiteral("2025-07")});
    QCOMPARE(firstColumn(*connection, "SELECT value::integer::text FROM observation"),
             QStringList{QStringLiteral("12")});
    QCOMPARE(firstColumn(*connection, "SELECT cell FROM history ORDER BY change_set LIMIT 1"),
             QStringList{QStringLiteral("AAZ7")});
}

void PostgresTest::backupsAreTheServers()
{
    const auto copied = stranger()->copyTo(QStringLiteral("/tmp/never"));
    QVERIFY(!copied);
    QCOMPARE(copied.error().fault, StoreFault::Refused);
    QVERIFY(copied.error().text.contains(QStringLiteral("server")));
}

void PostgresTest::textsWithAZeroCharacterAreRefused()
{
    CommitRequest request = edit(setting(kArrivals, std::nullopt, 1));
    request.author = QStringLiteral("An") + QChar(u'\0') + QStringLiteral("a");
    const auto done = m_store->commit(request);
    QVERIFY(!done);
    QCOMPARE(done.error().fault, StoreFault::Refused);
    QCOMPARE(m_store->lastChangeSet().value(), 0);
}

void PostgresTest::olderTablesAreBroughtUpToDate()
{
    const PostgresFixture old;
    const auto migrations = postgresMigrations();
    const Catalogue &catalogue = m_fixture->catalogue();
    MM_VERIFY(createPostgresDataset(old.address(), catalogue, std::span(migrations).first(1)));
    const auto reader = openStore(old.place(), catalogue, OpenMode::ReadOnly);
    QVERIFY(!reader);
    QCOMPARE(reader.error().fault, StoreFault::ReadOnly);
    const auto store = openStore(old.place(), catalogue);
    MM_VERIFY(store);
    MM_VERIFY((*store)->commit(edit(setting(kArrivals, std::nullopt, 1))));
    QVERIFY((*store)->verify()->problems.empty());

    // Another program with a step that fails half-way changes nothing.
    auto next = migrations;
    next.push_back({newestVersion(next) + 1, "DROP TABLE note; SELECT nonsense"});
    QVERIFY(!openPostgresDataset(old.address(), catalogue, OpenMode::ReadWrite, next));
    QVERIFY((*store)->verify()->problems.empty());
    next.back().script = "CREATE TABLE target (id integer)";
    MM_VERIFY(openPostgresDataset(old.address(), catalogue, OpenMode::ReadWrite, next));
    const auto late = openStore(old.place(), catalogue);
    QVERIFY(!late);
    QCOMPARE(late.error().fault, StoreFault::NewerVersion);
}

QTEST_GUILESS_MAIN(PostgresTest)
#include "tst_postgres.moc"
