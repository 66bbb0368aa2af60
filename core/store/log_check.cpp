// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_check.h"

#include "core/store/annotation_table.h"
#include "core/store/change_log.h"
#include "core/store/store_errors.h"

#include <algorithm>
#include <string>

namespace mm {

StoreResult<void> LogCheck::run()
{
    const auto sets
        = m_connection.prepare("SELECT " + std::string(kChangeSetColumns)
                               + ", previous_hash, first_change FROM change_set ORDER BY id");
    const auto annotations = m_connection.prepare("SELECT " + std::string(kLoggedAnnotationColumns)
                                                  + " FROM annotation ORDER BY change_set, id");
    m_moreAnnotations = annotations->next();
    m_head.hash = AuditHash::start();
    bool hasSet = beginSet(*sets);
    const auto nextSet = [&] {
        endSet(*annotations);
        return beginSet(*sets);
    };
    bool isStray = false;
    StoreResult<void> taken;
    const auto visited = m_inspection.visit({"change", kLoggedChangeColumns, kLoggedChangeWidth},
                                            [&](NumberRow row) {
                                                while (hasSet && row[1] > m_head.id) {
                                                    hasSet = nextSet();
                                                }
                                                isStray = !hasSet;
                                                if (!isStray) {
                                                    taken = take(row);
                                                }
                                                return !isStray && taken;
                                            });
    while (hasSet) {
        hasSet = nextSet();
    }
    if (isStray || m_moreAnnotations) {
        report(StoreTr::tr("The log holds changes that belong to no change set."));
    }
    return visited.and_then([&] { return taken; })
        .and_then([&] { return sets->result(); })
        .and_then([&] { return annotations->result(); })
        .and_then([&] { return checkRanges(); });
}

bool LogCheck::beginSet(Statement &sets)
{
    if (!sets.next()) {
        return false;
    }
    const QByteArray lastHash = m_head.hash;
    const qint64 lastSet = m_head.id;
    m_head = readChangeSetInfo(sets);
    const QByteArray previous = sets.blob(8).toByteArray();
    if (m_head.id != lastSet + 1 || previous != lastHash || sets.integer(9) != m_lastChange + 1) {
        report(StoreTr::tr("Change set %1 does not follow the one before it.").arg(m_head.id));
    }
    m_hash.emplace(previous, m_head, sets.text(1), m_codes, m_sheets);
    m_count = 0;
    m_isSound = true;
    return true;
}

StoreResult<void> LogCheck::take(NumberRow row)
{
    const auto change = readLoggedChange(row);
    m_isSound
        = m_isSound && change && change->changeSet == m_head.id && change->id == m_lastChange + 1;
    m_lastChange = row[0].value_or(0);
    ++m_count;
    if (!change) {
        return {};
    }
    m_hash->add(*change);
    addToRanges(*change);
    return m_replay != nullptr ? m_replay->take(*change) : StoreResult<void>();
}

void LogCheck::endSet(Statement &annotations)
{
    for (; m_moreAnnotations && annotations.integer(0) <= m_head.id;
         m_moreAnnotations = annotations.next()) {
        const auto annotation = readLoggedAnnotation(annotations);
        m_isSound = m_isSound && annotation && annotation->changeSet == m_head.id;
        if (annotation) {
            m_hash->add(*annotation);
        }
    }
    if (!m_isSound || m_count != m_head.changeCount || m_hash->result() != m_head.hash) {
        report(StoreTr::tr("Change set %1 is not as it was written.").arg(m_head.id));
    }
}

void LogCheck::addToRanges(const LoggedChange &change)
{
    const bool goesOn = !m_ranges.empty() && m_ranges.back().indicator == change.indicator
        && m_ranges.back().place == change.place && m_rangeSet == change.changeSet;
    if (goesOn) {
        m_ranges.back().last = change.id;
    } else {
        m_ranges.push_back({change.indicator, change.place, change.id, change.id});
        m_rangeSet = change.changeSet;
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
        report(StoreTr::tr("The directory of the change log does not fit to the log."));
    }
    return rows->result();
}

} // namespace mm
