// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

using namespace mm;
using namespace mm::test;

/// The contract of Store about what people say beside the numbers, the same for every engine.
class StoreAnnotationsTest : public QObject {
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

    void comeBackAsWritten();
    void belongToChangeSets();
    void staleOnesAreAConflict();
    void whatChangesNothingIsNotWritten();
    void goWithNumbersOrNotAtAll();
    void signOffFallsWithANumber();
    void signOffStaysWhenOtherNumbersChange();
    void asOfEarlierStates();
    void followTheModelThroughRandomCommits();

private:
    [[nodiscard]] AnnotationBook book() { return m_store->annotations().value(); }
    [[nodiscard]] StoreResult<qint64> say(const AnnotationSubject &subject,
                                          const Annotation &annotation)
    {
        CommitRequest request = edit({});
        request.annotations = {{subject, book().at(subject), annotation}};
        return m_store->commit(request);
    }

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Store> m_store;
};

namespace {

const ObservationKey kArrivals{{IndicatorId(0), PlaceId(2), kTotal}, *Month::make(2025, 7)};
const CountryMonth kWhole{kArrivals.series.place, kArrivals.month};
const Annotation kComment{QStringLiteral("Čeka se „izveštaj“; '--"), true};
const Annotation kSignedOff{{}, true};

} // namespace

void StoreAnnotationsTest::comeBackAsWritten()
{
    QVERIFY(book().entries().empty());
    const ObservationKey part{{IndicatorId(1), kRegion, BreakdownId(3)}, *Month::make(2024, 1)};
    MM_VERIFY(say(kArrivals, kComment));
    MM_VERIFY(say(part, {QStringLiteral("two\nlines"), false}));
    MM_VERIFY(say(kWhole, kSignedOff));
    MM_VERIFY(say(kArrivals, {}));
    const auto again = m_fixture->open(OpenMode::ReadOnly);
    MM_VERIFY(again);
    const AnnotationBook read = (*again)->annotations().value();
    QVERIFY(read == book());
    QCOMPARE(read.entries().size(), 4U);
    QVERIFY(read.entries().front().change.after == kComment);
    QVERIFY(read.at(kArrivals).isEmpty());
    QCOMPARE(read.at(part).text, QStringLiteral("two\nlines"));
    QVERIFY(read.isSignedOff(kWhole.place, kWhole.month));
    QVERIFY((*again)->verify()->problems.empty());
}

void StoreAnnotationsTest::belongToChangeSets()
{
    const QString before = m_store->stateId().value();
    const auto id = say(kArrivals, kComment);
    MM_VERIFY(id);
    QCOMPARE(*id, 1);
    const auto sets = m_store->changeSets();
    QCOMPARE(sets->size(), 1U);
    QCOMPARE(sets->front().changeCount, 0);
    QCOMPARE(sets->front().reason, edit({}).reason);
    QVERIFY(m_store->stateId().value() != before);
    const AnnotationEntry entry = book().entries().front();
    QCOMPARE(entry.changeSet, *id);
    QCOMPARE(entry.author, sets->front().author);
    QCOMPARE(entry.at, sets->front().at);
    QVERIFY(m_store->changeSet(*id)->isEmpty());
    // The log goes on behind it.
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, std::nullopt, 1))));
    QVERIFY(m_store->loadAt(*id)->isEmpty());
    QVERIFY(m_store->verify()->problems.empty());
}

void StoreAnnotationsTest::staleOnesAreAConflict()
{
    MM_VERIFY(say(kArrivals, kComment));
    CommitRequest request = edit(setting(kArrivals, std::nullopt, 1));
    request.annotations = {{kArrivals, {}, {QStringLiteral("mine"), false}}};
    const auto result = m_store->commit(request);
    QVERIFY(!result);
    QCOMPARE(result.error().fault, StoreFault::Conflict);
    QCOMPARE(m_store->lastChangeSet().value(), 1);
    QVERIFY(m_store->load()->isEmpty());
    QVERIFY(book().at(kArrivals) == kComment);
}

void StoreAnnotationsTest::whatChangesNothingIsNotWritten()
{
    MM_VERIFY(say(kArrivals, kComment));
    const auto again = say(kArrivals, kComment);
    MM_VERIFY(again);
    QCOMPARE(*again, 1);
    QCOMPARE(m_store->changeSets()->size(), 1U);
}

