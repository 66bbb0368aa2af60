// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace mm::test {

/// Zip packages in memory, sound ones and any other.
class PackageBuilder {
public:
    enum class Packing { Deflate, Store, Bzip2 };

    PackageBuilder &add(const QByteArray &name, const QByteArray &bytes,
                        Packing packing = Packing::Deflate);
    /// Replaces the bytes of a part, or adds it.
    PackageBuilder &set(const QByteArray &name, const QByteArray &bytes);
    PackageBuilder &remove(const QByteArray &name);
    [[nodiscard]] QByteArray bytesOf(const QByteArray &name) const;
    /// Locks every part with this password.
    PackageBuilder &lock(const QByteArray &password);

    [[nodiscard]] QByteArray build() const;

private:
    struct Part {
        QByteArray name;
        QByteArray bytes;
        Packing packing = Packing::Deflate;
    };

    std::vector<Part> m_parts;
    QByteArray m_password;
};

/// A sound xlsx of one sheet called "Sheet1". @param sheetData what stands inside <sheetData>
/// @param afterData what follows it, for instance <mergeCells>
[[nodiscard]] PackageBuilder xlsxPackage(const QByteArray &sheetData,
                                         const QByteArray &sharedItems = {},
                                         const QByteArray &afterData = {},
                                         const QByteArray &beforeData = {});

/// A sound ods. @param tables what stands inside <office:spreadsheet>
[[nodiscard]] PackageBuilder odsPackage(const QByteArray &tables,
                                        const QByteArray &automaticStyles = {});

/// Changes bytes that stand in a zip file without correcting any checksum; false when not found.
[[nodiscard]] bool patch(QByteArray &bytes, const QByteArray &from, const QByteArray &to);

/// Fields of an entry in the directory of a zip file, by their place in it (APPNOTE 4.3.12).
enum class DirectoryField { Checksum = 16, PackedSize = 20, Size = 24, Offset = 42 };

[[nodiscard]] quint32 directoryField(const QByteArray &zip, const QByteArray &name,
                                     DirectoryField field);
void setDirectoryField(QByteArray &zip, const QByteArray &name, DirectoryField field,
                       quint32 value);

} // namespace mm::test
