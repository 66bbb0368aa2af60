// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

// After Qt, whose meta-object compiler stumbles over <compare> when it comes first.
#include "core/base/strong_id.h"

#include <type_traits>

using namespace mm;

namespace {

using AppleId = StrongId<struct AppleTag>;
using PearId = StrongId<struct PearTag>;

static_assert(!std::is_convertible_v<int, AppleId>);
static_assert(!std::is_convertible_v<AppleId, int>);
static_assert(!std::is_constructible_v<AppleId, PearId>);
static_assert(sizeof(AppleId) == 2);

} // namespace

class TestStrongId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersAndHashesByValue();
};

void TestStrongId::ordersAndHashesByValue()
{
    QVERIFY(AppleId(1) < AppleId(2));
    QVERIFY(AppleId(2) == AppleId(2));
    QCOMPARE(AppleId().value(), quint16{0});
    QCOMPARE(AppleId(65535).index(), std::size_t{65535});
    QCOMPARE(std::hash<AppleId>()(AppleId(7)), std::hash<AppleId>()(AppleId(7)));
    QVERIFY(std::hash<AppleId>()(AppleId(7)) != std::hash<AppleId>()(AppleId(8)));
}

QTEST_GUILESS_MAIN(TestStrongId)
#include "tst_strong_id.moc"
