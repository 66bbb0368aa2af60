// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before a program (LD_PRELOAD), stands between it and its files and lets one call go wrong.
//
//   MM_FAULT_PREFIX   files whose path begins so are watched
//   MM_FAULT          "cut N": the power fails at the N-th call that writes: of what was not
//   synced,
//                     some is kept, some is lost, some is torn, in any order; the process ends
//                     "full N", "eio N": the N-th call and all later ones fail so
//   MM_FAULT_SEED     for what is kept
//   MM_FAULT_NORMAL   SQLite gets "synchronous = 1" where the program says FULL
//
// Exit status 99 says that the power was cut.

#include "faulty_disk.h"

#include <cerrno>
#include <cstdarg>

using namespace fault;

namespace {

/// Counts a call. @return false when it has to fail, with errno set
bool mayGoOn()
{
    Faults &s = faults();
    ++s.calls;
    if (s.at == 0 || s.calls < s.at) {
        return true;
    }
    if (s.kind == "cut") {
        cutPower();
    }
    errno = s.kind == "full" ? ENOSPC : EIO;
    return s.kind != "full" && s.kind != "eio";
}

void forget(const std::string &path)
{
    auto &created = faults().created;
    created.erase(std::remove(created.begin(), created.end(), path), created.end());
}

/// The names in a folder are on the disk now.
void syncNames()
{
    static const auto realUnlink = real<int (*)(const char *)>("unlink");
    Faults &s = faults();
    for (const auto &[path, bytes] : s.unlinked) {
        realUnlink(bytes.c_str());
    }
    s.unlinked.clear();
    s.created.clear();
}

int opened(int descriptor, const char *path, bool isNew)
{
    struct stat status = {};
    if (descriptor >= 0 && isWatched(path) && fstat(descriptor, &status) == 0
        && S_ISREG(status.st_mode)) {
        Faults &s = faults();
        s.descriptors[descriptor] = status.st_ino;
        s.files[status.st_ino].path = path;
        if (isNew) {
            s.files[status.st_ino].pending.clear();
            s.created.emplace_back(path);
        }
    }
    return descriptor;
}

bool isMissing(const char *path)
{
    struct stat status = {};
    return stat(path, &status) != 0;
}

ssize_t writeAt(int descriptor, const void *bytes, size_t count, off_t offset)
{
    static const auto realWrite = real<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    File *const file = fileOf(descriptor);
    if (file == nullptr) {
        return realWrite(descriptor, bytes, count, offset);
    }
    if (!mayGoOn()) {
        return -1;
    }
    Pending step;
    step.offset = offset;
    step.before = bytesAt(descriptor, offset, count);
    step.after.assign(static_cast<const char *>(bytes), count);
    step.lengthBefore = lengthOf(descriptor);
    const ssize_t written = realWrite(descriptor, bytes, count, offset);
    step.lengthAfter = lengthOf(descriptor);
    file->pending.push_back(std::move(step));
    return written;
}

int changeLength(int descriptor, off_t length)
{
    File *const file = fileOf(descriptor);
    if (file != nullptr) {
        if (!mayGoOn()) {
            return -1;
        }
        Pending step;
        step.isLength = true;
        step.lengthBefore = lengthOf(descriptor);
        step.lengthAfter = length;
        step.offset = std::min(length, step.lengthBefore);
        step.before = bytesAt(descriptor, step.offset,
                              static_cast<std::size_t>(step.lengthBefore - step.offset));
        file->pending.push_back(std::move(step));
    }
    static const auto realTruncate = real<int (*)(int, off_t)>("ftruncate");
    return realTruncate(descriptor, length);
}

/// The real sync is left out: what survives is what this library says survives.
int synced(int descriptor)
{
    File *const file = fileOf(descriptor);
    struct stat status = {};
    if (file == nullptr) {
        if (fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
            if (!mayGoOn()) {
                return -1;
            }
            syncNames();
        }
        return 0;
    }
    if (!mayGoOn()) {
        return -1;
    }
    file->pending.clear();
    return 0;
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const auto mode = va_arg(rest, mode_t);
    va_end(rest);
    static const auto next = real<int (*)(const char *, int, ...)>("open");
    const bool isNew = (flags & O_CREAT) != 0 && isWatched(path) && isMissing(path);
    return opened(next(path, flags, mode), path, isNew);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const auto mode = va_arg(rest, mode_t);
    va_end(rest);
    return open(path, flags, mode);
}

int close(int descriptor)
{
    faults().descriptors.erase(descriptor);
    static const auto next = real<int (*)(int)>("close");
    return next(descriptor);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset)
{
    return writeAt(descriptor, bytes, count, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off_t offset)
{
    return writeAt(descriptor, bytes, count, offset);
}

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t)>("write");
    if (fileOf(descriptor) == nullptr) {
        return next(descriptor, bytes, count);
    }
    const off_t place = lseek(descriptor, 0, SEEK_CUR);
    const ssize_t written = writeAt(descriptor, bytes, count, place);
    if (written > 0) {
        lseek(descriptor, place + written, SEEK_SET);
    }
    return written;
}

int ftruncate(int descriptor, off_t length) noexcept
{
    return changeLength(descriptor, length);
}

int ftruncate64(int descriptor, off_t length) noexcept
{
    return changeLength(descriptor, length);
}

int fsync(int descriptor)
{
    return synced(descriptor);
}

int fdatasync(int descriptor)
{
    return synced(descriptor);
}

int unlink(const char *path) noexcept
{
    static const auto next = real<int (*)(const char *)>("unlink");
    if (!isWatched(path) || isMissing(path)) {
        return next(path);
    }
    // To remove a file takes no room.
    if (!mayGoOn() && faults().kind != "full") {
        return -1;
    }
    forget(path);
    const std::string waiting = std::string(path) + ".unlinked";
    faults().unlinked[path] = waiting;
    return rename(path, waiting.c_str());
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
              unsigned flags) noexcept
{
    using Rename = int (*)(int, const char *, int, const char *, unsigned);
    static const auto next = real<Rename>("renameat2");
    if (isWatched(from) && !mayGoOn()) {
        return -1;
    }
    const int renamed = next(fromFolder, from, toFolder, to, flags);
    if (renamed == 0 && isWatched(from)) {
        forget(from);
        faults().created.emplace_back(to);
        for (auto &[inode, file] : faults().files) {
            if (file.path == from) {
                file.path = to;
            }
        }
    }
    return renamed;
}

int sqlite3_prepare_v2(void *database, const char *sql, int length, void **statement,
                       const char **rest)
{
    using Prepare = int (*)(void *, const char *, int, void **, const char **);
    static const auto next = real<Prepare>("sqlite3_prepare_v2");
    std::string text
        = length < 0 ? std::string(sql) : std::string(sql, static_cast<std::size_t>(length));
    const auto full = text.find("synchronous = FULL");
    if (full == std::string::npos || std::getenv("MM_FAULT_NORMAL") == nullptr) {
        return next(database, sql, length, statement, rest);
    }
    text.replace(full, std::strlen("synchronous = FULL"), "synchronous = 1   ");
    const char *tail = nullptr;
    const int code = next(database, text.c_str(), static_cast<int>(text.size()), statement, &tail);
    if (rest != nullptr && tail != nullptr) {
        *rest = sql + (tail - text.c_str());
    }
    return code;
}

} // extern "C"
