// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/desk.h"
#include "core/factsheet/factsheet.h"
#include "core/store/store.h"

namespace mm {

/// One state of the data with everything that pages of it are made from. A value: pages made from
/// it later are of that state still.
struct FactsheetState {
    Dataset current;
    Dataset base; ///< of the year before
    AsOf asOf = {}; ///< the state of @c current
    AsOf baseAsOf = {};
    QString stateId = {}; ///< may be empty
    std::vector<OwnSentence> ownSentences = {};
    Desk desk = {}; ///< whose comparisons may stand on pages
};

/// Which page is made of a state.
struct FactsheetSubject {
    Month month;
    PlaceId place = kRegion; ///< a country, or the region
};

/// The page of a month, with people's own words for it and the comparisons that belong on it.
/// @param blocks that stand on it, in their order
/// @return the factsheet, or one sentence why the page cannot be made
[[nodiscard]] Result<Factsheet, QString>
makeFactsheet(const FactsheetState &state, const FactsheetSubject &subject,
              const Catalogue &catalogue, const EditionStyle &style, std::vector<BlockKind> blocks);

} // namespace mm
