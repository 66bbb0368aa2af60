// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/store_thread.h"

namespace mm {

StoreThread::StoreThread()
    : m_inbox(new QObject)
{
    m_inbox->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("store"));
    m_thread.start();
}

StoreThread::~StoreThread()
{
    // Events are handled in order: everything asked before this is written when the thread ends.
    QMetaObject::invokeMethod(
        m_inbox,
        [this] {
            m_store.reset();
            m_inbox->deleteLater();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

QFuture<std::optional<StoreError>> StoreThread::open(Opener opener)
{
    return post([opener = std::move(opener)](std::unique_ptr<Store> &store) {
        auto opened = opener();
        if (!opened) {
            return std::optional(opened.error());
        }
        store = std::move(*opened);
        return std::optional<StoreError>();
    });
}

} // namespace mm
