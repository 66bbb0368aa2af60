// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/catalogue.h"
#include "core/model/dataset.h"

namespace mm {

/// The workbook that a focal point fills in: the last twelve months in the language of the sender,
/// what is known already filled in, everything but the figures locked, entries checked while they
/// are typed, names of nationalities offered from a hidden sheet that pairs them with codes. What
/// it says is read back without a question.
/// @param month the newest month of the sheet
/// @return the bytes of the file, or one plain sentence
[[nodiscard]] Result<QByteArray, QString>
templateWorkbook(const Dataset &dataset, const Catalogue &catalogue, PlaceId place, Month month);

/// Which template goes where.
struct TemplateOrder {
    QString path;
    PlaceId place;
    Month month; ///< the newest one of the sheet
};

/// Writes the workbook: it is there whole afterwards, or what was there before.
/// @return bytes written, or one plain sentence
[[nodiscard]] Result<qint64, QString>
saveTemplate(const TemplateOrder &order, const Dataset &dataset, const Catalogue &catalogue);

} // namespace mm
