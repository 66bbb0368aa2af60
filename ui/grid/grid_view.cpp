// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_view.h"

#include "ui/grid/entry_delegate.h"
#include "ui/grid/entry_editor.h"
#include "ui/grid/year_header.h"
#include "ui/models/roles.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace mm {

namespace {

constexpr int kRowPadding = 10;
constexpr int kColumnPadding = 12;
constexpr int kNamePadding = 20;
constexpr int kWidestName = 240;

} // namespace

GridView::GridView(QWidget *parent)
    : QTableView(parent)
{
    auto *years = new YearHeader(this);
    setHorizontalHeader(years);
    years->setVisible(true);
    setItemDelegate(new EntryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::DoubleClicked);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setTextElideMode(Qt::ElideRight);
    verticalHeader()->setMaximumWidth(kWidestName);
    fitHeaders();
}

void GridView::fitHeaders()
{
    horizontalHeader()->setDefaultSectionSize(
        fontMetrics().horizontalAdvance(QStringLiteral("000,000")) + kColumnPadding);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
    int widest = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        widest = std::max(
            widest,
            fontMetrics().horizontalAdvance(model()->headerData(row, Qt::Vertical).toString()));
    }
    verticalHeader()->setFixedWidth(std::min(widest + kNamePadding, kWidestName));
}

std::vector<GridArea> GridView::selectedAreas() const
{
    std::vector<GridArea> areas;
    if (!selectionModel()) {
        return areas;
    }
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        areas.push_back({{range.top(), range.left()}, {range.bottom(), range.right()}});
    }
    if (areas.empty() && currentIndex().isValid()) {
        areas.push_back(GridArea::of({currentIndex().row(), currentIndex().column()}));
    }
    return areas;
}

void GridView::goTo(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    setCurrentIndex(index);
    if (!viewport()->rect().contains(visualRect(index))) {
        scrollTo(index, QAbstractItemView::PositionAtCenter);
    }
}

void GridView::scrollToEnd()
{
    const int last = model()->columnCount() - 1;
    if (last >= 0) {
        scrollTo(model()->index(0, last));
    }
}

void GridView::moveAlongRow(int step)
{
    const QModelIndex from = currentIndex();
    if (!from.isValid()) {
        return;
    }
    if (m_tabColumn < 0) {
        m_tabColumn = from.column();
    }
    const QScopedValueRollback moving(m_moving, true);
    const int columns = model()->columnCount();
    int row = from.row();
    int column = from.column();
    do {
        column += step;
        if (column < 0 || column >= columns) {
            row += step;
            column = step > 0 ? 0 : columns - 1;
        }
        if (row < 0 || row >= model()->rowCount()) {
            // The keyboard must get out of the grid.
            focusNextPrevChild(step > 0);
            return;
        }
    } while (model()->index(row, column).data(ComputedRole).toBool());
    setCurrentIndex(model()->index(row, column));
}

void GridView::moveDown()
{
    const QModelIndex from = currentIndex();
    const int column = m_tabColumn < 0 ? from.column() : m_tabColumn;
    m_tabColumn = -1;
    const QModelIndex below = model()->index(from.row() + 1, column);
    if (below.isValid()) {
        setCurrentIndex(below);
    }
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Tab:
        moveAlongRow(1);
        return;
    case Qt::Key_Backtab:
        moveAlongRow(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier && state() != QAbstractItemView::EditingState) {
            moveDown();
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

bool GridView::hasWrongEntry() const
{
    // Fields that were closed may still wait for their end.
    const QList<EntryEditor *> editors = findChildren<EntryEditor *>();
    const auto open = std::ranges::find_if(editors, &EntryEditor::isVisible);
    return open != editors.end() && !(*open)->check();
}

void GridView::mousePressEvent(QMouseEvent *event)
{
    // Another cell would take the editor away with what was typed.
    if (!hasWrongEntry()) {
        QTableView::mousePressEvent(event);
    }
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (!m_moving) {
        m_tabColumn = -1;
    }
    QTableView::currentChanged(current, previous);
    horizontalHeader()->viewport()->update();
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    switch (hint) {
    case QAbstractItemDelegate::SubmitModelCache:
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
        moveDown();
        break;
    case QAbstractItemDelegate::EditNextItem:
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
        moveAlongRow(1);
        break;
    case QAbstractItemDelegate::EditPreviousItem:
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
        moveAlongRow(-1);
        break;
    case QAbstractItemDelegate::NoHint:
    case QAbstractItemDelegate::RevertModelCache:
        QTableView::closeEditor(editor, hint);
        break;
    }
}

} // namespace mm
