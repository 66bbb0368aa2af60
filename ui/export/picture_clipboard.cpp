// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_clipboard.h"

#include "ui/export/pdf_picture.h"
#include "ui/export/png_file.h"
#include "ui/export/png_picture.h"
#include "ui/export/svg_picture.h"

#include <QClipboard>
#include <QMimeData>

namespace mm {

namespace {

constexpr int kDoubleScreenDpi = 192;

} // namespace

Result<std::unique_ptr<QMimeData>, QString> pictureMimeData(const Picture &picture,
                                                            const QString &tsv)
{
    const auto image = pictureImage(picture, kDoubleScreenDpi);
    if (!image) {
        return failure(QString(image.error()));
    }
    const auto svg = svgPicture(picture);
    const auto pdf = pdfPicture(picture);
    if (!svg || !pdf) {
        return failure(QString(svg ? pdf.error() : svg.error()));
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(
        QStringLiteral("image/png"),
        pngFile(
            *image,
            {.dpi = kDoubleScreenDpi, .title = picture.title, .description = picture.description}));
    data->setData(QStringLiteral("image/svg+xml"), *svg);
    data->setData(QStringLiteral("application/pdf"), *pdf);
    data->setImageData(*image);
    if (!tsv.isEmpty()) {
        data->setText(tsv);
        data->setData(QStringLiteral("text/tab-separated-values"), tsv.toUtf8());
    }
    return data;
}

Result<void, QString> copyPicture(QClipboard &clipboard, const Picture &picture, const QString &tsv)
{
    return pictureMimeData(picture, tsv).map([&clipboard](std::unique_ptr<QMimeData> data) {
        clipboard.setMimeData(data.release());
    });
}

} // namespace mm
