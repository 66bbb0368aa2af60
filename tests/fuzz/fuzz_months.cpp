// SPDX-License-Identifier: GPL-3.0-or-later
// Periods as a person types them.
#include "core/analysis/period_text.h"
#include "tests/fuzz/fuzz_input.h"

using mm::fuzz::expect;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = mm::fuzz::textOf(data, size);
    mm::PeriodTextContext context;
    context.latest = mm::Month::make(2025, 7);
    context.current = mm::Period::yearToDate(*context.latest);
    context.ground = [](mm::Period a) { return mm::PresetGround{a, {}, a.first()}; };
    const auto read = mm::parsePeriods(text, context);
    if (!read) {
        const mm::PeriodTextError &error = read.error();
        expect(!error.text.isEmpty() && error.position >= 0 && error.length >= 0);
        expect(error.position + error.length <= text.size());
    } else {
        expect(!read->reading().isEmpty());
    }
    static_cast<void>(mm::Month::parse(text));
    return 0;
}
