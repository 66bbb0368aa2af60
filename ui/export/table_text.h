// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace mm {

/// The numbers behind a picture: the heading first, then one row after the other.
using TableRows = std::vector<QStringList>;

/// For the clipboard: tabs between cells, nothing in a cell that could end it.
[[nodiscard]] QString tsvText(const TableRows &rows);

/// For a file beside the picture: RFC 4180, but with line feeds alone.
[[nodiscard]] QString csvText(const TableRows &rows);

} // namespace mm
