// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/titles.h"

#include <optional>
#include <span>

namespace mm {

/// Texts that can say which place a table is about, from the nearest to the farthest: its titles,
/// those of its sheet and the sheet's name, those of the other sheets, all notes.
struct PlaceEvidence {
    std::span<const TitleLine> table;
    std::span<const TitleLine> sheet;
    std::span<const TitleLine> workbook;
    std::span<const TitleLine> notes;
};

/// The place that the nearest texts name; the name of an authority, or of the capital in the head
/// of a letter, counts only where no place is named. Nothing when texts of one kind name several
/// places, or a part of one: a centre, a town, a canton.
[[nodiscard]] std::optional<PlaceId> placeOf(const PlaceEvidence &evidence,
                                             const Vocabulary &vocabulary);

/// Whether a text speaks of a part of a country.
[[nodiscard]] bool namesPartOfCountry(const TitleLine &line, const Vocabulary &vocabulary);

} // namespace mm
