// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_decoder.h"

#include "core/store/store_errors.h"

#include <algorithm>

namespace mm {

StoreError ChangeDecoder::unreadable(qint64 changeSet) const
{
    return damaged(m_connection,
                   StoreTr::tr("change set %1 holds what nobody wrote there").arg(changeSet));
}

StoreResult<Change> ChangeDecoder::decode(const LoggedChange &logged) const
{
    const auto series = m_codes.series(logged.indicator, logged.place, logged.breakdown);
    if (!series) {
        return failure(unknownCode(m_connection));
    }
    return Change{{*series, logged.month}, logged.before, logged.after, {}};
}

StoreResult<Change> ChangeDecoder::decode(NumberRow row) const
{
    const auto logged = readLoggedChange(row);
    return logged ? decode(*logged) : failure(unreadable(row[1].value_or(0)));
}

StoreResult<Change> ChangeDecoder::decode(const Statement &row, const SheetNames &sheets) const
{
    const auto logged = readLoggedChange(row);
    if (!logged) {
        return failure(unreadable(row.integer(1)));
    }
    auto change = decode(*logged);
    if (change && logged->sheet) {
        const SheetName sheet = sheets.name(*logged->sheet);
        change->source = {sheet.file, sheet.sheet, logged->cell};
    }
    return change;
}

FoldedChanges fold(std::vector<Change> changes)
{
    FoldedChanges folded;
    if (changes.empty()) {
        return folded;
    }
    if (!std::ranges::is_sorted(changes, {}, &Change::key)) {
        std::ranges::stable_sort(changes, {}, &Change::key);
    }
    // In place: a part of a log is some ten megabytes.
    auto last = changes.begin();
    for (auto next = last + 1; next != changes.end(); ++next) {
        if (last->key == next->key) {
            folded.contradictions += last->after == next->before ? 0 : 1;
            last->after = next->after;
        } else if (++last != next) {
            *last = std::move(*next);
        }
    }
    changes.erase(last + 1, changes.end());
    // Each key is there once, so this cannot fail.
    folded.changes = *ChangeSet::make(std::move(changes));
    return folded;
}

} // namespace mm
