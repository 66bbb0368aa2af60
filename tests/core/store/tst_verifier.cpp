// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inspection.h"
#include "core/store/log_check.h"
#include "core/store/transaction.h"
#include "long_history.h"
#include "sqlite_support.h"

using namespace mm;
using namespace mm::test;

/// Whoever alters a dataset file, and knows how, is found out by verify().
class VerifierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void everyKindOfTamperingIsFound_data();
    void everyKindOfTamperingIsFound();
    void everyColumnIsProved_data();
    void everyColumnIsProved();
    void soundFilesAreProvedBothWays_data();
    void soundFilesAreProvedBothWays();
    void alteredSetsAreNamed();

private:
    /// Runs SQL as somebody who knows how: the triggers are there again afterwards.
    void alter(const QByteArray &sql);
    /// Whether opening or verifying the file says that something is wrong with it.
    [[nodiscard]] bool isNoticed();

    std::unique_ptr<SqliteFixture> m_fixture;
    Random m_random;
};

void VerifierTest::init()
{
    m_fixture = std::make_unique<SqliteFixture>();
    fillLongHistory(*m_fixture, m_random);
}

void VerifierTest::everyKindOfTamperingIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row
        = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
    row("a number", "UPDATE change SET after_amount = after_amount + 1000 WHERE rowid_of = 1");
    row("the last number",
        "UPDATE change SET after_amount = 1000, after_status = 1 WHERE "
        "change_set = (SELECT max(id) FROM change_set)");
    row("a status", "UPDATE change SET after_status = 3 WHERE after_status = 1");
    row("what was before",
        "UPDATE change SET before_amount = 1000, before_status = 1 WHERE "
        "before_status IS NULL AND change_set = 9");
    row("a month", "UPDATE change SET month = month + 10000 WHERE change_set = 11");
    row("an impossible month", "UPDATE change SET month = month + 50 WHERE change_set = 11");
    row("an impossible status", "UPDATE change SET after_status = 9 WHERE change_set = 11");
    row("a cell", "UPDATE change SET cell_row = cell_row + 1 WHERE cell_row IS NOT NULL");
    row("a cell far away", "UPDATE change SET cell_row = cell_row + 4294967296");
    row("a cell of nothing", "UPDATE change SET cell_row = 1, cell_column = 1 WHERE sheet IS NULL");
    row("an amount of nothing", "UPDATE change SET before_amount = 1 WHERE before_status IS NULL");
    row("no cell", "UPDATE change SET sheet = NULL, cell_row = NULL, cell_column = NULL");
    row("the name of a sheet", "UPDATE source_sheet SET name = 'Other' WHERE id = 1");
    row("the name of a file", "UPDATE source SET name = 'other.xlsx'");
    row("the content of a file", "UPDATE source_content SET packed = x'00000000' WHERE rowid = 1");
    row("the author", "UPDATE change_set SET author = 'Somebody' WHERE id = 12");
    row("the reason", "UPDATE change_set SET reason = '' WHERE id = 12");
    row("the time", "UPDATE change_set SET at = '2020-01-01T00:00:00.000Z' WHERE id = 12");
    row("the hash", "UPDATE change_set SET hash = zeroblob(32) WHERE id = 12");
    row("the hash before", "UPDATE change_set SET previous_hash = zeroblob(32) WHERE id = 12");
    row("a removed change",
        "DELETE FROM change WHERE change_set = 15 AND month = "
        "(SELECT month FROM change WHERE change_set = 15 LIMIT 1)");
    row("an added change",
        "INSERT INTO change VALUES (99999, 3, 9, 3, 1, 203001, NULL, NULL, 1, "
        "5000, NULL, NULL, NULL)");
    row("an added change in its place",
        "UPDATE change SET id = id + 1000000 WHERE change_set > 3;"
        "UPDATE change SET id = id - 999999 WHERE change_set > 3;"
        "INSERT INTO change SELECT max(id) + 1, 3, 9, 3, 1, 203001, NULL, NULL, 1, 5000, NULL, "
        "NULL, NULL FROM change WHERE change_set = 3;"
        "UPDATE change_set SET change_count = change_count + 1 WHERE id = 3;"
        "UPDATE change_set SET first_change = first_change + 1 WHERE id > 3");
    row("changes swapped",
        "UPDATE change SET id = 0 WHERE id = 2; UPDATE change SET id = 2 WHERE "
        "id = 1; UPDATE change SET id = 1 WHERE id = 0");
    row("the directory of the log", "DELETE FROM change_range WHERE first_change = 1");
    row("ranges in the directory", "UPDATE change_range SET last_change = last_change + 1");
    row("where a set begins", "UPDATE change_set SET first_change = first_change + 1 WHERE id = 5");
    row("a change of no set",
        "INSERT INTO change VALUES (99999, 99, 9, 3, 1, 203001, NULL, "
        "NULL, 1, 5000, NULL, NULL, NULL)");
    row("a removed set",
        "DELETE FROM change WHERE change_set = 20; "
        "DELETE FROM change_set WHERE id = 20");
    row("the last set removed",
        "DELETE FROM change WHERE change_set = (SELECT max(id) FROM change_set); "
        "DELETE FROM change_set WHERE id = (SELECT max(id) FROM change_set)");
    row("swapped authors",
        "UPDATE change_set SET author = CASE id WHEN 7 THEN (SELECT author FROM change_set "
        "WHERE id = 8) ELSE (SELECT author FROM change_set WHERE id = 7) END WHERE id IN (7, 8)");
    row("swapped countries",
        "UPDATE country SET code = 'swap' WHERE code = 'ALB'; "
        "UPDATE country SET code = 'ALB' WHERE code = 'BIH'; "
        "UPDATE country SET code = 'BIH' WHERE code = 'swap'");
    row("a lost block", "DELETE FROM block WHERE rowid = 2");
    row("a lost block, counted",
        "DELETE FROM block WHERE rowid = 2; "
        "UPDATE present SET block_count = block_count - 1");
    row("swapped blocks",
        "UPDATE block SET packed = (SELECT packed FROM block WHERE rowid = 3) "
        "WHERE rowid = 2");
    row("the state of the blocks", "UPDATE present SET change_set = change_set - 1");
    row("an edition moved", "UPDATE edition SET change_set = 3");
    row("an edition renamed", "UPDATE edition SET name = 'Last'");
    row("the author of an edition", "UPDATE edition SET author = 'Somebody'");
    row("the style of an edition", "UPDATE edition SET style = '2023'");
    row("a document of an edition",
        "UPDATE edition_document SET packed = (SELECT packed FROM edition_document "
        "WHERE kind = 'pdf'), sha256 = (SELECT sha256 FROM edition_document WHERE kind = 'pdf')");
    row("bytes of a document", "UPDATE edition_document SET packed = x'00000000'");
    row("a lost document", "DELETE FROM edition_document WHERE kind = 'pdf'");
    row("a comment", "UPDATE annotation SET text = 'x' WHERE text <> ''");
    row("a flag", "UPDATE annotation SET marked = 1 - marked");
    row("the number of a comment", "UPDATE annotation SET month = month + 100 WHERE text <> ''");
    row("a comment on another number", "UPDATE annotation SET indicator = NULL, breakdown = NULL");
    row("a lost comment", "DELETE FROM annotation WHERE text <> ''");
    row("an added sign-off",
        "INSERT INTO annotation (change_set, country, month, text, marked) "
        "VALUES (2, 1, 202507, '', 1)");
    row("a comment of no set",
        "INSERT INTO annotation (change_set, country, month, text, marked) "
        "VALUES (99, 1, 202507, '', 1)");
    row("an edition of nothing", "UPDATE edition SET change_set = 99");
}

