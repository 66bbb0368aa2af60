// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/vocabulary.h"

#include <QString>

namespace mm {

/// Folded words without months, and without numbers where these may be those of a date: what stays
/// the same next month. Of a text that is nothing but a time, all of it.
[[nodiscard]] QString timelessText(const QString &text, const Vocabulary &vocabulary);

} // namespace mm
