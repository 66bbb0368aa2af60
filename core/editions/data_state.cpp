// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/data_state.h"

#include "core/store/store_tr.h"

#include <algorithm>

namespace mm {

namespace {

/// What a text names.
struct Named {
    QString name;
    std::optional<Edition> edition;
    qint64 changeSet = 0;
};

StoreError unknown(const QString &text)
{
    return {StoreFault::UnknownEdition,
            StoreTr::tr("There is no edition, time or change set “%1”.").arg(text),
            {}};
}

/// @param sets newest first
StoreResult<Named> resolve(const QString &text, const std::vector<Edition> &editions,
                           const std::vector<ChangeSetInfo> &sets)
{
    const AsOf asOf = AsOf::parse(text);
    const qint64 newest = sets.empty() ? 0 : sets.front().id;
    if (asOf.isNow()) {
        return Named{asOf.toString(), std::nullopt, newest};
    }
    if (asOf.time()) {
        const auto last = std::ranges::find_if(
            sets, [&](const ChangeSetInfo &set) { return set.at <= *asOf.time(); });
        return Named{asOf.toString(), std::nullopt, last == sets.end() ? 0 : last->id};
    }
    const auto edition = std::ranges::find(editions, text, &Edition::name);
    if (edition != editions.end()) {
        return Named{text, *edition, edition->changeSet};
    }
    bool isNumber = false;
    const qint64 changeSet = text.toLongLong(&isNumber);
    if (!isNumber || changeSet < 0 || changeSet > newest) {
        return failure(unknown(text));
    }
    return Named{QStringLiteral("change set %1").arg(changeSet), std::nullopt, changeSet};
}

} // namespace

StoreResult<DataState> loadState(Store &store, const QString &text)
{
    const auto editions = store.editions();
    const auto sets = store.changeSets();
    if (!editions || !sets) {
        return failure(!editions ? editions.error() : sets.error());
    }
    return resolve(text, *editions, *sets).and_then([&](const Named &named) {
        return store.loadAt(named.changeSet).map([&](Dataset dataset) {
            const auto last = std::ranges::find(*sets, named.changeSet, &ChangeSetInfo::id);
            return DataState{named.name, std::move(dataset), named.edition,
                             last == sets->end() ? std::nullopt : std::optional(*last)};
        });
    });
}

} // namespace mm
