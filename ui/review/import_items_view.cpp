// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/import_items_view.h"

#include "ui/parts/filter_chips.h"
#include "ui/parts/mark_delegate.h"
#include "ui/parts/table_look.h"
#include "ui/review/conflict_bar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace mm {

namespace {

constexpr int kSearchWidth = 240;
constexpr int kMargin = 6;
constexpr int kLongestName = 24; ///< characters

std::vector<FilterChips::Chip> groupChips()
{
    std::vector<FilterChips::Chip> chips;
    for (std::size_t i = 0; i < ImportReview::kGroups; ++i) {
        const auto group = static_cast<ReviewGroup>(i);
        chips.push_back({static_cast<int>(i), ImportItemModel::groupText(group),
                         ImportItemModel::groupMark(group)});
    }
    return chips;
}

} // namespace

ImportItemsView::ImportItemsView(std::shared_ptr<const Catalogue> catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_model(new ImportItemModel(m_catalogue, this))
    , m_chips(new FilterChips(groupChips(), this))
    , m_tools(new QWidget(this))
    , m_search(new QLineEdit(m_tools))
    , m_table(new QTableView(this))
    , m_conflict(new ConflictBar(this))
{
    makeTools();
    makeTable();
    m_conflict->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kMargin, 0, 0);
    layout->addWidget(m_chips);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_conflict);

    connect(m_chips, &FilterChips::changed, this, &ImportItemsView::filter);
    connect(m_search, &QLineEdit::textChanged, this, &ImportItemsView::filter);
    connect(m_model, &ImportItemModel::decided, this, &ImportItemsView::decided);
    connect(m_conflict, &ConflictBar::chosen, m_model, &ImportItemModel::choose);
    connect(m_conflict, &ConflictBar::keptStored, this,
            [this](ImportReview::Index item) { m_model->setAccepted({item}, false); });
}

void ImportItemsView::makeTools()
{
    m_search->setPlaceholderText(tr("Country, indicator, month, file…"));
    m_search->setAccessibleName(tr("Show only numbers with these words"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(kSearchWidth);
    auto *decide = new QPushButton(tr("&Decide"), m_tools);
    decide->setAutoDefault(false);
    auto *menu = new QMenu(decide);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    decide->setMenu(menu);
    auto *layout = new QHBoxLayout(m_tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(decide);
}

void ImportItemsView::makeTable()
{
    m_table->setModel(m_model);
    applyTableLook(*m_table);
    m_table->setWordWrap(false);
    m_table->setItemDelegateForColumn(ImportItemModel::GroupColumn, new MarkDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setAccessibleName(tr("Numbers of the import"));
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu(this);
        fillMenu(&menu);
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportItemsView::showCurrent);
}

void ImportItemsView::setReview(const std::shared_ptr<ImportReview> &review)
{
    m_review = review;
    for (std::size_t i = 0; i < ImportReview::kGroups; ++i) {
        m_chips->setCount(static_cast<int>(i),
                          review ? review->count(static_cast<ReviewGroup>(i)) : 0);
    }
    m_chips->setTotal(review ? review->size() : 0);
    m_model->setReview(review);
    m_conflict->hide();
    m_table->resizeColumnsToContents();
    // Long names give way to the numbers: they can be read whole in a tooltip.
    const int most = kLongestName * m_table->fontMetrics().averageCharWidth();
    for (const int column : {ImportItemModel::PlaceColumn, ImportItemModel::IndicatorColumn,
                             ImportItemModel::BreakdownColumn}) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), most));
    }
}

void ImportItemsView::chooseGroup(std::optional<ReviewGroup> group)
{
    m_chips->choose(group ? std::optional(static_cast<int>(*group)) : std::nullopt);
}

void ImportItemsView::filter()
{
    const auto chosen = m_chips->chosen();
    m_conflict->hide();
    m_model->setFilter(chosen ? std::optional(static_cast<ReviewGroup>(*chosen)) : std::nullopt,
                       m_search->text());
}

void ImportItemsView::goTo(const CellRef &cell)
{
    const auto item = m_review ? m_review->at(cell) : std::nullopt;
    const auto row = item ? m_model->rowOf(*item) : std::nullopt;
    if (row) {
        m_following = true;
        m_table->selectRow(*row);
        m_table->scrollTo(m_model->index(*row, 0));
        m_following = false;
    }
}

void ImportItemsView::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!m_review || !current.isValid()) {
        m_conflict->hide();
        return;
    }
    const ImportReview::Index index = m_model->itemAt(current.row());
    const ImportItem &item = m_review->item(index);
    const bool isConflict = item.kind == ImportItem::Kind::Conflict;
    if (isConflict) {
        m_conflict->showConflict(*m_review, index, m_model->subject(index));
    }
    m_conflict->setVisible(isConflict);
    if (!m_following && !item.cell.isEmpty()) {
        Q_EMIT cellWanted(m_review->plan().cellOf(item));
    }
}

ImportItemsView::Indexes ImportItemsView::selected() const
{
    Indexes items;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            items.push_back(m_model->itemAt(row));
        }
    }
    return items;
}

void ImportItemsView::setAccepted(const Indexes &items, bool accepted)
{
    m_model->setAccepted(items, accepted);
}

void ImportItemsView::toggleSelected()
{
    Indexes open = selected();
    std::erase_if(open, [this](ImportReview::Index item) { return !m_review->isOpen(item); });
    const bool allIn = std::ranges::all_of(
        open, [this](ImportReview::Index item) { return m_review->isAccepted(item); });
    if (!open.empty()) {
        m_model->setAccepted(open, !allIn);
    }
}

bool ImportItemsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space) {
            toggleSelected();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            showCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ImportItemsView::fillMenu(QMenu *menu)
{
    menu->clear();
    if (!m_table->currentIndex().isValid()) {
        menu->addAction(tr("Choose a number first"))->setEnabled(false);
        return;
    }
    addDecisions(menu->addMenu(tr("&Leave out")), false);
    addDecisions(menu->addMenu(tr("&Take in")), true);
}

void ImportItemsView::addDecisions(QMenu *menu, bool accepted)
{
    const ImportReview::Index current = m_model->itemAt(m_table->currentIndex().row());
    const SeriesKey series = m_review->item(current).key.series;
    const auto add = [this, menu, accepted](const QString &text, auto items) {
        menu->addAction(text, this,
                        [this, accepted, items] { m_model->setAccepted(items(), accepted); });
    };
    add(tr("%Ln chosen number(s)", nullptr, static_cast<int>(selected().size())),
        [this] { return selected(); });
    add(tr("This row of the sheet"), [this, current] { return m_review->sameRow(current); });
    add(tr("All of %1").arg((*m_catalogue)[series.place].name),
        [this, current] { return m_review->samePlace(current); });
    add(tr("All of “%1”").arg((*m_catalogue)[series.indicator].label),
        [this, current] { return m_review->sameIndicator(current); });
    add(tr("All of this file"), [this, current] { return m_review->sameFile(current); });
}

} // namespace mm
