// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of a sheet: names of months, places, nationalities and indicators in any language.
#include "core/ingest/label.h"
#include "tests/fuzz/fuzz_input.h"
#include "tests/fuzz/fuzz_words.h"

using mm::fuzz::expect;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const mm::Label label = mm::readLabel(mm::fuzz::textOf(data, size), mm::fuzz::vocabulary());
    for (const mm::MonthMention &mention : label.time.months) {
        expect(mention.month >= 1 && mention.month <= 12);
        expect(!mention.day || (*mention.day >= 1 && *mention.day <= 31));
    }
    expect(label.nationalityCount >= 0);
    expect(!label.unknown.contains(QString()));
    return 0;
}
