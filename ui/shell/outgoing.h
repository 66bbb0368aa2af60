// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editions/edition_maker.h"

#include <QFuture>
#include <QObject>

namespace mm {

class FactsheetPage;
struct ImportDraft;
struct SenderAnswer;
class Workspace;

/// What leaves a dataset: editions, data, sheets to fill in. Asks what is wanted, lets the
/// workspace do it, and tells what came of it.
class Outgoing : public QObject {
    Q_OBJECT

public:
    /// @param page the month, wording and blocks that are published
    /// @param window over which questions are asked
    Outgoing(Workspace &workspace, FactsheetPage &page, QWidget *window);

    /// Where files are suggested.
    void setFolder(const QString &folder) { m_folder = folder; }

    void publish() { publishMonth(std::nullopt); }
    /// Of a month that is there already, because the data have changed.
    void publishAgain(Month month) { publishMonth(month); }
    /// The PDF that was frozen with an edition, to a file that is asked for.
    void saveEdition(const QString &name);
    /// Factsheets of several months or countries.
    void exportRun();
    void exportData();
    void saveTemplate();
    /// What goes back to the office that sent one file of an import.
    void answerSender(const std::shared_ptr<const ImportDraft> &draft, std::size_t file);

Q_SIGNALS:
    void told(const QString &text);
    void warned(const QString &text);
    /// Something is being written in the background; empty: nothing is any more.
    void busyWith(const QString &what);

private:
    [[nodiscard]] bool isOpen();
    [[nodiscard]] bool mayPublish();
    void publishMonth(std::optional<Month> month);
    void askForEdition(const std::vector<Edition> &editions, std::optional<Month> month);
    void tellPublished(const PublishedEdition &published);
    [[nodiscard]] bool mayReplace(const QString &title, const QString &path);
    void beginWork(const QString &what);
    void endWork();
    void sendBack(const SenderAnswer &answer);
    void follow(const QFuture<Result<qint64, QString>> &writing, const QString &path);

    Workspace &m_workspace;
    FactsheetPage &m_page;
    QWidget *m_window;
    QString m_folder;
    int m_writing = 0;
};

} // namespace mm
