// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/png_picture.h"

#include "sample_picture.h"
#include "ui/export/png_file.h"

#include <QBuffer>
#include <QImageReader>
#include <QObject>
#include <QTest>

namespace {

constexpr int kDotsPerMetreAt300 = 11811; // 300 / 0.0254, rounded

class TestPngPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(mm::loadFonts()); }
    void hasExactlyTheAskedSize_data();
    void hasExactlyTheAskedSize();
    void keepsEveryPixel();
    void statesTitleAndResolutionAndNothingElse();
    void isTheSameTwice();
    void refusesSenselessSizes_data();
    void refusesSenselessSizes();
    void isNoLargerThanTheUsualEncoder();
};

void TestPngPicture::hasExactlyTheAskedSize_data()
{
    QTest::addColumn<QSizeF>("millimetres");
    QTest::addColumn<int>("dpi");
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<int>("dotsPerMetre");
    QTest::newRow("default") << QSizeF(160, 90) << 300 << QSize(1890, 1063) << kDotsPerMetreAt300;
    QTest::newRow("one inch") << QSizeF(25.4, 50.8) << 96 << QSize(96, 192) << 3780;
    QTest::newRow("A4") << QSizeF(210, 297) << 150 << QSize(1240, 1754) << 5906;
    QTest::newRow("coarse") << QSizeF(90, 60) << 72 << QSize(255, 170) << 2835;
}

void TestPngPicture::hasExactlyTheAskedSize()
{
    QFETCH(QSizeF, millimetres);
    QFETCH(int, dpi);
    QFETCH(QSize, pixels);
    QFETCH(int, dotsPerMetre);
    const auto file = mm::pngPicture(mm::test::samplePicture(millimetres), dpi);
    QVERIFY(file);
    const QImage image = QImage::fromData(*file, "PNG");
    QCOMPARE(image.size(), pixels);
    QCOMPARE(image.dotsPerMeterX(), dotsPerMetre);
    QCOMPARE(image.dotsPerMeterY(), dotsPerMetre);
    // The paint function was given the whole picture: its ground covers the last pixel.
    QCOMPARE(image.pixelColor(pixels.width() - 1, pixels.height() - 1), QColor(0xeeeeee));
}

void TestPngPicture::keepsEveryPixel()
{
    QImage image(37, 19, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixelColor(x, y, QColor(x * 6, y * 13, (x * y) % 256));
        }
    }
    const QImage read = QImage::fromData(mm::pngFile(image, {}), "PNG");
    QCOMPARE(read.convertToFormat(QImage::Format_RGB32), image);
}

void TestPngPicture::statesTitleAndResolutionAndNothingElse()
{
    const mm::Picture picture = mm::test::samplePicture();
    QByteArray file = *mm::pngPicture(picture, 96);
    QBuffer buffer(&file);
    QImageReader reader(&buffer, "PNG");
    const QImage image = reader.read();
    QCOMPARE(image.text(QStringLiteral("Title")), picture.title);
    QCOMPARE(image.text(QStringLiteral("Description")), picture.description);
    QCOMPARE(image.textKeys().size(), 2);
}

void TestPngPicture::isTheSameTwice()
{
    QCOMPARE(*mm::pngPicture(mm::test::samplePicture(), 300),
             *mm::pngPicture(mm::test::samplePicture(), 300));
}

void TestPngPicture::refusesSenselessSizes_data()
{
    QTest::addColumn<QSizeF>("millimetres");
    QTest::addColumn<int>("dpi");
    QTest::newRow("nothing") << QSizeF(0, 0) << 300;
    QTest::newRow("negative") << QSizeF(-160, 90) << 300;
    QTest::newRow("not a number") << QSizeF(qQNaN(), 90) << 300;
    QTest::newRow("a wall") << QSizeF(20000, 90) << 300;
    QTest::newRow("no resolution") << QSizeF(160, 90) << 0;
    QTest::newRow("too fine") << QSizeF(160, 90) << 2400;
    QTest::newRow("too many pixels") << QSizeF(1000, 1000) << 600;
}

void TestPngPicture::refusesSenselessSizes()
{
    QFETCH(QSizeF, millimetres);
    QFETCH(int, dpi);
    const auto file = mm::pngPicture(mm::test::samplePicture(millimetres), dpi);
    QVERIFY(!file);
    QVERIFY(file.error().endsWith(u'.'));
}

void TestPngPicture::isNoLargerThanTheUsualEncoder()
{
    const auto image = mm::pictureImage(mm::test::samplePicture(), 300);
    QVERIFY(image);
    QByteArray usual;
    QBuffer buffer(&usual);
    QVERIFY(image->save(&buffer, "PNG"));
    QVERIFY(mm::pngFile(*image, {}).size() <= usual.size());
}

} // namespace

QTEST_MAIN(TestPngPicture)
#include "tst_png_picture.moc"
