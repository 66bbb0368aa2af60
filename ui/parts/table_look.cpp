// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/table_look.h"

#include <QHeaderView>
#include <QTableView>

namespace mm {

namespace {

constexpr int kRowPadding = 10;
constexpr int kColumnRoom = 18;

} // namespace

void applyTableLook(QTableView &table)
{
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->setVisible(false);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + kRowPadding);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
}

void fitColumns(QTableView &table)
{
    table.resizeColumnsToContents();
    // The last one takes what is left.
    for (int column = 0; column < table.model()->columnCount() - 1; ++column) {
        table.setColumnWidth(column, table.columnWidth(column) + kColumnRoom);
    }
}

} // namespace mm
