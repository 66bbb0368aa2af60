// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_replay.h"

#include "core/store/sqlite_connection.h"
#include "store_fixture.h"

using namespace mm;
using namespace mm::test;

/// What follows from a log is what the changes in it make of a dataset, one after the other.
class LogReplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesWhatTheChangesMake();
    void leavesNothingOfWhatIsTakenBack();
    void refusesAContradiction();
    void refusesACodeThatIsNotKnown();

private:
    [[nodiscard]] LoggedChange logged(const Change &change) const;

    SqliteFixture m_fixture;
    std::unique_ptr<SqliteConnection> m_connection;
    CodeMap m_codes;
    Random m_random;
};

/// Ids in the file that differ from those of the catalogue.
void LogReplayTest::init()
{
    auto connection = SqliteConnection::open(QStringLiteral(":memory:"), SqliteAccess::ReadWrite,
                                             QStringLiteral("x"));
    MM_VERIFY(connection);
    m_connection = std::move(*connection);
    m_codes = {};
    for (std::uint16_t id = 0; id < 5; ++id) {
        const qint64 stored = 9 - id;
        m_codes.indicators.add(stored, QString::number(id), IndicatorId(id));
        m_codes.places.add(stored, QString::number(id), PlaceId(id));
        m_codes.breakdowns.add(stored, QString::number(id), BreakdownId(id));
    }
}

LoggedChange LogReplayTest::logged(const Change &change) const
{
    const SeriesKey &key = change.key.series;
    return {0,
            0,
            *m_codes.indicators.stored(key.indicator),
            *m_codes.places.stored(key.place),
            *m_codes.breakdowns.stored(key.breakdown),
            change.key.month,
            change.before,
            change.after,
            {},
            {}};
}

void LogReplayTest::makesWhatTheChangesMake()
{
    for (int trial = 0; trial < 50; ++trial) {
        LogReplay replay(*m_connection, m_codes);
        Dataset model;
        for (int set = m_random.integer(0, 30); set > 0; --set) {
            const ChangeSet changes = randomChanges(m_random, model);
            for (const Change &change : changes) {
                MM_VERIFY(replay.take(logged(change)));
            }
            model = *model.applying(changes);
        }
        const auto made = replay.dataset();
        QVERIFY2(made == model, m_random.seedText().constData());
        QCOMPARE(made->observationCount(), model.observationCount());
        QCOMPARE(made->extent(), model.extent());
    }
}

void LogReplayTest::leavesNothingOfWhatIsTakenBack()
{
    LogReplay replay(*m_connection, m_codes);
    const ChangeSet changes = randomChanges(m_random, {});
    for (const Change &change : changes) {
        MM_VERIFY(replay.take(logged(change)));
    }
    for (const Change &change : changes.inverse()) {
        MM_VERIFY(replay.take(logged(change)));
    }
    QVERIFY2(replay.dataset() == Dataset(), m_random.seedText().constData());
}

void LogReplayTest::refusesAContradiction()
{
    const ObservationKey key{{IndicatorId(1), PlaceId(2), kTotal}, *Month::make(2025, 7)};
    const Datum first = Datum::confirmed(Amount::of(5));
    for (const std::optional<Datum> &before :
         {std::optional(Datum::confirmed(Amount::of(6))),
          std::optional(Datum::estimated(Amount::of(5))), std::optional(Datum::suppressed()),
          std::optional<Datum>()}) {
        LogReplay replay(*m_connection, m_codes);
        MM_VERIFY(replay.take(logged({key, std::nullopt, first, {}})));
        QVERIFY(replay.dataset());
        MM_VERIFY(replay.take(logged({key, before, Datum::confirmed(Amount::of(7)), {}})));
        QVERIFY(!replay.dataset());
    }
}

void LogReplayTest::refusesACodeThatIsNotKnown()
{
    LogReplay replay(*m_connection, m_codes);
    LoggedChange change = logged({{{IndicatorId(1), PlaceId(2), kTotal}, *Month::make(2025, 7)},
                                  std::nullopt,
                                  Datum::suppressed(),
                                  {}});
    change.place = 4;
    const auto taken = replay.take(change);
    QVERIFY(!taken);
    QCOMPARE(taken.error().fault, StoreFault::NewerVersion);
}

QTEST_GUILESS_MAIN(LogReplayTest)
#include "tst_log_replay.moc"
