// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/new_file.h"

#include "core/store/store_tr.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mm {

namespace {

StoreError cannotMake(const QString &path, int cause)
{
    const QString name = QFileInfo(path).fileName();
    switch (cause) {
    case EEXIST:
        return {StoreFault::CannotOpen, StoreTr::tr("“%1” exists already.").arg(name), {}};
    case ENOSPC:
    case EDQUOT:
        return {StoreFault::DiskFull,
                StoreTr::tr("The disk is full; “%1” was not made.").arg(name),
                {}};
    case EROFS:
    case EACCES:
    case EPERM:
        return {StoreFault::ReadOnly,
                StoreTr::tr("“%1” cannot be made: its folder is write-protected.").arg(name),
                {}};
    default:
        return {StoreFault::CannotOpen,
                StoreTr::tr("“%1” cannot be made: %2.")
                    .arg(name, QString::fromLocal8Bit(std::strerror(cause))),
                {}};
    }
}

int renameWithoutReplacing(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0) {
        return 0;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return errno;
    }
    // A file system without that promise, such as NFS: a hard link does not replace either.
    if (::link(from.constData(), to.constData()) != 0) {
        return errno;
    }
    ::unlink(from.constData());
    return 0;
}

} // namespace

NewFile::NewFile(const QString &path)
    : m_path(path)
{
    const QFileInfo info(path);
    m_working = QStringLiteral("%1/.%2.%3.part")
                    .arg(info.absolutePath(), info.fileName(),
                         QUuid::createUuid().toString(QUuid::Id128).left(8));
}

NewFile::~NewFile()
{
    if (m_working.isEmpty()) {
        return;
    }
    for (const char *const ending : {"", "-journal", "-wal", "-shm"}) {
        QFile::remove(m_working + QLatin1String(ending));
    }
}

StoreResult<std::unique_ptr<NewFile>> NewFile::make(const QString &path)
{
    if (QFileInfo::exists(path)) {
        return failure(cannotMake(path, EEXIST));
    }
    std::unique_ptr<NewFile> file(new NewFile(path));
    const int descriptor = ::open(QFile::encodeName(file->m_working).constData(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        return failure(cannotMake(path, errno));
    }
    ::close(descriptor);
    return file;
}

StoreResult<void> NewFile::keep()
{
    const int cause
        = renameWithoutReplacing(QFile::encodeName(m_working), QFile::encodeName(m_path));
    if (cause != 0) {
        return failure(cannotMake(m_path, cause));
    }
    m_working.clear();
    // The name itself is durable once the folder is synced.
    const int folder = ::open(QFile::encodeName(QFileInfo(m_path).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return {};
}

} // namespace mm
