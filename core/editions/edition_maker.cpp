// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/edition_maker.h"

namespace mm {

namespace {

StoreError refusal(const QString &sentence)
{
    return {StoreFault::Refused, sentence, {}};
}

} // namespace

StoreResult<PublishedEdition> publishEdition(Store &store, const EditionOrder &order,
                                             const Catalogue &catalogue, const EditionStyle &style,
                                             const PdfMaker &makePdf)
{
    const auto newest = store.lastChangeSet();
    const auto dataset = newest ? store.loadAt(*newest) : failure(newest.error());
    if (!dataset) {
        return failure(dataset.error());
    }
    const AsOf asOf = AsOf::edition(order.name);
    const auto factsheet
        = makeFactsheet({order.month, asOf, asOf}, *dataset, *dataset, catalogue, style);
    if (!factsheet) {
        return failure(refusal(factsheet.error()));
    }
    FactsheetRecord record = FactsheetRecord::of(*factsheet, style, catalogue);
    PublishRequest request{order.name,   order.month, order.author,
                           style.code(), *newest,     {{kFactsheetDocument, record.bytes()}}};
    if (makePdf) {
        const auto stateId = store.stateId();
        if (!stateId) {
            return failure(stateId.error());
        }
        auto pdf = makeFactsheet({order.month, asOf, asOf}, *dataset, *dataset, catalogue, style,
                                 {order.printedBlocks, *stateId})
                       .and_then(makePdf);
        if (!pdf) {
            return failure(refusal(pdf.error()));
        }
        if (!pdf->isEmpty()) {
            request.documents.push_back({kPdfDocument, std::move(*pdf)});
        }
    }
    return store.publish(request).map([&](const Edition &edition) {
        return PublishedEdition{edition, std::move(record)};
    });
}

} // namespace mm
