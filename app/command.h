// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextStream>

#include <functional>

namespace CLI {
class App;
}

namespace mm {

/// Exit status of every sub-command; part of the command line's contract.
enum class ExitStatus {
    Done = 0,
    Refused = 1, ///< refused, or something needs a person's decision; nothing was written
    Usage = 2,
    CannotOpen = 3, ///< a file or dataset cannot be opened or read
    Conflict = 4, ///< somebody else changed the same numbers
};

/// Where a command writes: results to `out`, problems to `err`. Both have a device.
struct Console {
    explicit Console(QIODevice *outDevice, QIODevice *errDevice)
        : out(outDevice)
        , err(errDevice)
    {
    }

    QTextStream out;
    QTextStream err;
};

/// What the arguments ask for; set by the sub-command that was named.
using Action = std::function<ExitStatus(Console &)>;

} // namespace mm
