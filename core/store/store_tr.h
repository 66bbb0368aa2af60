// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace mm {

/// Translation context of this layer. Without a translation, as in a command, all is English. What
/// an engine itself says of a fault stays as the engine says it.
struct StoreTr {
    Q_DECLARE_TR_FUNCTIONS(mm::Store)
};

} // namespace mm
