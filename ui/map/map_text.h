// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace mm {

/// Translation context of what this layer says outside of a widget.
struct MapText {
    Q_DECLARE_TR_FUNCTIONS(mm::Map)
};

} // namespace mm
