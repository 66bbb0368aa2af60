// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/table.h"

namespace mm {

/// Tells for each column of names, and for each row of headings, whether the countries in it are
/// the places that the numbers come from or the nationalities that they count.
void tellNameKinds(Table &table);

} // namespace mm
