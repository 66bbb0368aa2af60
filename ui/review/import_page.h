// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/edition_style.h"
#include "ui/session/import_job.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QMimeData;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace mm {

class EmptyState;
class ImportReviewView;
class Workspace;

/// Reads sheets, shows what they would change, and commits all of it as one change set. Nothing is
/// written before the last button.
class ImportPage : public QWidget {
    Q_OBJECT

public:
    ImportPage(Workspace &workspace, LateVocabulary vocabulary, std::vector<EditionStyle> styles,
               QWidget *parent = nullptr);

    /// Where answers are remembered and looked up from now on; without it neither is done.
    void setShelf(const ProfileShelf &shelf);

    /// Reads files. While a review is open they join it.
    void read(const QStringList &files);
    /// Reads cells that were copied in a spreadsheet.
    /// @return false when there is no text to read
    bool paste(const QMimeData &copied);

    [[nodiscard]] ImportReviewView *review() const { return m_review; }
    [[nodiscard]] QPushButton *commitButton() const;
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    [[nodiscard]] bool isReviewing() const;
    /// The one line in place of a review when there is nothing to do; otherwise empty.
    [[nodiscard]] QString nothingToDo() const;

Q_SIGNALS:
    /// The person wants to choose files.
    void filesWanted();
    /// The numbers are written.
    void committed(int changes, qint64 changeSet);
    /// Something went wrong beside the import: a plain sentence.
    void warned(const QString &text);
    /// All that these files say is stored already.
    /// @param hashes their SHA-256
    void broughtNothing(const QList<QByteArray> &hashes);
    /// A review is ready to be looked at.
    void reviewReady();

private:
    enum State { Waiting, Reading, Nothing, Reviewing };

    [[nodiscard]] QWidget *makeWaiting();
    [[nodiscard]] QWidget *makeReading();
    [[nodiscard]] QWidget *makeNothing();
    void connectWorkspace();
    void start(ImportRequest request);
    void readMore(std::vector<SheetInput> inputs);
    void showProgress(const QString &name, int step, int steps);
    void showDraft(const std::shared_ptr<const ImportDraft> &draft);
    void showReview();
    void showWritable();
    void planAgain();
    void commit();
    void rememberDraft();
    void cancel();
    void discard();

    Workspace &m_workspace;
    ImportJob *m_job;
    std::shared_ptr<const ImportDraft> m_draft;
    QStackedWidget *m_states;
    ImportReviewView *m_review;
    std::optional<ProfileShelf> m_shelf;
    QTimer m_patience; ///< short work shows no progress
    int m_committing = 0; ///< numbers on their way into the store
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QLabel *m_nothing = nullptr;
};

} // namespace mm
