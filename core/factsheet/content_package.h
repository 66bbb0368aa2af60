// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/content.h"

#include <QByteArray>

namespace mm {

/// Names of the files that travel with a page.
inline constexpr QLatin1String kContentTable("figures.csv");
inline constexpr QLatin1String kContentPackage("datapackage.json");

/// The descriptor of a Data Package (version 2, datapackage.org) around the figures of a page:
/// what its columns mean, the state of the data, source and notes. The same for the same page.
/// @param csv the bytes of the table, as contentCsv() makes them
[[nodiscard]] QByteArray contentPackage(const FactsheetContent &content, const QByteArray &csv);

} // namespace mm
