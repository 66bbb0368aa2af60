// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/desk_file.h"

#include "ui/session/dataset_name.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace mm {

QString deskPath(const QString &dataset)
{
    // A dataset that moves starts with an empty desk; one name serves files and servers alike.
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("desks/%1.json").arg(datasetFileName(dataset)));
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
