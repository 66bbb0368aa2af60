// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/readable_text.h"

#include <QBuffer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;

namespace {

const QString kName = QStringLiteral("note.txt");

Result<QString, QString> read(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readableText(buffer, kName);
}

} // namespace

class TestReadableText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEverySpelling_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QStringLiteral("Србија 1.234");
        QTest::newRow("utf-8") << text.toUtf8();
        QTest::newRow("utf-8 with mark") << "\xef\xbb\xbf" + text.toUtf8();
        QByteArray wide("\xff\xfe", 2);
        for (const QChar c : text) {
            wide.append(static_cast<char>(c.cell())).append(static_cast<char>(c.row()));
        }
        QTest::newRow("utf-16 with mark") << wide;
    }
    void readsEverySpelling()
    {
        QFETCH(QByteArray, bytes);
        const auto text = read(bytes);
        QVERIFY(text.has_value());
        QCOMPARE(*text, QStringLiteral("Србија 1.234"));
    }

    void refusesInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11);
        QTest::newRow("damaged PDF") << QByteArray("%PDF-1.4 and nothing else");
        QTest::newRow("too large") << QByteArray(32 * 1024 * 1024 + 1, 'a');
    }
    void refusesInOneSentence()
    {
        QFETCH(QByteArray, bytes);
        const auto text = read(bytes);
        QVERIFY(!text);
        QVERIFY2(text.error().endsWith(u'.'), qPrintable(text.error()));
    }

    void missingFilesAreNamed()
    {
        const auto text = readableText(QStringLiteral("/nowhere/report.pdf"));
        QVERIFY(!text);
        QVERIFY(text.error().contains(QStringLiteral("report.pdf")));
    }

    void withoutTheReaderThatIsSaid()
    {
        const QByteArray path = qgetenv("PATH");
        QTemporaryDir empty;
        qputenv("PATH", empty.path().toLocal8Bit());
        const auto text = read("%PDF-1.4");
        qputenv("PATH", path);
        QVERIFY(!text);
        QVERIFY2(text.error().contains(QStringLiteral("pdftotext")), qPrintable(text.error()));
    }
};

QTEST_GUILESS_MAIN(TestReadableText)
#include "tst_readable_text.moc"
