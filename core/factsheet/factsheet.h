// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/content.h"

namespace mm {

/// The factsheet of one month: what is counted, what is said, and how it stands on the page.
struct Factsheet {
    QString style; ///< code of the edition style
    FactsheetFigures figures;
    FactsheetSentences sentences;
    FactsheetContent content;
    std::map<QString, Sentence> replaced = {}; ///< computed, but not printed; by name
};

/// Figures, then sentences, then the page, all in the language of the style. Where the request has
/// a person's own words for a sentence, those are printed.
/// @param current, base the data in the states the query asks for
/// @return the factsheet, or one sentence why the page cannot be made
[[nodiscard]] Result<Factsheet, QString> makeFactsheet(const FactsheetQuery &query,
                                                       const Dataset &current, const Dataset &base,
                                                       const Catalogue &catalogue,
                                                       const EditionStyle &style,
                                                       const PageRequest &request = {});

} // namespace mm
