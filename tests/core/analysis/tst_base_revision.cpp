// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/base_revision.h"

#include "tests/core/analysis/small_region.h"

#include <QTest>

using namespace mm;
using namespace mm::test;

/// What is said of a base that was published and is another number now.
class TestBaseRevision : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameBaseSaysNothing();
    void totalIsSaidOnce();
    void countriesAreSaidWithoutATotal();
};

void TestBaseRevision::sameBaseSaysNothing()
{
    SmallRegion region;
    region.fill("present", "2025-07", 100).fill("present", "2024-07", 80);
    const Comparison comparison
        = region.compare("present", "2025-07", "2025-07", "2024-07", "2024-07");
    QVERIFY(baseRevision(comparison, comparison).isEmpty());
}

void TestBaseRevision::totalIsSaidOnce()
{
    SmallRegion region;
    region.fill("present", "2025-07", 100).fill("present", "2024-07", 80);
    const Comparison then = region.compare("present", "2025-07", "2025-07", "2024-07", "2024-07");
    region.set("SRB", "present", "2024-07", 160);
    const Comparison now = region.compare("present", "2025-07", "2025-07", "2024-07", "2024-07");
    const QString text = baseRevision(then, now);
    QVERIFY2(text.endsWith(QStringLiteral("the base was 320 as published and is 400 as now known; "
                                          "the change would be 0%.")),
             qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("Serbia")));
}

void TestBaseRevision::countriesAreSaidWithoutATotal()
{
    SmallRegion region;
    region.fill("arrivals", "2025-07", 100).fill("arrivals", "2024-07", 50);
    const Comparison then = region.compare("arrivals", "2025-07", "2025-07", "2024-07", "2024-07");
    region.set("SRB", "arrivals", "2024-07", 80).clear("ALB", "arrivals", "2024-07");
    const Comparison now = region.compare("arrivals", "2025-07", "2025-07", "2024-07", "2024-07");
    const QString text = baseRevision(then, now);
    QVERIFY2(text.contains(QStringLiteral("Serbia**: the base was 50 as published and is 80 as now "
                                          "known; the change would be +25%.")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Albania: the base was 50 as published and is no longer "
                                          "known")),
             qPrintable(text));
}

QTEST_APPLESS_MAIN(TestBaseRevision)
#include "tst_base_revision.moc"
