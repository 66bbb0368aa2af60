// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/edition_maker.h"

#include "core/editions/own_sentences.h"
#include "core/store/store_tr.h"

#include <algorithm>

namespace mm {

namespace {

StoreError refusal(const QString &sentence)
{
    return {StoreFault::Refused, sentence, {}};
}

bool hasFigures(const Dataset &dataset, Month month)
{
    return std::ranges::any_of(dataset.blocks(), [month](const auto &block) {
        for (std::size_t row = 0; row < block->rows().size(); ++row) {
            if (block->at(row, month)) {
                return true;
            }
        }
        return false;
    });
}

} // namespace

std::vector<Month> monthsWithFigures(const Dataset &dataset)
{
    std::vector<Month> found;
    if (const auto extent = dataset.extent()) {
        for (const Month month : *extent) {
            if (hasFigures(dataset, month)) {
                found.push_back(month);
            }
        }
    }
    std::ranges::reverse(found);
    return found;
}

StoreResult<EditionDraft> prepareEdition(Store &store, const EditionOrder &order,
                                         const Catalogue &catalogue, const EditionStyle &style)
{
    const auto newest = store.lastChangeSet();
    const auto dataset = newest ? store.loadAt(*newest) : failure(newest.error());
    if (!dataset) {
        return failure(dataset.error());
    }
    if (!hasFigures(*dataset, order.month)) {
        return failure(refusal(StoreTr::tr("There are no figures for %1; nothing was published.")
                                   .arg(order.month.toString())));
    }
    const auto kept = store.ownSentences();
    const auto stateId = kept ? store.stateId() : failure(kept.error());
    if (!stateId) {
        return failure(stateId.error());
    }
    const OwnWords words = ownWords(*kept, order.month, catalogue[kRegion].code, style);
    const AsOf asOf = AsOf::edition(order.name);
    const FactsheetQuery query{order.month, asOf, asOf};
    const auto whole = makeFactsheet(query, *dataset, *dataset, catalogue, style,
                                     {allBlocks(), QString(), words});
    auto printed = makeFactsheet(query, *dataset, *dataset, catalogue, style,
                                 {order.printedBlocks, *stateId, words,
                                  pageComparisons(factsheetRecipes(order.desk), order.desk.events,
                                                  *dataset, catalogue, style)});
    if (!whole || !printed) {
        return failure(refusal(!whole ? whole.error() : printed.error()));
    }
    FactsheetRecord record = FactsheetRecord::of(*whole, style, catalogue);
    PublishRequest request{order.name,   order.month, order.author,
                           style.code(), *newest,     {{kFactsheetDocument, record.bytes()}},
                           order.note};
    return EditionDraft{std::move(request), std::move(record), std::move(*printed)};
}

StoreResult<PublishedEdition> freezeEdition(Store &store, EditionDraft draft, const QByteArray &pdf)
{
    if (!pdf.isEmpty()) {
        draft.request.documents.push_back({kPdfDocument, pdf});
    }
    return store.publish(draft.request).map([&](const Edition &edition) {
        return PublishedEdition{edition, std::move(draft.record), !pdf.isEmpty()};
    });
}

StoreResult<PublishedEdition> publishEdition(Store &store, const EditionOrder &order,
                                             const Catalogue &catalogue, const EditionStyle &style,
                                             const PdfMaker &makePdf)
{
    auto draft = prepareEdition(store, order, catalogue, style);
    if (!draft) {
        return failure(draft.error());
    }
    const auto pdf = makePdf ? makePdf(draft->printed) : Result<QByteArray, QString>(QByteArray());
    return pdf ? freezeEdition(store, std::move(*draft), *pdf) : failure(refusal(pdf.error()));
}

} // namespace mm
