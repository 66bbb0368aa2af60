// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/edition_style.h"
#include "core/factsheet/own_words.h"
#include "core/store/store.h"

#include <span>

namespace mm {

/// What people wrote for the factsheet of a month in that style and its language.
/// @param place code of the country the page is about, or of the region
[[nodiscard]] OwnWords ownWords(std::span<const OwnSentence> kept, Month month,
                                const QString &place, const EditionStyle &style);

} // namespace mm
