// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/data_page.h"

#include "core/analysis/completeness.h"
#include "ui/grid/annotation_panel.h"
#include "ui/grid/cell_details.h"
#include "ui/grid/completeness_strip.h"
#include "ui/grid/entry_delegate.h"
#include "ui/grid/entry_editor.h"
#include "ui/grid/grid_bar.h"
#include "ui/grid/grid_editing.h"
#include "ui/grid/grid_search.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/number_panel.h"
#include "ui/grid/paste_bar.h"
#include "ui/models/month_grid_model.h"
#include "ui/parts/card.h"
#include "ui/parts/message_bar.h"
#include "ui/session/view_state.h"
#include "ui/session/workspace.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace mm {

namespace {

constexpr int kDetailsWidth = 270;
constexpr int kMargin = 10;
constexpr int kRestMilliseconds = 150;

} // namespace

DataPage::DataPage(Workspace &workspace, ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_query(firstQuery(workspace.catalogue(), Month::of(QDate::currentDate())))
    , m_model(new MonthGridModel(workspace.sharedCatalogue(), this))
    , m_bar(new GridBar(workspace.sharedCatalogue(), this))
    , m_strip(new CompletenessStrip(workspace.sharedCatalogue(), this))
    , m_empty(new QLabel(this))
    , m_gridCard(new Card(this))
    , m_grid(new GridView(this))
    , m_definition(new QLabel(this))
    , m_paste(new PasteBar(workspace.sharedCatalogue(), this))
    , m_message(new MessageBar(this))
    , m_panel(new NumberPanel(workspace, *m_model, this))
    , m_rest(new QTimer(this))
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMilliseconds);
    m_grid->setModel(m_model);
    m_grid->setAccessibleName(tr("Numbers by month"));
    m_editing = new GridEditing(workspace, *m_grid, *m_model, *m_paste, this);
    m_search = new GridSearch(workspace, *m_grid, *m_model, *m_bar, this);
    buildGridCard();
    m_grid->addActions(m_panel->verbs());
    layOut();
    connectParts();
    connectTyping();
    showQuery();
    showAnnotations();
    showDataset();
}

DataPage::~DataPage()
{
    // Before the model, whose end would still be told to a page that is gone.
    delete m_grid;
}

void DataPage::buildGridCard()
{
    m_definition->setTextFormat(Qt::PlainText);
    m_definition->setWordWrap(true);
    auto *legend = new QLabel(tr("Hatched: not reported · dot: provisional · bubble: comment · "
                                 "flag: follow up · ~ estimated · * suppressed · n/a does not "
                                 "exist. Type 120, 0, nothing, <5 or *, ~120, 120p, =120+14."),
                              this);
    legend->setTextFormat(Qt::PlainText);
    legend->setWordWrap(true);
    legend->setForegroundRole(QPalette::PlaceholderText);
    m_gridCard->content()->addWidget(m_definition);
    m_gridCard->content()->addWidget(m_message);
    m_gridCard->content()->addWidget(m_paste);
    m_gridCard->content()->addWidget(m_grid, 1);
    m_gridCard->content()->addWidget(legend);
}

void DataPage::layOut()
{
    auto *stripCard = new Card(this);
    stripCard->content()->addWidget(m_strip);
    stripCard->content()->addWidget(m_empty);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kMargin);
    column->addWidget(stripCard);
    column->addWidget(m_gridCard, 1);
    m_panel->setMinimumWidth(kDetailsWidth * 3 / 4);

    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({4 * kDetailsWidth, kDetailsWidth});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(kMargin);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kMargin);
    layout->addWidget(m_bar);
    layout->addWidget(splitter, 1);
}

