// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/png_picture.h"

#include "ui/export/export_text.h"
#include "ui/export/png_file.h"

#include <QPainter>

#include <cmath>

namespace mm {

namespace {

constexpr double kMillimetresPerInch = 25.4;
constexpr qint64 kMaxPixels = 150'000'000;

qint64 pixelCount(double millimetres, int dpi)
{
    return std::llround(millimetres / kMillimetresPerInch * dpi);
}

} // namespace

Result<QImage, QString> pictureImage(const Picture &picture, int dpi)
{
    if (const auto checked = checkPicture(picture); !checked) {
        return failure(QString(checked.error()));
    }
    if (dpi < kMinDpi || dpi > kMaxDpi) {
        return failure(ExportText::tr("The resolution must be between %1 and %2 dpi.")
                           .arg(kMinDpi)
                           .arg(kMaxDpi));
    }
    const qint64 width = pixelCount(picture.millimetres.width(), dpi);
    const qint64 height = pixelCount(picture.millimetres.height(), dpi);
    if (width * height > kMaxPixels) {
        return failure(
            ExportText::tr("The picture would be %1 × %2 pixels, which is too large; choose a "
                           "smaller size or a lower resolution.")
                .arg(width)
                .arg(height));
    }
    QImage image(int(width), int(height), QImage::Format_RGB32);
    if (image.isNull()) {
        return failure(ExportText::tr("There is not enough memory for a picture of this size."));
    }
    image.fill(Qt::white);
    const double scale = dpi / kPointsPerInch;
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    picture.paint(painter, QRectF(0, 0, double(width) / scale, double(height) / scale));
    return image;
}

Result<QByteArray, QString> pngPicture(const Picture &picture, int dpi)
{
    return pictureImage(picture, dpi).map([&](const QImage &image) {
        return pngFile(image,
                       {.dpi = dpi, .title = picture.title, .description = picture.description});
    });
}

} // namespace mm
