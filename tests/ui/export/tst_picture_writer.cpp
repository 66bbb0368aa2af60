// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_writer.h"

#include "sample_picture.h"
#include "ui/export/picture_clipboard.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

namespace {

class TestPictureWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(mm::loadFonts()); }
    void knowsFormatsByTheirEnding_data();
    void knowsFormatsByTheirEnding();
    void refusesOtherEndings();
    void writesEachFormat_data();
    void writesEachFormat();
    void saysWhyItFailed();
    void writesNothingForARefusedPicture();
    void copiesPictureAndNumbers();
    void leavesTheClipboardWhenRefused();

private:
    QTemporaryDir m_folder;
};

void TestPictureWriter::knowsFormatsByTheirEnding_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("format");
    QTest::newRow("png") << QStringLiteral("a.png") << int(mm::PictureFormat::Png);
    QTest::newRow("upper case") << QStringLiteral("/x y/A.B.PDF") << int(mm::PictureFormat::Pdf);
    QTest::newRow("svg") << QStringLiteral("./ж.Svg") << int(mm::PictureFormat::Svg);
}

void TestPictureWriter::knowsFormatsByTheirEnding()
{
    QFETCH(QString, path);
    QFETCH(int, format);
    const auto found = mm::pictureFormatFor(path);
    QVERIFY(found);
    QCOMPARE(int(*found), format);
}

void TestPictureWriter::refusesOtherEndings()
{
    QCOMPARE(mm::pictureFormatFor(QStringLiteral("a.jpg")).error(),
             QStringLiteral("A picture cannot be written as .jpg; use .png, .pdf or .svg."));
    QCOMPARE(mm::pictureFormatFor(QStringLiteral("chart")).error(),
             QStringLiteral("“chart” has no ending; a picture is .png, .pdf or .svg."));
}

void TestPictureWriter::writesEachFormat_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("png") << QStringLiteral("png") << QByteArray("\x89PNG");
    QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF-");
    QTest::newRow("svg") << QStringLiteral("svg") << QByteArray("<?xml");
}

void TestPictureWriter::writesEachFormat()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, beginning);
    const QString path = m_folder.filePath(QStringLiteral("picture.") + suffix);
    QVERIFY(mm::writePicture(mm::test::samplePicture(), path, *mm::pictureFormatFor(path)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(beginning));
}

void TestPictureWriter::saysWhyItFailed()
{
    const auto written = mm::writePicture(mm::test::samplePicture(),
                                          m_folder.filePath(QStringLiteral("absent/a.png")),
                                          mm::PictureFormat::Png, 72);
    QVERIFY(!written);
    QVERIFY2(written.error().contains(QStringLiteral("does not exist")),
             qPrintable(written.error()));
}

void TestPictureWriter::writesNothingForARefusedPicture()
{
    const QString path = m_folder.filePath(QStringLiteral("refused.pdf"));
    QVERIFY(!mm::writePicture(mm::test::samplePicture({1, 1}), path, mm::PictureFormat::Pdf));
    QVERIFY(!mm::writePicture(mm::Picture{.millimetres = {160, 90}}, path, mm::PictureFormat::Pdf));
    QVERIFY(!QFile::exists(path));
}

void TestPictureWriter::copiesPictureAndNumbers()
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    const QString tsv = QStringLiteral("country\t2025\nBIH\t7584\n");
    QVERIFY(mm::copyPicture(clipboard, mm::test::samplePicture(), tsv));
    const QMimeData *data = clipboard.mimeData();
    QCOMPARE(data->text(), tsv);
    QCOMPARE(data->data(QStringLiteral("text/tab-separated-values")), tsv.toUtf8());
    QVERIFY(data->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    QVERIFY(data->data(QStringLiteral("application/pdf")).startsWith("%PDF"));
    const QImage image = QImage::fromData(data->data(QStringLiteral("image/png")), "PNG");
    QCOMPARE(image.width(), 1209); // 160 mm at 192 dpi
    QVERIFY(data->hasImage());
}

void TestPictureWriter::leavesTheClipboardWhenRefused()
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    clipboard.setText(QStringLiteral("mine"));
    QVERIFY(!mm::copyPicture(clipboard, mm::test::samplePicture({1, 1})));
    QCOMPARE(clipboard.text(), QStringLiteral("mine"));
}

} // namespace

QTEST_MAIN(TestPictureWriter)
#include "tst_picture_writer.moc"
