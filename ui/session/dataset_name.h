// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mm {

/// What files about a dataset are called: sixteen hexadecimal digits, the same for every way to
/// write its place.
/// @param dataset file, or address of a database
[[nodiscard]] QString datasetFileName(const QString &dataset);

} // namespace mm
