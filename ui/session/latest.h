// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/when_done.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace mm {

/// Work in the background of which only the latest result matters: an earlier one that comes later
/// is dropped.
class Latest {
public:
    /// @param work runs on a thread of the pool and returns a value
    /// @param use gets that value on the thread of @p context, unless it is gone by then
    template <class Work, class Use>
    void run(QObject *context, Work work, Use use)
    {
        using Value = std::invoke_result_t<Work>;
        *m_ticket += 1;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        whenDone(context, promise->future(),
                 [use = std::move(use), ticket = *m_ticket,
                  latest = m_ticket](const Value &value) mutable {
                     if (*latest == ticket) {
                         use(value);
                     }
                 });
        QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        });
    }

    /// What is under way is not heard of any more.
    void drop() { *m_ticket += 1; }

private:
    std::shared_ptr<quint64> m_ticket = std::make_shared<quint64>(0); ///< of one thread
};

} // namespace mm
