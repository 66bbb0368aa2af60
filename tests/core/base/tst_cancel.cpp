// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cancel.h"

#include <QTest>

#include <thread>

using namespace mm;

class TestCancel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copiesShareOneFlag();
    void reachesAnotherThread();
};

void TestCancel::copiesShareOneFlag()
{
    const CancelToken token;
    const CancelToken copy = token;
    QVERIFY(!copy.isCancelled());
    token.cancel();
    QVERIFY(copy.isCancelled());
    QVERIFY(!CancelToken().isCancelled());
}

void TestCancel::reachesAnotherThread()
{
    const CancelToken token;
    std::thread worker([token] {
        while (!token.isCancelled()) {
            std::this_thread::yield();
        }
    });
    token.cancel();
    worker.join();
    QVERIFY(token.isCancelled());
}

QTEST_GUILESS_MAIN(TestCancel)
#include "tst_cancel.moc"
