// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/data_page.h"

#include "ui/models/month_grid_model.h"
#include "ui/models/roles.h"
#include "ui/session/view_state.h"
#include "ui/session/workspace.h"
#include "ui/views/card.h"
#include "ui/views/cell_details.h"
#include "ui/views/entry_delegate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mm {

namespace {

constexpr int kDetailsWidth = 280;

} // namespace

DataPage::DataPage(Workspace &workspace, ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_model(new MonthGridModel(workspace.sharedCatalogue(), this))
    , m_gridCard(new Card(this))
    , m_grid(new QTableView(this))
    , m_definition(new QLabel(this))
    , m_details(new CellDetails(workspace.sharedCatalogue(), this))
{
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new EntryDelegate(m_grid));
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setAccessibleName(tr("Countries by months"));
    m_grid->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_grid->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_grid->horizontalHeader()->setHighlightSections(true);
    m_grid->horizontalHeader()->setDefaultSectionSize(
        fontMetrics().horizontalAdvance(QStringLiteral("0,000,000")) + 12);
    m_definition->setTextFormat(Qt::PlainText);
    m_definition->setWordWrap(true);
    auto *legend = new QLabel(
        tr("Empty and hatched: not reported · 0: zero · ~: estimated · dot: provisional · "
           "*: suppressed · n/a: does not exist. Type <5 or * for suppressed, 120p for "
           "provisional, =120+14 to add."),
        this);
    legend->setTextFormat(Qt::PlainText);
    legend->setWordWrap(true);
    legend->setForegroundRole(QPalette::PlaceholderText);

    m_gridCard->content()->addWidget(m_definition);
    m_gridCard->content()->addWidget(m_grid, 1);
    m_gridCard->content()->addWidget(legend);
    auto *detailsCard = new Card(this);
    detailsCard->content()->addWidget(m_details);

    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_gridCard);
    splitter->addWidget(detailsCard);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({3 * kDetailsWidth, kDetailsWidth});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    auto *copy = new QAction(tr("Copy"), m_grid);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &DataPage::copySelection);
    auto *clear = new QAction(tr("Clear to “not reported”"), m_grid);
    clear->setShortcut(QKeySequence::Delete);
    clear->setShortcutContext(Qt::WidgetShortcut);
    connect(clear, &QAction::triggered, this, &DataPage::clearSelection);
    m_grid->addActions({copy, clear});
    m_grid->setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(m_model, &MonthGridModel::changeRequested, this, &DataPage::write);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DataPage::showCurrentCell);
    connect(&workspace, &Workspace::datasetChanged, this, &DataPage::showDataset);
    connect(&workspace, &Workspace::statusChanged, this, &DataPage::showCurrentCell);
    connect(&workspace, &Workspace::opened, this, &DataPage::scrollToLatest);
    connect(&state, &ViewState::indicatorChanged, this, &DataPage::showIndicator);
    connect(&state, &ViewState::selectedPlaceChanged, this, &DataPage::showSelectedPlace);
    showIndicator();
    showDataset();
}

void DataPage::showDataset()
{
    const int before = m_model->columnCount();
    m_model->setEditable(!m_workspace.isReadOnly() && !m_workspace.path().isEmpty());
    m_model->setDataset(m_workspace.dataset());
    if (m_model->columnCount() != before) {
        scrollToLatest();
    }
    showCurrentCell();
}

void DataPage::showIndicator()
{
    const Indicator &indicator = m_workspace.catalogue()[m_state.indicator()];
    m_gridCard->setTitle(indicator.label);
    m_definition->setText(indicator.definition);
    const int column = m_grid->currentIndex().column();
    m_model->setIndicator(m_state.indicator());
    if (column >= 0) {
        m_grid->setCurrentIndex(m_model->index(0, column));
    } else {
        scrollToLatest();
    }
}

void DataPage::scrollToLatest()
{
    const int last = m_model->columnCount() - 1;
    if (last >= 0) {
        m_grid->scrollTo(m_model->index(0, last));
    }
}

void DataPage::showSelectedPlace()
{
    const auto place = m_state.selectedPlace();
    const int row = place ? m_model->rowOf(*place) : -1;
    if (row >= 0 && row != m_grid->currentIndex().row()) {
        const int column = m_grid->currentIndex().column();
        m_grid->setCurrentIndex(m_model->index(row, std::max(column, 0)));
    }
}

void DataPage::showCurrentCell()
{
    const auto key = m_model->keyAt(m_grid->currentIndex());
    if (!key) {
        m_details->showNothing();
        return;
    }
    m_details->showCell(*key, m_workspace.dataset().at(*key));
    if (m_workspace.path().isEmpty()) {
        return;
    }
    HistoryFilter filter;
    filter.place = key->series.place;
    filter.indicator = key->series.indicator;
    filter.breakdown = key->series.breakdown;
    filter.month = key->month;
    m_workspace.history(filter).then(
        this, [this, key](const StoreResult<std::vector<HistoryEntry>> &history) {
            // The selection may have moved on while the answer was on its way.
            if (history && m_model->keyAt(m_grid->currentIndex()) == key) {
                m_details->showHistory(*history);
            }
        });
}

void DataPage::write(const Change &change)
{
    m_workspace.apply(*ChangeSet::make({change}), {});
}

void DataPage::clearSelection()
{
    std::vector<Change> changes;
    for (const QModelIndex &index : m_grid->selectionModel()->selectedIndexes()) {
        const auto key = m_model->keyAt(index);
        if (key && index.flags().testFlag(Qt::ItemIsEditable)) {
            changes.push_back({*key, m_workspace.dataset().at(*key), std::nullopt, {}});
        }
    }
    if (const auto set = ChangeSet::make(std::move(changes))) {
        m_workspace.apply(*set, {});
    }
}

void DataPage::copySelection() const
{
    QModelIndexList cells = m_grid->selectionModel()->selectedIndexes();
    std::ranges::sort(cells, {},
                      [](const QModelIndex &i) { return std::pair(i.row(), i.column()); });
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            text += cells[i].row() == cells[i - 1].row() ? u'\t' : u'\n';
        }
        text += cells[i].data(Qt::EditRole).toString();
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace mm
