// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include <QCryptographicHash>
#include <QDateTime>

using namespace mm;
using namespace mm::test;

/// What a store remembers: the contract of Store about history, the same for every engine.
class StoreHistoryTest : public QObject {
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

    void changeSetsComeBackAsWritten();
    void historyTellsEveryStepOfANumber();
    void historyFilters();
    void keepsSources();
    void sourceOfARedoneImportIsTheOldFile();
    void asOfEarlierChangeSets();
    void asOfMoment();
    void editions();
    void documentsOfAnEditionStay();
    void ownSentencesHoldUntilTakenBack();
    void printedMonthsNeedAReason_data();
    void printedMonthsNeedAReason();
    void editionNamesThatMeanSomethingElse();
    void stateIdNamesTheState();

private:
    [[nodiscard]] Dataset loaded() { return m_store->load().value(); }

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Store> m_store;
};

namespace {

const ObservationKey kArrivals{{IndicatorId(0), PlaceId(2), kTotal}, *Month::make(2025, 7)};

} // namespace

void StoreHistoryTest::changeSetsComeBackAsWritten()
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

void StoreHistoryTest::historyTellsEveryStepOfANumber()
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

void StoreHistoryTest::historyFilters()
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

void StoreHistoryTest::keepsSources()
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

void StoreHistoryTest::sourceOfARedoneImportIsTheOldFile()
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

void StoreHistoryTest::asOfEarlierChangeSets()
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

void StoreHistoryTest::asOfMoment()
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

void StoreHistoryTest::editions()
{
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, std::nullopt, 1))));
    const auto edition = m_store->publish({QStringLiteral("July 2025"), kArrivals.month});
    MM_VERIFY(edition);
    QCOMPARE(edition->changeSet, 1);
    const QString stateId = m_store->stateId().value();
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, Datum::confirmed(Amount::of(1)), 2))));

    const AsOf asOf = AsOf::edition(QStringLiteral("July 2025"));
    QCOMPARE(m_store->stateId(asOf).value(), stateId);
    QVERIFY(m_store->stateId().value() != stateId);
    QCOMPARE(m_store->stateId(AsOf::moment(QDateTime::fromSecsSinceEpoch(0))).value(),
             QString(stateId.size(), u'0'));
    QCOMPARE(m_store->load(asOf)->at(kArrivals), Datum::confirmed(Amount::of(1)));
    QCOMPARE(m_store->editions()->front().name, QStringLiteral("July 2025"));
    QCOMPARE(m_store->editions()->front().month, kArrivals.month);
    QCOMPARE(m_store->editions()->front().publishedAt, edition->publishedAt);
    const auto twice = m_store->publish({QStringLiteral("July 2025"), kArrivals.month});
    QVERIFY(!twice);
    QCOMPARE(twice.error().fault, StoreFault::Refused);
    const auto unknown = m_store->load(AsOf::edition(QStringLiteral("June 2025")));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().fault, StoreFault::UnknownEdition);
    QVERIFY(!m_store->stateId(AsOf::edition(QStringLiteral("June 2025"))));
    QVERIFY(m_store->verify()->problems.empty());
}

void StoreHistoryTest::documentsOfAnEditionStay()
{
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, std::nullopt, 1))));
    PublishRequest request{QStringLiteral("July 2025"), kArrivals.month, QStringLiteral("Ana"),
                           QStringLiteral("2025")};
    request.documents = {{kFactsheetDocument, QByteArray("{\"a\": 1}")}};
    request.changeSet = 0;
    QCOMPARE(m_store->publish(request).error().fault, StoreFault::Conflict);
    request.changeSet = 1;
    request.note = QStringLiteral("without June");
    MM_VERIFY(m_store->publish(request));
    QCOMPARE(m_store->editions()->front().note, request.note);
    QCOMPARE(m_store->editions()->front().author, QStringLiteral("Ana"));
    QCOMPARE(m_store->editions()->front().style, QStringLiteral("2025"));
    QCOMPARE(m_store->editionDocument(request.name, kFactsheetDocument).value(),
             QByteArray("{\"a\": 1}"));
    QVERIFY(m_store->editionDocument(request.name, kPdfDocument)->isEmpty());
    QVERIFY(m_store->verify()->problems.empty());
}

