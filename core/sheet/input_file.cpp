// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/input_file.h"

#include "core/sheet/sheet_tr.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <system_error>
#include <thread>

namespace mm {

namespace {

class Descriptor {
public:
    // O_NONBLOCK: opening a pipe that nobody writes to must not wait.
    explicit Descriptor(const QByteArray &path)
        : m_number(::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

Refusal cannotOpen(const QString &detail)
{
    return refusal(RefusalCode::CannotOpen, {}, detail);
}

QString systemError()
{
    return QString::fromStdString(std::generic_category().message(errno));
}

using FileTime = std::chrono::sys_time<std::chrono::nanoseconds>;

FileTime toTime(const timespec &time)
{
    return FileTime(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

/// The inode's own time cannot be set back by a program, as that of the contents can.
FileTime lastChange(const struct stat &status)
{
    return std::max(toTime(status.st_mtim), toTime(status.st_ctim));
}

bool isSame(const struct stat &a, const struct stat &b)
{
    return a.st_size == b.st_size && lastChange(a) == lastChange(b);
}

/// Whether a file that somebody has open for writing was left alone long enough to believe that
/// it is whole and not in the middle of being written.
bool isAtRest(const struct stat &status)
{
    constexpr std::chrono::nanoseconds kRest = std::chrono::seconds(1);
    const auto age = std::chrono::system_clock::now() - lastChange(status);
    return age >= kRest || age < -kRest; // a time in the future says nothing
}

/// Linux's promise that nobody writes to a file: given only when nobody has it open for writing,
/// and whoever wants to waits until it is given back.
class ReadLease {
public:
    explicit ReadLease(int file)
        : m_file(file)
    {
    }
    ~ReadLease()
    {
        if (m_held) {
            ::fcntl(m_file, F_SETLEASE, F_UNLCK);
        }
    }
    ReadLease(const ReadLease &) = delete;
    ReadLease &operator=(const ReadLease &) = delete;

    /// False when there is a writer, or on files and file systems that know no leases.
    [[nodiscard]] bool take()
    {
        // Who waits for the lease is told by a signal; this one does nothing where nobody listens.
        m_held
            = ::fcntl(m_file, F_SETSIG, SIGURG) == 0 && ::fcntl(m_file, F_SETLEASE, F_RDLCK) == 0;
        return m_held;
    }

private:
    int m_file;
    bool m_held = false;
};

std::optional<Refusal> checkKind(const struct stat &status, const ReadLimits &limits)
{
    if (S_ISDIR(status.st_mode)) {
        return cannotOpen(SheetTr::tr("it is a folder"));
    }
    if (!S_ISREG(status.st_mode)) {
        return cannotOpen(SheetTr::tr("it is no ordinary file"));
    }
    if (status.st_size > limits.fileBytes) {
        return fileTooLarge(limits);
    }
    return std::nullopt;
}

Refusal changedMeanwhile()
{
    return refusal(RefusalCode::ChangedWhileRead, {},
                   SheetTr::tr("another program changed it while it was read"));
}

/// Waits until the file is whole; gives its state then.
Result<struct stat, Refusal> settledState(int file, ReadLease &lease, const ReadContext &context)
{
    constexpr auto kPause = std::chrono::milliseconds(5);
    const auto deadline = std::chrono::steady_clock::now() + context.limits().settling;
    for (;;) {
        const bool safe = lease.take();
        struct stat status { };
        if (::fstat(file, &status) != 0) {
            return failure(cannotOpen(systemError()));
        }
        if (auto refused = checkKind(status, context.limits())) {
            return failure(*refused);
        }
        if (safe || isAtRest(status)) {
            return status;
        }
        if (auto stop = context.interruption()) {
            return failure(*stop);
        }
        if (std::chrono::steady_clock::now() > deadline) {
            return failure(changedMeanwhile());
        }
        std::this_thread::sleep_for(kPause);
    }
}

Result<QByteArray, Refusal> readBytes(int file, qint64 size, const ReadContext &context)
{
    constexpr qint64 kBlock = 1024 * 1024;
    // One byte more than there should be shows a file that grows.
    QByteArray bytes(size + 1, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled <= size) {
        if (auto stop = context.interruption()) {
            return failure(*stop);
        }
        const auto wanted = static_cast<std::size_t>(std::min(kBlock, size + 1 - filled));
        const ssize_t got = ::read(file, bytes.data() + filled, wanted);
        if (got == 0) {
            break;
        }
        if (got < 0 && errno != EINTR) {
            return failure(cannotOpen(systemError()));
        }
        filled += std::max<ssize_t>(got, 0);
    }
    bytes.truncate(filled);
    return bytes;
}

} // namespace

Refusal fileTooLarge(const ReadLimits &limits)
{
    return refusal(
        RefusalCode::TooLarge, {},
        SheetTr::tr("it is larger than %1").arg(QLocale::c().formattedDataSize(limits.fileBytes)));
}

Result<QByteArray, Refusal> readInputFile(const QString &path, const ReadContext &context)
{
    static const QRegularExpression kAddress(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]+://"));
    if (kAddress.match(path).hasMatch()) {
        return failure(cannotOpen(SheetTr::tr("it is an address; save the file first")));
    }
    if (path.contains(QChar(u'\0'))) {
        return failure(cannotOpen(SheetTr::tr("this is no name of a file")));
    }
    const Descriptor file(QFile::encodeName(path));
    if (file.number() < 0) {
        return failure(cannotOpen(systemError()));
    }
    ReadLease lease(file.number());
    const auto before = settledState(file.number(), lease, context);
    if (!before) {
        return failure(before.error());
    }
    auto bytes = readBytes(file.number(), before->st_size, context);
    struct stat after { };
    if (bytes
        && (::fstat(file.number(), &after) != 0 || !isSame(*before, after)
            || bytes->size() != before->st_size)) {
        return failure(changedMeanwhile());
    }
    return bytes;
}

} // namespace mm
