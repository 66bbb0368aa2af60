// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/workbook_reader.h"

#include <cstdint>

namespace mm::fuzz {

/// Ends the program, which is how a fuzzer learns of a mistake that no sanitizer sees.
void expect(bool holds);

[[nodiscard]] QByteArray bytesOf(const std::uint8_t *data, std::size_t size);
/// The bytes as a text; whatever is not UTF-8 becomes U+FFFD.
[[nodiscard]] QString textOf(const std::uint8_t *data, std::size_t size);

/// Reads with small limits, so that an input costs milliseconds, and holds what was read, or the
/// refusal, against its promises.
Result<Workbook, Refusal> readAndCheck(const QByteArray &bytes, const QString &fileName);

} // namespace mm::fuzz
