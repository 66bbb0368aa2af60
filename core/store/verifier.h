// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/code_map.h"

namespace mm {

/// Proves that nobody altered the change log, and that the present state follows from it. Problems
/// are in the report; an error means that the check itself could not be made.
[[nodiscard]] StoreResult<VerifyReport> verifyDataset(Connection &connection, const CodeMap &codes,
                                                      const Catalogue &catalogue);

} // namespace mm
