// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/language_reader.h"
#include "ui/compare/chart_pane.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/query_bar.h"
#include "ui/compare/view_chooser.h"
#include "ui/composer/factsheet_chooser.h"
#include "ui/composer/factsheet_page.h"
#include "ui/dialogs/connect_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/grid/data_page.h"
#include "ui/history/as_of_menu.h"
#include "ui/parts/message_bar.h"
#include "ui/review/import_effect_view.h"
#include "ui/review/import_page.h"
#include "ui/review/import_review_view.h"
#include "ui/session/desk_keeper.h"
#include "ui/session/document_style.h"
#include "ui/session/inbox.h"
#include "ui/session/view_state.h"
#include "ui/session/workspace.h"
#include "ui/shell/main_window.h"
#include "ui/shell/outgoing.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>

#include <array>

// The menus of the main window: its verbs, apart from its layout.
namespace mm {

void MainWindow::fillMenus()
{
    fillFileMenu(menuBar()->addMenu(tr("&File")));
    fillEditMenu(menuBar()->addMenu(tr("&Edit")));
    fillViewMenu(menuBar()->addMenu(tr("&View")));
    fillCompareMenu(menuBar()->addMenu(tr("&Compare")));
    fillFactsheetMenu(menuBar()->addMenu(tr("Fact&sheet")));
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Sample data"), this, &MainWindow::openSample);
    help->addAction(tr("&About"), this, [this] {
        QMessageBox::about(this, tr("Mixed Movements Analyst"),
                           tr("Mixed Movements Analyst %1\nLicence: GPL-3.0-or-later\nMap: made "
                              "with Natural Earth\nFont: Lato")
                               .arg(QCoreApplication::applicationVersion()));
    });
}

void MainWindow::fillFileMenu(QMenu *menu)
{
    menu->addAction(tr("&New dataset…"), QKeySequence::New, this, &MainWindow::chooseNew);
    menu->addAction(tr("&Open…"), QKeySequence::Open, this, &MainWindow::chooseOpen);
    menu->addAction(tr("&Connect…"), this, [this] { chooseServer(m_server); });
    m_recent = menu->addMenu(tr("Open &recent"));
    menu->addSeparator();
    menu->addAction(tr("&Import sheets…"), QKeySequence(tr("Ctrl+I")), this,
                    &MainWindow::chooseImport);
    menu->addAction(tr("Import from c&lipboard"), QKeySequence(tr("Ctrl+Shift+I")), this,
                    &MainWindow::importClipboard);
    const auto outgoing = [this]() -> Outgoing & {
        m_outgoing->setFolder(exportFolder());
        return *m_outgoing;
    };
    menu->addAction(tr("Save a &template…"), this, [outgoing] { outgoing().saveTemplate(); });
    menu->addSeparator();
    menu->addAction(tr("Pu&blish edition…"), this, [outgoing] { outgoing().publish(); });
    menu->addAction(tr("Export &data…"), QKeySequence(tr("Ctrl+Shift+E")), this,
                    [outgoing] { outgoing().exportData(); });
    m_exportPicture = menu->addAction(tr("&Export picture…"), QKeySequence(tr("Ctrl+E")), this,
                                      &MainWindow::exportPicture);
    menu->addAction(tr("Export se&veral factsheets…"), this,
                    [outgoing] { outgoing().exportRun(); });
    m_print = menu->addAction(tr("&Print…"), QKeySequence::Print, this, &MainWindow::print);
    menu->addSeparator();
    QAction *settings = menu->addAction(tr("&Settings…"), QKeySequence(QStringLiteral("Ctrl+,")),
                                        this, &MainWindow::chooseSettings);
    settings->setMenuRole(QAction::PreferencesRole);
    menu->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    showRecent();
}

void MainWindow::fillEditMenu(QMenu *menu)
{
    m_undo = menu->addAction(tr("&Undo"), QKeySequence::Undo, m_workspace, &Workspace::undo);
    m_redo = menu->addAction(tr("&Redo"), QKeySequence::Redo, m_workspace, &Workspace::redo);
    menu->addSeparator();
    menu->addActions(m_data->editActions());
    menu->addSeparator();
    menu->addAction(tr("&Find…"), QKeySequence::Find, this, [this] {
        showPage(Data);
        m_data->find();
    });
    menu->addSeparator();
    m_copyPicture = menu->addAction(tr("Copy p&icture and numbers"), QKeySequence(tr("Ctrl+Alt+C")),
                                    this, &MainWindow::copyPicture);
}

void MainWindow::fillCompareMenu(QMenu *menu)
{
    const auto add = [this, menu](const QString &name, PeriodPreset preset, int key) {
        QAction *action = menu->addAction(name, QKeySequence(QStringLiteral("Alt+%1").arg(key)),
                                          this, [this, preset] { m_query->choosePreset(preset); });
        return action;
    };
    menu->setToolTipsVisible(true);
    add(tr("Same period &last year"), PeriodPreset::SamePeriodLastYear, 1);
    add(tr("&Preceding period"), PeriodPreset::PrecedingPeriod, 2);
    add(tr("Pre&vious month"), PeriodPreset::PreviousMonth, 3);
    add(tr("&12 months and the 12 before"), PeriodPreset::RollingYear, 4);
    add(tr("L&atest month and the one before"), PeriodPreset::LatestMonth, 5);
    add(tr("&First month"), PeriodPreset::FirstMonth, 6);
    add(tr("Pea&k month"), PeriodPreset::PeakMonth, 7);
    add(tr("Same months of all earlier &years"), PeriodPreset::EarlierYears, 8);
    m_previousEdition = add(tr("Previous e&dition"), PeriodPreset::PreviousEdition, 9);
    showPreviousEdition();
    m_since = menu->addMenu(tr("Since an eve&nt"));
    showEvents();
    menu->addSeparator();
    const auto shift = [this](months by) {
        m_state->setPeriods(m_state->periodA().shifted(by), m_state->periodB().shifted(by));
    };
    menu->addAction(tr("One month &earlier"), QKeySequence(tr("Alt+Left")), this,
                    [shift] { shift(months(-1)); });
    menu->addAction(tr("One month la&ter"), QKeySequence(tr("Alt+Right")), this,
                    [shift] { shift(months(1)); });
    menu->addAction(tr("&Swap A and B"), this,
                    [this] { m_state->setPeriods(m_state->periodB(), m_state->periodA()); });
    menu->addSeparator();
    menu->addMenu(m_compare->chartPane()->optionsMenu());
    menu->addSeparator();
    for (const ComparisonView view : kComparisonViews) {
        menu->addAction(ViewChooser::viewName(view), this, [this, view] {
            showPage(Compare);
            m_compare->setView(view);
        });
    }
}

void MainWindow::fillViewMenu(QMenu *menu)
{
    const std::array titles{tr("&Data"),      tr("&Compare"), tr("&Map"),
                            tr("&Factsheet"), tr("&Import"),  tr("&History")};
    for (int page = Data; page <= History; ++page) {
        menu->addAction(titles[static_cast<std::size_t>(page)],
                        QKeySequence(QStringLiteral("Ctrl+%1").arg(page + 1)), this,
                        [this, page] { showPage(static_cast<Page>(page)); });
    }
    menu->addSeparator();
    menu->addMenu(new AsOfMenu(*m_workspace, this));
    menu->addAction(tr("Type &periods"), QKeySequence(tr("Ctrl+L")), this, [this] {
        m_query->periodEdit()->setFocus(Qt::ShortcutFocusReason);
        m_query->periodEdit()->selectAll();
    });
    menu->addAction(tr("&Refresh"), QKeySequence::Refresh, m_workspace, &Workspace::refresh);
    menu->addSeparator();
    fillThemeMenu(menu->addMenu(tr("&Theme")));
    QAction *fullScreen
        = menu->addAction(tr("F&ull screen"), QKeySequence::FullScreen, this,
                          [this](bool on) { on ? showFullScreen() : showNormal(); });
    fullScreen->setCheckable(true);
}

void MainWindow::fillThemeMenu(QMenu *menu)
{
    auto *choices = new QActionGroup(menu);
    const auto add = [&](const QString &title, ThemeChoice choice) {
        QAction *action = menu->addAction(title, this, [this, choice] {
            m_settings.theme = choice;
            m_parts.look.apply(choice);
        });
        action->setCheckable(true);
        action->setChecked(m_settings.theme == choice);
        choices->addAction(action);
    };
    add(tr("As the &system"), ThemeChoice::System);
    add(tr("&Light"), ThemeChoice::Light);
    add(tr("&Dark"), ThemeChoice::Dark);
}

void MainWindow::chooseSettings()
{
    std::vector<NamedLanguage> documents;
    for (const QString &code : languageCodes(styleFolder())) {
        if (const auto language = loadLanguage(styleFolder(), code)) {
            documents.push_back({code, language->name});
        }
    }
    const WordSettings before{m_settings.language, m_settings.numbers, m_settings.documentLanguage};
    SettingsDialog dialog(before, documents, m_settings.inbox, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const WordSettings chosen = dialog.chosen();
    m_settings.language = chosen.language;
    m_settings.numbers = chosen.numbers;
    m_settings.documentLanguage = chosen.document;
    m_settings.inbox = dialog.inbox();
    m_settings.save();
    m_inbox->watch(m_settings.inbox);
    m_factsheet->chooser()->setLanguage(chosen.document);
    m_import->review()->effect()->setLanguage(chosen.document);
    if (chosen.language != before.language || chosen.numbers != before.numbers) {
        m_message->tell(MessageBar::Kind::Information,
                        tr("The window changes its language and its numbers when the program is "
                           "started again."));
    }
}

void MainWindow::chooseNew()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("New dataset"), m_settings.lastFolder, tr("Datasets (*.movements)"), nullptr,
        QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty()) {
        m_workspace->create(path.endsWith(QStringLiteral(".movements"))
                                ? path
                                : path + QStringLiteral(".movements"));
    }
}

