// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue_reader.h"
#include "core/store/sqlite_file.h"
#include "program.h"

#include <QDir>
#include <QElapsedTimer>

#include <functional>
#include <memory>

#include <unistd.h>

using namespace mm;
using namespace mm::test;

namespace {

constexpr char kEdit[] = "BIH new_arrivals \"\" 2025-07 = 124\n";

/// What an open connection of another program does to a dataset.
std::unique_ptr<SqliteConnection> stranger(const QString &path, std::string_view sql)
{
    auto connection = SqliteConnection::open(path, SqliteAccess::ReadWrite, QStringLiteral("x"));
    if (!connection || !(*connection)->runScript(sql)) {
        return nullptr;
    }
    return std::move(*connection);
}

bool alterBytes(const QString &path, const std::function<void(QByteArray &)> &alter)
{
    QByteArray bytes = fileBytes(path);
    alter(bytes);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// Every kind of trouble with a dataset: its exit status, its plain message, nothing touched.
class CliTroubleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void badFilesAreNamedAndNotTouched_data();
    void badFilesAreNamedAndNotTouched();
    void lockedFileWaitsThenSaysSo();
    void writeProtectedFileIsReadOnly();
    void olderFileIsBroughtUpToDateAfterABackup();
    void importLeavesABackup();

private:
    std::unique_ptr<DatasetFolder> m_folder;
};

void CliTroubleTest::init()
{
    m_folder = std::make_unique<DatasetFolder>();
    QCOMPARE(m_folder->edit("BIH new_arrivals \"\" 2025-07 = 123\n").status, 0);
}

void CliTroubleTest::badFilesAreNamedAndNotTouched_data()
{
    using Spoil = std::function<bool(const QString &)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *said, const Spoil &spoil) {
        QTest::newRow(name) << spoil << QString::fromLatin1(said);
    };
    const auto sql = [](std::string_view script) {
        return [script](const QString &path) { return stranger(path, script) != nullptr; };
    };
    row("newer", "newer version", sql("PRAGMA user_version = 999"));
    row("other program", "not a dataset", sql("PRAGMA application_id = 77"));
    row("other region", "another region",
        sql("UPDATE meta SET value = 'andes' WHERE key = 'region'"));
    row("trigger of a stranger", "triggers of others",
        sql("CREATE TRIGGER harm AFTER INSERT ON change BEGIN DELETE FROM note; END"));
    row("lost table", "does not have the tables", sql("DROP TABLE note"));
    row("damaged pages", "damaged", [](const QString &path) {
        return alterBytes(path, [](QByteArray &bytes) {
            std::fill(bytes.begin() + 4096 * 2, bytes.begin() + 4096 * 3, '\x55');
        });
    });
    row("cut", "", [](const QString &path) {
        return alterBytes(path, [](QByteArray &bytes) { bytes.truncate(bytes.size() / 2); });
    });
    row("empty", "not a dataset", [](const QString &path) {
        return alterBytes(path, [](QByteArray &bytes) { bytes.clear(); });
    });
    row("text", "not a dataset", [](const QString &path) {
        return alterBytes(path, [](QByteArray &bytes) { bytes = "Dear colleagues,"; });
    });
}

void CliTroubleTest::badFilesAreNamedAndNotTouched()
{
    QFETCH(std::function<bool(const QString &)>, spoil);
    QFETCH(QString, said);
    QVERIFY(spoil(m_folder->dataset()));
    const QByteArray before = fileBytes(m_folder->dataset());
    for (const Run &result : {m_folder->call(QStringLiteral("history")), m_folder->edit(kEdit),
                              m_folder->call(QStringLiteral("verify"))}) {
        QCOMPARE(result.status, 3);
        QVERIFY2(result.err.contains(QStringLiteral("test.movements")), qPrintable(result.err));
        QVERIFY2(result.err.contains(said), qPrintable(result.err));
        QCOMPARE(result.err.count(u'\n'), 1);
    }
    QVERIFY(fileBytes(m_folder->dataset()) == before);
}

void CliTroubleTest::lockedFileWaitsThenSaysSo()
{
    const auto other = stranger(m_folder->dataset(), "BEGIN IMMEDIATE");
    QVERIFY(other);
    QElapsedTimer timer;
    timer.start();
    const Run refused = m_folder->edit(kEdit);
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.err.contains(QStringLiteral("in use by another program")),
             qPrintable(refused.err));
    QVERIFY(timer.elapsed() >= 4'500);
    QVERIFY(m_folder->call(QStringLiteral("history")).status == 0);
    QVERIFY(other->runScript("ROLLBACK").has_value());
    QCOMPARE(m_folder->edit(kEdit).status, 0);
}

void CliTroubleTest::writeProtectedFileIsReadOnly()
{
    if (::geteuid() == 0) {
        QSKIP("root may write everything");
    }
    QVERIFY(QFile::setPermissions(m_folder->dataset(), QFile::ReadOwner));
    const Run refused = m_folder->edit(kEdit);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("reading only")), qPrintable(refused.err));
    QCOMPARE(m_folder->call(QStringLiteral("history")).status, 0);
}

void CliTroubleTest::olderFileIsBroughtUpToDateAfterABackup()
{
    QVERIFY(QFile::remove(m_folder->dataset()));
    const auto catalogue
        = readCatalogue(QStringLiteral(":/catalogue"), QStringLiteral("western-balkans"));
    const auto migrations = sqliteMigrations();
    QVERIFY(createSqliteFile(m_folder->dataset(), *catalogue, std::span(migrations).first(1))
                .has_value());
    const QByteArray before = fileBytes(m_folder->dataset());
    const Run refused = m_folder->call(QStringLiteral("history"));
    QCOMPARE(refused.status, 3);
    QVERIFY(refused.err.contains(QStringLiteral("earlier version")));
    QVERIFY(fileBytes(m_folder->dataset()) == before);
    QCOMPARE(m_folder->edit(kEdit).status, 0);
    QCOMPARE(m_folder->call(QStringLiteral("verify")).status, 0);
    const QDir backups(m_folder->dataset() + QStringLiteral(".backups"));
    QCOMPARE(backups.entryList({QStringLiteral("*.version-1.*.movements")}).size(), 1);
}

void CliTroubleTest::importLeavesABackup()
{
    const QString sheet = m_folder->path(QStringLiteral("sheet.csv"));
    QVERIFY(alterBytes(sheet, [](QByteArray &bytes) {
        bytes = "country,indicator,breakdown,month,value,status\n"
                "SRB,new_arrivals,,2025-07,88,confirmed\n"
                "SRB,new_arrivals,Türkiye,2025-07,60,confirmed\n";
    }));
    QCOMPARE(m_folder->call(QStringLiteral("import"), u'\'' + sheet + u'\'').status, 0);
    const QDir backups(m_folder->dataset() + QStringLiteral(".backups"));
    const QStringList names = backups.entryList(QDir::Files);
    QCOMPARE(names.size(), 1);
    const Run history = run({QStringLiteral("history"), backups.filePath(names.front()),
                             QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(history.status, 0);
    QCOMPARE(history.json()[u"changes"].toArray().size(), 1);
}

QTEST_GUILESS_MAIN(CliTroubleTest)
#include "tst_cli_trouble.moc"
