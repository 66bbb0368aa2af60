// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/input_file.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

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
    return QString::fromLocal8Bit(std::strerror(errno));
}

bool isSame(const struct stat &a, const struct stat &b)
{
    return a.st_size == b.st_size && a.st_mtim.tv_sec == b.st_mtim.tv_sec
        && a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

std::optional<Refusal> checkKind(const struct stat &status, const ReadLimits &limits)
{
    if (S_ISDIR(status.st_mode)) {
        return cannotOpen(QStringLiteral("it is a folder"));
    }
    if (!S_ISREG(status.st_mode)) {
        return cannotOpen(QStringLiteral("it is no ordinary file"));
    }
    if (status.st_size > limits.fileBytes) {
        return fileTooLarge(limits);
    }
    return std::nullopt;
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
    return refusal(RefusalCode::TooLarge, {},
                   QStringLiteral("it is larger than %1")
                       .arg(QLocale::c().formattedDataSize(limits.fileBytes)));
}

Result<QByteArray, Refusal> readInputFile(const QString &path, const ReadContext &context)
{
    static const QRegularExpression kAddress(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]+://"));
    if (kAddress.match(path).hasMatch()) {
        return failure(cannotOpen(QStringLiteral("it is an address; save the file first")));
    }
    const Descriptor file(QFile::encodeName(path));
    struct stat before { };
    if (file.number() < 0 || ::fstat(file.number(), &before) != 0) {
        return failure(cannotOpen(systemError()));
    }
    if (auto refused = checkKind(before, context.limits())) {
        return failure(*refused);
    }
    auto bytes = readBytes(file.number(), before.st_size, context);
    struct stat after { };
    if (bytes
        && (::fstat(file.number(), &after) != 0 || !isSame(before, after)
            || bytes->size() != before.st_size)) {
        return failure(refusal(RefusalCode::ChangedWhileRead, {},
                               QStringLiteral("another program changed it while it was read")));
    }
    return bytes;
}

} // namespace mm
