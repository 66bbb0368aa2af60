// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/desk_file.h"

#include "core/store/server_address.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace mm {

QString deskPath(const QString &dataset)
{
    // A dataset that moves starts with an empty desk; one name serves files and servers alike.
    const QString place
        = ServerAddress::isOne(dataset) ? dataset : QFileInfo(dataset).absoluteFilePath();
    const QByteArray name
        = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("desks/%1.json").arg(QString::fromLatin1(name)));
}

Result<Desk, QString> keptDesk(const QString &dataset, const Catalogue &catalogue)
{
    QFile file(deskPath(dataset));
    if (!file.open(QIODevice::ReadOnly)) {
        return Desk();
    }
    return readDesk(file.readAll(), catalogue);
}

} // namespace mm
