// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/indicator.h"

namespace mm {

/// "persons", "decisions", "events"
[[nodiscard]] QString unitWords(Unit unit);
/// What is counted, to begin a sentence with; the label where the catalogue has nothing better.
[[nodiscard]] QString subjectWords(const Indicator &indicator);
/// The same inside a sentence: "new arrivals", but "IOM registrations" and "UASC".
[[nodiscard]] QString subjectWordsInside(const Indicator &indicator);

} // namespace mm
