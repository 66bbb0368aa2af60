// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

#include <string>
#include <vector>

namespace mm {

/// What the arguments of the program come to.
struct Invocation {
    Action action; ///< empty: open the window
    bool paints = false; ///< needs fonts and a paint engine, but no display
    std::string dataset; ///< for the window; may be empty
    ExitStatus status = ExitStatus::Done; ///< when there is nothing more to do
    bool finished = false; ///< help, version or a wrong usage: already answered
};

/// Reads the arguments; prints help, version and usage errors itself.
[[nodiscard]] Invocation parseArguments(int argc, const char *const *argv);

} // namespace mm
