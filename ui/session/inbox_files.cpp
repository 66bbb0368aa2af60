// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/inbox_files.h"

#include "core/base/sha256.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace mm {

namespace {

struct InboxTr {
    Q_DECLARE_TR_FUNCTIONS(Inbox)
};

bool isWorkbook(const QFileInfo &info)
{
    // "~$July.xlsx" and ".~lock.July.ods#" are locks of office programs, "July.xlsx.part" is half
    // of a download.
    static const QStringList kEndings{QStringLiteral("xlsx"), QStringLiteral("xls"),
                                      QStringLiteral("ods"), QStringLiteral("csv"),
                                      QStringLiteral("tsv")};
    return info.size() > 0 && !info.isHidden() && !info.fileName().startsWith(u'~')
        && kEndings.contains(info.suffix().toLower());
}

QByteArray hashOf(const QString &path)
{
    constexpr qint64 kPiece = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    Sha256 hash;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(kPiece);
        if (piece.isEmpty()) {
            return {};
        }
        hash.add(piece);
    }
    return hash.result();
}

} // namespace

Result<std::vector<InboxFile>, QString> lookInto(const QString &folder,
                                                 const std::vector<InboxFile> &before)
{
    const QFileInfo place(folder);
    if (!place.isDir() || !place.isReadable()) {
        return tl::make_unexpected(
            place.exists()
                ? InboxTr::tr("The inbox folder %1 cannot be read.")
                      .arg(QDir::toNativeSeparators(folder))
                : InboxTr::tr("The inbox folder %1 is not there. New workbooks are announced when "
                              "it is back.")
                      .arg(QDir::toNativeSeparators(folder)));
    }
    std::vector<InboxFile> files;
    const QFileInfoList found = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &info : found) {
        if (!isWorkbook(info)) {
            continue;
        }
        InboxFile file{info.absoluteFilePath(), info.size(), info.lastModified(), {}, true};
        const auto known = std::ranges::find(before, file.path, &InboxFile::path);
        if (known != before.end() && known->size == file.size && known->changed == file.changed) {
            file.isGrowing = false;
            file.sha256 = known->sha256.isEmpty() ? hashOf(file.path) : known->sha256;
        }
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace mm
