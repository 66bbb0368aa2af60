// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

using namespace mm;
using namespace mm::test;

/// The contract of Store, the same for every engine.
class StoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        MM_NEED_ENGINE(engine);
        m_fixture = fixtureOf(engine);
        auto store = m_fixture->create();
        MM_VERIFY(store);
        m_store = std::move(*store);
    }
    void cleanup()
    {
        m_store.reset();
        m_fixture.reset();
    }

    void newDatasetIsEmpty();
    void keepsEveryKindOfNumber();
    void followsTheModelThroughRandomCommits();
    void refusesAChangeThatIsStale();
    void writesNothingWhenOneOfManyIsStale();
    void conflictTellsWhatIsThere();
    void secondStoreSeesCommitsOfTheFirst();
    void emptyChangesWriteNothing();
    void refusesAmountsThatDoNotFit();
    void undoNamesWhatItReverts();
    void soundDatasetVerifies();
    void readOnlyRefusesToWrite();

private:
    [[nodiscard]] Dataset loaded() { return m_store->load().value(); }

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Store> m_store;
};

namespace {

const ObservationKey kArrivals{{IndicatorId(0), PlaceId(2), kTotal}, *Month::make(2025, 7)};

} // namespace

void StoreTest::newDatasetIsEmpty()
{
    QVERIFY(!m_store->isReadOnly());
    QVERIFY(loaded().isEmpty());
    QCOMPARE(m_store->lastChangeSet().value(), 0);
    QCOMPARE(m_store->stateId().value(), QStringLiteral("000000000000"));
    QVERIFY(m_store->changeSets()->empty());
    QVERIFY(m_store->history({})->empty());
    QVERIFY(m_store->sources()->empty());
    QVERIFY(m_store->editions()->empty());
    QVERIFY(m_store->verify()->problems.empty());
}

void StoreTest::keepsEveryKindOfNumber()
{
    const Amount largest = Amount::of(Amount::kLargestWhole);
    const std::vector<Datum> data{
        Datum::confirmed({}),
        Datum::confirmed(Amount::of(1)),
        Datum::provisional(Amount::ofThousandths(1)),
        Datum::estimated(Amount::ofThousandths(-2'345)),
        Datum::confirmed(largest),
        Datum::confirmed(Amount() - largest),
        Datum::suppressed(),
        Datum::notApplicable(),
    };
    std::vector<Change> changes;
    const Month first = *Month::make(Month::kFirstYear, 1);
    const Month last = *Month::make(Month::kLastYear, 12);
    for (std::size_t i = 0; i < data.size(); ++i) {
        const auto breakdown = static_cast<std::uint16_t>(i % 3);
        for (const Month month : {first + months(2 * i), last - months(3 * i)}) {
            changes.push_back({{{IndicatorId(1), kRegion, BreakdownId(breakdown)}, month},
                               std::nullopt,
                               data[i],
                               {}});
        }
    }
    const ChangeSet set = *ChangeSet::make(changes);
    MM_VERIFY(m_store->commit(edit(set)));
    QVERIFY(loaded() == *Dataset().applying(set));
}

void StoreTest::followsTheModelThroughRandomCommits()
{
    Random random;
    Dataset model;
    for (int round = 1; round <= 60; ++round) {
        const ChangeSet changes = randomChanges(random, model);
        MM_VERIFY(m_store->commit(edit(changes)));
        model = *model.applying(changes);
        QVERIFY2(loaded() == model, random.seedText().constData());
    }
    auto again = m_fixture->open();
    MM_VERIFY(again);
    QVERIFY2((*again)->load().value() == model, random.seedText().constData());
    const auto report = (*again)->verify();
    MM_VERIFY(report);
    QVERIFY2(report->problems.empty(), random.seedText().constData());
}

void StoreTest::refusesAChangeThatIsStale()
{
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, std::nullopt, 100))));
    const Datum hundred = Datum::confirmed(Amount::of(100));
    const std::vector<std::optional<Datum>> stale{std::nullopt, Datum::confirmed(Amount::of(99)),
                                                  Datum::provisional(Amount::of(100)),
                                                  Datum::suppressed()};
    for (const auto &before : stale) {
        const auto result = m_store->commit(edit(setting(kArrivals, before, 5)));
        QVERIFY(!result);
        QCOMPARE(result.error().fault, StoreFault::Conflict);
        QCOMPARE(result.error().conflicts.size(), 1U);
        QCOMPARE(result.error().conflicts.front().current, hundred);
    }
    QCOMPARE(m_store->lastChangeSet().value(), 1);
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, hundred, 5))));
}

