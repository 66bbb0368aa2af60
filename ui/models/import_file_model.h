// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_summary.h"
#include "core/sheet/workbook_reader.h"
#include "ui/models/mark.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace mm {

/// The files of an import with their sheets below them, refused files last: what each holds, and
/// whether something in it needs a person.
class ImportFileModel : public QAbstractItemModel {
    Q_OBJECT

public:
    /// A sheet, or a file when there is none.
    struct Place {
        std::size_t file = 0; ///< of the plan; behind those the refused ones
        std::optional<std::uint16_t> sheet;
    };

    explicit ImportFileModel(QObject *parent = nullptr)
        : QAbstractItemModel(parent)
    {
    }

    void setFiles(std::shared_ptr<const ImportPlan> plan, std::vector<FileSummary> summaries,
                  std::vector<Refusal> refusals);

    [[nodiscard]] static Place placeOf(const QModelIndex &index);
    /// Why the file was refused; null when it was not.
    [[nodiscard]] const Refusal *refusalOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(std::size_t file,
                                      std::optional<std::uint16_t> sheet = {}) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] std::size_t fileCount() const { return m_plan ? m_plan->files.size() : 0; }
    [[nodiscard]] const SheetSummary &summaryOf(const Place &place) const;
    [[nodiscard]] const Sheet &sheetOf(const Place &place) const;
    [[nodiscard]] QString name(const QModelIndex &index) const;
    [[nodiscard]] QString summaryText(const QModelIndex &index) const;
    [[nodiscard]] Mark mark(const QModelIndex &index) const;

    std::shared_ptr<const ImportPlan> m_plan;
    std::vector<FileSummary> m_summaries;
    std::vector<Refusal> m_refusals;
};

} // namespace mm
