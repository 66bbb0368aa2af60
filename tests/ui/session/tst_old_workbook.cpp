// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ingest/page_file.h"
#include "ui/session/old_workbook.h"
#include "ui/session/sheet_reading.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace mm;
using namespace Qt::StringLiterals;

/// Binary workbooks are turned into new ones by LibreOffice, in a place of their own. A program of
/// its name plays its part where the real one is not installed.
class TestOldWorkbook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isToldByContentAndName();
    void readsWhatTheProgramMakesOfIt();
    void runsInAPlaceOfItsOwn();
    void saysHowToSaveTheFile_data();
    void saysHowToSaveTheFile();
    void stopsWhenCancelled();
    void readsThroughTheRealProgram();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    /// A program called soffice that does @p script.
    void install(const QByteArray &script) const;
    [[nodiscard]] QByteArray bytesOf(const QString &name) const;

    QByteArray m_programs; ///< PATH as it was
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray kOld = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(504, '\0');

std::vector<test::Page> pages()
{
    return {test::Page(u"Jul"_s)
                .row({u"Serbia"_s})
                .row({u"Indicator"_s, u"2025-07"_s})
                .row({u"New arrivals"_s, 7})};
}

} // namespace

void TestOldWorkbook::init()
{
    m_programs = qgetenv("PATH");
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid() && QDir(m_folder->path()).mkpath(u"bin"_s));
    write(u"old.xls"_s, kOld);
    write(u"new.xlsx"_s, test::xlsxBytes(pages()));
}

void TestOldWorkbook::cleanup()
{
    qputenv("PATH", m_programs);
}

