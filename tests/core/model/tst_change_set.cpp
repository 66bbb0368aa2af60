// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/change_set.h"
#include "tests/core/model/random_data.h"

#include <QTest>

#include <algorithm>

using namespace mm;
using namespace mm::test;

class TestChangeSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsAndDropsWhatHasNoEffect();
    void refusesAKeyThatStandsTwice();
    void inverseOfTheInverseIsTheSame();
};

void TestChangeSet::sortsAndDropsWhatHasNoEffect()
{
    Random random;
    const RandomShape shape;
    for (int i = 0; i < 2000; ++i) {
        std::vector<Change> changes;
        std::size_t effective = 0;
        for (const Observation &o :
             randomObservations(random, {1, 2, 2, shape.firstMonth, 6, 0.5})) {
            const bool effect = random.chance(0.7);
            const std::optional<Datum> before
                = effect ? std::nullopt : std::optional<Datum>(o.datum);
            changes.push_back({o.key, before, o.datum, {}});
            effective += effect ? 1 : 0;
        }
        const auto set = ChangeSet::make(std::move(changes));
        QVERIFY2(set, random.seedText().constData());
        QVERIFY2(set->size() == effective, random.seedText().constData());
        QVERIFY2(std::ranges::is_sorted(set->changes(), {}, &Change::key),
                 random.seedText().constData());
    }
}

void TestChangeSet::refusesAKeyThatStandsTwice()
{
    const ObservationKey key{{}, *Month::make(2025, 7)};
    const ObservationKey other{{}, *Month::make(2025, 6)};
    const auto set = ChangeSet::make({{key, std::nullopt, Datum::suppressed(), {}},
                                      {other, std::nullopt, Datum::suppressed(), {}},
                                      {key, std::nullopt, Datum::confirmed(Amount::of(1)), {}}});
    QVERIFY(!set);
    QVERIFY(set.error() == key);
}

void TestChangeSet::inverseOfTheInverseIsTheSame()
{
    Random random;
    for (int i = 0; i < 2000; ++i) {
        const Dataset a = randomDataset(random, {1, 2, 2, *Month::make(2025, 1), 6, 0.5});
        const ChangeSet changes = between(a, edited(a, random));
        QVERIFY2(changes.inverse().inverse() == changes, random.seedText().constData());
        QVERIFY2(changes.inverse().size() == changes.size(), random.seedText().constData());
    }
}

QTEST_GUILESS_MAIN(TestChangeSet)
#include "tst_change_set.moc"
