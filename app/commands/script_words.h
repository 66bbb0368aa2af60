// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace mm {

/// Words between spaces; a word in double quotes may hold spaces and be empty.
[[nodiscard]] QStringList splitWords(const QString &line);

} // namespace mm
