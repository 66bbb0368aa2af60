// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"
#include "ui/parts/message_bar.h"
#include "ui/review/import_page.h"
#include "ui/review/import_review_view.h"
#include "ui/session/inbox.h"
#include "ui/session/reviewed_files.h"
#include "ui/session/when_done.h"
#include "ui/session/workspace.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

// What the main window does around imports beyond their page: remembered answers, the inbox.
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

void MainWindow::watchInbox()
{
    m_inbox = new Inbox(this);
    connect(m_inbox, &Inbox::changed, this, [this] {
        const auto count = static_cast<int>(m_inbox->waiting().size());
        if (count > 0) {
            m_inboxMessage->tell(MessageBar::Kind::Information,
                                 tr("%Ln new workbook(s) in the inbox", nullptr, count),
                                 tr("Review"));
        } else if (m_inboxMessage->offersAction()) {
            m_inboxMessage->clear();
        }
    });
    connect(m_inbox, &Inbox::troubled, this,
            [this](const QString &text) { m_inboxMessage->tell(MessageBar::Kind::Warning, text); });
    connect(m_inboxMessage, &MessageBar::actionTriggered, this, [this] {
        const QStringList files = m_inbox->waiting();
        m_inbox->dismiss();
        importFiles(files);
    });
    connect(m_workspace, &Workspace::opened, this, &MainWindow::noteImported);
    connect(m_workspace, &Workspace::imported, this, &MainWindow::noteImported);
    connect(m_import, &ImportPage::broughtNothing, this, [this](const QList<QByteArray> &hashes) {
        if (m_workspace->path().isEmpty()) {
            return;
        }
        if (const auto fault = keepReviewed(m_workspace->path(), hashes)) {
            m_message->tell(MessageBar::Kind::Warning, *fault);
        }
        noteImported();
    });
    m_inbox->watch(m_settings.inbox);
}

void MainWindow::noteImported()
{
    if (m_workspace->path().isEmpty()) {
        return;
    }
    whenDone(
        this, m_workspace->sources(),
        [this, dataset = m_workspace->path()](const StoreResult<std::vector<SourceFile>> &known) {
            if (known) {
                QSet<QByteArray> hashes = reviewedFiles(dataset);
                for (const SourceFile &source : *known) {
                    hashes.insert(source.sha256);
                }
                m_inbox->setImported(hashes);
            }
        });
}

} // namespace mm
