// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace mm {

/// Translation context of this layer.
struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(mm::Export)
};

} // namespace mm
