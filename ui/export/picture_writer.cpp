// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_writer.h"

#include "core/base/whole_file.h"
#include "ui/export/pdf_picture.h"
#include "ui/export/png_picture.h"
#include "ui/export/svg_picture.h"

namespace mm {

Result<QByteArray, QString> pictureFile(const Picture &picture, PictureFormat format, int dpi)
{
    switch (format) {
    case PictureFormat::Png:
        return pngPicture(picture, dpi);
    case PictureFormat::Pdf:
        return pdfPicture(picture);
    case PictureFormat::Svg:
        return svgPicture(picture);
    }
    Q_UNREACHABLE();
}

Result<void, QString> writePicture(const Picture &picture, const QString &path,
                                   PictureFormat format, int dpi)
{
    return pictureFile(picture, format, dpi).and_then([&path](const QByteArray &bytes) {
        return writeWholeFile(path, bytes);
    });
}

} // namespace mm
