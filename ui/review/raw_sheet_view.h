// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_plan.h"
#include "ui/parts/card.h"

#include <memory>

class QLabel;
class QModelIndex;
class QStackedLayout;
class QTableView;

namespace mm {

class RawSheetModel;

/// A sheet as it is in the file, tinted by what was recognised, with a legend, and a line that says
/// what the current cell was taken for.
class RawSheetView : public Card {
    Q_OBJECT

public:
    explicit RawSheetView(std::shared_ptr<const Catalogue> catalogue, QWidget *parent = nullptr);

    void showSheet(const std::shared_ptr<const ImportPlan> &plan, std::size_t file,
                   std::uint16_t sheet);
    /// In place of a sheet.
    void showText(const QString &title, const QString &text);
    /// Makes a cell of the sheet that is shown the current one.
    void goTo(CellPosition cell);
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] const RawSheetModel &model() const { return *m_model; }

Q_SIGNALS:
    /// A person went to a cell.
    void cellChosen(const mm::CellRef &cell);

private:
    [[nodiscard]] QWidget *makeLegend();
    void mergeCells();
    void fitColumns();
    void showCurrent(const QModelIndex &index);

    RawSheetModel *m_model;
    QTableView *m_table;
    QStackedLayout *m_stack;
    QLabel *m_instead;
    QLabel *m_current;
    QWidget *m_legend;
};

} // namespace mm