void DataPage::connectParts()
{
    const auto requery = [this](auto change) {
        return [this, change](auto value) {
            change(m_query, value);
            showQuery();
        };
    };
    connect(m_bar, &GridBar::pivotChosen, this,
            requery([](GridQuery &q, GridPivot pivot) { q.pivot = pivot; }));
    connect(m_bar, &GridBar::sumsChosen, this,
            requery([](GridQuery &q, bool shown) { q.sums = shown; }));
    connect(m_bar, &GridBar::allPartsChosen, this,
            requery([](GridQuery &q, bool shown) { q.allParts = shown; }));
    connect(m_bar, &GridBar::placeChosen, this, &DataPage::choosePlace);
    connect(m_bar, &GridBar::found, this, &DataPage::takeHit);
    connect(m_strip, &CompletenessStrip::cellActivated, this, [this](PlaceId place, Month month) {
        choosePlace(place);
        m_grid->goTo(m_model->indexOf({{m_state.indicator(), place, kTotal}, month}));
        m_grid->setFocus(Qt::OtherFocusReason);
    });

    const auto warn
        = [this](const QString &text) { m_message->tell(MessageBar::Kind::Warning, text); };
    connect(m_editing, &GridEditing::refused, this, warn);
    connect(m_search, &GridSearch::failed, this, warn);
    connect(m_editing, &GridEditing::remarkable, this, [this](const QString &text) {
        m_message->tell(MessageBar::Kind::Information, text, tr("Undo"));
    });
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_message->clear();
        m_workspace.undo();
    });
    connect(m_panel, &NumberPanel::sourceWanted, this, &DataPage::sourceWanted);
    connect(m_panel, &NumberPanel::factsheetWanted, this, &DataPage::factsheetWanted);
    connect(m_rest, &QTimer::timeout, this, [this] {
        const auto key = m_model->keyAt(m_grid->currentIndex());
        if (key && isVisible()) {
            Q_EMIT numberShown(*key);
        }
    });
    connect(m_panel, &NumberPanel::done, m_grid,
            [this] { m_grid->setFocus(Qt::OtherFocusReason); });
    connect(m_strip, &CompletenessStrip::signOffWanted, this, &DataPage::signOff);

    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DataPage::showCurrentCell);
    connect(&m_workspace, &Workspace::datasetChanged, this, &DataPage::showDataset);
    connect(&m_workspace, &Workspace::annotationsChanged, this, &DataPage::showAnnotations);
    connect(&m_workspace, &Workspace::statusChanged, this, [this] {
        m_model->setEditable(m_workspace.isEditable());
        m_strip->setEditable(m_workspace.isEditable());
    });
    connect(&m_workspace, &Workspace::opened, this, [this] {
        m_message->clear();
        m_grid->scrollToEnd();
    });
    connect(&m_state, &ViewState::indicatorChanged, this, &DataPage::showQuery);
    connect(&m_state, &ViewState::selectedPlaceChanged, this, &DataPage::showSelectedPlace);
}

QList<QAction *> DataPage::editActions() const
{
    return m_editing->actions() + m_panel->verbs();
}

void DataPage::find()
{
    m_bar->findEdit()->setFocus(Qt::ShortcutFocusReason);
    m_bar->findEdit()->selectAll();
}

void DataPage::showDataset()
{
    m_editing->giveUpPaste();
    m_message->clear();
    const int before = m_model->columnCount();
    m_model->setEditable(m_workspace.isEditable());
    m_model->setDataset(m_workspace.dataset());
    m_grid->fitHeaders();
    const auto extent = m_workspace.dataset().extent();
    m_bar->setLatest(extent ? std::optional(extent->last()) : std::nullopt);
    if (m_model->columnCount() != before) {
        m_grid->scrollToEnd();
    }
    showStrip();
    m_search->update();
    showCurrentCell();
}

void DataPage::showAnnotations()
{
    m_model->setAnnotations(m_workspace.annotations());
    m_strip->setAnnotations(m_workspace.annotations());
    m_search->update();
}

void DataPage::signOff(PlaceId place, Month month, bool isSignedOff)
{
    m_workspace.annotate(CountryMonth{place, month}, {{}, isSignedOff});
}

void DataPage::showQuery()
{
    const auto current = m_model->keyAt(m_grid->currentIndex());
    const QPoint corner = {m_grid->columnAt(0), m_grid->rowAt(0)};
    m_query.indicator = m_state.indicator();
    m_model->setQuery(m_query);
    m_bar->showQuery(m_query);
    m_grid->fitHeaders();
    const QString &definition = m_workspace.catalogue()[m_query.indicator].definition;
    m_gridCard->setTitle(gridTitle(m_workspace.catalogue(), m_query));
    m_definition->setText(definition);
    m_definition->setVisible(m_query.pivot != GridPivot::Indicators && !definition.isEmpty());
    if (current && m_model->columnOf(current->month) >= 0) {
        const int row
            = std::max(m_model->layout().rowOf({m_query.indicator, shownPlace(), kTotal}), 0);
        m_grid->setCurrentIndex(m_model->index(row, m_model->columnOf(current->month)));
    } else if (corner.x() < 0) {
        m_grid->scrollToEnd();
    }
    showStrip();
    m_search->update();
    showCurrentCell();
}

