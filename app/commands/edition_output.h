// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QJsonObject>

namespace mm {

/// `{"name", "month", "change_set", "published_at", "author", "style"}`
[[nodiscard]] QJsonObject editionJson(const Edition &edition);

/// One line for a person.
[[nodiscard]] QString editionText(const Edition &edition);

} // namespace mm
