// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/catalogue.h"
#include "core/model/dataset.h"

class QIODevice;

namespace mm {

/// Writes every number as SDMX-CSV 2.0: one row each, dimensions FREQ, REF_AREA, INDICATOR,
/// BREAKDOWN and TIME_PERIOD, the value, its status from CL_OBS_STATUS and its unit. The same data
/// give the same bytes.
/// @param device open for writing
/// @return rows without the heading, or one plain sentence
[[nodiscard]] Result<qint64, QString> writeSdmxCsv(QIODevice &device, const Dataset &dataset,
                                                   const Catalogue &catalogue,
                                                   const CancelToken &cancel = {});

/// A code as SDMX allows it, in capital letters, digits and "_": "Iran (Islamic Rep. of)" is
/// IRAN_ISLAMIC_REP_OF, the total _T.
[[nodiscard]] QString sdmxId(const QString &code);

/// Letter of CL_OBS_STATUS 2.2: A normal, P provisional, E estimated, Q suppressed, M cannot exist.
[[nodiscard]] QStringView sdmxStatus(Status status);

} // namespace mm
