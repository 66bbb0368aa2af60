// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/backup_shelf.h"
#include "core/store/sqlite_file.h"
#include "sqlite_support.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

using namespace mm;
using namespace mm::test;

namespace {

constexpr ObservationKey kKey{{IndicatorId(0), PlaceId(2), kTotal}, *Month::make(2025, 7)};

/// The steps of the program and one more that it does not have yet.
std::vector<Migration> withNext(const QByteArray &script)
{
    auto migrations = sqliteMigrations();
    migrations.push_back({newestVersion(migrations) + 1, script});
    return migrations;
}

QString backupFolder(const SqliteFixture &fixture)
{
    return fixture.path() + QStringLiteral(".backups");
}

QStringList backups(const SqliteFixture &fixture)
{
    return QDir(backupFolder(fixture))
        .entryList({QStringLiteral("*.movements")}, QDir::Files | QDir::Hidden);
}

} // namespace

class MigrationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void stepsAreNumberedWithoutGaps();
    void olderFilesAreBroughtUpToDateAfterABackup();
    void aFailingStepChangesNothing_data();
    void aFailingStepChangesNothing();
    void olderFilesThatCannotBeWrittenAreRefused();
    void upgradedFilesEqualFreshOnes();
    void nothingIsMigratedWithoutABackup();
    void editionsOfVersionOneStaySealed();
    void theTablesAreThoseOfTheReadme();

private:
    [[nodiscard]] StoreResult<SqliteFile> open(std::span<const Migration> migrations,
                                               OpenMode mode = OpenMode::ReadWrite) const
    {
        return openSqliteFile(m_fixture->path(), m_fixture->catalogue(), mode, migrations);
    }

    std::unique_ptr<SqliteFixture> m_fixture;
};

void MigrationsTest::init()
{
    m_fixture = std::make_unique<SqliteFixture>();
    const auto store = m_fixture->create();
    MM_VERIFY(store);
    MM_VERIFY((*store)->commit(edit(setting(kKey, std::nullopt, 7))));
}

void MigrationsTest::stepsAreNumberedWithoutGaps()
{
    const auto migrations = sqliteMigrations();
    QVERIFY(!migrations.empty());
    for (std::size_t i = 0; i < migrations.size(); ++i) {
        QCOMPARE(migrations[i].version, i + 1);
        QVERIFY(!migrations[i].script.isEmpty());
    }
}

void MigrationsTest::olderFilesAreBroughtUpToDateAfterABackup()
{
    const auto migrations = withNext("ALTER TABLE edition ADD COLUMN place TEXT;"
                                     "CREATE TABLE target (id INTEGER PRIMARY KEY) STRICT;"
                                     "INSERT INTO target VALUES (1), (2);");
    {
        const auto file = open(migrations);
        MM_VERIFY(file);
        QCOMPARE(file->connection->number("PRAGMA user_version").value(),
                 newestVersion(migrations));
        QCOMPARE(file->connection->number("SELECT count(*) FROM target").value(), 2);
    }
    QCOMPARE(backups(*m_fixture).size(), 1);
    const QString backup = QDir(backupFolder(*m_fixture)).filePath(backups(*m_fixture).front());
    QCOMPARE(permissions(backup), 0600);
    QCOMPARE(permissions(backupFolder(*m_fixture)), 0700);
    QVERIFY(BackupShelf(m_fixture->path()).list().empty()); // it is not one that is taken away
    const auto store = openStore(backup, m_fixture->catalogue());
    MM_VERIFY(store);
    QCOMPARE((*store)->load()->at(kKey), Datum::confirmed(Amount::of(7)));
    QVERIFY((*store)->verify()->problems.empty());

    MM_VERIFY(open(migrations));
    QCOMPARE(backups(*m_fixture).size(), 1);
    QCOMPARE(m_fixture->open(OpenMode::ReadWrite).error().fault, StoreFault::NewerVersion);
}

void MigrationsTest::aFailingStepChangesNothing_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("at once") << QByteArray("nonsense");
    QTest::newRow("in the middle")
        << QByteArray("CREATE TABLE target (x); DROP TABLE note; INSERT INTO nowhere VALUES (1)");
    QTest::newRow("at the end") << QByteArray(
        "DROP TABLE block; CREATE TABLE target (x); CREATE TABLE target (x);");
}