void TestOldWorkbook::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestOldWorkbook::install(const QByteArray &script) const
{
    write(u"bin/soffice"_s, script.startsWith("#!") ? script : "#!/bin/sh\n" + script);
    QVERIFY(QFile::setPermissions(path(u"bin/soffice"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("PATH", path(u"bin"_s).toUtf8() + ":/usr/bin:/bin");
}

QByteArray TestOldWorkbook::bytesOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestOldWorkbook::isToldByContentAndName()
{
    const Refusal refusal{RefusalCode::Unsupported, {}, {}, {}};
    write(u"text.xls"_s, "a,b\n");
    write(u"other.doc"_s, kOld);
    QVERIFY(isOldWorkbook(path(u"old.xls"_s), refusal));
    QVERIFY(!isOldWorkbook(path(u"text.xls"_s), refusal));
    QVERIFY(!isOldWorkbook(path(u"other.doc"_s), refusal));
    QVERIFY(!isOldWorkbook(path(u"none.xls"_s), refusal));
    QVERIFY(!isOldWorkbook(path(u"old.xls"_s), {RefusalCode::TooLarge, {}, {}, {}}));
}

void TestOldWorkbook::readsWhatTheProgramMakesOfIt()
{
    install("cp '" + path(u"new.xlsx"_s).toUtf8() + "' out/book.xlsx\n");
    const auto sheet = readSheet(SheetInput::file(path(u"old.xls"_s)));
    QVERIFY2(sheet, sheet ? "" : qUtf8Printable(sheet.error().text()));
    QCOMPARE(sheet->workbook->sheets.front().display(2, 1), u"7"_s);
    // Named, hashed and kept as the file that the office sent.
    const QByteArray hash = QCryptographicHash::hash(kOld, QCryptographicHash::Sha256);
    QCOMPARE(sheet->workbook->fileName, u"old.xls"_s);
    QCOMPARE(sheet->workbook->sha256, hash);
    QCOMPARE(sheet->workbook->fileSize, kOld.size());
    QCOMPARE(sheet->source.bytes, kOld);
}

void TestOldWorkbook::runsInAPlaceOfItsOwn()
{
    const QByteArray here = m_folder->path().toUtf8() + '/';
    install("env > '" + here + "env'\nprintf '%s\\n' \"$@\" > '" + here + "args'\npwd > '" + here
            + "pwd'\ncat profile/user/registrymodifications.xcu > '" + here + "profile'\ncp '"
            + here + "new.xlsx' out/book.xlsx\n");
    qputenv("MM_SECRET", "house");
    const auto workbook = readOldWorkbook(path(u"old.xls"_s), {});
    qunsetenv("MM_SECRET");
    QVERIFY(workbook);
    const QString place = QString::fromUtf8(bytesOf(u"pwd"_s)).trimmed();
    const QString arguments = QString::fromUtf8(bytesOf(u"args"_s));
    QVERIFY(arguments.contains(u"--headless"_s));
    QVERIFY(arguments.contains(u"-env:UserInstallation=file://"_s + place));
    QVERIFY(!arguments.contains(u"old.xls"_s)); // a name of the sender means nothing here
    const QByteArray environment = bytesOf(u"env"_s);
    QVERIFY(environment.contains("HOME=" + place.toUtf8()));
    QVERIFY(!environment.contains("MM_SECRET"));
    QVERIFY(bytesOf(u"profile"_s).contains("DisableMacrosExecution"));
    QVERIFY2(!QFile::exists(place), "the folder is removed with everything in it");
}

void TestOldWorkbook::saysHowToSaveTheFile_data()
{
    QTest::addColumn<QByteArray>("script"); ///< empty: no program
    QTest::newRow("not installed") << QByteArray();
    QTest::newRow("it fails") << QByteArray("exit 1\n");
    QTest::newRow("it falls over") << QByteArray("kill -SEGV $$\n");
    QTest::newRow("it cannot be started") << QByteArray("#!/there/is/no/such/shell\n");
    QTest::newRow("it makes nothing") << QByteArray("exit 0\n");
    QTest::newRow("it makes something else") << QByteArray("echo hello > out/book.xlsx\n");
}

void TestOldWorkbook::saysHowToSaveTheFile()
{
    QFETCH(QByteArray, script);
    if (script.isEmpty()) {
        qputenv("PATH", path(u"bin"_s).toUtf8());
    } else {
        install(script);
    }
    const auto sheet = readSheet(SheetInput::file(path(u"old.xls"_s)));
    QVERIFY(!sheet);
    QVERIFY(sheet.error().code == RefusalCode::Unsupported);
    const QString text = sheet.error().text();
    QVERIFY2(text.contains(u"old.xls"_s) && text.contains(u"save it as .xlsx"_s),
             qUtf8Printable(text));
    QCOMPARE(text.contains(u"not installed"_s), script.isEmpty());
}

void TestOldWorkbook::stopsWhenCancelled()
{
    install("sleep 600 & sleep 600\n");
    const CancelToken cancel;
    cancel.cancel();
    const auto workbook = readOldWorkbook(path(u"old.xls"_s), cancel);
    QVERIFY(!workbook);
    QVERIFY(workbook.error().code == RefusalCode::Cancelled);
}

void TestOldWorkbook::readsThroughTheRealProgram()
{
    const QString program = QStandardPaths::findExecutable(u"soffice"_s);
    if (program.isEmpty()) {
        QSKIP("LibreOffice is not installed");
    }
    const QString profile = u"-env:UserInstallation=file://"_s + path(u"profile"_s);
    QProcess office;
    office.start(program,
                 {profile, u"--headless"_s, u"--convert-to"_s, u"xls"_s, u"--outdir"_s,
                  m_folder->path(), path(u"new.xlsx"_s)});
    QVERIFY(office.waitForFinished(240'000));
    QVERIFY(bytesOf(u"new.xls"_s).startsWith(kOld.first(8)));
    const auto sheet = readSheet(SheetInput::file(path(u"new.xls"_s)));
    QVERIFY2(sheet, sheet ? "" : qUtf8Printable(sheet.error().text()));
    const Sheet &page = sheet->workbook->sheets.front();
    QCOMPARE(page.name(), u"Jul"_s);
    QCOMPARE(page.display(2, 0), u"New arrivals"_s);
    QCOMPARE(page.display(2, 1), u"7"_s);
}

QTEST_GUILESS_MAIN(TestOldWorkbook)
#include "tst_old_workbook.moc"
