// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_review.h"
#include "ui/models/import_item_model.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLineEdit;
class QMenu;
class QTableView;

namespace mm {

class ConflictBar;
class FilterChips;

/// The numbers of an import as a list: filtered by chips and words, accepted or left out one by
/// one or by row, country, indicator and file. Works by keyboard alone.
class ImportItemsView : public QWidget {
    Q_OBJECT

public:
    explicit ImportItemsView(std::shared_ptr<const Catalogue> catalogue, QWidget *parent = nullptr);

    void setReview(const std::shared_ptr<ImportReview> &review);
    void chooseGroup(std::optional<ReviewGroup> group);
    /// Makes the number that was read in a cell the current one, if it is among the rows.
    void goTo(const CellRef &cell);
    void setAccepted(const std::vector<ImportReview::Index> &items, bool accepted);
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] FilterChips *chips() const { return m_chips; }
    /// The search and what can be decided in one go, for a place beside the tabs.
    [[nodiscard]] QWidget *tools() const { return m_tools; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }

Q_SIGNALS:
    /// A person went to a number that was read in a cell.
    void cellWanted(const mm::CellRef &cell);
    /// Something was accepted or left out.
    void decided();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Indexes = std::vector<ImportReview::Index>;

    void makeTools();
    void makeTable();
    void filter();
    void showCurrent();
    [[nodiscard]] Indexes selected() const;
    void toggleSelected();
    void fillMenu(QMenu *menu);
    void addDecisions(QMenu *menu, bool accepted);

    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<ImportReview> m_review;
    ImportItemModel *m_model;
    FilterChips *m_chips = nullptr;
    QWidget *m_tools;
    QLineEdit *m_search;
    QTableView *m_table;
    ConflictBar *m_conflict;
    bool m_following = false; ///< the current row follows the sheet
};

} // namespace mm
