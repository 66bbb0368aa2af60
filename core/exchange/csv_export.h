// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/catalogue.h"
#include "core/model/dataset.h"

#include <array>

class QIODevice;

namespace mm {

/// Columns of every long table that leaves the program, in their order.
inline constexpr std::array<QStringView, 6> kLongColumns{u"country", u"indicator", u"breakdown",
                                                         u"month",   u"value",     u"status"};

/// What stands above the numbers.
enum class CsvHeading {
    Names,
    NamesAndHashtags, ///< HXL: tells other programs of the field what each column holds
};

/// Writes every number of a dataset as one row `country,indicator,breakdown,month,value,status` of
/// codes, after a heading, in rising order; the same data give the same bytes everywhere, and the
/// import reads them back. A withheld value is `*`, one that cannot exist `n/a`; what is not
/// reported has no row.
/// @param device open for writing
/// @return rows without the heading, or one plain sentence
[[nodiscard]] Result<qint64, QString> writeCsv(QIODevice &device, const Dataset &dataset,
                                               const Catalogue &catalogue,
                                               CsvHeading heading = CsvHeading::Names,
                                               const CancelToken &cancel = {});

/// How long tables write what has no amount: `*` withheld, `n/a` cannot exist.
[[nodiscard]] QStringView gapText(Status status);

/// How sheets for people write that there is no figure.
inline constexpr QStringView kNotReportedText = u"–";

} // namespace mm
