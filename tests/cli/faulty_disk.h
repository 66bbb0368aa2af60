// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <map>
#include <random>
#include <string>
#include <vector>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

/// What a disk knows that can lose its power: which bytes were written and not synced.
namespace fault {

inline constexpr int kCutStatus = 99;
inline constexpr off_t kSector = 512;

template <class Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

/// Bytes that were written and not yet synced, or a new length of the file.
struct Pending {
    bool isLength = false;
    off_t offset = 0;
    std::string before; ///< bytes that were there
    std::string after;
    off_t lengthBefore = 0;
    off_t lengthAfter = 0;
};

struct File {
    std::string path;
    std::vector<Pending> pending;
};

struct Faults {
    std::string prefix;
    std::string kind; ///< "cut", "full", "eio", or nothing
    long at = 0;
    long calls = 0;
    std::mt19937 random;
    std::map<int, ino_t> descriptors;
    std::map<ino_t, File> files;
    std::map<std::string, std::string> unlinked; ///< path and where its bytes wait
    std::vector<std::string> created; ///< whose names are not synced
};

inline Faults &faults()
{
    static Faults *const instance = [] {
        auto *made = new Faults;
        const char *const prefix = std::getenv("MM_FAULT_PREFIX");
        const char *const fault = std::getenv("MM_FAULT");
        const char *const seed = std::getenv("MM_FAULT_SEED");
        made->prefix = prefix != nullptr ? prefix : "";
        const std::string text = fault != nullptr ? fault : "";
        made->kind = text.substr(0, text.find(' '));
        made->at = text.find(' ') == std::string::npos
            ? 0
            : std::strtol(text.c_str() + text.find(' '), nullptr, 10);
        made->random.seed(seed != nullptr ? static_cast<unsigned>(std::strtoul(seed, nullptr, 10))
                                          : 1U);
        return made;
    }();
    return *instance;
}

inline bool isWatched(const char *path)
{
    const Faults &s = faults();
    // The index of a write-ahead log is memory of running processes, and made anew after a cut.
    const std::string text = path != nullptr ? path : "";
    return !s.prefix.empty() && text.compare(0, s.prefix.size(), s.prefix) == 0
        && (text.size() < 4 || text.compare(text.size() - 4, 4, "-shm") != 0);
}

inline File *fileOf(int descriptor)
{
    Faults &s = faults();
    const auto found = s.descriptors.find(descriptor);
    return found == s.descriptors.end() ? nullptr : &s.files[found->second];
}

inline off_t lengthOf(int descriptor)
{
    struct stat status = {};
    return fstat(descriptor, &status) == 0 ? status.st_size : 0;
}

inline std::string bytesAt(int descriptor, off_t offset, std::size_t count)
{
    std::string bytes(count, '\0');
    const ssize_t got = pread(descriptor, bytes.data(), count, offset);
    bytes.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return bytes;
}

inline void putBytes(int descriptor, off_t offset, const std::string &bytes)
{
    static const auto realWrite = real<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    (void)!realWrite(descriptor, bytes.data(), bytes.size(), offset);
}

inline void setLength(int descriptor, off_t length)
{
    static const auto realTruncate = real<int (*)(int, off_t)>("ftruncate");
    (void)!realTruncate(descriptor, length);
}

inline bool chance()
{
    return faults().random() % 2 == 0;
}

/// Brings a file to what a disk could hold that lost its power now.
inline void lose(const File &file)
{
    static const auto realOpen = real<int (*)(const char *, int, ...)>("open");
    const int descriptor = realOpen(file.path.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0) {
        return;
    }
    for (auto step = file.pending.rbegin(); step != file.pending.rend(); ++step) {
        putBytes(descriptor, step->offset, step->before);
        setLength(descriptor, step->lengthBefore);
    }
    for (const Pending &step : file.pending) {
        if (chance()) {
            continue;
        }
        if (step.isLength) {
            setLength(descriptor, step.lengthAfter);
            continue;
        }
        const auto sectors = static_cast<unsigned>(step.after.size() / kSector + 1);
        const std::size_t kept
            = chance() ? step.after.size() : faults().random() % sectors * kSector;
        putBytes(descriptor, step.offset, step.after.substr(0, kept));
    }
    close(descriptor);
}

[[noreturn]] inline void cutPower()
{
    static const auto realUnlink = real<int (*)(const char *)>("unlink");
    Faults &s = faults();
    for (const auto &[inode, file] : s.files) {
        lose(file);
    }
    for (const auto &[path, bytes] : s.unlinked) {
        if (chance()) {
            (void)rename(bytes.c_str(), path.c_str());
        } else {
            realUnlink(bytes.c_str());
        }
    }
    for (const std::string &path : s.created) {
        if (chance()) {
            realUnlink(path.c_str());
        }
    }
    _exit(kCutStatus);
}

} // namespace fault
