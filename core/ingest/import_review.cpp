// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import_review.h"

#include <algorithm>
#include <tuple>

namespace mm {

namespace {

using Kind = ImportItem::Kind;

bool isZero(const std::optional<Datum> &datum)
{
    return datum && datum->amount() && datum->amount()->isZero();
}

/// Whether a month without a number lies between months of the same series that have one.
bool isGap(const ObservationKey &key, const Dataset &stored)
{
    const auto series = stored.find(key.series);
    return series && series->extent().contains(key.month);
}

ReviewGroup groupOf(const ImportItem &item, const Dataset &stored)
{
    switch (item.kind) {
    case Kind::New:
        return isZero(item.after) && isGap(item.key, stored) ? ReviewGroup::EmptyOrZero
                                                             : ReviewGroup::New;
    case Kind::Changed:
        return isZero(item.before) && !item.after ? ReviewGroup::EmptyOrZero : ReviewGroup::Changed;
    case Kind::Unchanged:
        return ReviewGroup::Unchanged;
    case Kind::Absent:
        // The cell is there and says "no data" where a zero is stored.
        return isZero(item.before) && !item.cell.isEmpty() ? ReviewGroup::EmptyOrZero
                                                           : ReviewGroup::Absent;
    case Kind::Conflict:
        return ReviewGroup::Conflict;
    case Kind::Refused:
        return ReviewGroup::Refused;
    }
    Q_UNREACHABLE();
}

bool isEarlier(const CellRef &a, const CellRef &b)
{
    return std::tie(a.file, a.sheet, a.position) < std::tie(b.file, b.sheet, b.position);
}

} // namespace

ImportReview::ImportReview(std::shared_ptr<const ImportPlan> plan, const Dataset &stored)
    : m_plan(std::move(plan))
{
    m_groups.reserve(m_plan->items.size());
    m_accepted.reserve(m_plan->items.size());
    for (const ImportItem &item : m_plan->items) {
        m_groups.push_back(groupOf(item, stored));
        ++m_counts[static_cast<std::size_t>(m_groups.back())];
        m_accepted.push_back(item.kind == Kind::New || item.kind == Kind::Changed);
        m_acceptedCount += m_accepted.back() ? 1 : 0;
    }
}

bool ImportReview::acceptedAtFirst(Index index) const
{
    return item(index).kind == Kind::New || item(index).kind == Kind::Changed;
}

bool ImportReview::isOpen(Index index) const
{
    switch (item(index).kind) {
    case Kind::New:
    case Kind::Changed:
    case Kind::Absent:
        return true;
    case Kind::Conflict:
        return m_choices.contains(index);
    case Kind::Unchanged:
    case Kind::Refused:
        return false;
    }
    Q_UNREACHABLE();
}

std::optional<Datum> ImportReview::after(Index index) const
{
    const Alternative *chosen = choice(index);
    return chosen ? chosen->datum : item(index).after;
}

void ImportReview::setAccepted(std::span<const Index> indexes, bool accepted)
{
    for (const Index index : indexes) {
        if (isOpen(index) && m_accepted[index] != accepted) {
            m_accepted[index] = accepted;
            m_acceptedCount += accepted ? 1 : std::size_t(-1);
        }
    }
}

std::vector<ImportReview::Alternative> ImportReview::alternatives(Index index) const
{
    const ImportItem &wanted = item(index);
    std::vector<Alternative> found;
    for (const FileReading &file : m_plan->files) {
        for (const DraftObservation &draft : file.observations) {
            const bool mayCount
                = draft.standing == Standing::Taken || draft.standing == Standing::Conflicting;
            if (draft.key == wanted.key && mayCount && draft.datum) {
                found.push_back({file.cellOf(draft), draft.datum, file.rawOf(draft)});
            }
        }
    }
    return found;
}

void ImportReview::choose(Index index, const Alternative &alternative)
{
    m_choices.insert_or_assign(index, alternative);
    setAccepted(std::span(&index, 1), true);
}

const ImportReview::Alternative *ImportReview::choice(Index index) const
{
    const auto found = m_choices.find(index);
    return found == m_choices.end() ? nullptr : &found->second;
}

template <class Condition>
std::vector<ImportReview::Index> ImportReview::where(Condition condition) const
{
    std::vector<Index> found;
    for (Index i = 0; i < size(); ++i) {
        if (condition(item(i))) {
            found.push_back(i);
        }
    }
    return found;
}

std::vector<ImportReview::Index> ImportReview::sameRow(Index index) const
{
    const ImportCell cell = item(index).cell;
    if (cell.isEmpty()) {
        return {index};
    }
    return where([cell](const ImportItem &other) {
        return other.cell.position.row == cell.position.row && other.cell.sheet == cell.sheet
            && other.cell.file == cell.file;
    });
}

std::vector<ImportReview::Index> ImportReview::samePlace(Index index) const
{
    return where([place = item(index).key.series.place](const ImportItem &other) {
        return other.key.series.place == place;
    });
}

std::vector<ImportReview::Index> ImportReview::sameIndicator(Index index) const
{
    return where([indicator = item(index).key.series.indicator](const ImportItem &other) {
        return other.key.series.indicator == indicator;
    });
}

std::vector<ImportReview::Index> ImportReview::sameFile(Index index) const
{
    const ImportCell cell = item(index).cell;
    if (cell.isEmpty()) {
        return {index};
    }
    return where([cell](const ImportItem &other) { return other.cell.file == cell.file; });
}

std::vector<ImportReview::Index> ImportReview::withIssue(IssueCode code) const
{
    std::vector<ObservationKey> keys;
    std::vector<CellRef> cells;
    const auto collect = [&](const std::vector<Issue> &issues) {
        for (const Issue &issue : issues) {
            if (issue.code != code) {
                continue;
            }
            if (issue.key) {
                keys.push_back(*issue.key);
            } else if (!issue.cell.isEmpty()) {
                cells.push_back(issue.cell);
            }
        }
    };
    collect(m_plan->issues);
    for (const FileReading &file : m_plan->files) {
        collect(file.issues);
    }
    std::ranges::sort(keys);
    std::ranges::sort(cells, isEarlier);
    return where([&](const ImportItem &item) {
        const bool hasCell = !item.cell.isEmpty() && !cells.empty();
        return std::ranges::binary_search(keys, item.key)
            || (hasCell && std::ranges::binary_search(cells, m_plan->cellOf(item), isEarlier));
    });
}

std::optional<ImportReview::Index> ImportReview::at(const CellRef &cell) const
{
    const auto &items = m_plan->items;
    const auto found = std::ranges::find_if(items, [&](const ImportItem &item) {
        return item.cell.position == cell.position && m_plan->cellOf(item) == cell;
    });
    if (found == items.end()) {
        return std::nullopt;
    }
    return static_cast<Index>(found - items.begin());
}

void ImportReview::carryOver(const ImportReview &earlier)
{
    for (Index i = 0; i < earlier.size(); ++i) {
        const bool decided = earlier.m_accepted[i] != earlier.acceptedAtFirst(i);
        if (!decided) {
            continue;
        }
        const ImportItem &old = earlier.item(i);
        const auto found = std::ranges::lower_bound(m_plan->items, old.key, {}, &ImportItem::key);
        if (found == m_plan->items.end() || found->key != old.key || found->kind != old.kind
            || found->after != old.after || found->before != old.before) {
            continue;
        }
        const auto index = static_cast<Index>(found - m_plan->items.begin());
        if (const Alternative *chosen = earlier.choice(i)) {
            m_choices.insert_or_assign(index, *chosen);
        }
        setAccepted(std::span(&index, 1), earlier.m_accepted[i]);
    }
}

std::size_t ImportReview::leftOutCount() const
{
    std::size_t count = 0;
    for (Index i = 0; i < size(); ++i) {
        count += acceptedAtFirst(i) && !m_accepted[i] ? 1 : 0;
    }
    return count;
}

ChangeSet ImportReview::changes() const
{
    std::vector<Change> changes;
    changes.reserve(m_acceptedCount);
    for (Index i = 0; i < size(); ++i) {
        if (m_accepted[i]) {
            const Alternative *chosen = choice(i);
            changes.push_back({item(i).key, item(i).before, after(i),
                               chosen ? chosen->cell : m_plan->cellOf(item(i))});
        }
    }
    // The items of a plan have different keys, so that a change set can always be made.
    return *ChangeSet::make(std::move(changes));
}

} // namespace mm
