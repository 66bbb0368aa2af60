// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace mm {

/// Neighbours and seas by their English names, in the language of the window.
[[nodiscard]] QHash<QString, QString> spokenMapNames();

} // namespace mm
