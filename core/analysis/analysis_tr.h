// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace mm {

/// Translation context of this layer. Without a translation, as in a command, all is English.
struct AnalysisTr {
    Q_DECLARE_TR_FUNCTIONS(mm::Analysis)
};

} // namespace mm
