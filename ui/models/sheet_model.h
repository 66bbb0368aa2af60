// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheet.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace mm {

/// One sheet of a workbook as it is, without any meaning, with one cell pointed out.
class SheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(std::shared_ptr<const Workbook> workbook, std::size_t sheet);
    void setMarked(std::optional<CellPosition> cell);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const Sheet *sheet() const;

    std::shared_ptr<const Workbook> m_workbook;
    std::size_t m_sheet = 0;
    std::optional<CellPosition> m_marked;
};

} // namespace mm
