// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_store.h"
#include "core/store/sqlite_file.h"
#include "sqlite_support.h"

#include <QDir>

#include <csignal>
#include <sys/resource.h>

using namespace mm;
using namespace mm::test;

namespace {

constexpr ObservationKey kKey{{IndicatorId(0), PlaceId(2), kTotal}, *Month::make(2025, 7)};

} // namespace

/// Locks, full disks and write protection: an ordinary message each, and the data as before.
class SqliteTroubleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void lockedFileIsNamed();
    void fullDiskLeavesEverythingAsItWas();
    void logGoesOnByOne();
    void writeProtectedFileOpensForReading();
    void writeProtectedFolderOpensForReading();
    void clockThatIsBehindIsRemarkedOn();
    void tableOfOthersIsNotReadFrom_data();
    void tableOfOthersIsNotReadFrom();

private:
    [[nodiscard]] QString path() const { return m_fixture->path(); }

    std::unique_ptr<SqliteFixture> m_fixture;
};

/// A dataset of two change sets, closed.
void SqliteTroubleTest::init()
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

void SqliteTroubleTest::lockedFileIsNamed()
{
    auto file
        = openSqliteFile(path(), m_fixture->catalogue(), OpenMode::ReadWrite, sqliteMigrations());
    MM_VERIFY(file);
    MM_VERIFY(file->connection->runScript("PRAGMA busy_timeout = 20"));
    SqlStore locked(std::move(file->connection), m_fixture->catalogue(), false, {});
    Store &store = locked;
    const auto other = SqliteConnection::open(path(), SqliteAccess::ReadWrite, QStringLiteral("x"));
    MM_VERIFY(other);
    MM_VERIFY((*other)->runScript("BEGIN IMMEDIATE"));
    const auto change = setting(kKey, Datum::confirmed(Amount::of(1'240)), 3);
    const auto result = store.commit(edit(change));
    QVERIFY(!result);
    QCOMPARE(result.error().fault, StoreFault::Locked);
    QVERIFY(result.error().text.contains(QStringLiteral("“a.movements”")));
    QVERIFY(store.load().has_value());
    MM_VERIFY((*other)->runScript("COMMIT"));
    MM_VERIFY(store.commit(edit(change)));
}

void SqliteTroubleTest::fullDiskLeavesEverythingAsItWas()
{
    auto opened = m_fixture->open(OpenMode::ReadWrite);
    MM_VERIFY(opened);
    Store &store = **opened;
    const Dataset before = store.load().value();
    Random random;
    CommitRequest request = edit(randomChanges(random, before));
    QByteArray noise;
    for (int i = 0; i < 200'000; ++i) {
        noise.append(static_cast<char>(random.integer(0, 255)));
    }
    request.sources = {{QStringLiteral("large.xlsx"), {}, noise}};

    // A limit on the size of files stands for a full disk: every write beyond it fails.
    rlimit old = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    for (const rlim_t size : {0U, 4'096U, 20'000U, 60'000U, 150'000U}) {
        const rlimit small{size, old.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto result = store.commit(request);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
        QVERIFY(!result);
        QVERIFY2(result.error().fault == StoreFault::DiskFull, qPrintable(result.error().text));
        QVERIFY(result.error().text.contains(QStringLiteral("“a.movements”")));
        QVERIFY(store.load().value() == before);
    }
    std::signal(SIGXFSZ, oldHandler);
    MM_VERIFY(store.commit(request));
    QVERIFY(store.verify()->problems.empty());
}

void SqliteTroubleTest::logGoesOnByOne()
{
    const auto opened
        = SqliteConnection::open(path(), SqliteAccess::ReadWrite, QStringLiteral("x"));
    MM_VERIFY(opened);
    Connection &connection = **opened;
    MM_VERIFY(connection.runScript("CREATE TABLE head (id INTEGER PRIMARY KEY) STRICT;"
                                   "INSERT INTO head (id) VALUES (1);"
                                   "CREATE TABLE rows (id INTEGER PRIMARY KEY, "
                                   "head INTEGER NOT NULL REFERENCES head (id), "
                                   "number INTEGER) STRICT;"));
    const NumberTarget target{"rows (id, head, number)", 3, true};
    const auto from = [](qint64 first) {
        return [first](std::size_t row, std::span<std::optional<qint64>> numbers) {
            numbers[0] = first + static_cast<qint64>(row);
            numbers[1] = 1;
            numbers[2] = row == 0 ? std::nullopt : std::optional<qint64>(-7);
        };
    };
    MM_VERIFY(connection.insert(target, 3, from(1)));
    MM_VERIFY(connection.insert(target, 0, from(4)));
    MM_VERIFY(connection.insert(target, 2, from(4)));
    const auto sum = connection.query("SELECT sum(id), sum(number), count(number) FROM rows");
    QVERIFY(sum->next());
    QCOMPARE(sum->integer(0), 15);
    QCOMPARE(sum->integer(1), -21);
    QCOMPARE(sum->integer(2), 3);
    MM_VERIFY(connection.insert(target, 5000, from(6)));
    QCOMPARE((*opened)->number("SELECT max(id) FROM rows").value(), 5005);
    const auto elsewhere = connection.insert(target, 2, from(9));
    QVERIFY(!elsewhere);
    QCOMPARE(elsewhere.error().fault, StoreFault::Damaged);
    QVERIFY2(!connection.runScript("INSERT INTO rows (head) VALUES (2)"),
             "references are looked up again");
}

void SqliteTroubleTest::writeProtectedFileOpensForReading()
{
    OrdinaryUser::own(m_fixture->folder());
    OrdinaryUser::own(path());
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
    const OrdinaryUser user;
    QVERIFY(user.isGood());
    const auto store = m_fixture->open(OpenMode::ReadWrite);
    MM_VERIFY(store);
    QVERIFY((*store)->isReadOnly());
    QCOMPARE((*store)->remarks().size(), 1U);
    QVERIFY((*store)->remarks().front().contains(QStringLiteral("write-protected")));
    QCOMPARE((*store)->load()->at(kKey), Datum::confirmed(Amount::of(1'240)));
    const auto change = setting(kKey, Datum::confirmed(Amount::of(1'240)), 3);
    QCOMPARE((*store)->commit(edit(change)).error().fault, StoreFault::ReadOnly);
}

void SqliteTroubleTest::writeProtectedFolderOpensForReading()
{
    OrdinaryUser::own(m_fixture->folder());
    OrdinaryUser::own(path());
    const QByteArray before = bytesOf(path());
    QVERIFY(QFile::setPermissions(m_fixture->folder(), QFile::ReadOwner | QFile::ExeOwner));
    {
        const OrdinaryUser user;
        const auto store = m_fixture->open(OpenMode::ReadWrite);
        MM_VERIFY(store);
        QVERIFY((*store)->isReadOnly());
        QVERIFY((*store)->remarks().front().contains(QStringLiteral("folder")));
        QCOMPARE((*store)->load()->at(kKey), Datum::confirmed(Amount::of(1'240)));
        QVERIFY((*store)->verify()->problems.empty());
        const auto inside
            = createStore(m_fixture->folder() + QStringLiteral("/b"), m_fixture->catalogue());
        QCOMPARE(inside.error().fault, StoreFault::ReadOnly);
    }
    QVERIFY(QFile::setPermissions(m_fixture->folder(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(QDir(m_fixture->folder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

/// As if the last change had been made on a computer whose clock is ahead.
void SqliteTroubleTest::clockThatIsBehindIsRemarkedOn()
{
    QVERIFY(m_fixture->open(OpenMode::ReadWrite).value()->remarks().empty());
    const auto connection
        = SqliteConnection::open(path(), SqliteAccess::ReadWrite, QStringLiteral("x"));
    MM_VERIFY(connection);
    MM_VERIFY(
        (*connection)
            ->runScript(
                "INSERT INTO change_set (id, at, author, reason, origin, reverts, first_change, "
                "change_count, previous_hash, hash) SELECT 3, '2199-01-01T00:00:00.000Z', author, "
                "reason, "
                "origin, reverts, 3, 0, hash, hash FROM change_set WHERE id = 2"));
    const auto store = m_fixture->open(OpenMode::ReadWrite);
    MM_VERIFY(store);
    QCOMPARE((*store)->remarks().size(), 1U);
    QVERIFY((*store)->remarks().front().contains(QStringLiteral("2199")));
}

void SqliteTroubleTest::tableOfOthersIsNotReadFrom_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("table") << QByteArray("TABLE");
    QTest::newRow("view") << QByteArray("VIEW");
}

/// What a stranger gave the name of the table that changes come from while they are stored.
void SqliteTroubleTest::tableOfOthersIsNotReadFrom()
{
    QFETCH(QByteArray, kind);
    {
        const auto other
            = SqliteConnection::open(path(), SqliteAccess::ReadWrite, QStringLiteral("x"));
        MM_VERIFY(other);
        MM_VERIFY((*other)->runScript(
            "CREATE " + kind.toStdString()
            + " mm_rows AS SELECT id AS c0, change_set AS c1, "
              "indicator AS c2, country AS c3, breakdown AS c4, "
              "month AS c5, before_status AS c6, before_amount AS c7, "
              "after_status AS c8, after_amount AS c9, sheet AS c10, "
              "cell_row AS c11, cell_column AS c12, id AS argument FROM change"));
    }
    const auto opened = m_fixture->open(OpenMode::ReadWrite);
    MM_VERIFY(opened);
    Store &store = **opened;
    const auto change = setting(kKey, Datum::confirmed(Amount::of(1'240)), 1'250);
    const Dataset after = *store.load().value().applying(change);
    MM_VERIFY(store.commit(edit(change)));
    QVERIFY(store.load() == after);
    const auto report = store.verify();
    MM_VERIFY(report);
    QVERIFY(report->problems.empty());
}

QTEST_GUILESS_MAIN(SqliteTroubleTest)
#include "tst_sqlite_trouble.moc"
