// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include <QCryptographicHash>
#include <QDateTime>

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
    void changeSetsComeBackAsWritten();
    void historyTellsEveryStepOfANumber();
    void historyFilters();
    void keepsSources();
    void sourceOfARedoneImportIsTheOldFile();
    void asOfEarlierChangeSets();
    void asOfMoment();
    void editions();
    void editionNamesThatMeanSomethingElse();
    void stateIdNamesTheState();
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
        if (changes.isEmpty()) {
            continue;
        }
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
    Random random;
    const ChangeSet first = randomChanges(random, {});
    MM_VERIFY(m_store->commit(edit(first)));
    const Dataset before = loaded();
    const ObservationKey wrong = before.blocks().front()->observations().front().key;

    std::vector<Change> changes;
    for (int i = 1; i <= 12; ++i) {
        changes.push_back({{{IndicatorId(5), PlaceId(6), kTotal}, *Month::make(2020, i)},
                           std::nullopt,
                           Datum::confirmed(Amount::of(i)),
                           {}});
    }
    changes.push_back({wrong, std::nullopt, Datum::estimated(Amount::of(7)), {}});
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

void StoreTest::changeSetsComeBackAsWritten()
{
    Random random;
    Dataset model;
    std::vector<ChangeSet> written;
    const QDateTime start = QDateTime::currentDateTimeUtc().addMSecs(-1);
    for (int i = 0; i < 10; ++i) {
        written.push_back(randomChanges(random, model));
        model = *model.applying(written.back());
        if (written.back().isEmpty()) {
            written.pop_back();
            continue;
        }
        MM_VERIFY(m_store->commit(edit(written.back())));
    }
    const auto sets = m_store->changeSets();
    MM_VERIFY(sets);
    QCOMPARE(sets->size(), written.size());
    for (std::size_t i = 0; i < written.size(); ++i) {
        const ChangeSetInfo &info = (*sets)[written.size() - 1 - i];
        QCOMPARE(info.id, static_cast<qint64>(i + 1));
        QVERIFY(start <= info.at && info.at <= QDateTime::currentDateTimeUtc());
        QCOMPARE(info.at.timeSpec(), Qt::UTC);
        QCOMPARE(info.author, edit({}).author);
        QCOMPARE(info.reason, edit({}).reason);
        QCOMPARE(info.changeCount, static_cast<qint64>(written[i].size()));
        QCOMPARE(info.hash.size(), 32);
        QVERIFY2(m_store->changeSet(info.id).value() == written[i], random.seedText().constData());
    }
    QVERIFY(m_store->changeSet(99)->isEmpty());
}

void StoreTest::historyTellsEveryStepOfANumber()
{
    const CellRef cell{QStringLiteral("bih.xlsx"), QStringLiteral("July"), {6, 27}};
    const Datum ten = Datum::confirmed(Amount::of(10));
    MM_VERIFY(m_store->commit(edit(*ChangeSet::make({{kArrivals, {}, ten, cell}}))));
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, ten, 12))));
    const auto entries = m_store->history({PlaceId(2), IndicatorId(0), kTotal, kArrivals.month});
    MM_VERIFY(entries);
    QCOMPARE(entries->size(), 2U);
    QCOMPARE(entries->front().set.id, 2);
    QCOMPARE(entries->front().change.before, ten);
    QVERIFY(entries->front().change.source.isEmpty());
    QCOMPARE(entries->back().change.source, cell);
    QCOMPARE(entries->back().set.author, edit({}).author);
}

void StoreTest::historyFilters()
{
    Random random;
    Dataset model;
    std::vector<std::pair<qint64, Change>> all;
    for (qint64 id = 1; id <= 20; ++id) {
        const ChangeSet changes = setting(randomKey(random), {}, id);
        if (model.at(changes.begin()->key)) {
            --id;
            continue;
        }
        model = *model.applying(changes);
        MM_VERIFY(m_store->commit(edit(changes)));
        all.insert(all.begin(), {id, *changes.begin()});
    }
    for (int i = 0; i < 50; ++i) {
        const ObservationKey key = randomKey(random);
        HistoryFilter filter;
        filter.place = random.chance(0.5) ? std::optional(key.series.place) : std::nullopt;
        filter.indicator = random.chance(0.5) ? std::optional(key.series.indicator) : std::nullopt;
        filter.breakdown = random.chance(0.5) ? std::optional(key.series.breakdown) : std::nullopt;
        filter.month = random.chance(0.3) ? std::optional(key.month) : std::nullopt;
        std::vector<qint64> expected;
        for (const auto &[id, change] : all) {
            const auto fits
                = [](const auto &wanted, const auto &value) { return !wanted || *wanted == value; };
            if (fits(filter.place, change.key.series.place)
                && fits(filter.indicator, change.key.series.indicator)
                && fits(filter.breakdown, change.key.series.breakdown)
                && fits(filter.month, change.key.month)) {
                expected.push_back(id);
            }
        }
        const auto entries = m_store->history(filter);
        MM_VERIFY(entries);
        std::vector<qint64> found;
        std::ranges::transform(*entries, std::back_inserter(found),
                               [](const HistoryEntry &entry) { return entry.set.id; });
        QVERIFY2(found == expected, random.seedText().constData());
    }
}

