// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/desk.h"
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
    QString note = {}; ///< what the publisher says about it
    Desk desk = {}; ///< whose comparisons the PDF may show
};

/// An edition that is ready to be frozen, but for its PDF.
struct EditionDraft {
    PublishRequest request;
    FactsheetRecord record;
    Factsheet printed; ///< what the PDF shows
};

struct PublishedEdition {
    Edition edition;
    FactsheetRecord record; ///< as it was frozen
    bool hasPdf = false;
};

/// Makes an edition of the newest state of the data: figures, sentences, also those in a person's
/// own words, and style. Writes nothing. Refused for a month without any figure.
[[nodiscard]] StoreResult<EditionDraft> prepareEdition(Store &store, const EditionOrder &order,
                                                       const Catalogue &catalogue,
                                                       const EditionStyle &style);

/// Freezes a draft. All of it is in the dataset afterwards, or nothing; refused when the data were
/// changed since it was prepared.
/// @param pdf empty: the edition has no PDF
[[nodiscard]] StoreResult<PublishedEdition> freezeEdition(Store &store, EditionDraft draft,
                                                          const QByteArray &pdf);

/// Both in one go, for who can paint on this thread.
/// @param makePdf empty: the edition has no PDF
[[nodiscard]] StoreResult<PublishedEdition> publishEdition(Store &store, const EditionOrder &order,
                                                           const Catalogue &catalogue,
                                                           const EditionStyle &style,
                                                           const PdfMaker &makePdf = {});

/// The months with at least one figure of any indicator, the latest first: those that a factsheet
/// can be about.
[[nodiscard]] std::vector<Month> monthsWithFigures(const Dataset &dataset);

} // namespace mm
