// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/import_job.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace mm {

ImportJob::ImportJob(std::shared_ptr<const Catalogue> catalogue,
                     std::shared_ptr<const Vocabulary> vocabulary, QObject *parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
    , m_vocabulary(std::move(vocabulary))
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int file) { Q_EMIT progressed(file, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_cancel.isCancelled() && m_watcher.future().resultCount() > 0) {
            Q_EMIT finished(m_watcher.result());
        }
    });
}

ImportJob::~ImportJob()
{
    m_cancel.cancel();
    m_watcher.waitForFinished();
}

void ImportJob::start(const QStringList &files, const Dataset &dataset)
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_watcher.setFuture(
        QtConcurrent::run([files, dataset, catalogue = m_catalogue, vocabulary = m_vocabulary,
                           cancel = m_cancel](QPromise<Draft> &promise) {
            promise.setProgressRange(0, static_cast<int>(files.size()));
            SheetsRead read = readSheets(files, *catalogue, *vocabulary, {}, cancel,
                                         [&](int file) { promise.setProgressValue(file); });
            if (cancel.isCancelled()) {
                return;
            }
            promise.addResult(std::make_shared<const ImportDraft>(
                ImportDraft{planImport(std::move(read.readings), dataset, *catalogue),
                            std::move(read.refusals), std::move(read.sources)}));
        }));
}

void ImportJob::cancel()
{
    m_cancel.cancel();
}

} // namespace mm
