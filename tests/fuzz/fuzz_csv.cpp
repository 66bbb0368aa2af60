// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a delimited text: its encoding, its delimiter, its fields.
#include "tests/fuzz/fuzz_input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static_cast<void>(
        mm::fuzz::readAndCheck(mm::fuzz::bytesOf(data, size), QStringLiteral("a.csv")));
    return 0;
}
