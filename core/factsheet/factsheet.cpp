// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/factsheet.h"

namespace mm {

Result<Factsheet, QString> makeFactsheet(const FactsheetQuery &query, const Dataset &current,
                                         const Dataset &base, const Catalogue &catalogue,
                                         const EditionStyle &style, const PageRequest &request)
{
    FactsheetFigures figures = computeFigures(query, current, base, catalogue);
    FactsheetSentences sentences = composeSentences(figures, style, catalogue);
    return buildContent(figures, sentences, style, catalogue, request)
        .map([&](const FactsheetContent &content) {
            return Factsheet{style.code(), std::move(figures), std::move(sentences), content};
        });
}

} // namespace mm
