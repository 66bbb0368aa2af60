// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/file_kind.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace mm {

namespace {

constexpr std::array kZipMarks{
    QByteArrayView("PK\x03\x04", 4),
    QByteArrayView("PK\x05\x06", 4),
    QByteArrayView("PK\x07\x08", 4),
};
constexpr QByteArrayView kOleMark("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
// Name of the stream that holds a locked package (MS-OFFCRYPTO 2.3.2), as its directory spells it.
constexpr QByteArrayView kEncryptedPackage("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
constexpr std::array kOtherMarks{
    QByteArrayView("%PDF-"),
    QByteArrayView("\x89PNG"),
    QByteArrayView("\xFF\xD8\xFF"),
    QByteArrayView("GIF8"),
    QByteArrayView("\x1F\x8B"),
    QByteArrayView("7z\xBC\xAF"),
    QByteArrayView("Rar!"),
    QByteArrayView("BZh"),
    QByteArrayView("\xFD"
                   "7zXZ"),
    QByteArrayView("SQLite format"),
    QByteArrayView("{\\rtf"),
    QByteArrayView("\x7F"
                   "ELF"),
};

bool startsWithAny(QByteArrayView bytes, const auto &marks)
{
    return std::ranges::any_of(marks, [&](QByteArrayView mark) { return bytes.startsWith(mark); });
}

bool isMarkup(QByteArrayView bytes)
{
    constexpr qsizetype kSample = 256;
    // Without the zeros, so that UTF-16 is seen through as well.
    QByteArray sample = bytes.first(std::min(bytes.size(), kSample)).toByteArray();
    sample.removeIf([](char c) { return c == '\0' || static_cast<unsigned char>(c) >= 0x80; });
    sample = sample.trimmed();
    if (sample.size() < 2 || sample[0] != '<') {
        return false;
    }
    const char next = sample[1];
    return next == '!' || next == '?' || (next >= 'a' && next <= 'z')
        || (next >= 'A' && next <= 'Z');
}

} // namespace

FileKind fileKind(const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return FileKind::Empty;
    }
    if (startsWithAny(bytes, kZipMarks)) {
        return FileKind::Zip;
    }
    if (bytes.startsWith(kOleMark)) {
        return bytes.contains(kEncryptedPackage) ? FileKind::EncryptedOoxml : FileKind::OtherOle;
    }
    if (startsWithAny(bytes, kOtherMarks)) {
        return FileKind::OtherBinary;
    }
    return isMarkup(bytes) ? FileKind::Markup : FileKind::Text;
}

bool hasWorkbookSuffix(const QString &fileName)
{
    static const QStringList kSuffixes{QStringLiteral(".xlsx"), QStringLiteral(".xlsm"),
                                       QStringLiteral(".xltx"), QStringLiteral(".xlsb"),
                                       QStringLiteral(".xls"),  QStringLiteral(".ods"),
                                       QStringLiteral(".ots")};
    return std::ranges::any_of(kSuffixes, [&](const QString &suffix) {
        return fileName.endsWith(suffix, Qt::CaseInsensitive);
    });
}

} // namespace mm
