// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_plan.h"
#include "ui/parts/card.h"

#include <memory>
#include <vector>

class QLabel;
class QModelIndex;
class QStackedLayout;
class QTableView;

namespace mm {

class MessageBar;
class RawSheetModel;

/// A sheet as it is in the file, tinted by what was recognised, with a legend, and a line that says
/// what the current cell was taken for.
class RawSheetView : public Card {
    Q_OBJECT

public:
    explicit RawSheetView(std::shared_ptr<const Catalogue> catalogue, QWidget *parent = nullptr);

    /// A sheet that was shown before keeps its place.
    /// @param corrections of the file
    void showSheet(const std::shared_ptr<const ImportPlan> &plan, std::size_t file,
                   std::uint16_t sheet, const std::vector<SheetCorrection> &corrections);
    /// In place of a sheet.
    void showText(const QString &title, const QString &text);
    /// Makes a cell of the sheet that is shown the current one.
    void goTo(CellPosition cell);
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] const RawSheetModel &model() const { return *m_model; }
    /// What is wrong with the last correction; hidden when nothing is.
    [[nodiscard]] MessageBar *notice() const { return m_notice; }

Q_SIGNALS:
    /// A person went to a cell.
    void cellChosen(const mm::CellRef &cell);
    /// A person said what something on the sheet means.
    void corrected(const mm::SheetCorrection &correction);
    void takenBack(const mm::SheetCorrection &correction);

private:
    [[nodiscard]] QWidget *makeLegend();
    void mergeCells();
    void fitColumns();
    void showNotice();
    void showCurrent(const QModelIndex &index);

    RawSheetModel *m_model;
    QTableView *m_table;
    QStackedLayout *m_stack;
    QLabel *m_instead;
    MessageBar *m_notice;
    QLabel *m_current;
    QWidget *m_legend;
};

} // namespace mm
