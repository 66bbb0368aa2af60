// SPDX-License-Identifier: GPL-3.0-or-later
// What lies at a path: ordinary files are read whole in one version, all else is refused at once.
#include "core/sheet/input_file.h"
#include "core/sheet/workbook_reader.h"
#include "tests/support/grid_text.h"
#include "tests/support/package_builder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

// Nanoseconds. The promise is made for the optimised program; all else is up to ten times slower.
#ifdef NDEBUG
constexpr qint64 kAnswer = 200'000'000;
#else
constexpr qint64 kAnswer = 2'000'000'000;
#endif

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestInputFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAFile()
    {
        const QString path = m_folder.filePath(u"Izvještaj Шид.csv"_s);
        write(path, "a,b\n");
        const auto workbook = readWorkbook(path);
        QVERIFY2(workbook, qPrintable(test::gridText(workbook)));
        QCOMPARE(workbook->fileName, u"Izvještaj Шид.csv"_s);
        QCOMPARE(workbook->fileSize, 4);
    }

    void readsThroughALink()
    {
        const QString path = m_folder.filePath(u"target.csv"_s);
        write(path, "a,b\n");
        QVERIFY(QFile::link(path, m_folder.filePath(u"link.csv"_s)));
        QVERIFY(readWorkbook(m_folder.filePath(u"link.csv"_s)));
    }

    void refusesWhatIsNoOrdinaryFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        const QString pipe = m_folder.filePath(u"pipe.csv"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const QString loop = m_folder.filePath(u"loop.csv"_s);
        QVERIFY(QFile::link(loop, loop));
        QTest::newRow("folder") << m_folder.path() << u"it is a folder"_s;
        QTest::newRow("folder with a slash") << m_folder.path() + u'/' << u"it is a folder"_s;
        QTest::newRow("pipe") << pipe << u"no ordinary file"_s;
        QTest::newRow("device") << u"/dev/zero"_s << u"no ordinary file"_s;
        QTest::newRow("link to itself") << loop << u"loop.csv"_s;
        QTest::newRow("absent") << m_folder.filePath(u"absent.csv"_s) << u"absent.csv"_s;
        QTest::newRow("empty path") << QString() << u"was not read"_s;
        QTest::newRow("name of 300 letters") << m_folder.filePath(QString(300, u'a')) << u"aaa"_s;
        QTest::newRow("zero in the name")
            << m_folder.filePath(u"target.csv"_s) + QChar(u'\0') + QChar(u'x') << u"target.csv"_s;
        QTest::newRow("http") << u"http://127.0.0.1:47111/a.xlsx"_s << u"it is an address"_s;
        QTest::newRow("file url") << u"file:///etc/hostname"_s << u"it is an address"_s;
        QTest::newRow("network folder") << u"smb://server/a.xlsx"_s << u"it is an address"_s;
    }
    void refusesWhatIsNoOrdinaryFile()
    {
        QFETCH(QString, path);
        QFETCH(QString, words);
        QElapsedTimer timer;
        timer.start();
        const auto workbook = readWorkbook(path);
        QVERIFY(timer.elapsed() < 1000);
        QVERIFY(!workbook);
        QCOMPARE(workbook.error().code, RefusalCode::CannotOpen);
        QVERIFY2(workbook.error().text().contains(words), qPrintable(workbook.error().text()));
    }

    void refusesALargeFileBeforeReadingIt()
    {
        const QString path = m_folder.filePath(u"large.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(ReadLimits().fileBytes + 1));
        file.close();
        const auto workbook = readWorkbook(path);
        QCOMPARE(workbook.error().code, RefusalCode::TooLarge);
        QVERIFY(workbook.error().text().contains(u"32"_s));
    }

    void aFileThatChangesGivesOneVersionOrARefusal()
    {
        const QString path = m_folder.filePath(u"busy.csv"_s);
        const QByteArray first = QByteArray("aaaa,bbbb\n").repeated(20'000);
        const QByteArray second = QByteArray("cccc,dddd\n").repeated(20'000);
        write(path, first);
        std::atomic_bool stop = false;
        std::thread writer([&] {
            for (int round = 0; !stop; ++round) {
                QFile file(path);
                (void)file.open(round % 3 == 0 ? QIODevice::WriteOnly : QIODevice::ReadWrite);
                file.write(round % 2 == 0 ? second : first);
            }
        });
        ReadLimits limits;
        limits.settling = std::chrono::milliseconds(50);
        int mixed = 0;
        int other = 0;
        for (int round = 0; round < 40; ++round) {
            const auto bytes = readInputFile(path, ReadContext(limits));
            mixed += bytes && *bytes != first && *bytes != second ? 1 : 0;
            other += !bytes && bytes.error().code != RefusalCode::ChangedWhileRead ? 1 : 0;
        }
        stop = true;
        writer.join();
        const auto settled = readInputFile(path, ReadContext());
        QVERIFY(settled && (*settled == first || *settled == second));
        QCOMPARE(mixed, 0);
        QCOMPARE(other, 0);
    }

    void aFileOpenInAnotherProgramIsRead()
    {
        const QString path = m_folder.filePath(u"open.csv"_s);
        write(path, "a,b\n");
        QFile other(path);
        QVERIFY(other.open(QIODevice::ReadWrite));
        QCOMPARE(test::gridText(readWorkbook(path)), u"A1 text a\nB1 text b"_s);
    }

    void aFileReplacedWhileReadIsReadAsItWas()
    {
        const QString path = m_folder.filePath(u"replaced.csv"_s);
        write(path, "a,b\n");
        const auto before = readWorkbook(path);
        write(path + u".new"_s, "c,d\n");
        QCOMPARE(std::rename(QFile::encodeName(path + u".new"_s).constData(),
                             QFile::encodeName(path).constData()),
                 0);
        QCOMPARE(test::gridText(before), u"A1 text a\nB1 text b"_s);
        QCOMPARE(test::gridText(readWorkbook(path)), u"A1 text c\nB1 text d"_s);
    }

    void cancellingIsHeard_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QByteArray rows;
        QByteArray csv;
        for (int row = 0; row < 60'000; ++row) {
            rows += "<row><c><v>" + QByteArray::number(row) + "</v></c></row>";
            csv += QByteArray("Čačak,") + QByteArray::number(row) + '\n';
        }
        QTest::newRow("xlsx") << u"a.xlsx"_s << test::xlsxPackage(rows).build();
        QTest::newRow("csv") << u"a.csv"_s << csv.repeated(3);
        QTest::newRow("ods") << u"a.ods"_s
                             << test::odsPackage(
                                    "<table:table table:name=\"a\"><table:table-row "
                                    "table:number-rows-repeated=\"200000\"><table:table-cell "
                                    "table:number-columns-repeated=\"15\" "
                                    "office:value-type=\"float\" office:value=\"1\"/>"
                                    "</table:table-row></table:table>")
                                    .build();
    }
    void cancellingIsHeard()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(readWorkbook(bytes, file));
        const qint64 whole = timer.nsecsElapsed();
        for (const double share : {0.0, 0.1, 0.3, 0.5, 0.7, 0.9}) {
            const CancelToken cancel;
            qint64 asked = 0;
            std::thread asking([&] {
                while (static_cast<double>(timer.nsecsElapsed())
                       < share * static_cast<double>(whole)) {
                    std::this_thread::yield();
                }
                asked = timer.nsecsElapsed();
                cancel.cancel();
            });
            timer.start();
            const auto read = readWorkbook(bytes, file, {}, cancel);
            const qint64 answered = timer.nsecsElapsed();
            asking.join();
            QVERIFY(read || read.error().code == RefusalCode::Cancelled);
            QVERIFY2(share > 0 || !read, "nobody looked whether the reading is still wanted");
            QVERIFY2(answered - asked < kAnswer,
                     QByteArray::number((answered - asked) / 1'000'000).constData());
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestInputFile)
#include "tst_input_file.moc"
