// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace mm {

/// Translation context of this layer.
struct PageTr {
    Q_DECLARE_TR_FUNCTIONS(mm::Page)
};

} // namespace mm
