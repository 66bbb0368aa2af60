// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/template_language.h"
#include "core/model/dataset.h"
#include "core/model/period.h"

#include <vector>

namespace mm {

/// A row of a sheet to fill in: one series and what is known of it.
struct TemplateRow {
    std::optional<SeriesKey> series; ///< none: a free row, whose label the sender chooses
    QString label;
    bool isPart = false; ///< of the row above it
    std::vector<std::optional<Datum>> data; ///< one for each month
    std::vector<bool> cannotExist; ///< one for each month
};

struct TemplateTable {
    QString title;
    QString rowHeading;
    std::vector<TemplateRow> rows;
};

/// What a focal point is sent: the last twelve months of one place, the newest to be filled in.
struct TemplateContent {
    QString title;
    Period months;
    std::vector<QString> monthHeadings; ///< one for each month, with the mark of a provisional one
    TemplateTable figures;
    std::vector<TemplateTable> nationalities; ///< one for each indicator that the page breaks down
};

/// @param month the newest month, the one to be filled in
[[nodiscard]] TemplateContent templateContent(const Dataset &dataset, const Catalogue &catalogue,
                                              PlaceId place, Month month,
                                              const TemplateLanguage &language);

} // namespace mm
