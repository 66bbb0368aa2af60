// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as files write them, counts as people write them, entries as a person types them.
#include "core/ingest/figure_text.h"
#include "core/model/entry_text.h"
#include "core/sheet/number_text.h"
#include "tests/fuzz/fuzz_input.h"

#include <cmath>

using mm::fuzz::expect;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = mm::fuzz::bytesOf(data, size);
    if (const auto number = mm::parseNumber({bytes.constData(), size})) {
        expect(std::isfinite(*number));
        expect(mm::parseNumber(mm::numberText(*number).toStdString()) == number);
        static_cast<void>(mm::figureOf(*number));
    }
    if (const auto count = mm::parseCount({bytes.constData(), size})) {
        expect(*count >= 0);
    }
    const QString text = mm::fuzz::textOf(data, size);
    const mm::Figure figure = mm::figureOf(text);
    expect(figure.kind != mm::Figure::Kind::Count || figure.count >= 0);
    if (const auto entry = mm::parseEntry(text)) {
        const auto again = mm::parseEntry(mm::entryText(*entry));
        expect(again && *again == *entry);
    }
    return 0;
}
