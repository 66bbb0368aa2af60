// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal> // moc of Qt 6.4 stumbles over <compare> without it

#include "core/ingest/key_order.h"
#include "tests/support/property.h"

#include <QTest>

#include <algorithm>
#include <utility>
#include <vector>

using namespace mm;
using namespace mm::test;

namespace {

ObservationKey randomKey(Random &random)
{
    // Few of each, so that keys share their parts; and now and then large ones.
    const auto id = [&random] {
        return static_cast<std::uint16_t>(random.integer(0, random.chance(0.1) ? 0xffff : 3));
    };
    const Month month
        = *Month::make(random.integer(Month::kFirstYear, Month::kLastYear), random.integer(1, 12));
    return {{IndicatorId(id()), PlaceId(id()), BreakdownId(id())}, month};
}

struct Item {
    quint64 order = 0;
    int position = 0;

    friend bool operator==(const Item &, const Item &) = default;
};

} // namespace

class TestKeyOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersCompareAsKeysDo();
    void sortsAndLeavesEqualOnesAsTheyAre();
};

void TestKeyOrder::numbersCompareAsKeysDo()
{
    Random random;
    for (int i = 0; i < 10'000; ++i) {
        const ObservationKey a = randomKey(random);
        const ObservationKey b = random.chance(0.1) ? a : randomKey(random);
        QVERIFY2((a <=> b) == (orderOf(a) <=> orderOf(b)), random.seedText().constData());
    }
}

void TestKeyOrder::sortsAndLeavesEqualOnesAsTheyAre()
{
    Random random;
    for (int i = 0; i < 300; ++i) {
        std::vector<Item> items;
        for (int size = random.integer(0, 100); std::cmp_less(items.size(), size);) {
            items.push_back({orderOf(randomKey(random)), static_cast<int>(items.size())});
            if (random.chance(0.3)) {
                items.push_back({items.front().order, static_cast<int>(items.size())});
            }
        }
        std::vector<Item> expected = items;
        std::ranges::stable_sort(expected, {}, &Item::order);
        sortByOrder(items);
        QVERIFY2(items == expected, random.seedText().constData());
    }
}

QTEST_APPLESS_MAIN(TestKeyOrder)
#include "tst_key_order.moc"
