// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/compare/base_state.h"
#include "ui/compare/chart_pane.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/map_page.h"
#include "ui/compare/query_bar.h"
#include "ui/compare/time_strip_bar.h"
#include "ui/composer/factsheet_chooser.h"
#include "ui/composer/factsheet_page.h"
#include "ui/grid/data_page.h"
#include "ui/grid/source_window.h"
#include "ui/history/as_of_banner.h"
#include "ui/history/history_page.h"
#include "ui/models/step_text.h"
#include "ui/parts/message_bar.h"
#include "ui/parts/reason_bar.h"
#include "ui/review/import_effect_view.h"
#include "ui/review/import_page.h"
#include "ui/review/import_review_view.h"
#include "ui/session/desk_keeper.h"
#include "ui/session/view_state.h"
#include "ui/session/workspace.h"
#include "ui/shell/navigation_bar.h"
#include "ui/shell/outgoing.h"
#include "ui/shell/recovery_bar.h"
#include "ui/shell/sample.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace mm {

namespace {

constexpr QSize kFirstSize(1360, 860);
constexpr int kMargin = 10;
constexpr QSize kBusySize(120, 8);

/// The periods of the first look: this year so far against the same months of the last.
Period latestYearToDate(const Dataset &dataset)
{
    const auto extent = dataset.extent();
    const auto today = Month::of(QDate::currentDate());
    return Period::yearToDate(extent ? extent->last() : today.value_or(*Month::make(2025, 1)));
}

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile()) {
            files << url.toLocalFile();
        }
    }
    return files;
}

} // namespace

MainWindow::MainWindow(WindowParts parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(std::move(parts))
    , m_settings(Settings::load())
    , m_workspace(new Workspace(m_parts.catalogue, this))
    , m_desk(new DeskKeeper(*m_workspace, this))
{
    const Period a = latestYearToDate({});
    m_state = new ViewState(m_parts.catalogue->indicatorIds().front(), a, a.yearBefore(), this);
    m_parts.look.apply(m_settings.theme);
    m_workspace->setAuthor(m_settings.author.isEmpty() ? m_parts.author : m_settings.author);
    if (m_parts.spokenCatalogue) {
        m_workspace->setSpokenCatalogue(m_parts.spokenCatalogue);
    }
    setAcceptDrops(true);
    layOut();
    fillMenus();
    connectWorkspace();
    connectOutgoing();
    connectImport();
    watchEditions();
    watchInbox();
    showStatus();
    if (!restoreGeometry(m_settings.windowGeometry)) {
        resize(kFirstSize);
    }
}

MainWindow::~MainWindow()
{
    // What stands in an open field is entered while all that hears of it is still there.
    if (QWidget *field = focusWidget()) {
        field->clearFocus();
    }
}

void MainWindow::layOut()
{
    m_navigation = new NavigationBar(this);
    m_query = new QueryBar(*m_workspace, *m_state, this);
    m_strip = new TimeStripBar(*m_workspace, *m_state, *m_desk, this);
    m_message = new MessageBar(this);
    m_staleMessage = new MessageBar(this);
    m_inboxMessage = new MessageBar(this);
    m_recovery = new RecoveryBar(*m_workspace, this);
    m_pages = new QStackedWidget(this);
    m_data = new DataPage(*m_workspace, *m_state, this);
    m_compare = new ComparePage(*m_workspace, *m_state, *m_desk, this);
    m_map = new MapPage(*m_workspace, *m_state, this);
    m_factsheet = new FactsheetPage(*m_workspace, *m_desk, m_parts.styles, this);
    m_outgoing = new Outgoing(*m_workspace, *m_factsheet, this);
    m_import = new ImportPage(*m_workspace, m_parts.vocabulary, m_parts.styles, this);
    m_history = new HistoryPage(*m_workspace, this);
    m_asOf = new AsOfBanner(*m_workspace, this);
    const auto add = [this](const QString &title, QWidget *page) {
        m_navigation->addPage(title);
        m_pages->addWidget(page);
    };
    add(tr("Data"), m_data);
    add(tr("Compare"), m_compare);
    add(tr("Map"), m_map);
    add(tr("Factsheet"), m_factsheet);
    add(tr("Import"), m_import);
    add(tr("History"), m_history);
    connect(m_navigation, &NavigationBar::currentRowChanged, this,
            [this](int row) { showPage(static_cast<Page>(row)); });
    setUpFactsheet();
    ImportEffectView *effect = m_import->review()->effect();
    effect->setLanguage(m_settings.documentLanguage);
    connect(m_factsheet->chooser(), &FactsheetChooser::languageChosen, effect,
            &ImportEffectView::setLanguage);
    connect(m_import, &ImportPage::filesWanted, this, &MainWindow::chooseImport);
    connect(m_import, &ImportPage::committed, this, [this](int changes, qint64 changeSet) {
        m_imported = changeSet;
        m_message->tell(MessageBar::Kind::Information,
                        tr("%Ln number(s) imported as one change.", nullptr, changes), tr("Undo"));
    });
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (isUndoOfImport()) {
            m_workspace->undo();
        }
        m_message->clear();
    });

    const auto showSource
        = [this](const CellRef &cell) { (new SourceWindow(*m_workspace, cell, this))->show(); };
    connect(m_data, &DataPage::sourceWanted, this, showSource);
    connect(m_factsheet, &FactsheetPage::sourceWanted, this, showSource);
    const auto showNumber = [this](const ObservationKey &key) {
        showPage(Data);
        m_data->showNumber(key);
    };
    connect(m_history, &HistoryPage::numberWanted, this, showNumber);
    connect(m_factsheet, &FactsheetPage::numbersWanted, this, showNumber);
    connect(m_data, &DataPage::numberShown, m_factsheet, &FactsheetPage::findUses);
    connect(m_factsheet, &FactsheetPage::usesFound, m_data, &DataPage::showUses);
    connect(m_data, &DataPage::factsheetWanted, this, [this] { showPage(Factsheet); });
    connect(m_data, &DataPage::typed, m_recovery, &RecoveryBar::keep);
    connect(m_recovery, &RecoveryBar::historyWanted, this, [this] { showPage(History); });
    connect(m_recovery, &RecoveryBar::textWanted, this, [this](const TypedText &typed) {
        showPage(Data);
        m_data->goOnTyping(typed);
    });
    connect(m_history, &HistoryPage::publishWanted, this, [this] {
        m_outgoing->setFolder(exportFolder());
        m_outgoing->publish();
    });

    auto *right = new QVBoxLayout;
    right->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    right->setSpacing(kMargin);
    right->addWidget(m_asOf);
    right->addWidget(m_query);
    right->addWidget(m_message);
    right->addWidget(m_staleMessage);
    right->addWidget(m_inboxMessage);
    right->addWidget(m_recovery);
    right->addWidget(new ReasonBar(*m_workspace, this));
    right->addWidget(m_strip);
    right->addWidget(m_pages, 1);
    auto *centre = new QWidget(this);
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(right, 1);
    setCentralWidget(centre);

    m_saved = new QLabel(this);
    m_saved->setContentsMargins(kMargin, 0, kMargin, 0);
    m_counts = new QLabel(this);
    statusBar()->addWidget(m_saved);
    statusBar()->addWidget(m_counts);
    m_busyWith = new QLabel(this);
    m_busy = new QProgressBar(this);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedSize(kBusySize);
    statusBar()->addPermanentWidget(m_busyWith);
    statusBar()->addPermanentWidget(m_busy);
    showBusy({});
    showPage(Compare);
}

