// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace mm {

namespace {

struct WholeFileText {
    Q_DECLARE_TR_FUNCTIONS(mm::WholeFile)
};

QString cause(const QSaveFile &file)
{
    const QFileInfo place(file.fileName());
    const QFileInfo folder(place.absolutePath());
    if (!folder.exists()) {
        return WholeFileText::tr("the folder “%1” does not exist")
            .arg(QDir::toNativeSeparators(folder.absoluteFilePath()));
    }
    if (place.isDir()) {
        return WholeFileText::tr("a folder has that name");
    }
    if (file.error() == QFileDevice::PermissionsError || !folder.isWritable()
        || (place.exists() && !place.isWritable())) {
        return WholeFileText::tr("you may not write there");
    }
    const QStorageInfo storage(folder.absoluteFilePath());
    if (file.error() == QFileDevice::ResourceError
        || (storage.isValid() && storage.bytesAvailable() < file.size())) {
        return WholeFileText::tr("the disk is full");
    }
    return file.errorString();
}

QString sentence(const QSaveFile &file)
{
    return WholeFileText::tr("“%1” could not be written: %2.")
        .arg(QDir::toNativeSeparators(file.fileName()), cause(file));
}

} // namespace

Result<void, QString> writeWholeFile(const QString &path,
                                     const std::function<Result<void, QString>(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(sentence(file));
    }
    if (auto written = write(file); !written) {
        return written.error().isEmpty() ? failure(sentence(file)) : written;
    }
    return file.commit() ? Result<void, QString>() : failure(sentence(file));
}

Result<void, QString> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    return writeWholeFile(path, [&bytes](QIODevice &device) -> Result<void, QString> {
        return device.write(bytes) == bytes.size() ? Result<void, QString>() : failure(QString());
    });
}

} // namespace mm