void StoreHistoryTest::ownSentencesHoldUntilTakenBack()
{
    const auto written = [](const char *key, const char *text) {
        return OwnSentence{kArrivals.month,      QStringLiteral("SRB"),    QStringLiteral("2025"),
                           QStringLiteral("en"), QString::fromLatin1(key), QString::fromUtf8(text),
                           QStringLiteral("Ana")};
    };
    const auto texts = [&](const AsOf &asOf = {}) {
        QStringList found;
        const auto kept = m_store->ownSentences(asOf);
        for (const OwnSentence &own : *kept) {
            found << own.key + u'=' + own.text;
        }
        return found;
    };
    QVERIFY(texts().isEmpty());
    MM_VERIFY(m_store->keepOwnSentence(written("present", "first")));
    MM_VERIFY(m_store->keepOwnSentence(written("uasc", "children")));
    MM_VERIFY(m_store->publish({QStringLiteral("July 2025"), kArrivals.month}));
    const AsOf published = AsOf::moment(QDateTime::currentDateTimeUtc().addMSecs(1));
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > *published.time()); // stored in milliseconds
    MM_VERIFY(m_store->keepOwnSentence(written("present", "second")));
    QCOMPARE(texts(),
             QStringList({QStringLiteral("uasc=children"), QStringLiteral("present=second")}));
    MM_VERIFY(m_store->keepOwnSentence(written("present", "")));
    QCOMPARE(texts(), QStringList(QStringLiteral("uasc=children")));
    // What was printed then is still known.
    const QStringList then{QStringLiteral("present=first"), QStringLiteral("uasc=children")};
    QCOMPARE(texts(AsOf::edition(QStringLiteral("July 2025"))), then);
    QCOMPARE(texts(published), then);
    OwnSentence kept = m_store->ownSentences()->front();
    QCOMPARE(kept.at.timeSpec(), Qt::UTC);
    kept.at = {};
    QVERIFY(kept == written("uasc", "children"));
    // Another page of that month has words of its own.
    OwnSentence other = written("uasc", "elsewhere");
    other.place = QStringLiteral("BIH");
    MM_VERIFY(m_store->keepOwnSentence(other));
    QCOMPARE(texts(),
             QStringList({QStringLiteral("uasc=children"), QStringLiteral("uasc=elsewhere")}));
    QVERIFY(m_store->verify()->problems.empty());
}

void StoreHistoryTest::printedMonthsNeedAReason_data()
{
    QTest::addColumn<QString>("month");
    QTest::addColumn<bool>("needed");
    QTest::newRow("the month") << QStringLiteral("2025-07") << true;
    QTest::newRow("the first of the year") << QStringLiteral("2025-01") << true;
    QTest::newRow("the year before") << QStringLiteral("2024-01") << true;
    QTest::newRow("the next month") << QStringLiteral("2025-08") << false;
    QTest::newRow("two years before") << QStringLiteral("2023-12") << false;
}

void StoreHistoryTest::printedMonthsNeedAReason()
{
    QFETCH(QString, month);
    QFETCH(bool, needed);
    MM_VERIFY(m_store->publish({QStringLiteral("July 2025"), kArrivals.month}));
    ObservationKey key = kArrivals;
    key.month = *Month::parse(month);
    CommitRequest request = edit(setting(key, std::nullopt, 5));
    request.reason = QStringLiteral("  ");
    const auto silent = m_store->commit(request);
    QCOMPARE(silent.has_value(), !needed);
    if (needed) {
        QCOMPARE(silent.error().fault, StoreFault::ReasonNeeded);
        QVERIFY(silent.error().text.contains(month));
        QVERIFY(silent.error().text.contains(QStringLiteral("July 2025")));
        QCOMPARE(m_store->lastChangeSet().value(), 0);
        request.reason = QStringLiteral("late report");
        MM_VERIFY(m_store->commit(request));
    }
}

void StoreHistoryTest::editionNamesThatMeanSomethingElse()
{
    for (const QString &name : {QString(), QStringLiteral(" "), QStringLiteral("now"),
                                QStringLiteral("2025-08-04T10:00:00Z")}) {
        QVERIFY(!m_store->publish({name, kArrivals.month}));
    }
}

void StoreHistoryTest::stateIdNamesTheState()
{
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, std::nullopt, 1))));
    const QString id = m_store->stateId().value();
    QCOMPARE(id, QString::fromLatin1(m_store->changeSets()->front().hash.toHex().left(12)));
    MM_VERIFY(m_store->commit(edit(setting(kArrivals, Datum::confirmed(Amount::of(1)), 2))));
    QVERIFY(m_store->stateId().value() != id);
}

QTEST_GUILESS_MAIN(StoreHistoryTest)
#include "tst_store_history.moc"
