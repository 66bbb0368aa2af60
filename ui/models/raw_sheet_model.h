// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_plan.h"
#include "ui/models/mark.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace mm {

/// The cells of one sheet as they are in the file, and what each was taken for. Looks everything
/// up when it is asked, so that a sheet of a million cells opens at once.
class RawSheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RawSheetModel(std::shared_ptr<const Catalogue> catalogue, QObject *parent = nullptr);

    /// @param plan null empties the model
    /// @param corrections of the file
    void setSheet(std::shared_ptr<const ImportPlan> plan, std::size_t file, std::uint16_t sheet,
                  const std::vector<SheetCorrection> &corrections = {});

    [[nodiscard]] bool isShowing(const ImportPlan &plan, std::size_t file,
                                 std::uint16_t sheet) const
    {
        return m_plan.get() == &plan && m_file == file && m_sheet == sheet;
    }
    [[nodiscard]] const Sheet *sheet() const;
    /// Of the file that is shown; only while there is one.
    [[nodiscard]] const FileReading &reading() const { return m_plan->files[m_file]; }
    /// What a person corrected on the sheet.
    [[nodiscard]] const std::vector<SheetCorrection> &corrections() const { return m_corrections; }
    [[nodiscard]] std::size_t file() const { return m_file; }
    [[nodiscard]] std::uint16_t sheetIndex() const { return m_sheet; }
    [[nodiscard]] std::optional<CellRef> cellAt(const QModelIndex &index) const;
    [[nodiscard]] CellTint tint(CellPosition cell) const;
    /// One line on a cell: what it reads, what was taken from it, what was found in it.
    [[nodiscard]] QString description(CellPosition cell) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    /// An issue or question of the sheet; the gravest of a cell comes first.
    struct Found {
        CellPosition cell;
        Mark mark = Mark::None;
        const Issue *issue = nullptr;
        const Question *question = nullptr;
    };

    void findSpans();
    void findFindings();
    void addIssues(const std::vector<Issue> &issues);
    [[nodiscard]] std::span<const Found> foundAt(CellPosition cell) const;
    [[nodiscard]] const DraftObservation *observationAt(CellPosition cell) const;
    [[nodiscard]] bool isBlankAt(CellPosition cell) const;
    [[nodiscard]] std::optional<RecognisedCells::Role> roleAt(CellPosition cell) const;
    [[nodiscard]] Qt::Edges tableEdges(CellPosition cell) const;
    [[nodiscard]] Qt::Edges correctedEdges(CellPosition cell) const;
    [[nodiscard]] QString takenAs(const DraftObservation &observation) const;
    [[nodiscard]] static QString tintText(CellTint tint);

    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const ImportPlan> m_plan;
    std::size_t m_file = 0;
    std::uint16_t m_sheet = 0;
    // Parts of the plan that belong to the sheet.
    std::span<const DraftObservation> m_observations;
    std::vector<CellPosition> m_blanks;
    std::span<const RecognisedCells> m_recognised;
    std::vector<CellRange> m_tables;
    std::vector<Found> m_found; ///< in order of cells
    std::vector<SheetCorrection> m_corrections;
};

} // namespace mm
