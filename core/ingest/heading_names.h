// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/heading.h"
#include "core/ingest/sheet_view.h"
#include "core/ingest/subject.h"
#include "core/model/catalogue.h"

#include <optional>
#include <vector>

namespace mm {

using HeadingParts = std::vector<const HeadingPart *>;

/// Sets why a number has no subject, and the name that is to blame.
void failAt(SubjectResult &result, SubjectProblem problem, CellPosition at, const SheetView &view);

/// The nationality that the parts name together; what prevents one is set in @p result.
[[nodiscard]] std::optional<BreakdownId> nationalityOf(const HeadingParts &parts,
                                                       const SheetView &view,
                                                       const Catalogue &catalogue,
                                                       SubjectResult &result);
/// "Canton 10" beside "New arrivals": the innermost name of row or column that neither is an
/// indicator nor makes one together with that of the other.
[[nodiscard]] const HeadingPart *unexplainedName(const HeadingParts &parts, const Heading &row,
                                                 const Heading &column,
                                                 const Vocabulary &vocabulary);
/// The place that the parts name together; what prevents one is set in @p result.
[[nodiscard]] std::optional<PlaceId> placeOf(const HeadingParts &parts, const SheetView &view,
                                             SubjectResult &result);

} // namespace mm
