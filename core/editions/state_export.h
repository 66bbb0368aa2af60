// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editions/data_state.h"
#include "core/exchange/export_file.h"

namespace mm {

/// How data shall leave the house.
struct ExportOrder {
    QString path; ///< a file; for a data package its folder
    ExportFormat format = ExportFormat::Csv;
    bool isPublic = false; ///< small counts are withheld, and what they could be computed from
};

/// Writes a state of the data, and in what says so itself, which state it is.
/// @return numbers written, or one plain sentence
[[nodiscard]] Result<qint64, QString> exportState(const DataState &state, const ExportOrder &order,
                                                  const Catalogue &catalogue);

} // namespace mm
