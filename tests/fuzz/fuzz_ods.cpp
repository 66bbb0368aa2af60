// SPDX-License-Identifier: GPL-3.0-or-later
// The content of an OpenDocument spreadsheet; the package around it is sound.
#include "tests/fuzz/fuzz_input.h"
#include "tests/support/package_builder.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto package = mm::test::odsPackage({});
    package.set("content.xml", mm::fuzz::bytesOf(data, size));
    static_cast<void>(mm::fuzz::readAndCheck(package.build(), QStringLiteral("a.ods")));
    return 0;
}
