// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mm {

/// Opens the window on a dataset, or on the sample when @p dataset is empty, and runs it.
/// @return exit status of the program
[[nodiscard]] int runWindow(const QString &dataset);

} // namespace mm