void StoreAnnotationsTest::goWithNumbersOrNotAtAll()
{
    CommitRequest request = edit(setting(kArrivals, std::nullopt, 1));
    request.annotations = {{kArrivals, {}, kComment}};
    MM_VERIFY(m_store->commit(request));
    QCOMPARE(m_store->changeSets()->size(), 1U);
    QVERIFY(book().at(kArrivals) == kComment);

    request.annotations = {{kArrivals, kComment, {}}};
    QVERIFY(!m_store->commit(request)); // the number is another one by now
    QVERIFY(book().at(kArrivals) == kComment);
}

void StoreAnnotationsTest::signOffFallsWithANumber()
{
    MM_VERIFY(say(kWhole, kSignedOff));
    MM_VERIFY(say(kArrivals, kComment));
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, std::nullopt, 1))));
    QVERIFY(!book().isSignedOff(kWhole.place, kWhole.month));
    QVERIFY(book().at(kArrivals) == kComment);
    const auto fallen = book().changesOf(3);
    QCOMPARE(fallen.size(), 1U);
    QVERIFY(fallen.front().before == kSignedOff);
    QVERIFY(m_store->verify()->problems.empty());
}

void StoreAnnotationsTest::signOffStaysWhenOtherNumbersChange()
{
    MM_VERIFY(say(kWhole, kSignedOff));
    ObservationKey otherMonth = kArrivals;
    otherMonth.month = otherMonth.month - months(1);
    ObservationKey otherPlace = kArrivals;
    otherPlace.series.place = PlaceId(1);
    MM_VERIFY(m_store->commit(edit(setting(otherMonth, std::nullopt, 1))));
    MM_VERIFY(m_store->commit(edit(setting(otherPlace, std::nullopt, 1))));
    QVERIFY(book().isSignedOff(kWhole.place, kWhole.month));
    // Numbers can be written and signed off together.
    CommitRequest request = edit(setting(kArrivals, std::nullopt, 5));
    request.annotations = {{kWhole, kSignedOff, kSignedOff}};
    MM_VERIFY(m_store->commit(request));
    QVERIFY(book().isSignedOff(kWhole.place, kWhole.month));
}

void StoreAnnotationsTest::asOfEarlierStates()
{
    MM_VERIFY(say(kArrivals, kComment));
    MM_VERIFY(m_store->publish({QStringLiteral("July 2025"), kArrivals.month}));
    MM_VERIFY(say(kArrivals, {}));
    QVERIFY(book().at(kArrivals).isEmpty());
    const auto then = m_store->annotations(AsOf::parse(QStringLiteral("July 2025")));
    MM_VERIFY(then);
    QVERIFY(then->at(kArrivals) == kComment);
    QVERIFY(!m_store->annotations(AsOf::parse(QStringLiteral("No edition"))));
}

void StoreAnnotationsTest::followTheModelThroughRandomCommits()
{
    Random random;
    Dataset model;
    std::map<AnnotationSubject, Annotation> said;
    for (int round = 0; round < 60; ++round) {
        CommitRequest request
            = edit(random.chance(0.5) ? ChangeSet() : randomChanges(random, model, 5));
        const ObservationKey key = randomKey(random);
        const AnnotationSubject subject = random.chance(0.5)
            ? AnnotationSubject(key)
            : AnnotationSubject(CountryMonth{key.series.place, key.month});
        if (random.chance(0.7)) {
            const Annotation after{random.chance(0.5) ? QString::number(round) : QString(),
                                   random.chance(0.5)};
            request.annotations = {{subject, said[subject], after}};
        }
        MM_VERIFY(m_store->commit(request));
        model = *model.applying(request.changes);
        for (const Change &change : request.changes) {
            const CountryMonth whole{change.key.series.place, change.key.month};
            if (said[whole].isMarked) {
                said[whole] = {};
            }
        }
        for (const AnnotationChange &change : request.annotations) {
            said[change.subject] = change.after;
        }
        for (const auto &[about, annotation] : said) {
            QVERIFY2(book().at(about) == annotation, random.seedText().constData());
        }
    }
    QVERIFY2(m_store->verify()->problems.empty(), random.seedText().constData());
}

QTEST_GUILESS_MAIN(StoreAnnotationsTest)
#include "tst_annotations.moc"
