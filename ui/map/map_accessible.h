// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAccessibleInterface;
class QObject;
class QString;

namespace mm {

/// Makes a MapView a chart for assistive technology, with its places as children; for
/// QAccessible::installFactory. Nothing for any other object.
[[nodiscard]] QAccessibleInterface *mapAccessibleFactory(const QString &className, QObject *object);

} // namespace mm
