// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/reviewed_files.h"

#include "core/base/whole_file.h"
#include "ui/session/dataset_name.h"
#include "ui/session/session_mark.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace mm {

namespace {

constexpr qsizetype kMostKept = 1000;
constexpr qsizetype kHashBytes = 32;

QDir folder()
{
    return QDir(stateFolder() + QStringLiteral("/reviewed"));
}

QString pathFor(const QString &dataset)
{
    return folder().filePath(datasetFileName(dataset) + QStringLiteral(".txt"));
}

/// In the order in which they were reviewed; lines that are no hash are no workbooks.
QList<QByteArray> kept(const QString &dataset)
{
    QList<QByteArray> hashes;
    QFile file(pathFor(dataset));
    if (!file.open(QIODevice::ReadOnly)) {
        return hashes;
    }
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray hash = QByteArray::fromHex(line);
        if (hash.size() == kHashBytes) {
            hashes << hash;
        }
    }
    return hashes;
}

} // namespace

QSet<QByteArray> reviewedFiles(const QString &dataset)
{
    const QList<QByteArray> hashes = kept(dataset);
    return {hashes.begin(), hashes.end()};
}

std::optional<QString> keepReviewed(const QString &dataset, const QList<QByteArray> &hashes)
{
    QList<QByteArray> all = kept(dataset);
    for (const QByteArray &hash : hashes) {
        all.removeAll(hash);
        all << hash;
    }
    QByteArray text;
    for (const QByteArray &hash : std::as_const(all).last(std::min(all.size(), kMostKept))) {
        text += hash.toHex() + '\n';
    }
    folder().mkpath(QStringLiteral("."));
    const auto written = writeWholeFile(pathFor(dataset), text);
    return written ? std::nullopt : std::optional(written.error());
}

} // namespace mm
