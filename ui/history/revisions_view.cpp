// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/revisions_view.h"

#include "core/editing/clipboard_table.h"
#include "ui/history/revision_delegate.h"
#include "ui/models/grid_cell_text.h"
#include "ui/models/revision_model.h"
#include "ui/models/roles.h"
#include "ui/parts/card.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/rows_table.h"
#include "ui/parts/table_look.h"
#include "ui/session/workspace.h"
#include "ui/words/spoken_locale.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>

#include <cmath>
#include <memory>
#include <set>

namespace mm {

namespace {

enum Place { Triangle, NoEdition, NoFigure };

constexpr int kEveryCountry = -1;
constexpr int kColumnRoom = 14;

} // namespace

RevisionsView::RevisionsView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RevisionModel(workspace.sharedCatalogue(), this))
    , m_indicator(new QComboBox(this))
    , m_place(new QComboBox(this))
    , m_triangle(new QTableView(this))
    , m_means(new QLabel(this))
    , m_nothing(new QLabel(this))
    , m_places(new QStackedWidget(this))
    , m_numberCard(new Card(this))
    , m_number(new RowsTable(this))
{
    layOut();
    addCopying();
    connect(m_indicator, &QComboBox::activated, this, &RevisionsView::refresh);
    connect(m_place, &QComboBox::activated, this, &RevisionsView::refresh);
    connect(m_triangle->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RevisionsView::showNumber);
    connect(&workspace, &Workspace::statusChanged, this, &RevisionsView::refresh);
    connect(&workspace, &Workspace::opened, this, &RevisionsView::refresh);
    connect(&workspace, &Workspace::published, this, &RevisionsView::refresh);
    showNumber();
}

void RevisionsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

QTableView *RevisionsView::numberHistory() const
{
    return m_number;
}

QString RevisionsView::means() const
{
    return m_means->text();
}

QString RevisionsView::reasonOfEmptiness() const
{
    return m_places->currentIndex() == NoFigure ? m_nothing->text() : QString();
}

QWidget *RevisionsView::buildPickers()
{
    auto *pickers = new QWidget(this);
    auto *layout = new QHBoxLayout(pickers);
    layout->setContentsMargins(0, 0, 0, 0);
    const Catalogue &catalogue = m_workspace.catalogue();
    m_indicator->setAccessibleName(tr("Indicator"));
    for (const IndicatorId indicator : catalogue.indicatorIds()) {
        m_indicator->addItem(catalogue[indicator].label, int(indicator.value()));
    }
    m_place->setAccessibleName(tr("Country or territory"));
    m_place->addItem(tr("All countries"), kEveryCountry);
    for (const PlaceId place : catalogue.countries()) {
        m_place->addItem(catalogue[place].label, int(place.value()));
    }
    m_place->addItem(catalogue[kRegion].label, int(kRegion.value()));
    for (QComboBox *box : {m_indicator, m_place}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        layout->addWidget(box);
    }
    layout->addStretch();
    auto *legend = new QLabel(tr("▲ higher   ▼ lower than in the edition before"), pickers);
    legend->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(legend);
    return pickers;
}

QWidget *RevisionsView::buildTriangle()
{
    m_triangle->setModel(m_model);
    applyTableLook(*m_triangle);
    m_triangle->setItemDelegate(new RevisionDelegate(m_triangle));
    m_triangle->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_triangle->setWordWrap(false);
    m_triangle->setTabKeyNavigation(false);
    m_triangle->verticalHeader()->setVisible(true);
    m_triangle->horizontalHeader()->setStretchLastSection(false);
    m_triangle->setAccessibleName(tr("Figures by month and edition"));
    auto *none = new EmptyState(
        tr("No edition has been published yet"),
        tr("Here one edition stands beside the other, and you see by how much first reports are "
           "revised later. Publish a month: from then on its figures are remembered."),
        tr("Publish an edition…"), this);
    connect(none, &EmptyState::actionTriggered, this, &RevisionsView::publishWanted);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_places->addWidget(m_triangle);
    m_places->addWidget(none);
    m_places->addWidget(m_nothing);
    return m_places;
}

