// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editions/state_difference.h"

#include <QJsonObject>

namespace mm {

/// The JSON document of `diff`.
[[nodiscard]] QJsonObject stateDifferenceJson(const StateDifference &difference,
                                              const Catalogue &catalogue);

/// `{"value": 12, "status": "confirmed"}`; null and "not_reported" for no Datum.
[[nodiscard]] QJsonObject entryJson(const std::optional<Datum> &entry);

} // namespace mm
