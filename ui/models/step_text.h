// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QString>

namespace mm {

/// What a step of the log is called behind "Undo" or "Redo": "import of 5,402 numbers".
[[nodiscard]] QString stepText(const ChangeSetInfo &step);

/// What a change set did, in a list of them: "Import of 5,402 numbers", "Step 3 taken back".
[[nodiscard]] QString changeSetText(const ChangeSetInfo &set);

/// How a number came to be: "edited", "imported", "undone" …
[[nodiscard]] QString originText(Origin origin);

} // namespace mm