void RevisionsView::layOut()
{
    auto *top = new Card(tr("What each edition said"), this);
    m_means->setTextFormat(Qt::PlainText);
    m_means->setWordWrap(true);
    m_means->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    top->content()->addWidget(buildPickers());
    top->content()->addWidget(buildTriangle(), 1);
    top->content()->addWidget(m_means);
    m_number->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_number->setAccessibleName(tr("History of the number"));
    m_numberCard->content()->addWidget(m_number, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(top);
    splitter->addWidget(m_numberCard);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void RevisionsView::addCopying()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, bool withHeaders) {
        auto *action = new QAction(text, m_triangle);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, withHeaders] { copy(withHeaders); });
        m_triangle->addAction(action);
    };
    add(tr("&Copy"), QKeySequence::Copy, false);
    add(tr("Copy with &headers"), QKeySequence(tr("Ctrl+Shift+C")), true);
    m_triangle->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void RevisionsView::copy(bool withHeaders) const
{
    const QItemSelectionModel &selection = *m_triangle->selectionModel();
    std::set<int> rows;
    std::set<int> columns;
    for (const QModelIndex &index : selection.selectedIndexes()) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    if (rows.empty()) {
        return;
    }
    ClipboardTable table;
    if (withHeaders) {
        QStringList header{QString()};
        for (const int column : columns) {
            header << guardedLabel(
                m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        }
        table.rows.push_back(header);
    }
    for (const int row : rows) {
        QStringList cells;
        if (withHeaders) {
            cells << guardedLabel(m_model->headerData(row, Qt::Vertical, KeyRole).toString());
        }
        for (const int column : columns) {
            const QModelIndex index = m_model->index(row, column);
            cells << (selection.isSelected(index) ? index.data(Qt::EditRole).toString()
                                                  : QString());
        }
        table.rows.push_back(cells);
    }
    auto mime = std::make_unique<QMimeData>();
    mime->setText(tabText(table));
    mime->setHtml(htmlText(table, withHeaders ? 1 : 0, withHeaders ? 1 : 0));
    QGuiApplication::clipboard()->setMimeData(mime.release());
}

void RevisionsView::refresh()
{
    if (!isVisible()) {
        return;
    }
    const IndicatorId indicator(static_cast<std::uint16_t>(m_indicator->currentData().toInt()));
    const int chosen = m_place->currentData().toInt();
    const auto place = chosen == kEveryCountry
        ? std::nullopt
        : std::optional(PlaceId(static_cast<std::uint16_t>(chosen)));
    m_workspace.revisions(indicator, place)
        .then(this, [this, asked = ++m_asked](const StoreResult<RevisionTable> &table) {
            if (table && asked == m_asked) {
                showTable(*table);
            }
        });
}

void RevisionsView::showTable(const RevisionTable &table)
{
    const QModelIndex before = m_triangle->currentIndex();
    m_model->setTable(table, m_place->currentData().toInt() == kEveryCountry);
    m_triangle->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_triangle->setColumnWidth(column, m_triangle->columnWidth(column) + kColumnRoom);
    }
    const bool isEmpty = table.rows.empty();
    m_places->setCurrentIndex(table.editions.empty() ? NoEdition : isEmpty ? NoFigure : Triangle);
    m_nothing->setText(tr("No edition printed a figure of “%1” for “%2”.")
                           .arg(m_indicator->currentText(), m_place->currentText()));
    QStringList sentences;
    for (const RevisionTable::Mean &mean : table.means) {
        sentences << meanSentence(mean);
    }
    m_means->setText(sentences.join(u'\n'));
    m_means->setVisible(!sentences.isEmpty());
    m_numberCard->setVisible(!isEmpty);
    if (!isEmpty) {
        const QModelIndex same = m_model->index(before.row(), before.column());
        m_triangle->setCurrentIndex(same.isValid() ? same
                                                   : m_model->index(0, m_model->columnCount() - 1));
    }
    showNumber();
}

QString RevisionsView::meanSentence(const RevisionTable::Mean &mean) const
{
    const QString place = m_workspace.catalogue()[mean.place].label;
    const QString size = QLocale().toString(std::abs(mean.percent), 'f', 1) + u'%';
    return mean.absolutePercent == 0
        ? tr("%1: the first published figures of %Ln month(s) still hold.", nullptr, mean.months)
              .arg(place)
        : tr("%1: the first published figures of %Ln month(s) were revised by %2 on average, by "
             "%3 without regard to direction.",
             nullptr, mean.months)
              .arg(place, (mean.percent < 0 ? QStringLiteral("−") : QStringLiteral("+")) + size,
                   QLocale().toString(mean.absolutePercent, 'f', 1) + u'%');
}

void RevisionsView::showNumber()
{
    const QModelIndex index = m_triangle->currentIndex();
    if (!index.isValid()) {
        m_numberCard->setTitle(tr("No number selected"));
        m_number->setRows({});
        return;
    }
    const RevisionTable::Row row = m_model->table().rows[static_cast<std::size_t>(index.row())];
    HistoryFilter filter;
    filter.indicator = IndicatorId(static_cast<std::uint16_t>(m_indicator->currentData().toInt()));
    filter.place = row.place;
    filter.breakdown = kTotal;
    filter.month = row.month;
    m_numberCard->setTitle(
        tr("History of the number: %1, %2")
            .arg(m_workspace.catalogue()[row.place].label, monthTitle(row.month)));
    m_workspace.history(filter).then(
        this,
        [this, index = QPersistentModelIndex(index)](
            const StoreResult<std::vector<HistoryEntry>> &history) {
            if (!history || m_triangle->currentIndex() != index) {
                return;
            }
            const NumberFormat format;
            const auto number = [&](const std::optional<Datum> &datum) {
                return datum ? format.datum(datum) : tr("not reported");
            };
            std::vector<QStringList> rows{
                {tr("When"), tr("Who"), tr("Before"), tr("After"), tr("Why"), tr("From")}};
            for (const HistoryEntry &entry : *history) {
                const CellRef &from = entry.change.source;
                rows.push_back(
                    {spokenLocale().toString(entry.set.at.toLocalTime(), QLocale::ShortFormat),
                     entry.set.author, number(entry.change.before), number(entry.change.after),
                     entry.set.reason,
                     from.isEmpty() ? QString()
                                    : from.file + QStringLiteral(", ") + from.withinFile()});
            }
            m_number->setRows(std::move(rows));
        });
}

} // namespace mm
