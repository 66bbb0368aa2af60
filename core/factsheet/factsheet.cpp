// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/factsheet.h"

#include <optional>

namespace mm {

Result<Factsheet, QString> makeFactsheet(const FactsheetQuery &query, const Dataset &current,
                                         const Dataset &base, const Catalogue &catalogue,
                                         const EditionStyle &style, const PageRequest &request)
{
    const bool hasNames = !style.language().places.isEmpty();
    const auto translated
        = hasNames ? std::optional(localised(catalogue, style.language())) : std::nullopt;
    const Catalogue &named = translated ? *translated : catalogue;
    FactsheetFigures figures = computeFigures(query, current, base, named);
    FactsheetSentences sentences = composeSentences(figures, style, named);
    std::map<QString, Sentence> replaced = replaceSentences(sentences, request.ownWords);
    return buildContent(figures, sentences, style, named, request)
        .map([&](const FactsheetContent &content) {
            return Factsheet{style.code(), std::move(figures), std::move(sentences), content,
                             std::move(replaced)};
        });
}

} // namespace mm
