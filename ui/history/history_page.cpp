// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include "core/analysis/period_text.h"
#include "ui/history/revisions_view.h"
#include "ui/models/change_model.h"
#include "ui/models/change_set_model.h"
#include "ui/models/grid_cell_text.h"
#include "ui/models/step_text.h"
#include "ui/parts/card.h"
#include "ui/parts/table_look.h"
#include "ui/session/workspace.h"
#include "ui/words/spoken_locale.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace mm {

namespace {

constexpr int kAll = -1;

template <class Id>
std::optional<Id> chosen(const QComboBox &box)
{
    const int value = box.currentData().toInt();
    return value == kAll ? std::nullopt : std::optional(Id(static_cast<std::uint16_t>(value)));
}

} // namespace

HistoryPage::HistoryPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_stepModel(new ChangeSetModel(this))
    , m_changeModel(new ChangeModel(workspace.sharedCatalogue(), this))
    , m_steps(new QTableView(this))
    , m_changes(new QTableView(this))
    , m_place(new QComboBox(this))
    , m_indicator(new QComboBox(this))
    , m_month(new QLineEdit(this))
    , m_monthReading(new QLabel(this))
    , m_stepCard(new Card(tr("Everything that was done"), this))
    , m_changeCard(new Card(this))
    , m_reason(new QLabel(this))
    , m_takeBack(new QPushButton(tr("Take this step back"), this))
    , m_showState(new QPushButton(tr("Show the data as they were then"), this))
    , m_revisions(new RevisionsView(workspace, this))
    , m_views(new QTabWidget(this))
{
    m_steps->setModel(m_stepModel);
    m_changes->setModel(m_changeModel);
    for (QTableView *table : {m_steps, m_changes}) {
        applyTableLook(*table);
        table->setWordWrap(false);
        table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    m_steps->setSelectionMode(QAbstractItemView::SingleSelection);
    m_steps->setAccessibleName(tr("Steps"));
    m_changes->setAccessibleName(tr("Numbers of the step"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_takeBack->setToolTip(tr("Writes a new step that restores what was before. Nothing is "
                              "written when a number has changed since."));
    layOut();

    connect(m_steps->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::showStep);
    connect(m_changes, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT numberWanted(m_changeModel->at(index.row()).key);
    });
    connect(m_takeBack, &QPushButton::clicked, this, &HistoryPage::takeBack);
    connect(m_showState, &QPushButton::clicked, this, &HistoryPage::showState);
    connect(m_place, &QComboBox::activated, this, &HistoryPage::applyFilter);
    connect(m_indicator, &QComboBox::activated, this, &HistoryPage::applyFilter);
    connect(m_month, &QLineEdit::textChanged, this, &HistoryPage::applyFilter);
    connect(m_revisions, &RevisionsView::publishWanted, this, &HistoryPage::publishWanted);
    connect(&workspace, &Workspace::statusChanged, this, &HistoryPage::refresh);
    connect(&workspace, &Workspace::opened, this, &HistoryPage::refresh);
    showStep();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

void HistoryPage::refresh()
{
    m_stale = !isVisible();
    if (!m_stale) {
        applyFilter();
    }
}

QWidget *HistoryPage::buildFilters()
{
    auto *filters = new QWidget(this);
    auto *layout = new QHBoxLayout(filters);
    layout->setContentsMargins(0, 0, 0, 0);
    const Catalogue &catalogue = m_workspace.catalogue();
    m_place->setAccessibleName(tr("Country or territory"));
    m_place->addItem(tr("All countries"), kAll);
    for (const PlaceId place : catalogue.countries()) {
        m_place->addItem(catalogue[place].label, int(place.value()));
    }
    m_place->addItem(catalogue[kRegion].label, int(kRegion.value()));
    m_indicator->setAccessibleName(tr("Indicator"));
    m_indicator->addItem(tr("All indicators"), kAll);
    for (const IndicatorId indicator : catalogue.indicatorIds()) {
        m_indicator->addItem(catalogue[indicator].label, int(indicator.value()));
    }
    m_month->setAccessibleName(tr("Month"));
    m_month->setPlaceholderText(tr("Month: 2025-07"));
    m_month->setClearButtonEnabled(true);
    m_month->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    layout->addWidget(m_place);
    layout->addWidget(m_indicator);
    layout->addWidget(m_month);
    layout->addWidget(m_monthReading);
    layout->addStretch();
    return filters;
}

void HistoryPage::layOut()
{
    m_stepCard->content()->addWidget(buildFilters());
    m_stepCard->content()->addWidget(m_steps, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_takeBack);
    buttons->addWidget(m_showState);
    buttons->addStretch();
    m_changeCard->content()->addWidget(m_reason);
    m_changeCard->content()->addWidget(m_changes, 1);
    m_changeCard->content()->addLayout(buttons);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_stepCard);
    splitter->addWidget(m_changeCard);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_views->setDocumentMode(true);
    m_views->addTab(splitter, tr("Changes"));
    m_views->addTab(m_revisions, tr("Revisions"));
    layout->addWidget(m_views);
}

std::optional<HistoryFilter> HistoryPage::filter() const
{
    HistoryFilter filter;
    filter.place = chosen<PlaceId>(*m_place);
    filter.indicator = chosen<IndicatorId>(*m_indicator);
    const QString typed = m_month->text().trimmed();
    if (!typed.isEmpty()) {
        const auto extent = m_workspace.dataset().extent();
        PeriodTextContext context;
        context.latest = extent ? std::optional(extent->last()) : std::nullopt;
        const auto period = parsePeriod(typed, context);
        if (period && period->length() == 1) {
            filter.month = period->first();
        }
    }
    const bool any = filter.place || filter.indicator || filter.month;
    return any ? std::optional(filter) : std::nullopt;
}

void HistoryPage::applyFilter()
{
    const auto wanted = filter();
    const bool typed = !m_month->text().trimmed().isEmpty();
    const auto month = wanted ? wanted->month : std::nullopt;
    m_monthReading->setText(!typed ? QString() : month ? monthTitle(*month) : tr("not a month"));
    if (!wanted) {
        showLog(std::nullopt);
        return;
    }
    m_workspace.history(*wanted).then(
        this, [this](const StoreResult<std::vector<HistoryEntry>> &history) {
            if (!history) {
                return;
            }
            std::set<qint64> shown;
            for (const HistoryEntry &entry : *history) {
                shown.insert(entry.set.id);
            }
            showLog(shown);
        });
}

void HistoryPage::showLog(const std::optional<std::set<qint64>> &shown)
{
    const auto before = current();
    m_stepModel->setLog(m_workspace.log(), shown);
    fitColumns(*m_steps);
    const int row = before ? m_stepModel->rowOf(before->id) : -1;
    if (m_stepModel->rowCount() > 0) {
        m_steps->setCurrentIndex(m_stepModel->index(std::max(row, 0), 0));
    }
    showStep();
}

std::optional<ChangeSetInfo> HistoryPage::current() const
{
    const QModelIndex index = m_steps->currentIndex();
    return index.isValid() ? std::optional(m_stepModel->at(index.row())) : std::nullopt;
}

void HistoryPage::showStep()
{
    const auto step = current();
    m_takeBack->setEnabled(step && m_workspace.isEditable() && step->origin != Origin::Create);
    m_showState->setEnabled(step.has_value());
    m_reason->setVisible(step && !step->reason.isEmpty());
    if (!step) {
        m_changeCard->setTitle(tr("No step selected"));
        m_changeModel->setChanges({});
        return;
    }
    m_changeCard->setTitle(
        tr("%1, %2 by %3")
            .arg(changeSetText(*step),
                 spokenLocale().toString(step->at.toLocalTime(), QLocale::ShortFormat),
                 step->author));
    m_reason->setText(step->reason);
    m_workspace.changeSet(step->id).then(
        this, [this, id = step->id](const StoreResult<ChangeSet> &changes) {
            const auto now = current();
            if (changes && now && now->id == id) {
                m_changeModel->setChanges(*changes);
                fitColumns(*m_changes);
            }
        });
}

void HistoryPage::takeBack()
{
    if (const auto step = current()) {
        m_workspace.takeBack(*step);
    }
}

void HistoryPage::showState()
{
    if (const auto step = current()) {
        m_workspace.showAsOf(AsOf::moment(step->at));
    }
}

} // namespace mm
