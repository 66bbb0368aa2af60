// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleInterface>

namespace mm {

/// Makes a time strip readable for assistive technology: a slider for each end of either period
/// and for either period as a whole. For QAccessible::installFactory().
[[nodiscard]] QAccessibleInterface *stripAccessibleFactory(const QString &name, QObject *object);

} // namespace mm
