// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/workbook_reader.h"
#include "tests/core/ingest/book.h"
#include "tests/core/ingest/expected_reading.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

/// Workbooks that LibreOffice, openpyxl and XlsxWriter wrote, each with a trap, and what they say:
/// see workbooks/make_workbooks.py. Those of libxlsxwriter are written anew by every run of
/// tst_unseen_workbooks.
class TestGoldenWorkbooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void areManyOfEachProgram_data();
    void areManyOfEachProgram();
    void mostIsTakenAndNothingWrong();

private:
    const QDir m_folder{QStringLiteral(MM_TEST_DIR "/workbooks")};
    int m_files = 0;
    Verdict m_all; ///< sums; no faults
};

namespace {

const QStringList kWorkbooks{u"*.xlsx"_s, u"*.ods"_s};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestGoldenWorkbooks::reads_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &file : m_folder.entryList(kWorkbooks, QDir::Files, QDir::Name)) {
        QTest::newRow(qUtf8Printable(file)) << m_folder.filePath(file);
    }
}

void TestGoldenWorkbooks::reads()
{
    QFETCH(const QString, path);
    const QFileInfo info(path);
    const QByteArray said = bytesOf(m_folder.filePath(info.completeBaseName() + u".reading"_s));
    QVERIFY(!said.isEmpty());
    auto workbook = readWorkbook(bytesOf(path), u"book."_s + info.suffix());
    QVERIFY2(workbook, qUtf8Printable(workbook ? QString() : workbook.error().text()));
    const FileReading reading = readFigures(std::make_shared<const Workbook>(std::move(*workbook)),
                                            catalogue(), vocabulary());
    const Verdict verdict = judge(reading, ExpectedReading::parse(QString::fromUtf8(said)));
    ++m_files;
    m_all.plain += verdict.plain;
    m_all.taken += verdict.taken;
    m_all.wrong += verdict.wrong;
    QVERIFY2(verdict.faults.isEmpty(), qPrintable(verdict.faults.mid(0, 12).join(u'\n')));
}

void TestGoldenWorkbooks::areManyOfEachProgram_data()
{
    QTest::addColumn<QString>("pattern");
    for (const char *pattern :
         {"*.openpyxl.xlsx", "*.xlsxwriter.xlsx", "*.libreoffice.xlsx", "*.libreoffice.ods"}) {
        QTest::newRow(pattern) << QString::fromLatin1(pattern);
    }
}

void TestGoldenWorkbooks::areManyOfEachProgram()
{
    QFETCH(const QString, pattern);
    QVERIFY(m_folder.entryList({pattern}, QDir::Files).size() >= 20);
}

void TestGoldenWorkbooks::mostIsTakenAndNothingWrong()
{
    if (m_files < m_folder.entryList(kWorkbooks, QDir::Files).size()) {
        QSKIP("counts only when all workbooks were read");
    }
    qInfo("%d files, %d of %d plain values taken, %d wrong", m_files, m_all.taken, m_all.plain,
          m_all.wrong);
    QVERIFY(m_all.taken * 100 >= m_all.plain * 95);
    QCOMPARE(m_all.wrong, 0);
}

QTEST_APPLESS_MAIN(TestGoldenWorkbooks)
#include "tst_golden_workbooks.moc"
