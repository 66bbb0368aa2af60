// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of an OOXML workbook. The first byte says which part the rest of the input replaces; the
// package around it is sound, so that no checksum stands in the way.
#include "tests/fuzz/fuzz_input.h"
#include "tests/support/package_builder.h"
#include "tests/support/sheet_part.h"

#include <array>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const std::array parts{"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",
                                  "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"};
    if (size == 0) {
        return 0;
    }
    if (data[0] % parts.size() == 0) {
        // Rows that are scanned are read as expat reads them.
        const QByteArray sheet = mm::fuzz::bytesOf(data + 1, size - 1);
        mm::fuzz::expect(mm::test::sheetPartText(sheet, mm::PlainRows::Scanned)
                         == mm::test::sheetPartText(sheet, mm::PlainRows::Parsed));
    }
    auto package = mm::test::xlsxPackage(
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45658</v></c></row>)",
        "<si><t>Month</t></si><si><r><t>Arri</t></r><r><t>vals</t></r></si>");
    package.set(parts[data[0] % parts.size()], mm::fuzz::bytesOf(data + 1, size - 1));
    static_cast<void>(mm::fuzz::readAndCheck(package.build(), QStringLiteral("a.xlsx")));
    return 0;
}
