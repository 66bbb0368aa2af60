// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"
#include "ui/parts/message_bar.h"
#include "ui/review/import_page.h"
#include "ui/review/import_review_view.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

// What the main window does around imports beyond their page: remembered answers.
namespace mm {

void MainWindow::connectImport()
{
    if (m_parts.shelf) {
        m_import->setShelf(*m_parts.shelf);
    }
    connect(m_import, &ImportPage::warned, this,
            [this](const QString &text) { m_message->tell(MessageBar::Kind::Warning, text); });
    connect(m_import->review(), &ImportReviewView::profileExportWanted, this,
            &MainWindow::exportProfile);
}

void MainWindow::exportProfile(const ShelvedProfile &shelved)
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export remembered answers"),
        QDir(exportFolder()).filePath(QFileInfo(shelved.path).fileName()),
        tr("Remembered answers (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    const auto written = writeWholeFile(path, shelved.profile.toJson());
    m_message->tell(written ? MessageBar::Kind::Information : MessageBar::Kind::Warning,
                    written ? tr("Written: %1").arg(QDir::toNativeSeparators(path))
                            : written.error());
}

} // namespace mm
