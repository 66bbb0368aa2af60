// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_picture.h"

#include "sample_map.h"
#include "ui/export/picture_writer.h"
#include "ui/map/map_painter.h"
#include "ui/style/contrast.h"
#include "ui/style/fonts.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace mm;
using namespace mm::test;

namespace {

QString svgText(const QByteArray &svg)
{
    QString text;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text") {
            text += reader.readElementText() + u' ';
        }
    }
    return text.simplified();
}

class TestMapPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void svgSaysEverything();
    void pdfTextIsWhole();
    void theSamePictureTwice_data();
    void theSamePictureTwice();
    void noSolidLineBetweenSerbiaAndKosovo();
    void onAPageTheRestIsLeftToThePage();
    void tooSmallIsRefusedWithNothingPainted();
    void numbersInCirclesCanBeRead();

private:
    [[nodiscard]] Picture sample() const
    {
        return mapPicture(checkedMap(sampleContent()), m_shapes).value();
    }

    GeoShapes m_shapes;
};

void TestMapPicture::initTestCase()
{
    QVERIFY(loadFonts());
    m_shapes = shapes();
}

void TestMapPicture::svgSaysEverything()
{
    const QByteArray svg = pictureFile(sample(), PictureFormat::Svg).value();
    const QString text = svgText(svg);
    for (const char *piece :
         {"New arrivals to each country", "January–July 2025", "Bosnia and Herzegovina", "7,584",
          "Serbia***", "7,054", "Kosovo*", "315", "persons", "Adriatic Sea",
          "* Security Council Resolution 1244 (1999).", "Source: national authorities, UNHCR."}) {
        QVERIFY2(text.contains(QString::fromUtf8(piece)), qPrintable(text));
    }
    QVERIFY2(text.contains(kDisclaimer), qPrintable(text));
    QVERIFY(!svg.contains("<image"));
}

void TestMapPicture::pdfTextIsWhole()
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (tool.isEmpty()) {
        QSKIP("pdftotext is not installed");
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("map.pdf"));
    QVERIFY(writePicture(sample(), path, PictureFormat::Pdf));
    QProcess process;
    process.start(tool, {path, QStringLiteral("-")});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
    QVERIFY2(text.contains(kDisclaimer), qPrintable(text));
    for (const char *piece : {"Bosnia and Herzegovina", "North Macedonia**", "Montenegro", "2,613",
                              "Kosovo* 315", "CROATIA", "Adriatic Sea", "Albania"}) {
        QVERIFY2(text.contains(QString::fromUtf8(piece)), qPrintable(text));
    }
}

void TestMapPicture::theSamePictureTwice_data()
{
    QTest::addColumn<PictureFormat>("format");
    QTest::newRow("png") << PictureFormat::Png;
    QTest::newRow("svg") << PictureFormat::Svg;
    QTest::newRow("pdf") << PictureFormat::Pdf;
}

void TestMapPicture::theSamePictureTwice()
{
    QFETCH(PictureFormat, format);
    const QByteArray first = pictureFile(sample(), format, 150).value();
    QVERIFY(first.size() > 10'000);
    QCOMPARE(pictureFile(sample(), format, 150).value(), first);
}

void TestMapPicture::noSolidLineBetweenSerbiaAndKosovo()
{
    const QByteArray svg = pictureFile(sample(), PictureFormat::Svg).value();
    QVERIFY(svg.contains("stroke-dasharray"));
    // Along the line itself: paint it alone, thick and red, where it would be solid in grey.
    MapScene scene = buildMapScene(checkedMap(sampleContent()), m_shapes,
                                   {.size = {340, 425}, .sizes = paperMapSizes(), .parts = {}});
    std::erase_if(scene.lines, [](const SceneLine &l) { return l.type != BoundaryType::Special; });
    scene.labels.clear();
    scene.circles.clear();
    scene.legend.reset();
    QImage image(1700, 2125, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(5, 5);
    paintMapScene(painter, scene, paperMapColours());
    painter.end();
    int drawn = 0;
    int gaps = 0;
    const QPainterPath path = scene.lines.front().path;
    for (int i = 0; i <= 2000; ++i) {
        const QPointF at = path.pointAtPercent(i / 2000.0) * 5;
        (qGray(image.pixel(at.toPoint())) < 215 ? drawn : gaps) += 1;
    }
    QVERIFY2(drawn > 600 && gaps > 400,
             (QByteArray::number(drawn) + ' ' + QByteArray::number(gaps)).constData());
}

void TestMapPicture::onAPageTheRestIsLeftToThePage()
{
    const Picture block = mapPicture(checkedMap(sampleContent()), m_shapes, {88, 102},
                                     {.heading = false, .notes = false})
                              .value();
    const QString text = svgText(pictureFile(block, PictureFormat::Svg).value());
    QVERIFY(!text.contains(QStringLiteral("New arrivals")));
    QVERIFY(!text.contains(QStringLiteral("1244")));
    QVERIFY(text.contains(kDisclaimer));

    QImage image(400, 500, QImage::Format_RGB32);
    image.fill(Qt::green);
    QPainter painter(&image);
    QVERIFY(paintMapPicture(painter, {50, 60, 250, 290}, checkedMap(sampleContent()), m_shapes,
                            {.heading = false, .notes = false}));
    painter.end();
    QCOMPARE(image.pixelColor(48, 200), QColor(Qt::green));
    QCOMPARE(image.pixelColor(302, 200), QColor(Qt::green));
    QCOMPARE(image.pixelColor(175, 57), QColor(Qt::green));
    QCOMPARE(image.pixelColor(175, 352), QColor(Qt::green));
    QVERIFY(image.pixelColor(52, 200) != QColor(Qt::green));
}

void TestMapPicture::tooSmallIsRefusedWithNothingPainted()
{
    const auto picture = mapPicture(checkedMap(sampleContent()), m_shapes, {30, 40});
    QVERIFY(!picture);
    QVERIFY2(picture.error().contains(QStringLiteral("30 × 40")), qPrintable(picture.error()));
    QImage image(100, 100, QImage::Format_RGB32);
    image.fill(Qt::green);
    QPainter painter(&image);
    QVERIFY(!paintMapPicture(painter, {0, 0, 90, 90}, checkedMap(sampleContent()), m_shapes));
    painter.end();
    QCOMPARE(image.pixelColor(45, 45), QColor(Qt::green));
}

void TestMapPicture::numbersInCirclesCanBeRead()
{
    const QPalette light(Qt::white);
    QPalette dark(QColor(0x2b2b2b));
    dark.setColor(QPalette::WindowText, Qt::white);
    for (const MapColours &colours :
         {paperMapColours(), screenMapColours(light), screenMapColours(dark)}) {
        for (const double opacity : {colours.circleOpacity, 1.0}) {
            const QColor under = blended(colours.circle, colours.land, opacity);
            const QColor number = readableOn(under, colours.insideLight, colours.insideDark);
            QVERIFY2(contrastRatio(under, number) >= 4.5, qPrintable(under.name()));
        }
        QVERIFY(contrastRatio(colours.text, colours.land) >= 7);
        QVERIFY(contrastRatio(colours.mutedText, colours.water) >= 4.5);
        QVERIFY(contrastRatio(colours.circle, colours.land) >= 3);
    }
}

} // namespace

Q_DECLARE_METATYPE(mm::PictureFormat)

QTEST_MAIN(TestMapPicture)
#include "tst_map_picture.moc"
