// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace mm {

/// Translation context for why a file was not read. Without a translation, as in a command, all is
/// English; what the XML parser says of a fault stays as it says it.
struct SheetTr {
    Q_DECLARE_TR_FUNCTIONS(mm::Sheet)
};

} // namespace mm
