// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_picture.h"
#include "ui/charts/chart_text.h"
#include "ui/map/geo_shapes.h"
#include "ui/map/map_picture.h"
#include "ui/map/map_table.h"
#include "ui/session/view_state.h"
#include "ui/session/workspace.h"
#include "ui/shell/main_window.h"
#include "ui/shell/picture_export.h"
#include "ui/views/compare_page.h"
#include "ui/views/map_page.h"
#include "ui/views/message_bar.h"
#include "ui/views/query_bar.h"
#include "ui/views/view_chooser.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>

#include <array>

// The menus of the main window: its verbs, apart from its layout.
namespace mm {

namespace {

// Millimetres: half a page wide, and the map block of a page.
constexpr QSizeF kChartSize(160, 90);
constexpr QSizeF kMapSize(120, 150);

} // namespace

void MainWindow::fillMenus()
{
    fillFileMenu(menuBar()->addMenu(tr("&File")));
    fillEditMenu(menuBar()->addMenu(tr("&Edit")));
    fillViewMenu(menuBar()->addMenu(tr("&View")));
    fillCompareMenu(menuBar()->addMenu(tr("&Compare")));
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
    m_recent = menu->addMenu(tr("Open &recent"));
    menu->addSeparator();
    menu->addAction(tr("&Import sheets…"), QKeySequence(tr("Ctrl+I")), this,
                    &MainWindow::chooseImport);
    m_exportPicture = menu->addAction(tr("&Export picture…"), QKeySequence(tr("Ctrl+E")), this,
                                      &MainWindow::exportPicture);
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    showRecent();
}

void MainWindow::fillEditMenu(QMenu *menu)
{
    m_undo = menu->addAction(tr("&Undo"), QKeySequence::Undo, m_workspace, &Workspace::undo);
    m_redo = menu->addAction(tr("&Redo"), QKeySequence::Redo, m_workspace, &Workspace::redo);
    menu->addSeparator();
    m_copyPicture = menu->addAction(tr("&Copy picture and numbers"), QKeySequence(tr("Ctrl+Alt+C")),
                                    this, &MainWindow::copyPicture);
}

void MainWindow::fillCompareMenu(QMenu *menu)
{
    const auto add = [this, menu](const QString &name, PeriodPreset preset, int key) {
        menu->addAction(name, QKeySequence(QStringLiteral("Alt+%1").arg(key)), this,
                        [this, preset] { m_query->choosePreset(preset); });
    };
    add(tr("Same period &last year"), PeriodPreset::SamePeriodLastYear, 1);
    add(tr("&Preceding period"), PeriodPreset::PrecedingPeriod, 2);
    add(tr("Pre&vious month"), PeriodPreset::PreviousMonth, 3);
    add(tr("&12 months and the 12 before"), PeriodPreset::RollingYear, 4);
    add(tr("L&atest month and the one before"), PeriodPreset::LatestMonth, 5);
    add(tr("&First month"), PeriodPreset::FirstMonth, 6);
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
    for (const ComparisonView view : kComparisonViews) {
        menu->addAction(ViewChooser::viewName(view), this, [this, view] {
            showPage(Compare);
            m_compare->setView(view);
        });
    }
}

void MainWindow::fillViewMenu(QMenu *menu)
{
    const std::array titles{tr("&Data"), tr("&Compare"), tr("&Map"), tr("&Factsheet"),
                            tr("&Import")};
    for (int page = Data; page <= Import; ++page) {
        menu->addAction(titles[static_cast<std::size_t>(page)],
                        QKeySequence(QStringLiteral("Ctrl+%1").arg(page + 1)), this,
                        [this, page] { showPage(static_cast<Page>(page)); });
    }
    menu->addSeparator();
    menu->addAction(tr("Type &periods"), QKeySequence(tr("Ctrl+L")), this, [this] {
        m_query->periodEdit()->setFocus(Qt::ShortcutFocusReason);
        m_query->periodEdit()->selectAll();
    });
    menu->addAction(tr("Re&fresh"), QKeySequence::Refresh, m_workspace, &Workspace::refresh);
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

void MainWindow::chooseImport()
{
    importFiles(QFileDialog::getOpenFileNames(
        this, tr("Import sheets"), m_settings.lastFolder,
        tr("Sheets (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)")));
}

std::optional<PictureOffer> MainWindow::pictureOffer() const
{
    if (m_pages->currentIndex() == Map && m_map->mapData()) {
        const MapData &data = *m_map->mapData();
        return PictureOffer{tr("map"), kMapSize,
                            [data](QSizeF size) {
                                return GeoShapes::builtIn().and_then([&](const GeoShapes &shapes) {
                                    return mapPicture(data, shapes, size);
                                });
                            },
                            mapRows(data)};
    }
    if (m_pages->currentIndex() == Compare && m_compare->chartData()) {
        const ChartData &data = *m_compare->chartData();
        return PictureOffer{tr("chart"), kChartSize,
                            [data](QSizeF size) -> Result<Picture, QString> {
                                if (!data.emptyReason.isEmpty()) {
                                    return tl::make_unexpected(data.emptyReason);
                                }
                                return chartPicture(data, size, PaletteGeneration::Unhcr2021);
                            },
                            chartRows(data)};
    }
    return std::nullopt;
}

void MainWindow::exportPicture()
{
    const auto offer = pictureOffer();
    if (!offer) {
        return;
    }
    const QString folder
        = m_settings.lastFolder.isEmpty() ? QDir::homePath() : m_settings.lastFolder;
    const auto exported = mm::exportPicture(this, folder, *offer);
    if (!exported) {
        m_message->tell(MessageBar::Kind::Warning, exported.error());
    } else if (!exported->isEmpty()) {
        m_message->tell(MessageBar::Kind::Information,
                        tr("Written: %1").arg(exported->join(QStringLiteral(", "))));
    }
}

void MainWindow::copyPicture()
{
    const auto offer = pictureOffer();
    if (!offer) {
        return;
    }
    const auto copied = copyToClipboard(*offer);
    m_message->tell(copied ? MessageBar::Kind::Information : MessageBar::Kind::Warning,
                    copied ? tr("The picture and its numbers are on the clipboard.")
                           : copied.error());
}

void MainWindow::showRecent()
{
    m_recent->clear();
    for (const QString &path : m_settings.recentFiles) {
        QAction *action = m_recent->addAction(QFileInfo(path).fileName(), this,
                                              [this, path] { openDataset(path); });
        action->setToolTip(path);
        action->setEnabled(QFileInfo::exists(path));
    }
    m_recent->addSeparator();
    m_recent->addAction(tr("Clear list"), this, [this] {
        m_settings.recentFiles.clear();
        showRecent();
    });
    m_recent->setEnabled(!m_settings.recentFiles.isEmpty());
}

} // namespace mm
