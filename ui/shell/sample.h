// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace mm {

/// Copies the sample that came with the program to where it may be edited and spoiled.
/// @return path of the copy, or one sentence why there is none
[[nodiscard]] Result<QString, QString> sampleCopy(const QString &shipped);

/// Whether a dataset is such a copy.
[[nodiscard]] bool isSample(const QString &path);

} // namespace mm
