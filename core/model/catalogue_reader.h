// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/catalogue.h"

#include <QString>

namespace mm {

/// Reads the catalogue of a region from its data files.
/// @param folder where the files are, for instance ":/catalogue"
/// @param region name of the file without ending, for instance "western-balkans"
/// @return the catalogue, or one sentence naming the file and what is wrong in it
[[nodiscard]] Result<Catalogue, QString> readCatalogue(const QString &folder,
                                                       const QString &region);

} // namespace mm
