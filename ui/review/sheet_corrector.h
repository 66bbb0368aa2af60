// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_position.h"
#include "core/ingest/sheet_correction.h"

#include <QObject>

#include <memory>

class QMenu;
class QPoint;
class QTableView;

namespace mm {

class RawSheetModel;

/// Lets a person say, in a raw sheet, what a row, a column or a name means, and take it back: by
/// the context menu of a cell or of a header, or by Enter, the menu key or Shift+F10.
class SheetCorrector : public QObject {
    Q_OBJECT

public:
    SheetCorrector(std::shared_ptr<const Catalogue> catalogue, RawSheetModel &model,
                   QTableView &table);

Q_SIGNALS:
    void corrected(const mm::SheetCorrection &correction);
    void takenBack(const mm::SheetCorrection &correction);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class On { Cell, Row, Column };

    void showMenu(CellPosition cell, On on, const QPoint &global);
    void showMenuAtCurrent();
    void addHeader(QMenu &menu, CellPosition cell);
    void addMeaning(QMenu &menu, CellPosition cell, SheetCorrection::Of of);
    void addTakeBack(QMenu &menu, CellPosition cell);
    void ask(const SheetCorrection &target);
    [[nodiscard]] CellPosition inColumn(int column) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    RawSheetModel &m_model;
    QTableView &m_table;
};

} // namespace mm
