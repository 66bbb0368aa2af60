// SPDX-License-Identifier: GPL-3.0-or-later
// A whole sheet, as csv, up to the figures that are found in it.
#include "core/ingest/figure_reader.h"
#include "tests/fuzz/fuzz_input.h"
#include "tests/fuzz/fuzz_words.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto read = mm::fuzz::readAndCheck(mm::fuzz::bytesOf(data, size), QStringLiteral("a.csv"));
    if (read) {
        static_cast<void>(mm::readFigures(std::make_shared<const mm::Workbook>(std::move(*read)),
                                          mm::fuzz::catalogue(), mm::fuzz::vocabulary()));
    }
    return 0;
}
