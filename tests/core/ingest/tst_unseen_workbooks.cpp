// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/workbook_reader.h"
#include "tests/core/ingest/delivery.h"
#include "tests/core/ingest/page_file.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

/// Workbooks as offices might send them, each with a trap, written to files of several kinds and
/// read back. What they say is known from their making; a wrong number that nobody is asked about
/// is the one thing that must never happen.
class TestUnseenWorkbooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void areMany();
    void mostIsTakenAndNothingWrong();

private:
    struct Score {
        int files = 0;
        int plain = 0;
        int taken = 0;
        int wrong = 0;
    };
    Score m_score;
};

namespace {

enum Format { Xlsx, Ods, Semicolons, Tabs16 };

QByteArray bytesOf(const Delivery &delivery, Format format)
{
    switch (format) {
    case Xlsx:
        return xlsxBytes(delivery.pages());
    case Ods:
        return odsBytes(delivery.pages());
    case Semicolons:
        return csvText(delivery.pages().front(), u';').toUtf8();
    case Tabs16: {
        const QString text = QChar(QChar::ByteOrderMark) + csvText(delivery.pages().front(), u'\t');
        return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
    }
    }
    return {};
}

} // namespace

void TestUnseenWorkbooks::reads_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("format");
    const QDir folder(QStringLiteral(MM_TEST_DIR "/deliveries"));
    for (const QString &file : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile content(folder.filePath(file));
        QVERIFY(content.open(QIODevice::ReadOnly));
        const QByteArray text = content.readAll();
        // What a text file cannot hold is not asked of one.
        const bool rich = text.contains("sheet ") || text.contains("merge ")
            || text.contains("hide ") || text.contains("formula ") || text.contains("percent ");
        for (const int format : {Xlsx, Ods, Semicolons, Tabs16}) {
            if (!rich || format == Xlsx
                || (format == Ods && !text.contains("formula ") && !text.contains("/ hidden"))) {
                QTest::addRow("%s %d", qUtf8Printable(file), format)
                    << folder.filePath(file) << format;
            }
        }
    }
}

void TestUnseenWorkbooks::reads()
{
    QFETCH(QString, path);
    QFETCH(int, format);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    Random random;
    const Delivery delivery(QString::fromUtf8(file.readAll()), random);
    const QStringList names{u"book.xlsx"_s, u"book.ods"_s, u"book.csv"_s, u"book.tsv"_s};
    auto workbook = readWorkbook(bytesOf(delivery, static_cast<Format>(format)), names[format]);
    QVERIFY2(workbook, qUtf8Printable(workbook ? QString() : workbook.error().text()));
    const FileReading reading = readFigures(std::make_shared<const Workbook>(std::move(*workbook)),
                                            catalogue(), vocabulary());
    const Verdict verdict = judge(reading, delivery.expected(), delivery.pages().front().name());
    ++m_score.files;
    m_score.plain += verdict.plain;
    m_score.taken += verdict.taken;
    m_score.wrong += verdict.wrong;
    QVERIFY2(verdict.faults.isEmpty(),
             qPrintable(QString::fromLatin1(random.seedText()) + u'\n'
                        + verdict.faults.mid(0, 12).join(u'\n')));
}

void TestUnseenWorkbooks::areMany()
{
    const QDir folder(QStringLiteral(MM_TEST_DIR "/deliveries"));
    QVERIFY(folder.entryList({u"*.txt"_s}, QDir::Files).size() >= 40);
}

void TestUnseenWorkbooks::mostIsTakenAndNothingWrong()
{
    if (m_score.files < 40) {
        QSKIP("counts only when all workbooks were read");
    }
    qInfo("%d files, %d of %d plain values taken, %d wrong", m_score.files, m_score.taken,
          m_score.plain, m_score.wrong);
    QVERIFY(m_score.taken * 100 >= m_score.plain * 95);
    QCOMPARE(m_score.wrong, 0);
}

QTEST_APPLESS_MAIN(TestUnseenWorkbooks)
#include "tst_unseen_workbooks.moc"
