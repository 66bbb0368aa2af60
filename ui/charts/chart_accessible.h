// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAccessibleInterface;
class QObject;
class QString;

namespace mm {

/// A chart for screen readers: its categories as children that can be chosen, and its numbers as a
/// table. For QAccessible::installFactory(); nothing for any other object.
[[nodiscard]] QAccessibleInterface *chartAccessibleFactory(const QString &key, QObject *object);

} // namespace mm
