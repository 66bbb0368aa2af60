// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace mm {

/// A Store on a thread of its own, so that no disk ever makes the window wait. Work is done one
/// piece after another in the order it was asked for; the destructor finishes what was asked.
class StoreThread {
public:
    using Opener = std::function<StoreResult<std::unique_ptr<Store>>()>;

    StoreThread();
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    /// Replaces the store by what @p opener returns; the old one stays when that fails.
    /// @return the error, if any
    [[nodiscard]] QFuture<std::optional<StoreError>> open(Opener opener);

    /// Runs @p work with the store. Only for an open store.
    template <class Work>
    [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work, Store &>>
    {
        return post([work = std::move(work)](std::unique_ptr<Store> &store) mutable {
            return work(*store);
        });
    }

private:
    template <class Work>
    auto post(Work work) -> QFuture<std::invoke_result_t<Work, std::unique_ptr<Store> &>>
    {
        using Answer = std::invoke_result_t<Work, std::unique_ptr<Store> &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QFuture<Answer> future = promise->future();
        QMetaObject::invokeMethod(
            m_inbox,
            [this, promise, work = std::move(work)]() mutable {
                promise->addResult(work(m_store));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

    QThread m_thread;
    QObject *m_inbox; ///< lives on m_thread
    std::unique_ptr<Store> m_store; ///< touched on m_thread only
};

} // namespace mm
