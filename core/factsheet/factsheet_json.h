// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/factsheet.h"

#include <QJsonObject>

namespace mm {

/// The JSON document of the factsheet as the command line prints it. Numbers of figures are
/// exact, percents unrounded; sentences are plain text, those that cannot be said stand under
/// "withheld" with the reason.
[[nodiscard]] QJsonObject factsheetJson(const Factsheet &factsheet, const EditionStyle &style,
                                        const Catalogue &catalogue);

} // namespace mm
