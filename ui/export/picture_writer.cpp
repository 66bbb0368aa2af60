// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_writer.h"

#include "ui/export/export_text.h"
#include "ui/export/pdf_picture.h"
#include "ui/export/png_picture.h"
#include "ui/export/svg_picture.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace mm {

namespace {

QString cause(const QSaveFile &file, const QFileInfo &place, qint64 size)
{
    const QFileInfo folder(place.absolutePath());
    if (!folder.exists()) {
        return ExportText::tr("the folder “%1” does not exist")
            .arg(QDir::toNativeSeparators(folder.absoluteFilePath()));
    }
    if (place.isDir()) {
        return ExportText::tr("a folder has that name");
    }
    if (file.error() == QFileDevice::PermissionsError || !folder.isWritable()
        || (place.exists() && !place.isWritable())) {
        return ExportText::tr("you may not write there");
    }
    const QStorageInfo storage(folder.absoluteFilePath());
    if (file.error() == QFileDevice::ResourceError
        || (storage.isValid() && storage.bytesAvailable() < size)) {
        return ExportText::tr("the disk is full");
    }
    return file.errorString();
}

} // namespace

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

Result<void, QString> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        return {};
    }
    const QString name = QDir::toNativeSeparators(path);
    const QString reason = cause(file, QFileInfo(path), bytes.size());
    return failure(ExportText::tr("“%1” could not be written: %2.").arg(name, reason));
}

} // namespace mm
