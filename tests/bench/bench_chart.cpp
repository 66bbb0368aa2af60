// SPDX-License-Identifier: GPL-3.0-or-later
// A grouped bar chart of twelve countries and two periods, 2100 × 1350 pixels at 300 dpi, and
// beside it what Qt's own writers need for the like. CPU time counts.
#include "ui/charts/chart_picture.h"
#include "ui/charts/chart_scene.h"
#include "ui/export/picture_writer.h"
#include "ui/export/png_file.h"
#include "ui/export/png_picture.h"
#include "ui/style/fonts.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <benchmark/benchmark.h>

namespace {

using namespace mm;

constexpr int kDpi = 300;
constexpr QSizeF kMillimetres(177.8, 114.3);

ChartData twelveCountries()
{
    constexpr int kCountries = 12;
    ChartData data;
    data.title = QStringLiteral("New arrivals fell in most countries");
    data.subtitle = QStringLiteral("January–July 2025 compared with January–July 2024, persons");
    data.annotationHeading = QStringLiteral("Change");
    data.source = QStringLiteral("Source: national authorities.");
    data.series = {{QStringLiteral("January–July 2025"), SeriesRole::Current, {}},
                   {QStringLiteral("January–July 2024"), SeriesRole::Previous, {}}};
    for (int country = 0; country < kCountries; ++country) {
        data.categories.push_back({QString::number(country),
                                   QStringLiteral("Country of the number %1").arg(country),
                                   QStringLiteral("−%1%").arg(country + 20)});
        for (ChartSeries &series : data.series) {
            ChartPoint point;
            point.state = PointState::Value;
            point.value = 12000.0 / (country + 1);
            series.points.push_back(point);
        }
    }
    return data;
}

Picture picture()
{
    return chartPicture(twelveCountries(), kMillimetres, PaletteGeneration::Unhcr2021);
}

void chartBuild(benchmark::State &state)
{
    const ChartData data = twelveCountries();
    const QSizeF size = pointsRect(picture()).size();
    const ChartStyle style = paperStyle(size, PaletteGeneration::Unhcr2021);
    for (auto _ : state) {
        const ChartScene scene(data, size, style);
        benchmark::DoNotOptimize(scene.chart());
    }
}
BENCHMARK(chartBuild)->Name("chart/build")->Unit(benchmark::kMillisecond);

void chartFile(benchmark::State &state, PictureFormat format)
{
    const Picture shown = picture();
    qsizetype size = 0;
    for (auto _ : state) {
        size = pictureFile(shown, format, kDpi)->size();
    }
    state.counters["bytes"] = double(size);
}
BENCHMARK_CAPTURE(chartFile, png, PictureFormat::Png)
    ->Name("chart/png")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(chartFile, pdf, PictureFormat::Pdf)
    ->Name("chart/pdf")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(chartFile, svg, PictureFormat::Svg)
    ->Name("chart/svg")
    ->Unit(benchmark::kMillisecond);

void chartPngAndPdf(benchmark::State &state)
{
    const Picture shown = picture();
    for (auto _ : state) {
        benchmark::DoNotOptimize(pictureFile(shown, PictureFormat::Png, kDpi)->size());
        benchmark::DoNotOptimize(pictureFile(shown, PictureFormat::Pdf)->size());
    }
}
BENCHMARK(chartPngAndPdf)->Name("chart/png and pdf")->Unit(benchmark::kMillisecond);

void encodePng(benchmark::State &state)
{
    const QImage image = *pictureImage(picture(), kDpi);
    qsizetype size = 0;
    for (auto _ : state) {
        size = pngFile(image, {.dpi = kDpi}).size();
    }
    state.counters["bytes"] = double(size);
}
BENCHMARK(encodePng)->Name("chart/png encoding alone")->Unit(benchmark::kMillisecond);

void saveImage(benchmark::State &state)
{
    const QImage image = *pictureImage(picture(), kDpi);
    qsizetype size = 0;
    for (auto _ : state) {
        QByteArray file;
        QBuffer buffer(&file);
        image.save(&buffer, "PNG");
        size = file.size();
    }
    state.counters["bytes"] = double(size);
}
BENCHMARK(saveImage)->Name("reference/QImage::save alone")->Unit(benchmark::kMillisecond);

/// Bars and labels of the same chart without any arrangement.
void paintPlainly(QPainter &painter, const ChartData &data)
{
    const double scale = kDpi / 72.0;
    painter.scale(scale, scale);
    painter.setFont(textFontInPixels(8));
    double y = 40;
    for (size_t index = 0; index < data.categories.size(); ++index) {
        painter.drawText(QPointF(10, y + 8), data.categories[index].label);
        for (const ChartSeries &series : data.series) {
            const double value = series.points[index].value;
            const double width = value / 40;
            painter.fillRect(QRectF(120, y, width, 10), QColor(0x0072bc));
            painter.drawText(QPointF(125 + width, y + 8), QString::number(value, 'f', 0));
            y += 10;
        }
        y += 2;
    }
}

void paintedPngAndPdf(benchmark::State &state)
{
    const ChartData data = twelveCountries();
    for (auto _ : state) {
        QImage image(2100, 1350, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPlainly(painter, data);
        painter.end();
        QByteArray png;
        QBuffer pngDevice(&png);
        image.save(&pngDevice, "PNG");
        QByteArray pdf;
        QBuffer pdfDevice(&pdf);
        pdfDevice.open(QIODevice::WriteOnly);
        QPdfWriter writer(&pdfDevice);
        writer.setResolution(kDpi);
        painter.begin(&writer);
        paintPlainly(painter, data);
        painter.end();
        benchmark::DoNotOptimize(png.size() + pdf.size());
    }
}
BENCHMARK(paintedPngAndPdf)->Name("reference/QPainter png and pdf")->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (!mm::loadFonts()) {
        return 1;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
