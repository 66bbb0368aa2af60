// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_picture.h"
#include "ui/charts/chart_text.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/map_page.h"
#include "ui/composer/factsheet_chooser.h"
#include "ui/composer/factsheet_page.h"
#include "ui/map/geo_shapes.h"
#include "ui/map/map_picture.h"
#include "ui/map/map_table.h"
#include "ui/parts/message_bar.h"
#include "ui/shell/document_export.h"
#include "ui/shell/main_window.h"
#include "ui/shell/picture_export.h"

#include <QAction>
#include <QDir>
#include <QStackedWidget>

// What leaves the main window: pictures, their numbers and the document.
namespace mm {

namespace {

// Millimetres: half a page wide, and the map block of a page.
constexpr QSizeF kChartSize(160, 90);
constexpr QSizeF kMapSize(120, 150);

} // namespace

std::optional<PictureOffer> MainWindow::pictureOffer() const
{
    if (m_pages->currentIndex() == Map && m_map->mapData()) {
        const MapData &shown = *m_map->mapData();
        return PictureOffer{tr("map"), kMapSize,
                            [shown](QSizeF size) {
                                return GeoShapes::builtIn().and_then([&](const GeoShapes &shapes) {
                                    return mapPicture(shown, shapes, size);
                                });
                            },
                            mapRows(shown)};
    }
    if (m_pages->currentIndex() == Compare && m_compare->chartData()) {
        const ChartData &shown = *m_compare->chartData();
        return PictureOffer{tr("chart"), kChartSize,
                            [shown](QSizeF size) -> Result<Picture, QString> {
                                if (!shown.emptyReason.isEmpty()) {
                                    return tl::make_unexpected(shown.emptyReason);
                                }
                                return chartPicture(shown, size, PaletteGeneration::Unhcr2021);
                            },
                            chartRows(shown)};
    }
    return std::nullopt;
}

void MainWindow::exportPicture()
{
    if (m_pages->currentIndex() == Factsheet) {
        exportFactsheet();
        return;
    }
    const auto offer = pictureOffer();
    if (offer) {
        tellExported(mm::exportPicture(this, exportFolder(), *offer));
    }
}

void MainWindow::exportFactsheet()
{
    const auto &printed = m_factsheet->printed();
    if (!printed) {
        tellExported(tl::make_unexpected(tr("There is nothing to export yet.")));
        return;
    }
    const auto written = mm::exportDocument(
        this, *printed,
        QDir(exportFolder())
            .filePath(m_factsheet->chooser()->suggestedName() + QStringLiteral(".pdf")));
    tellExported(written.map([](const std::optional<QString> &path) {
        return path ? QStringList(*path) : QStringList();
    }));
}

void MainWindow::print()
{
    if (m_pages->currentIndex() == Factsheet) {
        if (m_factsheet->printed()) {
            previewPrint(this, m_factsheet->printed()->document);
        }
        return;
    }
    const auto offer = pictureOffer();
    const auto shown = offer ? previewPrint(this, *offer) : Result<void, QString>();
    if (!shown) {
        tellExported(tl::make_unexpected(shown.error()));
    }
}

QString MainWindow::exportFolder() const
{
    return m_settings.lastFolder.isEmpty() ? QDir::homePath() : m_settings.lastFolder;
}

void MainWindow::tellExported(const Result<QStringList, QString> &exported)
{
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

} // namespace mm
