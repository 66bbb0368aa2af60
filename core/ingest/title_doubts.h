// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/issue.h"
#include "core/ingest/table.h"
#include "core/ingest/titles.h"
#include "core/model/catalogue.h"

#include <span>
#include <vector>

namespace mm {

/// Words of a title by which the figures below may not be what their headings say: those of women
/// only, of one nationality, of something that is not understood, in thousands, in percent. A
/// person has to say.
struct TitleDoubt {
    QuestionCode code = QuestionCode::PartOfPersons;
    CellPosition at;
    QStringList arguments; ///< of the question, the title first

    friend bool operator==(const TitleDoubt &, const TitleDoubt &) = default;
};

/// @param titles that speak of the table
[[nodiscard]] std::vector<TitleDoubt> titleDoubts(const Table &table,
                                                  std::span<const TitleLine> titles,
                                                  const Catalogue &catalogue, TextMeanings &texts);

} // namespace mm
