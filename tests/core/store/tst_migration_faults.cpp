// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_shelf.h"
#include "core/store/sql_store.h"
#include "core/store/sqlite_file.h"
#include "core/store/sqlite_location.h"
#include "sqlite_support.h"
#include "tests/support/fault_environment.h"

#include <QDir>
#include <QProcess>

using namespace mm;
using namespace mm::test;

namespace {

constexpr int kPatience = 60'000;
constexpr int kCutStatus = 99;

/// Every so many calls in the suite, each of them with MM_SOAK.
int step()
{
    return qEnvironmentVariableIsSet("MM_SOAK") ? 1 : 9;
}

/// How another process fared that opened the dataset on a disk that let it down.
struct Attempt {
    int status = -1;
    QString said;
};

Attempt attempt(const SqliteFixture &fixture, const QString &fault, quint32 seed)
{
    QProcess process;
    process.setProcessEnvironment(faultEnvironment(fixture.folder() + u'/', fault, seed));
    process.start(QStringLiteral(MM_STORE_CHILD), {fixture.path(), QStringLiteral("open")});
    return process.waitForFinished(kPatience)
        ? Attempt{process.exitCode(), QString::fromUtf8(process.readAllStandardError())}
        : Attempt();
}

/// Whole copies in the folder of backups; what was left half made has another name.
QStringList wholeBackups(const SqliteFixture &fixture)
{
    const QDir folder(fixture.path() + QStringLiteral(".backups"));
    QStringList paths;
    for (const QString &name : folder.entryList({QStringLiteral("*.movements")}, QDir::Files)) {
        paths.push_back(folder.filePath(name));
    }
    return paths;
}

} // namespace

/// A dataset of an earlier version is brought up to date while the power fails, or the disk.
class MigrationFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void powerCutsLeaveTheOldOrTheNew();
    void diskTroubleIsAPlainMessage_data();
    void diskTroubleIsAPlainMessage();

private:
    /// A folder with the old dataset and nothing else.
    [[nodiscard]] std::unique_ptr<SqliteFixture> oldDataset() const;
    void checkSound(const SqliteFixture &fixture, const QByteArray &seed) const;

    QByteArray m_old;
    Dataset m_dataset;
};

/// Today's program writes the newest version only: its rows go over into a file of the first one.
void MigrationFaultsTest::initTestCase()
{
    const SqliteFixture newest;
    MM_VERIFY(createStore(newest.path(), newest.catalogue()));
    {
        const auto store = openStore(newest.path(), newest.catalogue());
        MM_VERIFY(store);
        Random random;
        for (int i = 0; i < 3; ++i) {
            const CommitRequest request = edit(randomChanges(random, m_dataset));
            MM_VERIFY((*store)->commit(request));
            m_dataset = m_dataset.applying(request.changes).value();
        }
    }
    const SqliteFixture old;
    const auto migrations = sqliteMigrations();
    MM_VERIFY(createSqliteFile(old.path(), old.catalogue(), std::span(migrations).first(1)));
    {
        const auto connection
            = SqliteConnection::open(old.path(), SqliteAccess::ReadWrite, QStringLiteral("x"));
        MM_VERIFY(connection);
        MM_VERIFY((*connection)
                      ->runScript("PRAGMA foreign_keys = OFF; ATTACH '"
                                  + newest.path().toStdString() + "' AS newest"));
        const auto tables = (*connection)
                                ->query("SELECT name FROM main.sqlite_master AS a WHERE type = "
                                        "'table' AND EXISTS (SELECT 1 FROM newest.sqlite_master "
                                        "AS b WHERE a.sql = b.sql)");
        std::string script;
        while (tables->next()) {
            const std::string name = tables->text(0).toStdString();
            script += "INSERT OR REPLACE INTO main.";
            script += name;
            script += " SELECT * FROM newest.";
            script += name;
            script += ';';
        }
        MM_VERIFY((*connection)->runScript(script));
        MM_VERIFY((*connection)->runScript("DETACH newest"));
    }
    m_old = bytesOf(old.path());
    QVERIFY(!QFile::exists(old.path() + QStringLiteral("-wal")));
}