void MainWindow::chooseOpen()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open dataset"), m_settings.lastFolder, tr("Datasets (*.movements)"));
    if (!path.isEmpty()) {
        openDataset(path);
    }
}

void MainWindow::chooseServer(const ServerAddress &start)
{
    ConnectDialog dialog(start, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const ConnectRequest request = dialog.request();
    m_server = request.address;
    m_server.password.clear();
    if (request.isNew) {
        m_workspace->create(request.address);
    } else {
        m_workspace->open(request.address);
    }
}

void MainWindow::chooseImport()
{
    importFiles(QFileDialog::getOpenFileNames(
        this, tr("Import sheets"), m_settings.lastFolder,
        tr("Sheets (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)")));
}

void MainWindow::importClipboard()
{
    showPage(Import);
    if (!m_import->paste(*QGuiApplication::clipboard()->mimeData())) {
        m_message->tell(MessageBar::Kind::Information,
                        tr("There is no text in the clipboard. Copy cells in a spreadsheet "
                           "first."));
    }
}

void MainWindow::showPreviousEdition()
{
    const QString reason = m_query->refusal(PeriodPreset::PreviousEdition);
    m_previousEdition->setEnabled(reason.isEmpty());
    m_previousEdition->setToolTip(reason);
}

void MainWindow::showEvents()
{
    m_since->clear();
    for (const MonthEvent &event : m_desk->desk().events) {
        m_since->addAction(QStringLiteral("%1: %2").arg(dayWords(event.date), event.text), this,
                           [this, day = event.date] { m_query->chooseSince(day); });
    }
    m_since->setEnabled(!m_since->isEmpty());
}

void MainWindow::showRecent()
{
    m_recent->clear();
    for (const QString &path : m_settings.recentFiles) {
        const bool onServer = ServerAddress::isOne(path);
        QAction *action = m_recent->addAction(nameOfPlace(path), this, [this, path, onServer] {
            if (onServer) {
                chooseServer(ServerAddress::parse(path).value_or(ServerAddress()));
            } else {
                openDataset(path);
            }
        });
        action->setToolTip(path);
        action->setEnabled(onServer || QFileInfo::exists(path));
    }
    m_recent->addSeparator();
    m_recent->addAction(tr("Clear list"), this, [this] {
        m_settings.recentFiles.clear();
        showRecent();
    });
    m_recent->setEnabled(!m_settings.recentFiles.isEmpty());
}

} // namespace mm
