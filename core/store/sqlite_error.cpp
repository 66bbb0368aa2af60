// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_error.h"

#include "core/store/store_tr.h"

#include <sqlite3.h>

#include <cerrno>

namespace mm {

namespace {

StoreFault faultOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StoreFault::Locked;
    case SQLITE_READONLY:
        return StoreFault::ReadOnly;
    case SQLITE_FULL:
        return StoreFault::DiskFull;
    case SQLITE_CORRUPT:
        return StoreFault::Damaged;
    case SQLITE_NOTADB:
        return StoreFault::NotADataset;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return StoreFault::CannotOpen;
    default:
        return StoreFault::InputOutput;
    }
}

QString sentence(StoreFault fault)
{
    switch (fault) {
    case StoreFault::CannotOpen:
        return StoreTr::tr("“%1” cannot be opened: %2.");
    case StoreFault::NotADataset:
        return StoreTr::tr("“%1” is not a dataset of this program.");
    case StoreFault::Damaged:
        return StoreTr::tr("“%1” is damaged: %2.");
    case StoreFault::Locked:
        return StoreTr::tr("“%1” is in use by another program, which did not let go of it "
                           "within five seconds.");
    case StoreFault::ReadOnly:
        return StoreTr::tr("“%1” can only be read, not written.");
    case StoreFault::DiskFull:
        return StoreTr::tr("The disk that holds “%1” is full; nothing was written.");
    case StoreFault::NewerVersion:
    case StoreFault::InputOutput:
    case StoreFault::Conflict:
    case StoreFault::UnknownEdition:
    case StoreFault::ReasonNeeded:
    case StoreFault::Refused:
        return StoreTr::tr("“%1” could not be read or written: %2.");
    }
    Q_UNREACHABLE();
}

StoreError errorOf(StoreFault fault, const QString &name, const QString &detail)
{
    const QString text = sentence(fault);
    return {fault, text.contains(u"%2") ? text.arg(name, detail) : text.arg(name), {}};
}

int lastCause(sqlite3_file *file)
{
    int cause = 0;
    if (file != nullptr && file->pMethods != nullptr) {
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &cause);
    }
    return cause;
}

/// SQLite itself knows a full disk only by one of its three names.
bool lacksRoom(sqlite3 *database)
{
    sqlite3_file *data = nullptr;
    sqlite3_file *log = nullptr;
    sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&data));
    sqlite3_file_control(database, "main", SQLITE_FCNTL_JOURNAL_POINTER, static_cast<void *>(&log));
    const auto isFull
        = [](int cause) { return cause == ENOSPC || cause == EDQUOT || cause == EFBIG; };
    return isFull(lastCause(data)) || isFull(lastCause(log));
}

StoreFault faultOn(sqlite3 *database, int code)
{
    return (code & 0xff) == SQLITE_IOERR && lacksRoom(database) ? StoreFault::DiskFull
                                                                : faultOf(code);
}

} // namespace

StoreError sqliteError(int code, const QString &name, const QString &detail)
{
    return errorOf(faultOf(code), name, detail);
}

StoreError sqliteError(sqlite3 *database, int code, const QString &name)
{
    return errorOf(faultOn(database, code), name, QString::fromUtf8(sqlite3_errstr(code)));
}

StoreError sqliteError(sqlite3 *database, const QString &name)
{
    return errorOf(faultOn(database, sqlite3_extended_errcode(database)), name,
                   QString::fromUtf8(sqlite3_errmsg(database)));
}

} // namespace mm