void MainWindow::connectWorkspace()
{
    connect(m_workspace, &Workspace::opened, this, &MainWindow::showOpened);
    connect(m_workspace, &Workspace::statusChanged, this, &MainWindow::showStatus);
    connect(m_workspace, &Workspace::datasetChanged, this, &MainWindow::showStatus);
    const auto warn
        = [this](const QString &text) { m_message->tell(MessageBar::Kind::Warning, text); };
    connect(m_workspace, &Workspace::failed, this, warn);
    connect(m_desk, &DeskKeeper::failed, this, warn);
    connect(m_compare->baseState(), &BaseState::failed, this, warn);
    connect(m_desk, &DeskKeeper::changed, this, &MainWindow::showEvents);
    connect(m_compare->baseState(), &BaseState::editionsChanged, this, [this] {
        std::vector<Month> published;
        for (const Edition &edition : m_compare->baseState()->editions()) {
            published.push_back(edition.month);
        }
        m_query->setEditions(std::move(published));
        showPreviousEdition();
    });
    connect(m_state, &ViewState::periodsChanged, this, &MainWindow::showPreviousEdition);
    connect(m_query, &QueryBar::earlierYearsWanted, this, [this] {
        showPage(Compare);
        m_compare->chartPane()->showEarlierYears();
    });
}

void MainWindow::connectOutgoing()
{
    connect(m_outgoing, &Outgoing::told, this,
            [this](const QString &text) { m_message->tell(MessageBar::Kind::Information, text); });
    connect(m_outgoing, &Outgoing::warned, this,
            [this](const QString &text) { m_message->tell(MessageBar::Kind::Warning, text); });
    connect(m_outgoing, &Outgoing::busyWith, this, &MainWindow::showBusy);
    connect(m_import->review(), &ImportReviewView::senderWanted, this,
            [this](const std::shared_ptr<const ImportDraft> &draft, std::size_t file) {
                m_outgoing->setFolder(exportFolder());
                m_outgoing->answerSender(draft, file);
            });
}

