// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTableView>

#include <vector>

namespace mm {

class RowsModel;

/// The numbers behind a picture as a table, in its place: for those who do not see it, and for
/// those who want to read exactly.
class RowsTable : public QTableView {
    Q_OBJECT

public:
    explicit RowsTable(QWidget *parent = nullptr);

    void setRows(std::vector<QStringList> rows);

private:
    RowsModel *m_model;
};

} // namespace mm
