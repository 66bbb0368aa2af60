// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QString>

namespace mm {

/// What a step of the log is called behind "Undo" or "Redo": "import of 5,402 numbers".
[[nodiscard]] QString stepText(const ChangeSetInfo &step);

} // namespace mm
