// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_review.h"
#include "ui/models/finding_model.h"

#include <QWidget>

#include <map>
#include <memory>
#include <vector>

class QTableView;

namespace mm {

class FilterChips;
class FindingDetails;

/// Everything an import found, as a list with chips; the current one in full beside it, where
/// questions are answered.
class ImportFindingsView : public QWidget {
    Q_OBJECT

public:
    /// Answers of files of the plan, whole lists.
    using Answers = std::map<std::size_t, std::vector<QuestionAnswer>>;

    explicit ImportFindingsView(std::shared_ptr<const Catalogue> catalogue,
                                QWidget *parent = nullptr);

    void setFindings(const FindingModel::Parts &parts,
                     const std::shared_ptr<const ImportReview> &review);
    /// Makes the finding of a cell the current one, if there is one among the rows.
    void goTo(const CellRef &cell);
    [[nodiscard]] const FindingModel &model() const { return *m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] FilterChips *chips() const { return m_chips; }
    [[nodiscard]] FindingDetails *details() const { return m_details; }

Q_SIGNALS:
    /// A person went to a finding in a cell.
    void cellWanted(const mm::CellRef &cell);
    void answered(const mm::ImportFindingsView::Answers &answers);
    void codeLeftOut(mm::IssueCode code);

private:
    /// A question and the file it belongs to.
    using Place = std::pair<std::size_t, const Question *>;

    void showCurrent();
    [[nodiscard]] std::optional<int> currentRow() const;
    [[nodiscard]] std::vector<Place> alike(std::size_t file, const Question &question) const;
    void answer(const QString &choice, bool toAll);
    void takeBack();

    FindingModel *m_model;
    FindingModel::Parts m_parts;
    std::shared_ptr<const ImportReview> m_review;
    FilterChips *m_chips = nullptr;
    QTableView *m_table;
    FindingDetails *m_details;
    bool m_following = false; ///< the current row follows the sheet
};

} // namespace mm
