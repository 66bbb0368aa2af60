// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/desk.h"

namespace mm {

/// Where a person's desk for a dataset is kept: not in the dataset, and on this machine only.
/// @param dataset path of a file, or address of a database on a server
[[nodiscard]] QString deskPath(const QString &dataset);

/// The desk that is kept for the dataset, an empty one when there is none; or a sentence why it
/// cannot be read.
[[nodiscard]] Result<Desk, QString> keptDesk(const QString &dataset, const Catalogue &catalogue);

} // namespace mm