void StoreTest::keepsSources()
{
    const QByteArray bytes = QByteArray("many the same bytes ").repeated(5'000) + '\0' + "end";
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const CellRef cell{QStringLiteral("a.xlsx"), QStringLiteral("S"), {0, 0}};
    CommitRequest request = edit(*ChangeSet::make({{kArrivals, {}, Datum::suppressed(), cell}}));
    request.sources = {{QStringLiteral("a.xlsx"), sha256, bytes},
                       {QStringLiteral("copy of a.xlsx"), sha256, bytes}};
    MM_VERIFY(m_store->commit(request));

    const auto sources = m_store->sources();
    MM_VERIFY(sources);
    QCOMPARE(sources->size(), 2U);
    QCOMPARE(sources->front().name, QStringLiteral("a.xlsx"));
    QCOMPARE(sources->front().sha256, sha256);
    QVERIFY(sources->front().bytes.isEmpty());
    const auto source = m_store->source(sha256);
    MM_VERIFY(source);
    QCOMPARE(source->bytes, bytes);
    QVERIFY(!m_store->source(QByteArray(32, 'x')));
}

void StoreTest::sourceOfARedoneImportIsTheOldFile()
{
    const auto import = [&](const QByteArray &bytes, const ObservationKey &key) {
        const CellRef cell{QStringLiteral("report.xlsx"), QStringLiteral("S"), {1, 1}};
        CommitRequest request
            = edit(*ChangeSet::make({{key, {}, Datum::confirmed(Amount::of(1)), cell}}));
        request.origin = Origin::Import;
        request.sources = {{QStringLiteral("report.xlsx"), {}, bytes}};
        return request;
    };
    ObservationKey other = kArrivals;
    other.month = other.month + months(1);
    const CommitRequest first = import("first", kArrivals);
    MM_VERIFY(m_store->commit(first));
    CommitRequest undo = edit(first.changes.inverse());
    undo.origin = Origin::Undo;
    undo.reverts = 1;
    MM_VERIFY(m_store->commit(undo));
    MM_VERIFY(m_store->commit(import("second", other)));
    CommitRequest redo = edit(m_store->changeSet(1).value());
    redo.origin = Origin::Redo;
    redo.reverts = 1;
    MM_VERIFY(m_store->commit(redo));
    QVERIFY(m_store->changeSet(4).value() == first.changes);
    QCOMPARE(m_store->sources()->size(), 2U);
    QVERIFY(m_store->verify()->problems.empty());
}

void StoreTest::asOfEarlierChangeSets()
{
    Random random;
    std::vector<Dataset> states{Dataset()};
    while (states.size() <= 15) {
        const ChangeSet changes = randomChanges(random, states.back());
        if (!changes.isEmpty()) {
            MM_VERIFY(m_store->commit(edit(changes)));
            states.push_back(*states.back().applying(changes));
        }
    }
    for (std::size_t i = 0; i < states.size(); ++i) {
        const auto state = m_store->loadAt(static_cast<qint64>(i));
        MM_VERIFY(state);
        QVERIFY2(*state == states[i], random.seedText().constData());
    }
}

void StoreTest::asOfMoment()
{
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, std::nullopt, 1))));
    const QDateTime first = m_store->changeSets()->front().at;
    // Times are kept in milliseconds: wait for the next one by looking at the clock.
    while (QDateTime::currentDateTimeUtc() <= first) { }
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, Datum::confirmed(Amount::of(1)), 2))));

    QVERIFY(m_store->load(AsOf::moment(first.addMSecs(-1)))->isEmpty());
    QCOMPARE(m_store->load(AsOf::moment(first))->at(kArrivals), Datum::confirmed(Amount::of(1)));
    QVERIFY(m_store->load(AsOf::moment(first.addYears(1))).value() == loaded());
}

void StoreTest::editions()
{
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, std::nullopt, 1))));
    const auto edition = m_store->publish(QStringLiteral("July 2025"), kArrivals.month);
    MM_VERIFY(edition);
    QCOMPARE(edition->changeSet, 1);
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, Datum::confirmed(Amount::of(1)), 2))));

    const AsOf asOf = AsOf::edition(QStringLiteral("July 2025"));
    QCOMPARE(m_store->load(asOf)->at(kArrivals), Datum::confirmed(Amount::of(1)));
    QCOMPARE(m_store->editions()->front().name, QStringLiteral("July 2025"));
    QCOMPARE(m_store->editions()->front().month, kArrivals.month);
    QCOMPARE(m_store->editions()->front().publishedAt, edition->publishedAt);
    const auto twice = m_store->publish(QStringLiteral("July 2025"), kArrivals.month);
    QVERIFY(!twice);
    QCOMPARE(twice.error().fault, StoreFault::Refused);
    const auto unknown = m_store->load(AsOf::edition(QStringLiteral("June 2025")));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().fault, StoreFault::UnknownEdition);
    QVERIFY(m_store->verify()->problems.empty());
}

void StoreTest::editionNamesThatMeanSomethingElse()
{
    for (const QString &name : {QString(), QStringLiteral(" "), QStringLiteral("now"),
                                QStringLiteral("2025-08-04T10:00:00Z")}) {
        QVERIFY(!m_store->publish(name, kArrivals.month));
    }
}

void StoreTest::stateIdNamesTheState()
{
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, std::nullopt, 1))));
    const QString id = m_store->stateId().value();
    QCOMPARE(id, QString::fromLatin1(m_store->changeSets()->front().hash.toHex().left(12)));
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, Datum::confirmed(Amount::of(1)), 2))));
    QVERIFY(m_store->stateId().value() != id);
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
    QCOMPARE((*reader)->publish(QStringLiteral("x"), kArrivals.month).error().fault,
             StoreFault::ReadOnly);
    QVERIFY((*reader)->verify()->problems.empty());
}

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
