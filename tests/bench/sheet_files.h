// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace mm::bench {

/// One row a month and value, as a national office would list them: country, first day of the
/// month, indicator, nationality, persons. The same rows come from the same seed everywhere.
inline constexpr int kColumns = 5;

/// Shared strings, months as styled dates; written by libxlsxwriter.
void writeXlsx(const QString &path, int rows);
/// content.xml as LibreOffice lays it out.
void writeOds(const QString &path, int rows);
[[nodiscard]] QByteArray makeCsv(int rows);

} // namespace mm::bench