PlaceId DataPage::shownPlace() const
{
    const Scope scope = m_workspace.catalogue()[m_state.indicator()].scope;
    return scope == Scope::Region ? kRegion : m_query.place;
}

void DataPage::showStrip()
{
    const auto extent = m_workspace.dataset().extent();
    m_strip->setCompleteness(
        extent ? std::optional(completenessOf(m_workspace.dataset(), m_workspace.catalogue(),
                                              m_state.indicator(), *extent))
               : std::nullopt);
    m_empty->setVisible(!extent);
    m_empty->setText(m_workspace.path().isEmpty()
                         ? tr("No dataset is open.")
                         : tr("There are no numbers yet. Import sheets, or type the first ones."));
}

void DataPage::showNumber(const ObservationKey &key)
{
    const BreakdownId part = key.series.breakdown;
    takeHit({{},
             key.series.indicator,
             key.series.place,
             part == kTotal ? std::nullopt : std::optional(part),
             key.month});
}

void DataPage::connectTyping()
{
    const auto tell = [this](TypedText::Kind kind, const std::optional<ObservationKey> &key,
                             const QString &text) {
        Q_EMIT typed(key && !text.isEmpty() ? std::optional(TypedText{kind, *key, text})
                                            : std::nullopt);
    };
    if (const auto *delegate = qobject_cast<EntryDelegate *>(m_grid->itemDelegate())) {
        connect(delegate->typing(), &TypingWatch::typed, this,
                [this, tell](const QModelIndex &index, const QString &text) {
                    tell(TypedText::Kind::Number, m_model->keyAt(index), text);
                });
    }
    connect(m_panel->annotation(), &AnnotationPanel::typed, this,
            [tell](const ObservationKey &key, const QString &text) {
                tell(TypedText::Kind::Comment, key, text);
            });
}

void DataPage::goOnTyping(const TypedText &typed)
{
    showNumber(typed.key);
    if (m_model->keyAt(m_grid->currentIndex()) != typed.key || !m_workspace.isEditable()) {
        return;
    }
    switch (typed.kind) {
    case TypedText::Kind::Number:
        m_grid->edit(m_grid->currentIndex());
        if (auto *editor = m_grid->findChild<EntryEditor *>()) {
            editor->setText(typed.text);
        }
        break;
    case TypedText::Kind::Comment:
        m_panel->annotation()->goOn(typed.text);
        break;
    }
}

void DataPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_rest->start();
}

void DataPage::showUses(const ObservationKey &key, const NumberUses &uses)
{
    if (m_model->keyAt(m_grid->currentIndex()) == key) {
        m_panel->details()->showUses(key, uses);
    }
}

void DataPage::choosePlace(PlaceId place)
{
    m_query.place = place;
    m_state.selectPlace(place == kRegion ? std::nullopt : std::optional(place));
    showQuery();
}

void DataPage::showSelectedPlace()
{
    const auto place = m_state.selectedPlace();
    if (!place || *place == m_query.place) {
        return;
    }
    m_query.place = *place;
    showQuery();
}

void DataPage::takeHit(const FindHit &hit)
{
    const auto current = m_model->keyAt(m_grid->currentIndex());
    if (hit.indicator) {
        m_state.setIndicator(*hit.indicator);
    }
    if (hit.breakdown) {
        m_query.pivot = GridPivot::Breakdowns;
        m_query.allParts = m_query.allParts
            || !m_workspace.dataset().find({m_state.indicator(), m_query.place, *hit.breakdown});
    }
    choosePlace(hit.place.value_or(m_query.place));
    const auto extent = m_workspace.dataset().extent();
    const auto month = hit.month ? hit.month
        : current                ? std::optional(current->month)
        : extent                 ? std::optional(extent->last())
                                 : std::nullopt;
    if (month) {
        m_grid->goTo(m_model->indexOf(
            {{m_state.indicator(), shownPlace(), hit.breakdown.value_or(kTotal)}, *month}));
        m_grid->setFocus(Qt::OtherFocusReason);
    }
}

void DataPage::showCurrentCell()
{
    m_panel->showIndex(m_grid->currentIndex());
    const auto key = m_model->keyAt(m_grid->currentIndex());
    if (!key) {
        return;
    }
    if (m_query.pivot == GridPivot::Countries && key->series.place != kRegion) {
        m_query.place = key->series.place;
        m_state.selectPlace(key->series.place);
    }
    m_strip->setCurrent(key->series.place, key->month);
    m_rest->start();
}

} // namespace mm
