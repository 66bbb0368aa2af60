// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/import_job.h"

#include <QWidget>

#include <memory>
#include <optional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace mm {

class FindingModel;
class ImportPlanModel;
class KindFilter;
class Workspace;

/// Reads sheets, shows what they would change, and commits all of it as one change set.
class ImportPage : public QWidget {
    Q_OBJECT

public:
    ImportPage(Workspace &workspace, std::shared_ptr<const Vocabulary> vocabulary,
               QWidget *parent = nullptr);

    void read(const QStringList &files);
    [[nodiscard]] QPushButton *commitButton() const { return m_commit; }

Q_SIGNALS:
    /// The person wants to choose files.
    void filesWanted();
    /// The numbers have been handed to the workspace.
    void committed(int changes);
    /// A review is ready to be looked at.
    void reviewReady();

private:
    enum State { Waiting, Reading, Reviewing };

    [[nodiscard]] QWidget *makeWaiting();
    [[nodiscard]] QWidget *makeReading();
    [[nodiscard]] QWidget *makeReview();
    void makeFilters(QWidget *bar);
    void showDraft(const std::shared_ptr<const ImportDraft> &draft);
    void planAgain();
    void showSummary();
    void chooseKind(int id);
    void commit();
    void discard();

    Workspace &m_workspace;
    ImportJob *m_job;
    std::shared_ptr<const ImportDraft> m_draft;
    QStringList m_files;
    ImportPlanModel *m_plan;
    FindingModel *m_findings;
    KindFilter *m_filter;
    QStackedWidget *m_states;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_summary = nullptr;
    QButtonGroup *m_kinds = nullptr;
    QTableView *m_items = nullptr;
    QTableView *m_findingView = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_commit = nullptr;
};

} // namespace mm
