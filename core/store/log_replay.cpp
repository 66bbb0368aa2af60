// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_replay.h"

#include "core/store/store_errors.h"

#include <set>
#include <string>
#include <tuple>

namespace mm {

namespace {

bool sameNumber(const LoggedChange &a, const LoggedChange &b)
{
    return a.breakdown == b.breakdown && a.month == b.month;
}

std::shared_ptr<const Block> blockOf(std::vector<Observation> &observations)
{
    if (observations.empty()) {
        return nullptr;
    }
    std::ranges::sort(observations, {}, &Observation::key);
    const SeriesKey &key = observations.front().key.series;
    return Block::make(key.indicator, key.place, observations);
}

} // namespace

StoreResult<std::vector<LogReplay::Place>> LogReplay::placesChangedAfter(qint64 after)
{
    // Made unique here: asked to do it, the engine might read an index instead of the log itself.
    std::set<Place> places;
    const auto rows
        = m_connection.query("SELECT indicator, country FROM change WHERE change_set > ?", after);
    while (rows->next()) {
        places.insert({rows->integer(0), rows->integer(1)});
    }
    return rows->result().map([&] { return std::vector<Place>(places.begin(), places.end()); });
}

StoreResult<std::vector<LoggedChange>> LogReplay::changesOf(Place at)
{
    std::vector<LoggedChange> changes;
    const auto rows = m_connection.query("SELECT " + std::string(kLoggedChangeColumns)
                                             + " FROM change WHERE indicator = ? AND country = ?",
                                         at.indicator, at.place);
    while (rows->next()) {
        const auto change = readLoggedChange(*rows);
        if (!change) {
            return failure(damaged(m_connection,
                                   QStringLiteral("change set %1 holds what nobody wrote there")
                                       .arg(rows->integer(0))));
        }
        changes.push_back(*change);
    }
    return rows->result().map([&] {
        std::ranges::sort(changes, {}, [](const LoggedChange &change) {
            return std::tuple(change.breakdown, change.month, change.changeSet);
        });
        return std::move(changes);
    });
}

StoreResult<LogReplay::Outcome> LogReplay::replay(Place at, qint64 last)
{
    const auto changes = changesOf(at);
    if (!changes) {
        return failure(changes.error());
    }
    Outcome outcome;
    std::vector<Observation> then;
    std::vector<Observation> now;
    for (auto run = changes->begin(); run != changes->end();) {
        const auto series = m_codes.series(at.indicator, at.place, run->breakdown);
        if (!series) {
            return failure(unknownCode(m_connection));
        }
        const ObservationKey key{*series, run->month};
        std::optional<Datum> earlier;
        std::optional<Datum> state;
        const auto first = run;
        for (; run != changes->end() && sameNumber(*first, *run); ++run) {
            outcome.contradictions += run->before == state ? 0 : 1;
            state = run->after;
            earlier = run->changeSet <= last ? state : earlier;
        }
        if (earlier) {
            then.push_back({key, *earlier});
        }
        if (state) {
            now.push_back({key, *state});
        }
    }
    outcome.then = blockOf(then);
    outcome.now = blockOf(now);
    return outcome;
}

} // namespace mm
