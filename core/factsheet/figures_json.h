// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/factsheet.h"

#include <QJsonObject>

namespace mm {

/// The figures of a factsheet, each with what it rests on or why it is missing.
[[nodiscard]] QJsonObject figuresJson(const Factsheet &factsheet, const EditionStyle &style,
                                      const Catalogue &catalogue);

} // namespace mm