std::unique_ptr<SqliteFixture> MigrationFaultsTest::oldDataset() const
{
    auto fixture = std::make_unique<SqliteFixture>();
    writeBytes(fixture->path(), m_old);
    return fixture;
}

void MigrationFaultsTest::checkSound(const SqliteFixture &fixture, const QByteArray &seed) const
{
    const auto store = openStore(fixture.path(), fixture.catalogue());
    QVERIFY2(store, seed.constData());
    QVERIFY2((*store)->load().value() == m_dataset, seed.constData());
    QVERIFY2((*store)->verify()->problems.empty(), seed.constData());
    // At least the one of the attempt that came through.
    const QStringList backups = wholeBackups(fixture);
    QVERIFY2(!backups.isEmpty(), seed.constData());
    for (const QString &path : backups) {
        QCOMPARE(readSqliteHeader(path)->version, 1U);
        const auto backup = openStore(path, fixture.catalogue());
        QVERIFY2(backup, seed.constData());
        QVERIFY2((*backup)->load().value() == m_dataset, seed.constData());
    }
}

void MigrationFaultsTest::powerCutsLeaveTheOldOrTheNew()
{
    Random random;
    bool finished = false;
    int cuts = 0;
    for (int call = random.integer(1, step()); !finished; call += step()) {
        const auto fixture = oldDataset();
        const auto seed = static_cast<quint32>(random.integer(1, 1 << 30));
        const Attempt cut = attempt(*fixture, QStringLiteral("cut %1").arg(call), seed);
        finished = cut.status == 0;
        cuts += finished ? 0 : 1;
        QVERIFY2(finished || cut.status == kCutStatus, qPrintable(cut.said));
        {
            const auto connection = SqliteConnection::open(fixture->path(), SqliteAccess::ReadWrite,
                                                           QStringLiteral("x"));
            MM_VERIFY(connection);
            const quint32 version = (*connection)->version().value();
            QVERIFY2(version == 1 || !wholeBackups(*fixture).isEmpty(),
                     random.seedText().constData());
            const auto migrations = sqliteMigrations();
            QVERIFY2(hasExpectedSchema(**connection, std::span(migrations).first(version)).value(),
                     random.seedText().constData());
        }
        checkSound(*fixture, random.seedText());
    }
    QVERIFY(cuts > 5);
}

void MigrationFaultsTest::diskTroubleIsAPlainMessage_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("said");
    QTest::newRow("full") << QStringLiteral("full") << QStringLiteral("full");
    QTest::newRow("input/output") << QStringLiteral("eio")
                                  << QStringLiteral("could not be read or written");
}

void MigrationFaultsTest::diskTroubleIsAPlainMessage()
{
    QFETCH(QString, fault);
    QFETCH(QString, said);
    Random random;
    bool finished = false;
    int failed = 0;
    int named = 0;
    for (int call = random.integer(1, step()); !finished; call += step()) {
        const auto fixture = oldDataset();
        const Attempt run = attempt(*fixture, QStringLiteral("%1 %2").arg(fault).arg(call), 1);
        finished = run.status == 0;
        if (!finished) {
            ++failed;
            QCOMPARE(run.status, 1);
            const QString place = QStringLiteral("call %1: %2").arg(call).arg(run.said);
            // SQLite forgets the cause when the journal of a copy cannot be synced.
            QVERIFY2(run.said.contains(said) || run.said.contains(QStringLiteral("cannot be made"))
                         || run.said.contains(QStringLiteral("could not be read or written")),
                     qPrintable(place));
            named += run.said.contains(said) ? 1 : 0;
            QVERIFY2(run.said.contains(QStringLiteral("a.")), qPrintable(run.said));
            QVERIFY2(run.said.count(u'\n') == 1, qPrintable(run.said));
        }
        checkSound(*fixture, random.seedText());
    }
    QVERIFY(failed > 5);
    QVERIFY(2 * named > failed);
}

QTEST_GUILESS_MAIN(MigrationFaultsTest)
#include "tst_migration_faults.moc"
