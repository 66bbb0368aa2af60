// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace mm {

inline constexpr qint64 kMebibyte = 1024 * 1024;

/// How large a file may be before it is refused. The defaults are what the program promises: some
/// twenty times the largest sound workbook among 2,200 published ones. Tests use smaller values.
struct ReadLimits {
    qint64 fileBytes = 32 * kMebibyte; ///< on disk
    qint64 unpackedBytes = 512 * kMebibyte; ///< all parts that are read, together
    qint64 entryBytes = 256 * kMebibyte; ///< one part
    qint64 entryRatio = 200; ///< unpacked to packed, of a part over ratioFreeBytes
    qint64 ratioFreeBytes = kMebibyte;
    int zipEntries = 4096;
    int sheets = 256;
    int rows = 1'048'576;
    int columns = 16'384;
    qint64 cells = 20'000'000; ///< of the whole workbook, not counting empty ones
    int cellCharacters = 32'767; ///< UTF-16 units of one text, also of one csv field
    int xmlDepth = 256;
    int xmlAttributes = 256; ///< of one element
    qint64 xmlTokenBytes = kMebibyte; ///< one tag, or whatever else cannot be handed on in pieces
    int sharedStrings = 2'000'000;
    qint64 sharedStringBytes = 64 * kMebibyte; ///< UTF-8
    int merges = 100'000; ///< of one sheet
    qint64 csvLineBytes = kMebibyte; ///< UTF-8, of one record
    qint64 memoryBytes = 1024 * kMebibyte; ///< estimate of what cells and texts take
    std::chrono::milliseconds time = std::chrono::seconds(30);
    std::chrono::milliseconds settling = std::chrono::seconds(3); ///< wait for a busy writer
};

} // namespace mm
