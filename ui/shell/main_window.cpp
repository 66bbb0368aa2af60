// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/session/view_state.h"
#include "ui/session/workspace.h"
#include "ui/shell/navigation_bar.h"
#include "ui/shell/picture_export.h"
#include "ui/shell/sample.h"
#include "ui/views/compare_page.h"
#include "ui/views/data_page.h"
#include "ui/views/factsheet_page.h"
#include "ui/views/import_page.h"
#include "ui/views/map_page.h"
#include "ui/views/message_bar.h"
#include "ui/views/query_bar.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace mm {

namespace {

const QString kDatasetFilter = MainWindow::tr("Datasets (*.movements)");
const QString kSheetFilter
    = MainWindow::tr("Sheets (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)");

/// The periods of the first look: this year so far against the same months of the last.
Period latestYearToDate(const Dataset &dataset)
{
    const auto extent = dataset.extent();
    return Period::yearToDate(extent ? extent->last() : *Month::make(2025, 1));
}

} // namespace

MainWindow::MainWindow(WindowParts parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(std::move(parts))
    , m_settings(Settings::load())
    , m_workspace(new Workspace(m_parts.catalogue, this))
{
    const Period a = latestYearToDate({});
    m_state = new ViewState(m_parts.catalogue->indicatorIds().front(), a, a.yearBefore(), this);
    m_workspace->setAuthor(m_settings.author.isEmpty() ? m_parts.author : m_settings.author);
    setAcceptDrops(true);
    layOut();
    fillMenus();
    connectWorkspace();
    showStatus();
    if (!restoreGeometry(m_settings.windowGeometry)) {
        resize(1360, 860);
    }
}

MainWindow::~MainWindow() = default;
