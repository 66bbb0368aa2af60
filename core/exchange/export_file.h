// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/provenance.h"

#include <vector>

namespace mm {

enum class ExportFormat { Csv, Xlsx, DataPackage, SdmxCsv, Hxl };

/// "csv", "xlsx", "datapackage", "sdmx-csv", "hxl"
[[nodiscard]] QString exportFormatName(ExportFormat format);
[[nodiscard]] std::vector<ExportFormat> exportFormats();
[[nodiscard]] std::optional<ExportFormat> exportFormatFromName(const QString &name);

/// Writes a dataset to @p path: a file, and for a data package a folder, made when it is not
/// there. Every file is there whole afterwards, or as it was before.
/// @return numbers written, or one plain sentence
[[nodiscard]] Result<qint64, QString> exportDataset(const QString &path, ExportFormat format,
                                                    const Dataset &dataset,
                                                    const Catalogue &catalogue,
                                                    const Provenance &provenance);

} // namespace mm
