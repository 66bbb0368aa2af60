// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace mm {

/// What the first bytes of a file say it is.
enum class FileKind : std::uint8_t {
    Empty,
    Zip,
    EncryptedOoxml, ///< an OOXML package inside an OLE container
    OtherOle, ///< above all .xls
    Markup, ///< HTML, XML
    OtherBinary, ///< PDF, pictures, other archives
    Text, ///< anything else: perhaps a text
};

[[nodiscard]] FileKind fileKind(const QByteArray &bytes);

/// Whether the name says that the file is a workbook and no text.
[[nodiscard]] bool hasWorkbookSuffix(const QString &fileName);

} // namespace mm
