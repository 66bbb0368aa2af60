// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_replay.h"

#include "core/store/logged_change.h"
#include "core/store/store_errors.h"

#include <string>
#include <tuple>

namespace mm {

namespace {

bool sameNumber(const LoggedChange &a, const LoggedChange &b)
{
    return a.breakdown == b.breakdown && a.month == b.month;
}

} // namespace

StoreResult<std::vector<LogReplay::Place>> LogReplay::placesChangedAfter(qint64 after)
{
    std::vector<Place> places;
    const auto rows = m_connection.query("SELECT DISTINCT indicator, country FROM change "
                                         "WHERE change_set > ? ORDER BY indicator, country",
                                         after);
    while (rows->next()) {
        places.push_back({rows->integer(0), rows->integer(1)});
    }
    return rows->result().map([&] { return std::move(places); });
}

StoreResult<LogReplay::Outcome> LogReplay::replay(Place at, qint64 last)
{
    std::vector<LoggedChange> changes;
    const auto rows = m_connection.query(
        "SELECT " + std::string(kLoggedChangeColumns)
            + " FROM change WHERE indicator = ? AND country = ? AND change_set <= ?",
        at.indicator, at.place, last);
    while (rows->next()) {
        const auto change = readLoggedChange(*rows);
        if (!change) {
            return failure(damaged(m_connection,
                                   QStringLiteral("change set %1 holds what nobody wrote there")
                                       .arg(rows->integer(0))));
        }
        changes.push_back(*change);
    }
    if (auto done = rows->result(); !done) {
        return failure(done.error());
    }
    std::ranges::sort(changes, {}, [](const LoggedChange &change) {
        return std::tuple(change.breakdown, change.month, change.changeSet);
    });

    Outcome outcome;
    std::vector<Observation> observations;
    std::optional<Datum> state;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const LoggedChange &change = changes[i];
        if (i == 0 || !sameNumber(changes[i - 1], change)) {
            state.reset();
        }
        outcome.contradictions += change.before == state ? 0 : 1;
        state = change.after;
        const bool isLast = i + 1 == changes.size() || !sameNumber(change, changes[i + 1]);
        if (!isLast || !state) {
            continue;
        }
        const auto series = m_codes.series(at.indicator, at.place, change.breakdown);
        if (!series) {
            return failure(unknownCode(m_connection));
        }
        observations.push_back({{*series, change.month}, *state});
    }
    if (!observations.empty()) {
        std::ranges::sort(observations, {}, &Observation::key);
        const SeriesKey &key = observations.front().key.series;
        outcome.block = Block::make(key.indicator, key.place, observations);
    }
    return outcome;
}

} // namespace mm
