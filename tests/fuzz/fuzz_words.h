// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/vocabulary.h"
#include "core/model/catalogue.h"

namespace mm::fuzz {

/// What the program itself comes with, read at first use.
[[nodiscard]] const Catalogue &catalogue();
[[nodiscard]] const Vocabulary &vocabulary();

} // namespace mm::fuzz
