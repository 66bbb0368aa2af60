// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editions/factsheet_record.h"
#include "core/store/store.h"

#include <functional>

namespace mm {

/// Paints the pages of a factsheet as a PDF, or says in one sentence why the edition cannot be
/// published. Empty bytes: published without a PDF.
using PdfMaker = std::function<Result<QByteArray, QString>(const Factsheet &)>;

struct EditionOrder {
    QString name; ///< "July 2025"
    Month month;
    QString author;
    std::vector<BlockKind> printedBlocks = allBlocks(); ///< of the PDF; the record has them all
};

struct PublishedEdition {
    Edition edition;
    FactsheetRecord record; ///< as it was frozen
};

/// Freezes the newest state of the data under a name: figures, sentences, style, and the PDF when
/// there is somebody to paint it. All of it is in the dataset afterwards, or nothing.
/// @param makePdf empty: the edition has no PDF
[[nodiscard]] StoreResult<PublishedEdition> publishEdition(Store &store, const EditionOrder &order,
                                                           const Catalogue &catalogue,
                                                           const EditionStyle &style,
                                                           const PdfMaker &makePdf = {});

} // namespace mm
