// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/workspace.h"

#include <algorithm>

// What the workspace answers from the store, apart from writing and the present state.
namespace mm {

void Workspace::showAsOf(const AsOf &asOf)
{
    Q_EMIT leaving();
    if (asOf.isNow()) {
        m_past.reset();
        m_asOf = asOf;
        Q_EMIT asOfChanged();
        Q_EMIT datasetChanged();
        Q_EMIT annotationsChanged();
        Q_EMIT statusChanged();
        return;
    }
    m_store
        .run([asOf](Store &store) -> StoreResult<Past> {
            auto dataset = store.load(asOf);
            auto sentences = store.ownSentences(asOf);
            auto annotations = store.annotations(asOf);
            auto stateId = store.stateId(asOf);
            if (!dataset || !sentences || !annotations || !stateId) {
                return failure(!dataset           ? dataset.error()
                                   : !sentences   ? sentences.error()
                                   : !annotations ? annotations.error()
                                                  : stateId.error());
            }
            return Past{std::move(*dataset), std::move(*sentences), std::move(*annotations),
                        std::move(*stateId)};
        })
        .then(this, [this, asOf](const StoreResult<Past> &loaded) {
            if (!loaded) {
                Q_EMIT failed(loaded.error().text);
                return;
            }
            m_past = *loaded;
            m_asOf = asOf;
            Q_EMIT asOfChanged();
            Q_EMIT datasetChanged();
            Q_EMIT annotationsChanged();
            Q_EMIT statusChanged();
        });
}

QFuture<StoreResult<std::vector<HistoryEntry>>> Workspace::history(const HistoryFilter &filter)
{
    return m_store.run([filter](Store &store) { return store.history(filter); });
}

QFuture<StoreResult<ChangeSet>> Workspace::changeSet(qint64 id)
{
    return m_store.run([id](Store &store) { return store.changeSet(id); });
}

QFuture<StoreResult<RevisionTable>> Workspace::revisions(IndicatorId indicator,
                                                         std::optional<PlaceId> place)
{
    return m_store.run([indicator, place, catalogue = m_catalogue](Store &store) {
        return revisionsOf(store, *catalogue, indicator, place);
    });
}

QFuture<StoreResult<Dataset>> Workspace::datasetAsOf(const AsOf &asOf)
{
    return m_store.run([asOf](Store &store) { return store.load(asOf); });
}

QFuture<StoreResult<std::vector<Edition>>> Workspace::editions()
{
    return m_store.run([](Store &store) { return store.editions(); });
}

QFuture<StoreResult<std::vector<SourceFile>>> Workspace::sources()
{
    return m_store.run([](Store &store) { return store.sources(); });
}

QFuture<StoreResult<SourceFile>> Workspace::source(const QString &name)
{
    return m_store.run([name](Store &store) -> StoreResult<SourceFile> {
        const auto known = store.sources();
        if (!known) {
            return tl::make_unexpected(known.error());
        }
        const auto newest = std::find_if(known->rbegin(), known->rend(), [&](const SourceFile &f) {
            return f.name == name && !f.sha256.isEmpty();
        });
        return newest == known->rend() ? StoreResult<SourceFile>(tl::make_unexpected(StoreError{
                   StoreFault::Refused, tr("“%1” is not kept with this dataset.").arg(name), {}}))
                                       : store.source(newest->sha256);
    });
}

} // namespace mm
