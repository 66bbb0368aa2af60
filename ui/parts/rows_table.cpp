// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/rows_table.h"

#include "ui/models/rows_model.h"
#include "ui/parts/table_look.h"

#include <QHeaderView>

namespace mm {

RowsTable::RowsTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new RowsModel(this))
{
    setModel(m_model);
    applyTableLook(*this);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setAccessibleName(tr("The same as a table"));
}

void RowsTable::setRows(std::vector<QStringList> rows)
{
    m_model->setRows(std::move(rows));
}

} // namespace mm
