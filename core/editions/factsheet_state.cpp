// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/factsheet_state.h"

#include "core/editions/own_sentences.h"

namespace mm {

Result<Factsheet, QString> makeFactsheet(const FactsheetState &state,
                                         const FactsheetSubject &subject,
                                         const Catalogue &catalogue, const EditionStyle &style,
                                         std::vector<BlockKind> blocks)
{
    const auto &[month, place] = subject;
    return makeFactsheet({month, state.asOf, state.baseAsOf, place}, state.current, state.base,
                         catalogue, style,
                         {std::move(blocks), state.stateId,
                          ownWords(state.ownSentences, month, catalogue[place].code, style),
                          pageComparisons(factsheetRecipes(state.desk, place), state.desk.events,
                                          state.current, catalogue, style)});
}

} // namespace mm
