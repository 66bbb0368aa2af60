// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/content.h"

namespace mm {

/// What a sentence of the factsheet is about, for people.
[[nodiscard]] QString sentenceTitle(const QString &key);

/// The block of the page in which a sentence stands.
[[nodiscard]] BlockKind blockOfSentence(const QString &key);

} // namespace mm
