// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/factsheet/edition_style.h"
#include "core/ingest/late_vocabulary.h"
#include "core/model/catalogue.h"
#include "core/store/server_address.h"
#include "ui/session/profile_shelf.h"
#include "ui/shell/settings.h"

#include <QMainWindow>

#include <memory>
#include <optional>
#include <vector>

class QAction;
class QLabel;
class QMenu;
class QProgressBar;
class QStackedWidget;

namespace mm {

class AsOfBanner;
class ComparePage;
class DataPage;
class DeskKeeper;
class EditionWatch;
class FactsheetPage;
class HistoryPage;
class ImportPage;
class Inbox;
class MapPage;
class MessageBar;
class NavigationBar;
class Outgoing;
class QueryBar;
class RecoveryBar;
class StaleWindow;
class TimeStripBar;
class ViewState;
class Workspace;
struct PictureOffer;

/// What the window needs of the program around it.
struct WindowParts {
    std::shared_ptr<const Catalogue> catalogue;
    LateVocabulary vocabulary;
    std::vector<EditionStyle> styles;
    QString samplePath; ///< dataset that is opened for a first look; may be empty
    QString author;
    Look look{};
    std::shared_ptr<const Catalogue> spokenCatalogue{}; ///< in the window's language; may be none
    std::optional<ProfileShelf> shelf{}; ///< where answers about sheets are remembered; may be none
};

/// The window: wires pages, menus and the workspace together and does nothing else.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    enum Page { Data, Compare, Map, Factsheet, Import, History };

    explicit MainWindow(WindowParts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openDataset(const QString &path);
    /// Opens a copy of the sample, so that trying things out never spoils it.
    void openSample();
    void showPage(Page page);
    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] ViewState &viewState() const { return *m_state; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void fillMenus();
    void fillFileMenu(QMenu *menu);
    void fillEditMenu(QMenu *menu);
    void fillViewMenu(QMenu *menu);
    void fillCompareMenu(QMenu *menu);
    void fillThemeMenu(QMenu *menu);
    void chooseSettings();
    void setUpFactsheet();
    void fillFactsheetMenu(QMenu *menu);
    void connectWorkspace();
    void connectOutgoing();
    void watchEditions();
    void connectImport();
    void exportProfile(const ShelvedProfile &shelved);
    void watchInbox();
    void noteImported();
    void showBusy(const QString &with);
    [[nodiscard]] bool isUndoOfImport() const;

    void chooseNew();
    void chooseOpen();
    void chooseServer(const ServerAddress &start);
    void chooseImport();
    void importClipboard();
    [[nodiscard]] std::optional<PictureOffer> pictureOffer() const;
    void exportPicture();
    void copyPicture();
    [[nodiscard]] QString exportFolder() const;
    void exportFactsheet();
    void print();
    void tellExported(const Result<QStringList, QString> &exported);
    void importFiles(const QStringList &files);
    /// @param path of a text or PDF; empty: one that is pasted
    void checkText(const QString &path);
    void showStaleEditions();
    void present();
    void showOpened();
    void showStatus();
    void showRecent();
    void showEvents();
    void showPreviousEdition();

    WindowParts m_parts;
    Settings m_settings;
    Workspace *m_workspace;
    ViewState *m_state;
    DeskKeeper *m_desk;
    NavigationBar *m_navigation = nullptr;
    QStackedWidget *m_pages = nullptr;
    QueryBar *m_query = nullptr;
    TimeStripBar *m_strip = nullptr;
    MessageBar *m_message = nullptr;
    MessageBar *m_staleMessage = nullptr;
    MessageBar *m_inboxMessage = nullptr;
    Inbox *m_inbox = nullptr;
    RecoveryBar *m_recovery = nullptr;
    EditionWatch *m_watch = nullptr;
    StaleWindow *m_staleWindow = nullptr; ///< made when it is first wanted
    DataPage *m_data = nullptr;
    ComparePage *m_compare = nullptr;
    MapPage *m_map = nullptr;
    FactsheetPage *m_factsheet = nullptr;
    ImportPage *m_import = nullptr;
    qint64 m_imported = 0; ///< change set of the latest import
    HistoryPage *m_history = nullptr;
    AsOfBanner *m_asOf = nullptr;
    Outgoing *m_outgoing = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_exportPicture = nullptr;
    QAction *m_copyPicture = nullptr;
    QAction *m_print = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_since = nullptr; ///< events to compare since
    QAction *m_previousEdition = nullptr; ///< disabled while there is none
    ServerAddress m_server; ///< that was tried last, without its password
    QLabel *m_saved = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_busyWith = nullptr;
    QProgressBar *m_busy = nullptr;
};

} // namespace mm
