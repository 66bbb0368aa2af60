// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/catalogue.h"
#include "core/model/dataset.h"

class QIODevice;

namespace mm {

/// Writes every number of a dataset as one row `country,indicator,breakdown,month,value,status` of
/// codes, after a heading, in rising order; the same data give the same bytes everywhere, and the
/// import reads them back. A withheld value is `*`, one that cannot exist `n/a`; what is not
/// reported has no row.
/// @param device open for writing
/// @return rows without the heading, or one plain sentence
[[nodiscard]] Result<qint64, QString> writeCsv(QIODevice &device, const Dataset &dataset,
                                               const Catalogue &catalogue,
                                               const CancelToken &cancel = {});

} // namespace mm
