// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dataset.h"
#include "tests/core/model/random_data.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace mm;
using namespace mm::test;

/// The laws of the model, on random data.
class TestDataset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatItWasGiven();
    void ofSeveralWithOneKeyTheLastStays();
    void differenceLeadsFromOneToTheOther();
    void inverseRestores();
    void sharesWhatDidNotChange();
    void staleChangesConflictAndWriteNothing();
    void extentSpansEverySeries();
    void copiesStayAsTheyWere();
};

namespace {

const RandomShape kShape;

const std::shared_ptr<const Block> *blockOf(const Dataset &dataset, const Block &like)
{
    const auto found = std::ranges::find_if(dataset.blocks(), [&](const auto &block) {
        return block->indicator() == like.indicator() && block->place() == like.place();
    });
    return found == dataset.blocks().end() ? nullptr : &*found;
}

} // namespace

void TestDataset::holdsWhatItWasGiven()
{
    Random random;
    for (int i = 0; i < 300; ++i) {
        const std::vector<Observation> observations = randomObservations(random, kShape);
        const Dataset dataset = Dataset::of(observations);
        QVERIFY2(dataset.observationCount() == observations.size(), random.seedText().constData());
        QVERIFY2(dataset.isEmpty() == observations.empty(), random.seedText().constData());
        std::map<ObservationKey, Datum> model;
        for (const Observation &o : observations) {
            model.emplace(o.key, o.datum);
        }
        for (int j = 0; j < 200; ++j) {
            const ObservationKey key = randomKey(random, kShape);
            const auto found = model.find(key);
            QVERIFY2(dataset.at(key)
                         == (found == model.end() ? std::nullopt : std::optional(found->second)),
                     random.seedText().constData());
            if (const auto series = dataset.find(key.series)) {
                QVERIFY2(series->key() == key.series, random.seedText().constData());
                QVERIFY2(series->at(series->extent().first()).has_value()
                             && series->at(series->extent().last()).has_value(),
                         random.seedText().constData());
            }
        }
        for (int indicator = 0; indicator < kShape.indicators; ++indicator) {
            const IndicatorId id(static_cast<std::uint16_t>(indicator));
            const auto blocks = dataset.blocks(id);
            QVERIFY2(std::ranges::is_sorted(blocks, {}, [](const auto &b) { return b->place(); }),
                     random.seedText().constData());
            for (const auto &block : blocks) {
                QVERIFY2(block->indicator() == id && dataset.block(id, block->place()) == block,
                         random.seedText().constData());
            }
        }
    }
}

void TestDataset::ofSeveralWithOneKeyTheLastStays()
{
    const ObservationKey key{{}, *Month::make(2025, 7)};
    const Dataset dataset = Dataset::of({{key, Datum::confirmed(Amount::of(1))},
                                         {key, Datum::confirmed(Amount::of(2))},
                                         {key, Datum::confirmed(Amount::of(3))}});
    QCOMPARE(dataset.observationCount(), std::size_t{1});
    QVERIFY(dataset.at(key)->amount() == Amount::of(3));
}

void TestDataset::differenceLeadsFromOneToTheOther()
{
    Random random;
    for (int i = 0; i < 1000; ++i) {
        const Dataset a = randomDataset(random, kShape);
        const Dataset b = random.chance(0.8) ? edited(a, random) : randomDataset(random, kShape);
        const ChangeSet changes = between(a, b);
        const auto applied = a.applying(changes);
        QVERIFY2(applied, random.seedText().constData());
        QVERIFY2(*applied == b, random.seedText().constData());
        QVERIFY2(applied->observationCount() == b.observationCount(),
                 random.seedText().constData());
        QVERIFY2(changes.isEmpty() == (a == b), random.seedText().constData());
    }
}

void TestDataset::inverseRestores()
{
    Random random;
    for (int i = 0; i < 1000; ++i) {
        const Dataset a = randomDataset(random, kShape);
        const ChangeSet changes = between(a, edited(a, random));
        const auto there = a.applying(changes);
        const auto back = there->applying(changes.inverse());
        QVERIFY2(back, random.seedText().constData());
        QVERIFY2(*back == a, random.seedText().constData());
    }
}

void TestDataset::sharesWhatDidNotChange()
{
    Random random;
    for (int i = 0; i < 500; ++i) {
        const Dataset a = randomDataset(random, kShape);
        const ChangeSet changes = between(a, edited(a, random));
        const Dataset b = *a.applying(changes);
        for (const auto &block : a.blocks()) {
            const bool touched = std::ranges::any_of(changes, [&](const Change &change) {
                return change.key.series.indicator == block->indicator()
                    && change.key.series.place == block->place();
            });
            const auto *after = blockOf(b, *block);
            QVERIFY2(touched || (after && *after == block), random.seedText().constData());
        }
    }
}

void TestDataset::staleChangesConflictAndWriteNothing()
{
    Random random;
    int conflicting = 0;
    for (int i = 0; i < 1000; ++i) {
        const Dataset base = randomDataset(random, kShape);
        const ChangeSet mine = between(base, edited(base, random));
        const Dataset theirs = edited(base, random);
        std::vector<ObservationKey> stale;
        for (const Change &change : mine) {
            if (theirs.at(change.key) != change.before) {
                stale.push_back(change.key);
            }
        }
        const Dataset before = theirs;
        const auto applied = theirs.applying(mine);
        QVERIFY2(applied.has_value() == stale.empty(), random.seedText().constData());
        QVERIFY2(theirs == before, random.seedText().constData());
        if (!applied) {
            ++conflicting;
            QVERIFY2(std::ranges::equal(applied.error(), stale, {},
                                        [](const Conflict &c) { return c.change.key; }),
                     random.seedText().constData());
            for (const Conflict &conflict : applied.error()) {
                QVERIFY2(conflict.current == theirs.at(conflict.change.key),
                         random.seedText().constData());
            }
        }
    }
    QVERIFY2(conflicting > 0, random.seedText().constData());
}

void TestDataset::extentSpansEverySeries()
{
    Random random;
    QVERIFY(!Dataset().extent());
    for (int i = 0; i < 300; ++i) {
        const std::vector<Observation> observations = randomObservations(random, kShape);
        const Dataset dataset = Dataset::of(observations);
        const auto extent = dataset.extent();
        QVERIFY2(extent.has_value() != observations.empty(), random.seedText().constData());
        if (!extent) {
            continue;
        }
        const auto month = [](const Observation &o) { return o.key.month; };
        QVERIFY2(extent->first() == std::ranges::min(observations, {}, month).key.month,
                 random.seedText().constData());
        QVERIFY2(extent->last() == std::ranges::max(observations, {}, month).key.month,
                 random.seedText().constData());
        for (const Observation &o : observations) {
            QVERIFY2(dataset.extent(o.key.series.indicator)->contains(o.key.month),
                     random.seedText().constData());
        }
    }
}

void TestDataset::copiesStayAsTheyWere()
{
    Random random;
    for (int i = 0; i < 200; ++i) {
        const Dataset a = randomDataset(random, kShape);
        const Dataset copy = a;
        std::vector<std::vector<Observation>> before;
        for (const auto &block : copy.blocks()) {
            before.push_back(block->observations());
        }
        const auto changed = a.applying(between(a, edited(a, random)));
        QVERIFY2(changed, random.seedText().constData());
        std::size_t index = 0;
        for (const auto &block : copy.blocks()) {
            QVERIFY2(block->observations() == before[index++], random.seedText().constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestDataset)
#include "tst_dataset.moc"
