// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_plan.h"
#include "ui/session/import_job.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace mm {

class ImportPlanModel;
class KindFilter;
class Vocabulary;
class Workspace;

/// Reads sheets, shows what they would change, and commits all of it as one change set.
class ImportPage : public QWidget {
    Q_OBJECT

public:
    ImportPage(Workspace &workspace, std::shared_ptr<const Vocabulary> vocabulary,
               QWidget *parent = nullptr);

    void read(const QStringList &files);

Q_SIGNALS:
    /// The person wants to choose files.
    void filesWanted();

private:
    void showPlan(const ImportResult &result);
    void commit();
    void leave();

    Workspace &m_workspace;
    std::shared_ptr<const Vocabulary> m_vocabulary;
};

} // namespace mm
