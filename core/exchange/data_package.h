// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/provenance.h"

#include <QJsonObject>

namespace mm {

/// Name of the table inside a data package.
inline constexpr QLatin1String kDataPackageTable("data.csv");
inline constexpr QLatin1String kDataPackageDescriptor("datapackage.json");

/// The descriptor of a Data Package (version 2, datapackage.org) around one long table: what its
/// columns mean, which codes stand in them, where the numbers come from. The same for the same
/// data.
/// @param csv the bytes of the table, as writeCsv() makes them
[[nodiscard]] QJsonObject dataPackageDescriptor(const QByteArray &csv, const Dataset &dataset,
                                                const Catalogue &catalogue,
                                                const Provenance &provenance);

} // namespace mm
