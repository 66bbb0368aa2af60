// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_plan.h"

#include <array>
#include <map>
#include <memory>
#include <span>
#include <vector>

namespace mm {

/// How a person looks at the numbers of an import; each number is in one group.
enum class ReviewGroup : std::uint8_t {
    New,
    Changed,
    EmptyOrZero, ///< "not reported" would become 0, or the other way round
    Conflict,
    Absent,
    Refused,
    Unchanged,
};

/// An import plan and what a person decided about its numbers. Says which changes are left.
class ImportReview {
public:
    static constexpr std::size_t kGroups = 7;
    using Index = std::uint32_t; ///< of an item of the plan

    /// One of the things that files in conflict say.
    struct Alternative {
        CellRef cell;
        std::optional<Datum> datum;
        QString raw; ///< the cell verbatim
    };

    /// New and changed numbers are accepted to begin with, everything else is not.
    /// @param stored the dataset that the plan was made against
    ImportReview(std::shared_ptr<const ImportPlan> plan, const Dataset &stored);

    [[nodiscard]] const ImportPlan &plan() const { return *m_plan; }
    [[nodiscard]] const ImportItem &item(Index index) const { return m_plan->items[index]; }
    [[nodiscard]] Index size() const { return static_cast<Index>(m_groups.size()); }
    [[nodiscard]] ReviewGroup group(Index index) const { return m_groups[index]; }
    [[nodiscard]] std::size_t count(ReviewGroup group) const
    {
        return m_counts[static_cast<std::size_t>(group)];
    }

    /// Whether there is anything to decide: no refused or equal number, no undecided conflict.
    [[nodiscard]] bool isOpen(Index index) const;
    [[nodiscard]] bool isAccepted(Index index) const { return m_accepted[index]; }
    /// What the dataset will hold when the number is accepted.
    [[nodiscard]] std::optional<Datum> after(Index index) const;
    /// Numbers without anything to decide stay as they are.
    void setAccepted(std::span<const Index> indexes, bool accepted);

    /// What the files say about a number in conflict; asks all files, so not for every row.
    [[nodiscard]] std::vector<Alternative> alternatives(Index index) const;
    /// Decides a conflict, and accepts the number.
    void choose(Index index, const Alternative &alternative);
    [[nodiscard]] const Alternative *choice(Index index) const;

    // What is accepted or left out in one go; each contains @p index itself.
    [[nodiscard]] std::vector<Index> sameRow(Index index) const; ///< of the sheet
    [[nodiscard]] std::vector<Index> samePlace(Index index) const;
    [[nodiscard]] std::vector<Index> sameIndicator(Index index) const;
    [[nodiscard]] std::vector<Index> sameFile(Index index) const;
    /// Numbers that an issue with this code speaks of.
    [[nodiscard]] std::vector<Index> withIssue(IssueCode code) const;
    /// The number that was read in a cell.
    [[nodiscard]] std::optional<Index> at(const CellRef &cell) const;

    /// Takes over what was decided about the same numbers, as far as they say the same still.
    void carryOver(const ImportReview &earlier);

    [[nodiscard]] std::size_t acceptedCount() const { return m_acceptedCount; }
    /// Numbers that could go in and were left out.
    [[nodiscard]] std::size_t leftOutCount() const;
    [[nodiscard]] ChangeSet changes() const;

private:
    [[nodiscard]] bool acceptedAtFirst(Index index) const;
    template <class Condition>
    [[nodiscard]] std::vector<Index> where(Condition condition) const;

    std::shared_ptr<const ImportPlan> m_plan;
    std::vector<ReviewGroup> m_groups;
    std::array<std::size_t, kGroups> m_counts{};
    std::vector<bool> m_accepted;
    std::size_t m_acceptedCount = 0;
    std::map<Index, Alternative> m_choices;
};

} // namespace mm
