// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_input.h"

#include "core/sheet/read_context.h"

#include <cmath>
#include <cstdlib>

namespace mm::fuzz {

namespace {

ReadLimits smallLimits()
{
    ReadLimits limits;
    limits.unpackedBytes = 4 * kMebibyte;
    limits.entryBytes = 2 * kMebibyte;
    limits.cells = 20'000;
    limits.merges = 1'000;
    limits.sharedStrings = 10'000;
    limits.memoryBytes = 64 * kMebibyte;
    return limits;
}

void checkSheet(const Sheet &sheet, const ReadLimits &limits)
{
    expect(sheet.rowCount() >= 0 && sheet.rowCount() <= limits.rows);
    expect(sheet.columnCount() >= 0 && sheet.columnCount() <= limits.columns);
    qint64 cells = 0;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        int last = -1;
        for (auto entry = sheet.rowBegin(row); entry != sheet.rowEnd(row); ++entry, ++cells) {
            expect(entry->column > last);
            last = entry->column;
            expect(std::isfinite(entry->cell.number));
            expect(sheet.display(row, entry->column).size() <= limits.cellCharacters);
        }
        expect(last < sheet.columnCount());
    }
    expect(cells <= limits.cells);
}

} // namespace

void expect(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

QString textOf(const std::uint8_t *data, std::size_t size)
{
    return QString::fromUtf8(bytesOf(data, size));
}

Result<Workbook, Refusal> readAndCheck(const QByteArray &bytes, const QString &fileName)
{
    const ReadLimits limits = smallLimits();
    ReadContext context(limits);
    auto read = readWorkbook(bytes, fileName, {}, context);
    if (read) {
        expect(read->fileSize == bytes.size() && !read->sheets.empty());
        for (const Sheet &sheet : read->sheets) {
            checkSheet(sheet, limits);
        }
    } else {
        expect(read.error().text().contains(fileName));
    }
    return read;
}

} // namespace mm::fuzz
