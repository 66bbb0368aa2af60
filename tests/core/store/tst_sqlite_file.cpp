// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_file.h"

#include "core/store/sqlite_location.h"
#include "sqlite_support.h"

#include <QDir>

using namespace mm;
using namespace mm::test;

namespace {

constexpr ObservationKey kKey{{IndicatorId(0), PlaceId(2), kTotal}, *Month::make(2025, 7)};

} // namespace

class SqliteFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void onlyTheOwnerMayReadWhateverTheUmask();
    void createDoesNotTouchWhatIsThere();
    void createLeavesNothingBehindWhenItFails();
    void connectionsAreDurableAndTrustNothing();
    void readingLeavesNothingBehind();
    void readingLeavesTheLogOfOthers();
    void readingCannotWrite();
    void newerVersionIsNotTouched();
    void newerVersionInTheLogIsNotTouched();
    void refusesWhatIsNotADataset_data();
    void refusesWhatIsNotADataset();
    void refusesTriggersOfOthers();
    void otherTablesDoNoHarm();
    void refusesTheDatasetOfAnotherRegion();
    void figuresOfUnknownCodesAreNotDropped();
    void logCannotBeChangedBySql_data();
    void logCannotBeChangedBySql();
    void plainViewsShowTheData();
    void knowsWhereWriteAheadLogsAreUnsafe();
    void knowsSynchronisedFolders();

private:
    [[nodiscard]] QString path() const { return m_fixture->path(); }
    [[nodiscard]] StoreError openingError(OpenMode mode = OpenMode::ReadWrite) const
    {
        const auto store = m_fixture->open(mode);
        return store ? StoreError{StoreFault::Conflict, QStringLiteral("opened"), {}}
                     : store.error();
    }

    std::unique_ptr<SqliteFixture> m_fixture;
};

