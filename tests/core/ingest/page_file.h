// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/ingest/book.h"

#include <QByteArray>

namespace mm::test {

/// The pages as a file of libxlsxwriter.
[[nodiscard]] QByteArray xlsxBytes(const std::vector<Page> &pages);
/// The pages as a package of OpenDocument.
[[nodiscard]] QByteArray odsBytes(const std::vector<Page> &pages);
/// One page as delimited text in UTF-16: numbers and dates as people write them.
[[nodiscard]] QString csvText(const Page &page, QChar delimiter);

} // namespace mm::test
