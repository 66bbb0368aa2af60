// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_check.h"

#include "core/store/audit_hash.h"
#include "core/store/change_log.h"
#include "core/store/store_errors.h"

#include <algorithm>
#include <string>
#include <utility>

namespace mm {

namespace {

/// Changes that are applied at once.
constexpr std::size_t kPart = 100'000;

} // namespace

StoreResult<void> LogCheck::run()
{
    m_hash = AuditHash::start();
    const auto sets
        = m_connection.prepare("SELECT " + std::string(kChangeSetColumns)
                               + ", previous_hash, first_change FROM change_set ORDER BY id");
    const auto rows = m_connection.stream("SELECT " + std::string(kLoggedChangeColumns)
                                          + " FROM change ORDER BY id");
    m_moreRows = rows->next();
    while (sets->next()) {
        if (auto checked = checkSet(*sets, *rows); !checked) {
            return checked;
        }
    }
    if (m_moreRows) {
        report(QStringLiteral("The log holds changes that belong to no change set."));
    }
    applyPart();
    return sets->result().and_then([&] { return rows->result(); }).and_then([&] {
        return checkRanges();
    });
}

StoreResult<void> LogCheck::checkSet(const Statement &set, Statement &rows)
{
    const ChangeSetInfo info = readChangeSetInfo(set);
    const QByteArray previous = set.blob(8).toByteArray();
    if (info.id != m_changeSets + 1 || previous != m_hash || set.integer(9) != m_lastChange + 1) {
        report(QStringLiteral("Change set %1 does not follow the one before it.").arg(info.id));
    }
    m_changeSets = info.id;
    m_hash = info.hash;

    AuditHash hash(previous, info, set.text(1), m_codes, m_sheets);
    bool sound = true;
    qint64 count = 0;
    for (; m_moreRows && rows.integer(1) <= info.id; m_moreRows = rows.next()) {
        const auto change = readLoggedChange(rows);
        sound = sound && change && change->changeSet == info.id && change->id == m_lastChange + 1;
        m_lastChange = rows.integer(0);
        ++count;
        if (change) {
            hash.add(*change);
            if (auto taken = take(*change); !taken) {
                return taken;
            }
        }
    }
    if (!sound || count != info.changeCount || hash.result() != info.hash) {
        report(QStringLiteral("Change set %1 is not as it was written.").arg(info.id));
    }
    return {};
}

StoreResult<void> LogCheck::take(const LoggedChange &change)
{
    const bool goesOn = !m_ranges.empty() && m_ranges.back().indicator == change.indicator
        && m_ranges.back().place == change.place && m_rangeSet == change.changeSet;
    if (goesOn) {
        m_ranges.back().last = change.id;
    } else {
        m_ranges.push_back({change.indicator, change.place, change.id, change.id});
        m_rangeSet = change.changeSet;
    }
    auto decoded = ChangeDecoder(m_connection, m_codes).decode(change);
    if (!decoded) {
        return failure(decoded.error());
    }
    m_part.reserve(kPart);
    m_part.push_back(std::move(*decoded));
    if (m_part.size() == kPart) {
        applyPart();
    }
    return {};
}

void LogCheck::applyPart()
{
    const auto folded = fold(std::exchange(m_part, {}));
    auto next = m_dataset ? m_dataset->applying(folded.changes)
                          : Result<Dataset, std::vector<Conflict>>(Dataset());
    if (m_dataset && (!next || folded.contradictions != 0)) {
        report(QStringLiteral("The change log contradicts itself: what a change says was there "
                              "before is not what the changes before it made."));
        m_dataset.reset();
    } else if (m_dataset) {
        m_dataset = std::move(*next);
    }
}

StoreResult<void> LogCheck::checkRanges()
{
    std::ranges::sort(m_ranges);
    const auto rows
        = m_connection.prepare("SELECT indicator, country, first_change, last_change "
                               "FROM change_range ORDER BY indicator, country, first_change");
    auto expected = m_ranges.begin();
    bool equal = true;
    while (equal && rows->next()) {
        const Range range{rows->integer(0), rows->integer(1), rows->integer(2), rows->integer(3)};
        equal = expected != m_ranges.end() && *expected == range;
        expected += equal ? 1 : 0;
    }
    if (!equal || expected != m_ranges.end()) {
        report(QStringLiteral("The directory of the change log does not fit to the log."));
    }
    return rows->result();
}

} // namespace mm
