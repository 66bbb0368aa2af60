// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_picture.h"

#include "sample_charts.h"
#include "tests/support/golden.h"
#include "ui/export/picture_writer.h"
#include "ui/export/png_picture.h"
#include "ui/style/fonts.h"

#include <QApplication>
#include <QFile>
#include <QObject>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

using mm::ChartData;
using mm::PictureFormat;

const QString kWriteOnly = QStringLiteral("--write-sample");

mm::Picture picture(const ChartData &data, QSizeF millimetres = {160, 90})
{
    return mm::chartPicture(data, millimetres, mm::PaletteGeneration::Unhcr2021);
}

/// Everything that must be found in the text of an exported picture.
QStringList expectedTexts(const ChartData &data)
{
    QStringList texts{data.title, data.subtitle, data.annotationHeading, data.source};
    for (const mm::ChartCategory &category : data.categories) {
        texts << category.label << category.annotation;
    }
    for (const mm::ChartSeries &series : data.series) {
        texts << series.name;
    }
    for (const QString &note : data.notes) {
        texts << note;
    }
    return texts;
}

QString svgText(const QByteArray &svg)
{
    QString text;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text") {
            text += reader.readElementText() + u' ';
        }
    }
    return text;
}

/// Without spaces: lines break elsewhere than the original text does.
QString squeezed(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("\\s+")));
}

class TestChartPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(mm::loadFonts()); }
    void everyTextIsInTheSvg_data();
    void everyTextIsInTheSvg();
    void everyTextIsInThePdf();
    void vectorsHoldNoPixels();
    void isTheSameTwice_data();
    void isTheSameTwice();
    void isTheSameInAnyRun();
    void hiddenNumbersChangeNothing_data();
    void hiddenNumbersChangeNothing();
    void isLightOnADarkDesktop();
    void saysWhenThereIsTooLittleRoom();
    void paintsWhereItIsTold();
    void looksAsItDid_data();
    void looksAsItDid();

private:
    QTemporaryDir m_folder;
};

void TestChartPicture::everyTextIsInTheSvg_data()
{
    QTest::addColumn<ChartData>("data");
    QTest::addColumn<QSizeF>("size");
    using namespace mm::test;
    for (const QSizeF size : {QSizeF(90, 60), QSizeF(160, 90), QSizeF(300, 200)}) {
        const QByteArray width = QByteArray::number(size.width());
        QTest::newRow(QByteArray("arrivals " + width).constData()) << arrivals() << size;
        QTest::newRow(QByteArray("cyrillic " + width).constData()) << arrivalsInCyrillic() << size;
    }
}

void TestChartPicture::everyTextIsInTheSvg()
{
    QFETCH(ChartData, data);
    QFETCH(QSizeF, size);
    const QByteArray svg = *mm::pictureFile(picture(data, size), PictureFormat::Svg);
    const QString text = squeezed(svgText(svg));
    for (const QString &expected : expectedTexts(data)) {
        QVERIFY2(text.contains(squeezed(expected)), qPrintable(expected));
    }
    QVERIFY(text.contains(QStringLiteral("14,795")));
}

void TestChartPicture::everyTextIsInThePdf()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
        QSKIP("pdftotext is not installed");
    }
    for (const ChartData &data : {mm::test::arrivals(), mm::test::arrivalsInCyrillic()}) {
        const QString path = m_folder.filePath(QStringLiteral("chart.pdf"));
        QVERIFY(mm::writePicture(picture(data), path, PictureFormat::Pdf));
        QProcess tool;
        tool.start(QStringLiteral("pdftotext"),
                   {QStringLiteral("-raw"), path, QStringLiteral("-")});
        QVERIFY(tool.waitForFinished());
        const QString text = squeezed(QString::fromUtf8(tool.readAllStandardOutput()));
        for (const QString &expected : expectedTexts(data)) {
            QVERIFY2(text.contains(squeezed(expected)), qPrintable(expected));
        }
        tool.start(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path});
        QVERIFY(tool.waitForFinished());
        QCOMPARE(tool.readAllStandardOutput().trimmed().count('\n'), 1); // heading and rule
    }
}

void TestChartPicture::vectorsHoldNoPixels()
{
    for (const ChartData &data : {mm::test::presentWithGaps(), mm::test::monthByMonth()}) {
        const QByteArray svg = *mm::pictureFile(picture(data), PictureFormat::Svg);
        QVERIFY(!svg.contains("<image"));
        QVERIFY(!svg.contains("nan"));
    }
}

