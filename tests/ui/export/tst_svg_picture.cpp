// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/svg_picture.h"

#include "sample_picture.h"

#include <QObject>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct SvgText {
    QString text;
    double length = 0;
};

std::vector<SvgText> texts(const QByteArray &svg)
{
    std::vector<SvgText> found;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text") {
            const double length
                = reader.attributes().value(QLatin1StringView("textLength")).toDouble();
            found.push_back({reader.readElementText(), length});
        }
    }
    return reader.hasError() ? std::vector<SvgText>() : found;
}

class TestSvgPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(mm::loadFonts()); }
    void statesItsSizeAndTitle();
    void keepsTextAsText();
    void statesHowLongEachTextIs();
    void holdsNoPixels();
    void namesFontsThatLookAlike();
    void isTheSameTwice();
    void isDrawnByAnotherReader();
};

void TestSvgPicture::statesItsSizeAndTitle()
{
    const QByteArray svg = *mm::svgPicture(mm::test::samplePicture({160, 90.5}));
    QVERIFY(svg.contains("width=\"160mm\" height=\"90.5mm\""));
    QVERIFY(svg.contains("viewBox=\"0 0 453.543 256.535\""));
    QVERIFY(svg.contains("<title>Arrivals “2025” (a) &amp; Ђ</title>"));
    QVERIFY(svg.contains("<desc>Two lines of text and a box.</desc>"));
}

void TestSvgPicture::keepsTextAsText()
{
    const auto found = texts(*mm::svgPicture(mm::test::samplePicture()));
    QCOMPARE(found.size(), size_t(3)); // a change of script begins a new element
    QCOMPARE(found[0].text, QStringLiteral("Accommodation of officials"));
    QCOMPARE(found[1].text + found[2].text, QStringLiteral("Босна и Херцеговина & <Čačak> −49%"));
}

void TestSvgPicture::statesHowLongEachTextIs()
{
    const auto found = texts(*mm::svgPicture(mm::test::samplePicture()));
    const double expected
        = QFontMetricsF(mm::textFontInPixels(12, QFont::Bold)).horizontalAdvance(found[0].text);
    QVERIFY(std::abs(found[0].length - expected) < 0.5);
    QVERIFY(found[1].length > 0);
}

void TestSvgPicture::holdsNoPixels()
{
    QVERIFY(!mm::svgPicture(mm::test::samplePicture())->contains("<image"));
}

void TestSvgPicture::namesFontsThatLookAlike()
{
    const QByteArray svg = *mm::svgPicture(mm::test::samplePicture());
    QVERIFY(svg.contains("font-family=\"Lato, Carlito, "));
    QVERIFY(!svg.contains("file:"));
}

void TestSvgPicture::isTheSameTwice()
{
    QCOMPARE(*mm::svgPicture(mm::test::samplePicture()),
             *mm::svgPicture(mm::test::samplePicture()));
}

void TestSvgPicture::isDrawnByAnotherReader()
{
    QSvgRenderer renderer(*mm::svgPicture(mm::test::samplePicture()));
    QVERIFY(renderer.isValid());
    QImage image(454, 255, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QCOMPARE(image.pixelColor(70, 35), QColor(0x0072bc));
}

} // namespace

QTEST_MAIN(TestSvgPicture)
#include "tst_svg_picture.moc"
