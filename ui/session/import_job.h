// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/ingest/import_plan.h"
#include "ui/session/sheet_reading.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace mm {

/// What an import would do, and the files it would do it from.
struct ImportDraft {
    ImportPlan plan;
    std::vector<Refusal> refusals;
    std::vector<SourceFile> sources;
};

/// Reads sheets in the background, with progress, and can be cancelled.
class ImportJob : public QObject {
    Q_OBJECT

public:
    ImportJob(std::shared_ptr<const Catalogue> catalogue,
              std::shared_ptr<const Vocabulary> vocabulary, QObject *parent = nullptr);
    ~ImportJob() override;

    /// Starts over with @p files against @p dataset; a run under way is cancelled.
    void start(const QStringList &files, const Dataset &dataset);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    /// @param file number of the file being read, counted from 0
    void progressed(int file, int files);
    /// Not sent after cancel().
    void finished(const std::shared_ptr<const mm::ImportDraft> &draft);

private:
    using Draft = std::shared_ptr<const ImportDraft>;

    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Vocabulary> m_vocabulary;
    CancelToken m_cancel;
    QFutureWatcher<Draft> m_watcher;
};

} // namespace mm
