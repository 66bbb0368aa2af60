// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/fact_check.h"

#include <QJsonObject>

namespace mm {

/// All claims with their places in the text; lines and columns are counted from 1.
[[nodiscard]] QJsonObject factCheckJson(const FactCheck &check, const QString &text);

/// The same for people: what differs first, then what cannot be checked, then a summary.
[[nodiscard]] QString factCheckText(const FactCheck &check, const QString &text);

} // namespace mm
