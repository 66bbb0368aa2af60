// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sample.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace mm {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

QString sampleFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/sample");
}

} // namespace

Result<QString, QString> sampleCopy(const QString &shipped)
{
    const QDir folder(sampleFolder());
    QString copy = folder.filePath(QFileInfo(shipped).fileName());
    if (QFile::exists(copy)) {
        return copy;
    }
    if (!QFile::exists(shipped)) {
        return tl::make_unexpected(Tr::tr("The sample data did not come with this program."));
    }
    QFile file(shipped);
    if (!folder.mkpath(QStringLiteral(".")) || !file.copy(copy)) {
        return tl::make_unexpected(
            Tr::tr("The sample data cannot be copied to %1: %2").arg(copy, file.errorString()));
    }
    QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return copy;
}

bool isSample(const QString &path)
{
    return QFileInfo(path).absolutePath() == QDir(sampleFolder()).absolutePath();
}

} // namespace mm
