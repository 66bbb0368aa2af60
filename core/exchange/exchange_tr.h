// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace mm {

/// Translation context for why something was not written. What is written stays English, so that
/// the same data give the same file everywhere.
struct ExchangeTr {
    Q_DECLARE_TR_FUNCTIONS(mm::Exchange)
};

} // namespace mm