void VerifierTest::everyKindOfTamperingIsFound()
{
    QFETCH(QByteArray, sql);
    sql.replace("rowid_of = 1",
                "change_set = (SELECT min(change_set) FROM change WHERE "
                "after_amount IS NOT NULL) AND after_amount IS NOT NULL");
    alter(sql);
    QVERIFY(isNoticed());
}

void VerifierTest::alter(const QByteArray &sql)
{
    QByteArray dropping;
    QByteArray triggers;
    {
        const auto connection = SqliteConnection::open(m_fixture->path(), SqliteAccess::ReadOnly,
                                                       QStringLiteral("x"));
        MM_VERIFY(connection);
        const auto rows
            = (*connection)->prepare("SELECT sql, name FROM sqlite_schema WHERE type = 'trigger'");
        while (rows->next()) {
            triggers += rows->text(0).toUtf8() + ";\n";
            dropping += "DROP TRIGGER " + rows->text(1).toUtf8() + ";\n";
        }
    }
    const QByteArray script = dropping + sql + ";" + triggers;
    runAsStranger(m_fixture->path(), {script.constData(), static_cast<std::size_t>(script.size())});
}

bool VerifierTest::isNoticed()
{
    const auto store = m_fixture->open(OpenMode::ReadWrite);
    if (!store) {
        return store.error().fault == StoreFault::Damaged;
    }
    const auto report = (*store)->verify();
    return !report || !report->problems.empty();
}