/// A dataset of two change sets, closed.
void SqliteFileTest::init()
{
    m_fixture = std::make_unique<SqliteFixture>();
    const auto store = m_fixture->create();
    MM_VERIFY(store);
    const CellRef cell{QStringLiteral("srb.xlsx"), QStringLiteral("July"), {6, 27}};
    CommitRequest request
        = edit(*ChangeSet::make({{kKey, std::nullopt, Datum::confirmed(Amount::of(1'234)), cell}}));
    request.sources = {{QStringLiteral("srb.xlsx"), {}, "the bytes of the file"}};
    MM_VERIFY((*store)->commit(request));
    MM_VERIFY((*store)->commit(edit(setting(kKey, Datum::confirmed(Amount::of(1'234)), 1'240))));
}

void SqliteFileTest::onlyTheOwnerMayReadWhateverTheUmask()
{
    const mode_t before = ::umask(0);
    SqliteFixture other;
    {
        const auto store = other.create();
        MM_VERIFY(store);
        MM_VERIFY((*store)->commit(edit(setting(kKey, std::nullopt, 1))));
        const QStringList files = QDir(other.folder()).entryList(QDir::Files | QDir::Hidden);
        QVERIFY(files.contains(QStringLiteral("a.movements-wal")));
        for (const QString &file : files) {
            QCOMPARE(permissions(other.folder() + u'/' + file), 0600);
        }
    }
    QCOMPARE(QDir(other.folder()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("a.movements")});
    ::umask(before);
}

void SqliteFileTest::createDoesNotTouchWhatIsThere()
{
    const QByteArray before = bytesOf(path());
    const auto store = m_fixture->create();
    QVERIFY(!store);
    QCOMPARE(store.error().fault, StoreFault::CannotOpen);
    QVERIFY(store.error().text.contains(QStringLiteral("a.movements")));
    QCOMPARE(bytesOf(path()), before);
}

void SqliteFileTest::createLeavesNothingBehindWhenItFails()
{
    QTemporaryDir folder;
    const std::vector<Migration> broken{{1, "CREATE TABLE a (x); CREATE TABLE a (x);"}};
    QVERIFY(
        !createSqliteFile(folder.filePath(QStringLiteral("x")), m_fixture->catalogue(), broken));
    QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
    const auto nowhere = createStore(QStringLiteral("/nowhere/x"), m_fixture->catalogue());
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().text.contains(QStringLiteral("“x”")));
}

void SqliteFileTest::connectionsAreDurableAndTrustNothing()
{
    const auto file
        = openSqliteFile(path(), m_fixture->catalogue(), OpenMode::ReadWrite, sqliteMigrations());
    MM_VERIFY(file);
    SqliteConnection &connection = *file->connection;
    QCOMPARE(connection.number("PRAGMA synchronous").value(), 2); // FULL
    QCOMPARE(connection.number("PRAGMA foreign_keys").value(), 1);
    QCOMPARE(connection.number("PRAGMA trusted_schema").value(), 0);
    QCOMPARE(connection.number("PRAGMA cell_size_check").value(), 1);
    QCOMPARE(connection.number("PRAGMA mmap_size").value(), 0);
    QCOMPARE(connection.number("PRAGMA recursive_triggers").value(), 1);
    QCOMPARE(connection.number("PRAGMA busy_timeout").value(), 5000);
    const auto mode = connection.prepare("PRAGMA journal_mode");
    QVERIFY(mode->next());
    QCOMPARE(mode->text(0), QStringLiteral("wal"));

    SqliteFixture shared;
    MM_VERIFY(shared.create());
    const auto other
        = SqliteConnection::open(shared.path(), SqliteAccess::ReadWrite, QStringLiteral("x"));
    MM_VERIFY(other);
    MM_VERIFY((*other)->useJournal(SqliteJournal::Rollback));
    QCOMPARE((*other)->number("PRAGMA synchronous").value(), 3); // EXTRA
}

void SqliteFileTest::readingLeavesNothingBehind()
{
    const QByteArray before = bytesOf(path());
    {
        const auto store = m_fixture->open(OpenMode::ReadOnly);
        MM_VERIFY(store);
        QCOMPARE((*store)->changeSets()->size(), 2U);
        QVERIFY(QFile::exists(path() + QStringLiteral("-wal")));
    }
    QCOMPARE(QDir(m_fixture->folder()).entryList(QDir::Files),
             QStringList{QFileInfo(path()).fileName()});
    QCOMPARE(bytesOf(path()), before);
}

void SqliteFileTest::readingLeavesTheLogOfOthers()
{
    const auto writer = m_fixture->open(OpenMode::ReadWrite);
    MM_VERIFY(writer);
    MM_VERIFY((*writer)->commit(edit(setting(kKey, Datum::confirmed(Amount::of(1'240)), 1'241))));
    const QByteArray log = bytesOf(path() + QStringLiteral("-wal"));
    QVERIFY(!log.isEmpty());
    MM_VERIFY(m_fixture->open(OpenMode::ReadOnly));
    QCOMPARE(bytesOf(path() + QStringLiteral("-wal")), log);
    MM_VERIFY((*writer)->commit(edit(setting(kKey, Datum::confirmed(Amount::of(1'241)), 1'242))));
}

void SqliteFileTest::readingCannotWrite()
{
    const auto connection
        = SqliteConnection::open(path(), SqliteAccess::Query, QStringLiteral("x"));
    MM_VERIFY(connection);
    QVERIFY(!(*connection)->runScript("CREATE TABLE more (x)"));
}

void SqliteFileTest::newerVersionIsNotTouched()
{
    runAsStranger(path(), "PRAGMA user_version = 99");
    const QByteArray before = bytesOf(path());
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const StoreError error = openingError(mode);
        QCOMPARE(error.fault, StoreFault::NewerVersion);
        QVERIFY(error.text.contains(QStringLiteral("“a.movements”")));
    }
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(QDir(m_fixture->folder()).entryList(QDir::Files).size(), 1);
}

void SqliteFileTest::newerVersionInTheLogIsNotTouched()
{
    // As after a crash of the newer program: its change of version is only in the log.
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("a.movements"));
    {
        const auto connection
            = SqliteConnection::open(path(), SqliteAccess::ReadWrite, QStringLiteral("x"));
        MM_VERIFY(connection);
        MM_VERIFY((*connection)->runScript("PRAGMA user_version = 99"));
        QVERIFY(QFile::copy(path(), copy));
        QVERIFY(QFile::copy(path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    }
    const QByteArray before = bytesOf(copy);
    const auto store = openStore(copy, m_fixture->catalogue());
    QVERIFY(!store);
    QCOMPARE(store.error().fault, StoreFault::NewerVersion);
    QCOMPARE(bytesOf(copy), before);
    QVERIFY(!bytesOf(copy + QStringLiteral("-wal")).isEmpty());
}

void SqliteFileTest::refusesWhatIsNotADataset_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<StoreFault>("fault");
    QTest::newRow("empty") << QByteArray() << StoreFault::NotADataset;
    QTest::newRow("text") << QByteArray("country,month,value\n") << StoreFault::NotADataset;
    QTest::newRow("only the magic")
        << QByteArray("SQLite format 3\0", 16) << StoreFault::NotADataset;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << StoreFault::NotADataset;
    QByteArray header = QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0');
    header.replace(60, 4, QByteArray("\0\0\0\1", 4));
    header.replace(68, 4, "MMDS");
    QTest::newRow("our mark and nothing else") << header << StoreFault::NotADataset;
}

void SqliteFileTest::refusesWhatIsNotADataset()
{
    QFETCH(QByteArray, bytes);
    QFETCH(StoreFault, fault);
    QFile::remove(path());
    writeBytes(path(), bytes);
    QCOMPARE(openingError().fault, fault);
    QCOMPARE(bytesOf(path()), bytes);

    QFile::remove(path());
    QCOMPARE(openingError().fault, StoreFault::CannotOpen);
    QVERIFY(QDir().mkdir(path()));
    QCOMPARE(openingError().fault, StoreFault::CannotOpen);
    QVERIFY(QDir().rmdir(path()));
    QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    QCOMPARE(openingError().fault, StoreFault::CannotOpen);
    QFile::remove(path());
    runAsStranger(
        [&] {
            writeBytes(path(), {});
            return path();
        }(),
        "CREATE TABLE song (title TEXT)");
    QCOMPARE(openingError().fault, StoreFault::NotADataset);
}

void SqliteFileTest::refusesTriggersOfOthers()
{
    runAsStranger(path(),
                  "CREATE TRIGGER harm AFTER INSERT ON change BEGIN DELETE FROM edition; END;");
    QCOMPARE(openingError().fault, StoreFault::NotADataset);
    runAsStranger(path(), "DROP TRIGGER harm; DROP TRIGGER change_stays;");
    QCOMPARE(openingError().fault, StoreFault::NotADataset);
}

void SqliteFileTest::otherTablesDoNoHarm()
{
    runAsStranger(path(), "CREATE TABLE mine (x); CREATE VIEW yours AS SELECT * FROM observation;");
    const auto store = m_fixture->open(OpenMode::ReadWrite);
    MM_VERIFY(store);
    QCOMPARE((*store)->load()->at(kKey), Datum::confirmed(Amount::of(1'240)));
}

void SqliteFileTest::refusesTheDatasetOfAnotherRegion()
{
    runAsStranger(path(), "UPDATE meta SET value = 'atlantis' WHERE key = 'region'");
    QCOMPARE(openingError().fault, StoreFault::CannotOpen);
}

void SqliteFileTest::figuresOfUnknownCodesAreNotDropped()
{
    runAsStranger(path(), "UPDATE country SET code = 'XYZ' WHERE code = 'BIH'");
    const auto store = m_fixture->open(OpenMode::ReadWrite);
    MM_VERIFY(store);
    const auto dataset = (*store)->load();
    QVERIFY(!dataset);
    QCOMPARE(dataset.error().fault, StoreFault::NewerVersion);
}

void SqliteFileTest::logCannotBeChangedBySql_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("change: update") << QByteArray("UPDATE change SET after_amount = 1");
    QTest::newRow("change: delete") << QByteArray("DELETE FROM change");
    QTest::newRow("change: replace")
        << QByteArray("REPLACE INTO change SELECT id, change_set, indicator, country, "
                      "breakdown, month, NULL, NULL, 1, 5, NULL, NULL, NULL FROM change");
    QTest::newRow("set: update") << QByteArray("UPDATE change_set SET author = 'Nobody'");
    QTest::newRow("set: delete") << QByteArray("DELETE FROM change_set");
    QTest::newRow("comment: update") << QByteArray("UPDATE annotation SET text = 'x'");
    QTest::newRow("comment: delete") << QByteArray("DELETE FROM annotation");
    QTest::newRow("comment: replace")
        << QByteArray("REPLACE INTO annotation SELECT * FROM annotation");
    QTest::newRow("sentence: update") << QByteArray("UPDATE own_sentence SET text = 'x'");
    QTest::newRow("sentence: delete") << QByteArray("DELETE FROM own_sentence");
    QTest::newRow("sentence: replace")
        << QByteArray("REPLACE INTO own_sentence SELECT * FROM own_sentence");
    QTest::newRow("set: out of order")
        << QByteArray("INSERT INTO change_set SELECT 7, at, author, reason, origin, reverts, "
                      "first_change, change_count, previous_hash, hash FROM change_set "
                      "WHERE id = 1");
}

void SqliteFileTest::logCannotBeChangedBySql()
{
    QFETCH(QByteArray, sql);
    CommitRequest comment;
    comment.annotations
        = {{CountryMonth{PlaceId(2), *Month::make(2025, 7)}, {}, {QString(), true}}};
    MM_VERIFY(m_fixture->open().value()->commit(comment));
    MM_VERIFY(m_fixture->open().value()->keepOwnSentence(
        {*Month::make(2025, 7), QStringLiteral("SRB"), QStringLiteral("2025"), QStringLiteral("en"),
         QStringLiteral("present"), QStringLiteral("Nobody was there.")}));
    {
        const auto connection
            = SqliteConnection::open(path(), SqliteAccess::ReadWrite, QStringLiteral("x"));
        MM_VERIFY(connection);
        const auto done
            = (*connection)->runScript({sql.constData(), static_cast<std::size_t>(sql.size())});
        QVERIFY(!done);
        QVERIFY2(done.error().text.contains(QStringLiteral("the change log cannot be changed"))
                     || done.error().text.contains(QStringLiteral("what was written stays"))
                     || done.error().text.contains(QStringLiteral("one after the other")),
                 qPrintable(done.error().text));
    }
    const auto store = m_fixture->open(OpenMode::ReadWrite);
    MM_VERIFY(store);
    QVERIFY((*store)->verify()->problems.empty());
    QCOMPARE((*store)->changeSets()->size(), 3U);
}

void SqliteFileTest::plainViewsShowTheData()
{
    const auto connection
        = SqliteConnection::open(path(), SqliteAccess::ReadOnly, QStringLiteral("x"));
    MM_VERIFY(connection);
    const auto row = (*connection)
                         ->prepare("SELECT country, indicator, breakdown, month, "
                                   "CAST(value AS TEXT), status FROM observation");
    QVERIFY(row->next());
    const Catalogue &catalogue = m_fixture->catalogue();
    QCOMPARE(row->text(0), catalogue[PlaceId(2)].code);
    QCOMPARE(row->text(1), catalogue[IndicatorId(0)].code);
    QCOMPARE(row->text(2), QString());
    QCOMPARE(row->text(3), QStringLiteral("2025-07"));
    QCOMPARE(row->text(4), QStringLiteral("1240.0"));
    QCOMPARE(row->text(5), QStringLiteral("confirmed"));
    QVERIFY(!row->next());

    const auto step
        = (*connection)
              ->prepare(
                  "SELECT status_before, CAST(value_after AS TEXT), file, sheet, cell FROM history "
                  "ORDER BY change_set");
    QVERIFY(step->next());
    QCOMPARE(step->text(0), QStringLiteral("not_reported"));
    QCOMPARE(step->text(1), QStringLiteral("1234.0"));
    QCOMPARE(step->text(2), QStringLiteral("srb.xlsx"));
    QCOMPARE(step->text(3), QStringLiteral("July"));
    QCOMPARE(step->text(4), QStringLiteral("AB7"));
}

void SqliteFileTest::knowsWhereWriteAheadLogsAreUnsafe()
{
    for (const quint64 magic : {0x6969U, 0xfe534d42U, 0xff534d42U, 0x65735546U}) {
        QVERIFY(isNetworkFileSystem(magic));
    }
    for (const quint64 magic : {0xef53U, 0x9123683eU, 0x01021994U}) { // ext4, btrfs, tmpfs
        QVERIFY(!isNetworkFileSystem(magic));
    }
}

void SqliteFileTest::knowsSynchronisedFolders()
{
    QCOMPARE(syncServiceOf(QStringLiteral("/home/a/Dropbox/b/c.movements")),
             QStringLiteral("Dropbox"));
    QCOMPARE(syncServiceOf(QStringLiteral("/home/a/OneDrive - Agency/c.movements")),
             QStringLiteral("OneDrive"));
    QVERIFY(!syncServiceOf(QStringLiteral("/home/a/Documents/Dropbox.movements")));
}

QTEST_GUILESS_MAIN(SqliteFileTest)
#include "tst_sqlite_file.moc"
