// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_plan.h"
#include "core/ingest/question_answer.h"
#include "core/sheet/workbook_reader.h"
#include "ui/models/mark.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace mm {

/// What an import has to say beside its numbers, what a person has to decide first.
enum class FindingGroup : std::uint8_t {
    RefusedFile,
    Question,
    Error,
    Warning,
    Answered, ///< a question that has its answer
    Information,
};

/// Everything that was found: refused files, questions, issues. Sentences are made when a row is
/// looked at, because there may be as many findings as numbers.
class FindingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { GroupColumn, TextColumn, PlaceColumn, ColumnCount };
    static constexpr std::size_t kGroups = 6;

    struct Parts {
        std::shared_ptr<const ImportPlan> plan;
        std::vector<Refusal> refusals;
        std::vector<std::vector<QuestionAnswer>> answers; ///< one list for each file of the plan
    };

    explicit FindingModel(std::shared_ptr<const Catalogue> catalogue, QObject *parent = nullptr);

    void setFindings(Parts parts);
    void setFilter(std::optional<FindingGroup> group);

    [[nodiscard]] static QString groupText(FindingGroup group);
    [[nodiscard]] static Mark groupMark(FindingGroup group);
    [[nodiscard]] std::size_t count(FindingGroup group) const
    {
        return m_counts[static_cast<std::size_t>(group)];
    }

    // What stands in a row.
    [[nodiscard]] FindingGroup groupOf(int row) const { return at(row).group; }
    [[nodiscard]] QString textOf(int row) const; ///< the whole sentence, with what to do
    [[nodiscard]] CellRef cellOf(int row) const; ///< empty when no cell is meant
    [[nodiscard]] const Question *questionOf(int row) const;
    [[nodiscard]] const Issue *issueOf(int row) const;
    [[nodiscard]] const QuestionAnswer *answerOf(int row) const;
    /// File of the plan that a question or answer belongs to.
    [[nodiscard]] std::size_t fileOf(int row) const { return at(row).file; }
    /// First row that speaks of a cell.
    [[nodiscard]] std::optional<int> rowAt(const CellRef &cell) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    static constexpr std::size_t kNoFile = std::size_t(-1); ///< the plan itself

    /// Where a finding is kept.
    struct Finding {
        FindingGroup group = FindingGroup::Information;
        std::size_t file = kNoFile;
        std::size_t index = 0;
    };

    [[nodiscard]] const Finding &at(int row) const
    {
        return m_findings[m_rows[static_cast<std::size_t>(row)]];
    }
    void collect();
    void addIssues(const std::vector<Issue> &issues, std::size_t file);
    void filter();

    std::shared_ptr<const Catalogue> m_catalogue;
    Parts m_parts;
    std::vector<Finding> m_findings; ///< the gravest first
    std::vector<std::uint32_t> m_rows;
    std::array<std::size_t, kGroups> m_counts{};
    std::optional<FindingGroup> m_group;
};

} // namespace mm