void TestChartPicture::isTheSameTwice_data()
{
    QTest::addColumn<PictureFormat>("format");
    QTest::newRow("png") << PictureFormat::Png;
    QTest::newRow("pdf") << PictureFormat::Pdf;
    QTest::newRow("svg") << PictureFormat::Svg;
}

void TestChartPicture::isTheSameTwice()
{
    QFETCH(PictureFormat, format);
    for (const ChartData &data : {mm::test::arrivals(), mm::test::monthByMonth()}) {
        QCOMPARE(*mm::pictureFile(picture(data), format), *mm::pictureFile(picture(data), format));
    }
}

void TestChartPicture::isTheSameInAnyRun()
{
    const QByteArray here = *mm::pictureFile(picture(mm::test::arrivals()), PictureFormat::Pdf);
    for (const char *seed : {"0", "1", "2", "3"}) {
        const QString path = m_folder.filePath(QStringLiteral("child.pdf"));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_HASH_SEED"), QString::fromLatin1(seed));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
        environment.insert(QStringLiteral("TZ"), QStringLiteral("Asia/Kathmandu"));
        QProcess child;
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {kWriteOnly, path});
        QVERIFY(child.waitForFinished());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), here);
    }
}

void TestChartPicture::hiddenNumbersChangeNothing_data()
{
    isTheSameTwice_data();
}

void TestChartPicture::hiddenNumbersChangeNothing()
{
    QFETCH(PictureFormat, format);
    for (ChartData data : {mm::test::arrivalsWithGaps(), mm::test::presentWithGaps()}) {
        const QByteArray before = *mm::pictureFile(picture(data), format);
        for (mm::ChartSeries &series : data.series) {
            for (mm::ChartPoint &point : series.points) {
                point.value += point.state == mm::PointState::Value ? 0 : 31337;
            }
        }
        QCOMPARE(*mm::pictureFile(picture(data), format), before);
        QVERIFY(!before.contains("987,654") && !before.contains("987654"));
    }
}

void TestChartPicture::isLightOnADarkDesktop()
{
    const QByteArray usual = *mm::pictureFile(picture(mm::test::arrivals()), PictureFormat::Png);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(QPalette(QColor(0x202020)));
    const QByteArray dark = *mm::pictureFile(picture(mm::test::arrivals()), PictureFormat::Png);
    QApplication::setPalette(before);
    QCOMPARE(dark, usual);
}

void TestChartPicture::saysWhenThereIsTooLittleRoom()
{
    QVERIFY(mm::fitsPicture(mm::test::arrivals(), {160, 90}));
    ChartData many = mm::test::arrivals();
    for (int index = 0; index < 60; ++index) {
        many.categories.push_back(many.categories.front());
    }
    QVERIFY(!mm::fitsPicture(many, {90, 60}));
}

void TestChartPicture::paintsWhereItIsTold()
{
    QImage page(600, 400, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    const QRectF place(100, 50, 400, 250);
    mm::paintChart(painter, place, mm::test::arrivals(), mm::PaletteGeneration::Unhcr2021);
    painter.end();
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            if (!place.toAlignedRect().adjusted(-1, -1, 1, 1).contains(x, y)) {
                QCOMPARE(page.pixel(x, y), qRgb(255, 255, 255));
            }
        }
    }
}

void TestChartPicture::looksAsItDid_data()
{
    QTest::addColumn<ChartData>("data");
    QTest::addColumn<QString>("name");
    using namespace mm::test;
    QTest::newRow("bars") << arrivalsWithGaps() << QStringLiteral("chart_bars");
    QTest::newRow("columns") << presentWithGaps() << QStringLiteral("chart_columns");
    QTest::newRow("lines") << monthByMonth() << QStringLiteral("chart_lines");
}

void TestChartPicture::looksAsItDid()
{
    QFETCH(ChartData, data);
    QFETCH(QString, name);
    const auto image = mm::pictureImage(picture(data), 110);
    QVERIFY(image);
    MM_COMPARE_GOLDEN(*image, name);
}

} // namespace

Q_DECLARE_METATYPE(mm::ChartData)
Q_DECLARE_METATYPE(mm::PictureFormat)

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc == 3 && QString::fromLocal8Bit(argv[1]) == kWriteOnly) {
        return mm::loadFonts()
                && mm::writePicture(picture(mm::test::arrivals()), QString::fromLocal8Bit(argv[2]),
                                    PictureFormat::Pdf)
            ? 0
            : 1;
    }
    TestChartPicture test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_chart_picture.moc"
