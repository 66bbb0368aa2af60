// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_location.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <memory>
#include <sys/vfs.h>
#include <unistd.h>

namespace mm {

namespace {

constexpr int kHeaderSize = 100;
constexpr char kMagic[] = "SQLite format 3"; // with its final zero, sixteen bytes
constexpr int kVersionOffset = 60;
constexpr int kApplicationIdOffset = 68;

// linux/magic.h has most of them; names and numbers as statfs(2) lists them.
constexpr std::array<quint64, 11> kNetworkFileSystems{
    0x6969, // NFS
    0x517b, // SMB
    0xff534d42, // CIFS
    0xfe534d42, // SMB2
    0x65735546, // FUSE: sshfs and its like
    0x01021997, // 9P
    0x5346414f, // AFS
    0x6b414653, // kAFS
    0x00c36400, // Ceph
    0x73757245, // Coda
    0x01161970, // GFS2
};

bool isAllowed(const QString &path, int mode)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), mode, AT_EACCESS) == 0;
}

using FileName = std::unique_ptr<const char, decltype(&sqlite3_free_filename)>;

} // namespace

std::optional<SqliteHeader> readSqliteHeader(const QString &path)
{
    // Through the file system layer of SQLite: closing a file that was opened in another way would
    // drop the locks that other connections of this process hold on it (POSIX record locks).
    sqlite3_vfs *const vfs = sqlite3_vfs_find(nullptr);
    const QByteArray native = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    const FileName name(sqlite3_create_filename(native.constData(), "", "", 0, nullptr),
                        &sqlite3_free_filename);
    const auto storage = std::make_unique<std::byte[]>(static_cast<std::size_t>(vfs->szOsFile));
    auto *const file = reinterpret_cast<sqlite3_file *>(storage.get());
    if (vfs->xOpen(vfs, name.get(), file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr)
        != SQLITE_OK) {
        return std::nullopt;
    }
    std::array<uchar, kHeaderSize> bytes{};
    const int code = file->pMethods->xRead(file, bytes.data(), kHeaderSize, 0);
    file->pMethods->xClose(file);
    if (code != SQLITE_OK || !std::equal(std::begin(kMagic), std::end(kMagic), bytes.begin())) {
        return std::nullopt;
    }
    return SqliteHeader{qFromBigEndian<quint32>(bytes.data() + kApplicationIdOffset),
                        qFromBigEndian<quint32>(bytes.data() + kVersionOffset)};
}

bool isReadable(const QString &path)
{
    return isAllowed(path, R_OK);
}

bool isWritable(const QString &path)
{
    return isAllowed(path, W_OK);
}

bool isOnNetwork(const QString &path)
{
    struct statfs system = {};
    return ::statfs(QFile::encodeName(path).constData(), &system) == 0
        && isNetworkFileSystem(static_cast<quint64>(system.f_type) & 0xffffffff);
}

bool isNetworkFileSystem(quint64 magic)
{
    return std::ranges::find(kNetworkFileSystems, magic) != kNetworkFileSystems.end();
}

std::optional<QString> syncServiceOf(const QString &path)
{
    const QStringList services{QStringLiteral("OneDrive"), QStringLiteral("Dropbox"),
                               QStringLiteral("Nextcloud"), QStringLiteral("ownCloud"),
                               QStringLiteral("Google Drive")};
    const QStringList folders = QFileInfo(path).absolutePath().split(u'/');
    for (const QString &service : services) {
        // "OneDrive - Organisation" is how one of them names its folders.
        const bool inside = std::ranges::any_of(
            folders, [&](const QString &folder) { return folder.startsWith(service); });
        if (inside) {
            return service;
        }
    }
    return std::nullopt;
}

} // namespace mm
