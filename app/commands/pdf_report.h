// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "core/factsheet/printed_figures.h"
#include "core/store/store.h"

#include <QJsonObject>

namespace mm {

/// What became of a printed page.
struct PdfReport {
    PrintedFigures printed;
    bool isCompared = false; ///< a dataset was named
    std::optional<ChangeSetInfo> madeAt = {}; ///< newest change it knew; none: not from here
    std::vector<FigureDifference> changed = {}; ///< the dataset gives something else by now
    std::vector<FigureDifference> forged = {}; ///< the state it was made from gave something else

    /// "intact": compared with nothing; "agrees", "differs", "tampered".
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] ExitStatus status() const
    {
        return forged.empty() && changed.empty() ? ExitStatus::Done : ExitStatus::Refused;
    }
};

[[nodiscard]] QJsonObject pdfReportJson(const PdfReport &report);
void printPdfReport(const PdfReport &report, Console &console);

} // namespace mm