void StoreTest::writesNothingWhenOneOfManyIsStale()
{
    const ChangeSet first = setting(kArrivals, std::nullopt, 100);
    MM_VERIFY(m_store->commit(edit(first)));
    const Dataset before = loaded();

    std::vector<Change> changes;
    for (int i = 1; i <= 12; ++i) {
        changes.push_back({{{IndicatorId(5), PlaceId(6), kTotal}, *Month::make(2020, i)},
                           std::nullopt,
                           Datum::confirmed(Amount::of(i)),
                           {}});
    }
    changes.push_back({kArrivals, std::nullopt, Datum::estimated(Amount::of(7)), {}});
    CommitRequest request = edit(*ChangeSet::make(changes));
    request.sources.push_back({QStringLiteral("x.csv"), {}, "never kept"});
    QVERIFY(!m_store->commit(request));
    QVERIFY(loaded() == before);
    QCOMPARE(m_store->lastChangeSet().value(), 1);
    QCOMPARE(m_store->history({})->size(), first.size());
    const auto sources = m_store->sources();
    MM_VERIFY(sources);
    QVERIFY(std::ranges::none_of(*sources, [](const SourceFile &s) { return s.name == u"x.csv"; }));
    QVERIFY(m_store->verify()->problems.empty());
}

void StoreTest::conflictTellsWhatIsThere()
{
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, std::nullopt, 1))));
    const Change stale{kArrivals, Datum::suppressed(), Datum::confirmed(Amount::of(2)), {}};
    const auto result = m_store->commit(edit(*ChangeSet::make({stale})));
    QVERIFY(!result);
    QCOMPARE(result.error().conflicts.front().change, stale);
    QVERIFY(!result.error().text.isEmpty());
}

void StoreTest::secondStoreSeesCommitsOfTheFirst()
{
    auto second = m_fixture->open();
    MM_VERIFY(second);
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, std::nullopt, 100))));
    QCOMPARE((*second)->lastChangeSet().value(), 1);
    QVERIFY((*second)->load().value() == loaded());

    const auto stale = (*second)->commit(edit(setting(kArrivals, std::nullopt, 7)));
    QVERIFY(!stale);
    QCOMPARE(stale.error().fault, StoreFault::Conflict);
    const auto fresh
        = (*second)->commit(edit(setting(kArrivals, Datum::confirmed(Amount::of(100)), 7)));
    MM_VERIFY(fresh);
    QCOMPARE(*fresh, 2);
    QCOMPARE(loaded().at(kArrivals), Datum::confirmed(Amount::of(7)));
}

void StoreTest::emptyChangesWriteNothing()
{
    QCOMPARE(m_store->commit(edit({})).value(), 0);
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, std::nullopt, 1))));
    QCOMPARE(m_store->commit(edit({})).value(), 1);
    QCOMPARE(m_store->changeSets()->size(), 1U);
}

void StoreTest::refusesAmountsThatDoNotFit()
{
    const auto result
        = m_store->commit(edit(setting(kArrivals, std::nullopt, Amount::kLargestWhole + 1)));
    QVERIFY(!result);
    QCOMPARE(result.error().fault, StoreFault::Refused);
    QVERIFY(loaded().isEmpty());
}

void StoreTest::undoNamesWhatItReverts()
{
    const ChangeSet changes = setting(kArrivals, std::nullopt, 1);
    MM_VERIFY(m_store->commit(edit(changes)));
    CommitRequest undo = edit(changes.inverse());
    undo.origin = Origin::Undo;
    QCOMPARE(m_store->commit(undo).error().fault, StoreFault::Refused);
    undo.reverts = 1;
    MM_VERIFY(m_store->commit(undo));
    QVERIFY(loaded().isEmpty());
    CommitRequest plain = edit(changes);
    plain.reverts = 1;
    QCOMPARE(m_store->commit(plain).error().fault, StoreFault::Refused);
    plain.origin = Origin::Redo;
    MM_VERIFY(m_store->commit(plain));

    const auto sets = m_store->changeSets();
    MM_VERIFY(sets);
    QCOMPARE(sets->at(0).origin, Origin::Redo);
    QCOMPARE(sets->at(0).reverts, std::optional<qint64>(1));
    QCOMPARE(sets->at(1).origin, Origin::Undo);
    QCOMPARE(sets->at(2).reverts, std::nullopt);
}

void StoreTest::soundDatasetVerifies()
{
    Random random;
    Dataset model;
    qint64 changes = 0;
    for (int i = 0; i < 20; ++i) {
        const ChangeSet set = randomChanges(random, model);
        MM_VERIFY(m_store->commit(edit(set)));
        model = *model.applying(set);
        changes += static_cast<qint64>(set.size());
    }
    const auto report = m_store->verify();
    MM_VERIFY(report);
    QVERIFY2(report->problems.empty(), random.seedText().constData());
    QCOMPARE(report->changeSets, m_store->lastChangeSet().value());
    QCOMPARE(report->changes, changes);
}

void StoreTest::readOnlyRefusesToWrite()
{
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, std::nullopt, 1))));
    auto reader = m_fixture->open(OpenMode::ReadOnly);
    MM_VERIFY(reader);
    QVERIFY((*reader)->isReadOnly());
    QVERIFY((*reader)->load().value() == loaded());
    const auto change = setting(kArrivals, Datum::confirmed(Amount::of(1)), 2);
    QCOMPARE((*reader)->commit(edit(change)).error().fault, StoreFault::ReadOnly);
    QCOMPARE((*reader)->publish({QStringLiteral("x"), kArrivals.month}).error().fault,
             StoreFault::ReadOnly);
    QVERIFY((*reader)->verify()->problems.empty());
}

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