void MainWindow::showBusy(const QString &with)
{
    m_busyWith->setText(with);
    m_busyWith->setVisible(!with.isEmpty());
    m_busy->setVisible(!with.isEmpty());
    m_busy->setAccessibleName(with);
}

void MainWindow::showPage(Page page)
{
    const QSignalBlocker blocker(m_navigation);
    m_navigation->setCurrentRow(page);
    m_pages->setCurrentIndex(page);
    m_query->setVisible(page == Data || page == Compare || page == Map);
    m_query->setPeriodsVisible(page != Data);
    m_strip->setVisible(page == Compare || page == Map);
    if (m_exportPicture) {
        m_exportPicture->setEnabled(page == Compare || page == Map || page == Factsheet);
        m_print->setEnabled(m_exportPicture->isEnabled());
        m_copyPicture->setEnabled(page == Compare || page == Map);
    }
}

void MainWindow::openDataset(const QString &path)
{
    m_workspace->open(path);
}

void MainWindow::openSample()
{
    const auto copy = sampleCopy(m_parts.samplePath);
    if (copy) {
        m_workspace->open(*copy);
    } else {
        m_message->tell(MessageBar::Kind::Warning, copy.error());
    }
}

void MainWindow::showOpened()
{
    const Period a = latestYearToDate(m_workspace->dataset());
    m_state->setPeriods(a, a.yearBefore());
    const QString path = m_workspace->path();
    setWindowFilePath(ServerAddress::isOne(path) ? QString() : path);
    setWindowTitle(nameOfPlace(path));
    m_message->clear();
    if (isSample(path)) {
        m_message->tell(MessageBar::Kind::Information,
                        tr("Sample data for a first look. Most of the numbers are invented for "
                           "illustration; do not quote them."));
        return;
    }
    m_settings.remember(path);
    showRecent();
    if (!m_workspace->remarks().isEmpty()) {
        m_message->tell(MessageBar::Kind::Information, m_workspace->remarks().join(u' '));
    }
}

void MainWindow::showStatus()
{
    const bool open = !m_workspace->path().isEmpty();
    m_saved->setText(
        !open                           ? tr("No dataset is open")
            : m_workspace->isReadOnly() ? tr("Read-only · state %1").arg(m_workspace->stateId())
            : m_workspace->isSaving()   ? tr("Saving…")
                                        : tr("Saved · state %1").arg(m_workspace->stateId()));
    m_counts->setText(
        open ? tr("%1 numbers")
                   .arg(QLocale().toString(quint64(m_workspace->dataset().observationCount())))
             : QString());
    const auto step
        = [](QAction *action, const QString &verb, const std::optional<ChangeSetInfo> &info) {
              action->setEnabled(info.has_value());
              action->setText(info ? tr("%1 %2").arg(verb, stepText(*info)) : verb);
          };
    step(m_undo, tr("&Undo"), m_workspace->nextUndo());
    step(m_redo, tr("&Redo"), m_workspace->nextRedo());
    // Once the import is taken back, or something came after it, only the menu can undo.
    if (m_message->offersAction() && !m_workspace->isSaving() && !isUndoOfImport()) {
        m_message->clear();
    }
}

bool MainWindow::isUndoOfImport() const
{
    const auto step = m_workspace->nextUndo();
    return step && step->id == m_imported;
}

void MainWindow::importFiles(const QStringList &files)
{
    if (files.isEmpty()) {
        return;
    }
    m_settings.lastFolder = QFileInfo(files.first()).absolutePath();
    showPage(Import);
    m_import->read(files);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.windowGeometry = saveGeometry();
    m_settings.regionalPage = compositionText(m_factsheet->compositionOf(kRegion));
    m_settings.countryPage
        = compositionText(m_factsheet->compositionOf(m_workspace->catalogue().countries().front()));
    m_settings.save();
    m_recovery->endSession();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(event->mimeData());
    event->acceptProposedAction();
    if (files.size() == 1 && files.first().endsWith(QStringLiteral(".movements"))) {
        openDataset(files.first());
    } else if (files.size() == 1 && files.first().endsWith(QStringLiteral(".pdf"))) {
        checkText(files.first());
    } else {
        importFiles(files);
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // Somebody else may have written while this window was in the background.
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_workspace->refresh();
    }
}

} // namespace mm
