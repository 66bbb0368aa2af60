// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/stale_editions.h"

#include <algorithm>

namespace mm {

StoreResult<std::vector<KeptEdition>> keptEditions(Store &store)
{
    const auto editions = store.editions();
    if (!editions) {
        return failure(editions.error());
    }
    std::vector<KeptEdition> kept;
    for (const Edition &edition : *editions) {
        const auto bytes = store.editionDocument(edition.name, kFactsheetDocument);
        if (!bytes) {
            return failure(bytes.error());
        }
        if (const auto record = FactsheetRecord::read(*bytes)) {
            std::erase_if(kept, [&](const KeptEdition &earlier) {
                return earlier.edition.month == edition.month;
            });
            kept.push_back({edition, *record});
        }
    }
    return kept;
}

std::vector<StaleEdition> staleEditions(std::span<const KeptEdition> editions,
                                        const Dataset &dataset, const Catalogue &catalogue,
                                        std::span<const EditionStyle> styles)
{
    std::vector<StaleEdition> stale;
    for (const KeptEdition &kept : editions) {
        const auto style = styleOf(kept.edition, kept.record, styles);
        if (!style) {
            continue; // of an office's own style that is not at hand: nothing can be said
        }
        const auto factsheet
            = makeFactsheet({kept.edition.month, {}, {}}, dataset, dataset, catalogue, *style);
        if (!factsheet) {
            continue;
        }
        MonthDifference difference = differenceOf(
            kept.edition.month, kept.record, FactsheetRecord::of(*factsheet, *style, catalogue));
        if (!difference.isEmpty()) {
            const QString erratum = erratumText(kept.edition, difference, style->language());
            stale.push_back({kept.edition, std::move(difference), erratum});
        }
    }
    return stale;
}

} // namespace mm
