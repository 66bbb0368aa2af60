// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/dataset_name.h"

#include "core/base/sha256.h"
#include "core/store/server_address.h"

#include <QDir>
#include <QFileInfo>

namespace mm {

QString datasetFileName(const QString &dataset)
{
    constexpr qsizetype kDigits = 16;
    const QString place = ServerAddress::isOne(dataset)
        ? dataset
        : QDir::cleanPath(QFileInfo(dataset).absoluteFilePath());
    return sha256Hex(place.toUtf8()).left(kDigits);
}

} // namespace mm
