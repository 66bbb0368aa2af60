// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace mm {

/// Hands the answer on to @p use on the thread of @p context. A window may be closed before the
/// answer is there, which a continuation would not bear: then nobody is asked.
template <class Answer, class Use>
void whenDone(QObject *context, const QFuture<Answer> &future, Use use)
{
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, use = std::move(use)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0) {
                             use(watcher->result());
                         }
                     });
    watcher->setFuture(future);
}

} // namespace mm
