// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"
#include "ui/session/workspace.h"

#include <QtConcurrentRun>

// Words of people, and what leaves the workspace: editions, data and templates.
namespace mm {

void Workspace::keepOwnSentence(OwnSentence sentence)
{
    if (!mayWrite()) {
        return;
    }
    using Kept = StoreResult<std::vector<OwnSentence>>;
    sentence.author = m_author;
    ++m_pending;
    Q_EMIT statusChanged();
    m_store
        .run([sentence](Store &store) {
            return store.keepOwnSentence(sentence).and_then([&] { return store.ownSentences(); });
        })
        .then(this, [this](const Kept &kept) {
            --m_pending;
            if (kept) {
                m_sentences = *kept;
                Q_EMIT ownSentencesChanged();
            } else {
                Q_EMIT failed(kept.error().text);
            }
            settle();
        });
}

void Workspace::publish(EditionOrder order, const EditionStyle &style, const PdfMaker &makePdf)
{
    if (!mayWrite()) {
        return;
    }
    order.author = m_author;
    ++m_pending;
    Q_EMIT statusChanged();
    m_store
        .run([order, style, catalogue = m_catalogue](Store &store) {
            return prepareEdition(store, order, *catalogue, style);
        })
        .then(this, [this, makePdf, opening = m_opening](const StoreResult<EditionDraft> &draft) {
            if (opening != m_opening) {
                return; // another dataset is being opened: the store is no longer that of the draft
            }
            // Pages are painted on the thread of the window, as everywhere.
            const auto pdf = draft ? makePdf(draft->printed) : failure(draft.error().text);
            if (!pdf) {
                endPublishing(failure(StoreError{StoreFault::Refused, pdf.error(), {}}));
                return;
            }
            m_store
                .run([draft = *draft, pdf = *pdf](Store &store) {
                    return freezeEdition(store, draft, pdf);
                })
                .then(this, [this](const StoreResult<PublishedEdition> &outcome) {
                    endPublishing(outcome);
                });
        });
}

void Workspace::endPublishing(const StoreResult<PublishedEdition> &outcome)
{
    --m_pending;
    if (outcome) {
        Q_EMIT published(*outcome);
    } else {
        Q_EMIT failed(outcome.error().text);
    }
    settle();
}

QFuture<StoreResult<std::vector<KeptEdition>>> Workspace::keptEditions()
{
    return m_store.run([](Store &store) { return mm::keptEditions(store); });
}

QFuture<Result<qint64, QString>> Workspace::exportData(const ExportOrder &order)
{
    // As text, as a person would name it: that is what the export says of itself.
    const QString state = m_asOf.toString();
    return m_store.run([state](Store &store) { return loadState(store, state); })
        .then(QtFuture::Launch::Async,
              [order, catalogue = m_catalogue](const StoreResult<DataState> &loaded) {
                  return loaded ? exportState(*loaded, order, *catalogue)
                                : Result<qint64, QString>(failure(loaded.error().text));
              });
}

QFuture<Result<qint64, QString>> Workspace::saveEditionPdf(const QString &edition,
                                                           const QString &path)
{
    return m_store
        .run([edition](Store &store) { return store.editionDocument(edition, kPdfDocument); })
        .then(QtFuture::Launch::Async,
              [edition, path](const StoreResult<QByteArray> &pdf) -> Result<qint64, QString> {
                  if (!pdf || pdf->isEmpty()) {
                      return failure(pdf ? tr("“%1” was published without a PDF.").arg(edition)
                                         : pdf.error().text);
                  }
                  return writeWholeFile(path, *pdf).map([&] { return qint64(pdf->size()); });
              });
}

QFuture<Result<qint64, QString>> Workspace::saveTemplate(const TemplateOrder &order)
{
    return QtConcurrent::run([order, dataset = dataset(), catalogue = m_catalogue] {
        return mm::saveTemplate(order, dataset, *catalogue);
    });
}

} // namespace mm
