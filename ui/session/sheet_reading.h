// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/ingest/figure_reader.h"
#include "core/sheet/workbook_reader.h"
#include "core/store/store.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace mm {

/// What became of the files of one import.
struct SheetsRead {
    std::vector<FileReading> readings; ///< of the files that could be read
    std::vector<Refusal> refusals; ///< of the others
    std::vector<SourceFile> sources; ///< of the files that could be read, as they are
};

/// Reads sheets and the figures in them.
/// @param progress called before each file with its number, counted from 0
[[nodiscard]] SheetsRead readSheets(const QStringList &paths, const Catalogue &catalogue,
                                    const Vocabulary &vocabulary,
                                    const ReadingContext &context = {},
                                    const CancelToken &cancel = {},
                                    const std::function<void(int)> &progress = {});

} // namespace mm