void VerifierTest::everyColumnIsProved_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("rows");

    const auto table = [](const char *name, const char *key, const char *rows) {
        QTest::newRow(name) << QByteArray(name) << QByteArray(key) << QByteArray(rows);
    };
    table("change_set", "id", "change_set");
    table("change", "id", "change");
    table("change_range", "first_change", "change_range");
    table("annotation", "change_set", "annotation");
    table("source_sheet", "id", "source_sheet WHERE id IN (SELECT sheet FROM change)");
    table("source", "id",
          "source WHERE sha256 IS NOT NULL AND id IN (SELECT source FROM source_sheet "
          "WHERE source_sheet.id IN (SELECT sheet FROM change))");
    table("source_content", "sha256", "source_content");
    table("block", "rowid", "block");
    table("present", "id", "present");
    table("edition", "name", "edition");
    table("edition_document", "kind", "edition_document");
}

/// One value of one row is another one: the smallest change that somebody can make.
void VerifierTest::everyColumnIsProved()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, rows);
    const QByteArray sound = bytesOf(m_fixture->path());
    QList<QByteArray> columns;
    {
        const auto connection = SqliteConnection::open(m_fixture->path(), SqliteAccess::ReadOnly,
                                                       QStringLiteral("x"));
        MM_VERIFY(connection);
        const auto info
            = (*connection)
                  ->prepare("SELECT name FROM pragma_table_info('" + table.toStdString() + "')");
        while (info->next()) {
            columns.push_back(info->text(0).toUtf8());
        }
    }
    QVERIFY(!columns.isEmpty());
    for (const QByteArray &column : std::as_const(columns)) {
        if (table == "annotation" && column == "id") {
            continue; // says nothing but the order
        }
        alter(QByteArray("PRAGMA ignore_check_constraints = ON;"
                         "UPDATE %table SET %column = CASE typeof(%column) "
                         "WHEN 'integer' THEN %column + 1000000 WHEN 'null' THEN 1 "
                         "WHEN 'text' THEN %column || 'x' "
                         "ELSE CAST(substr(%column, 2) || x'2a' AS BLOB) END "
                         "WHERE %key = (SELECT %key FROM %rows ORDER BY random() LIMIT 1)")
                  .replace("%table", table)
                  .replace("%column", column)
                  .replace("%key", key)
                  .replace("%rows", rows));
        QVERIFY(bytesOf(m_fixture->path()) != sound);
        QVERIFY2(isNoticed(), column.constData());
        writeBytes(m_fixture->path(), sound);
    }
}

void VerifierTest::soundFilesAreProvedBothWays_data()
{
    QTest::addColumn<bool>("isQuick");
    QTest::newRow("from a copy of the pages") << true;
    QTest::newRow("through the connection") << false;
}

/// Did the quick way not do for them, everything would be proved twice, and nobody would notice.
void VerifierTest::soundFilesAreProvedBothWays()
{
    QFETCH(bool, isQuick);
    const auto connection
        = SqliteConnection::open(m_fixture->path(), SqliteAccess::ReadOnly, QStringLiteral("x"));
    MM_VERIFY(connection);
    const Transaction transaction(**connection, Connection::Access::Read);
    const auto codes = readCodes(**connection, m_fixture->catalogue());
    const auto sheets = SheetNames::read(**connection);
    MM_VERIFY(codes);
    MM_VERIFY(sheets);
    const auto inspection
        = isQuick ? (*connection)->inspect() : std::make_unique<Inspection>(**connection);
    QVERIFY(inspection);
    auto pages = inspection->check();
    LogCheck log(**connection, *inspection, *codes, *sheets, nullptr);
    MM_VERIFY(log.run());
    QVERIFY(log.problems().empty());
    QCOMPARE(log.changeSets(), 40);
    const auto problems = pages.get();
    MM_VERIFY(problems);
    QVERIFY(problems->empty());
}

void VerifierTest::alteredSetsAreNamed()
{
    runAsStranger(m_fixture->path(),
                  "DROP TRIGGER change_set_stays;"
                  "UPDATE change_set SET author = 'Somebody' WHERE id = 12;"
                  "CREATE TRIGGER change_set_stays BEFORE UPDATE ON change_set\n"
                  "BEGIN\n    SELECT RAISE(ABORT, 'the change log cannot be changed');\nEND;");
    const auto store = m_fixture->open(OpenMode::ReadWrite);
    MM_VERIFY(store);
    const auto report = (*store)->verify();
    MM_VERIFY(report);
    QCOMPARE(report->problems.size(), 1U);
    QVERIFY(report->problems.front().contains(QStringLiteral("12")));
}

QTEST_GUILESS_MAIN(VerifierTest)
#include "tst_verifier.moc"