void MigrationsTest::aFailingStepChangesNothing()
{
    QFETCH(QByteArray, script);
    QVERIFY(!open(withNext(script)));
    const auto store = m_fixture->open(OpenMode::ReadWrite);
    MM_VERIFY(store);
    QCOMPARE((*store)->load()->at(kKey), Datum::confirmed(Amount::of(7)));
    QVERIFY((*store)->verify()->problems.empty());
}

void MigrationsTest::olderFilesThatCannotBeWrittenAreRefused()
{
    const QByteArray before = bytesOf(m_fixture->path());
    const auto file = open(withNext("CREATE TABLE target (x)"), OpenMode::ReadOnly);
    QVERIFY(!file);
    QCOMPARE(file.error().fault, StoreFault::ReadOnly);
    QCOMPARE(bytesOf(m_fixture->path()), before);
}

void MigrationsTest::upgradedFilesEqualFreshOnes()
{
    const auto migrations = withNext("ALTER TABLE edition ADD COLUMN place TEXT");
    MM_VERIFY(open(migrations));
    const auto connection
        = SqliteConnection::open(m_fixture->path(), SqliteAccess::ReadOnly, QStringLiteral("x"));
    MM_VERIFY(connection);
    QVERIFY(hasExpectedSchema(**connection, migrations).value());
    QVERIFY(!hasExpectedSchema(**connection, sqliteMigrations()).value());
}

void MigrationsTest::nothingIsMigratedWithoutABackup()
{
    QTemporaryDir other;
    const QString taken = other.filePath(QStringLiteral("taken"));
    writeBytes(taken, "mine");
    const auto connection
        = SqliteConnection::open(m_fixture->path(), SqliteAccess::ReadWrite, QStringLiteral("x"));
    MM_VERIFY(connection);
    QVERIFY(!backUp(**connection, taken));
    QCOMPARE(bytesOf(taken), QByteArray("mine"));
    QVERIFY(!backUp(**connection, QStringLiteral("/nowhere/copy")));
    QCOMPARE(QDir(other.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void MigrationsTest::editionsOfVersionOneStaySealed()
{
    const QString path = QDir(m_fixture->folder()).filePath(QStringLiteral("old.movements"));
    const auto migrations = sqliteMigrations();
    MM_VERIFY(createSqliteFile(path, m_fixture->catalogue(), std::span(migrations).first(1)));
    const QString at = QStringLiteral("2025-08-04T10:00:00.000Z");
    const QString name = QStringLiteral("July 2025");
    const QByteArray seal = QCryptographicHash::hash(
        "202507 0  " + at.toUtf8() + ' ' + name.toUtf8(), QCryptographicHash::Sha256);
    runAsStranger(path,
                  QStringLiteral("INSERT INTO edition VALUES ('%1', 202507, 0, '%2', x'%3')")
                      .arg(name, at, QString::fromLatin1(seal.toHex()))
                      .toStdString());
    const auto store = openStore(path, m_fixture->catalogue());
    MM_VERIFY(store);
    QCOMPARE((*store)->editions()->front().name, name);
    QVERIFY((*store)->editions()->front().style.isEmpty());
    QVERIFY((*store)->editionDocument(name, kFactsheetDocument)->isEmpty());
    const auto report = (*store)->verify();
    MM_VERIFY(report);
    QVERIFY2(report->problems.empty(),
             qPrintable(report->problems.empty() ? QString() : report->problems.front()));
}

void MigrationsTest::theTablesAreThoseOfTheReadme()
{
    QFile readme(QStringLiteral(MM_SOURCE_DIR "/core/store/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    static const QRegularExpression kRow(QStringLiteral("^\\| (`.+?) \\|"),
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression kName(QStringLiteral("`(\\w+)`"));
    QStringList named;
    auto rows = kRow.globalMatch(QString::fromUtf8(readme.readAll()));
    while (rows.hasNext()) {
        auto names = kName.globalMatch(rows.next().captured(1));
        while (names.hasNext()) {
            named << names.next().captured(1);
        }
    }
    const auto file = open(sqliteMigrations(), OpenMode::ReadWrite);
    MM_VERIFY(file);
    QStringList tables;
    const auto known = file->connection->prepare("SELECT name FROM sqlite_schema WHERE type IN "
                                                 "('table', 'view') AND name NOT LIKE 'sqlite%'");
    while (known->next()) {
        tables << known->text(0);
    }
    named.sort();
    tables.sort();
    QCOMPARE(named, tables);
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
