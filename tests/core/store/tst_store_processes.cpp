// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_location.h"
#include "sqlite_support.h"

#include <QElapsedTimer>
#include <QProcess>

using namespace mm;
using namespace mm::test;

/// Several processes on one dataset: kills lose nothing that was said to be saved, and no edit of
/// one is overwritten by another.
class StoreProcessesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killsLoseNothingThatWasAcknowledged_data() { addEngineRows(); }
    void killsLoseNothingThatWasAcknowledged();
    void writersLoseNoEdit_data() { addEngineRows(); }
    void writersLoseNoEdit();
    void lookingAtTheHeaderKeepsLocks();
};

namespace {

constexpr int kPatience = 60'000;

std::unique_ptr<QProcess> child(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(MM_STORE_CHILD), arguments);
    return process;
}

struct Acknowledged {
    qint64 id = 0;
    QString state;
};

/// The last whole line "committed ID STATE".
Acknowledged lastOf(const QByteArray &output)
{
    const QByteArray lines = output.left(output.lastIndexOf('\n') + 1);
    const QByteArrayList words = lines.trimmed().split('\n').last().split(' ');
    return words.size() == 3 ? Acknowledged{words[1].toLongLong(), QString::fromLatin1(words[2])}
                             : Acknowledged();
}

} // namespace

void StoreProcessesTest::killsLoseNothingThatWasAcknowledged()
{
    QFETCH(QString, engine);
    MM_NEED_ENGINE(engine);
    Random random;
    constexpr int datasets = 6;
    constexpr int killsPerDataset = 10;
    for (int i = 0; i < datasets; ++i) {
        const auto fixture = fixtureOf(engine);
        MM_VERIFY(fixture->create());
        for (int kill = 0; kill < killsPerDataset; ++kill) {
            const auto process = child({fixture->place(), QStringLiteral("commit")});
            QVERIFY(process->waitForStarted(kPatience));
            QByteArray output;
            const auto wanted = random.integer(0, 6);
            while (output.count('\n') < wanted) {
                QVERIFY2(process->waitForReadyRead(kPatience), random.seedText().constData());
                output += process->readAllStandardOutput();
            }
            QElapsedTimer timer;
            timer.start();
            const qint64 moment = random.integer(0, 15'000'000);
            while (timer.nsecsElapsed() < moment) { }
            process->kill();
            QVERIFY(process->waitForFinished(kPatience));
            output += process->readAllStandardOutput();

            const Acknowledged last = lastOf(output);
            const auto store = fixture->open();
            MM_VERIFY(store);
            const auto sets = (*store)->changeSets();
            MM_VERIFY(sets);
            if (last.id > 0) {
                const auto found = std::ranges::find(*sets, last.id, &ChangeSetInfo::id);
                QVERIFY2(found != sets->end(), random.seedText().constData());
                QCOMPARE(QString::fromLatin1(found->hash.toHex().left(12)), last.state);
            }
            const auto report = (*store)->verify();
            MM_VERIFY(report);
            QVERIFY2(report->problems.empty(), random.seedText().constData());
            QVERIFY(report->changeSets >= last.id);
        }
    }
}

void StoreProcessesTest::writersLoseNoEdit()
{
    QFETCH(QString, engine);
    MM_NEED_ENGINE(engine);
    const auto fixture = fixtureOf(engine);
    MM_VERIFY(fixture->create());
    constexpr int times = 200;
    const QStringList arguments{fixture->place(), QStringLiteral("add"), QString::number(times)};
    std::vector<std::unique_ptr<QProcess>> writers;
    for (int i = 0; i < 2; ++i) {
        writers.push_back(child(arguments));
    }
    qint64 accepted = 0;
    qint64 conflicts = 0;
    for (const auto &writer : writers) {
        QVERIFY(writer->waitForFinished(kPatience));
        QCOMPARE(writer->exitCode(), 0);
        const QByteArrayList words = writer->readAllStandardOutput().trimmed().split(' ');
        QCOMPARE(words.size(), 4);
        accepted += words[1].toLongLong();
        conflicts += words[3].toLongLong();
    }
    QCOMPARE(accepted + conflicts, 2 * times);
    QVERIFY(accepted > 0 && conflicts > 0);

    const auto store = fixture->open();
    MM_VERIFY(store);
    QCOMPARE((*store)->lastChangeSet().value(), accepted);
    // Each accepted edit added one: the sum says whether any was overwritten.
    const auto dataset = (*store)->load();
    MM_VERIFY(dataset);
    qint64 sum = 0;
    for (int month = 1; month <= 4; ++month) {
        const auto datum
            = dataset->at({{IndicatorId(0), PlaceId(1), kTotal}, *Month::make(2025, month)});
        sum += datum ? datum->amount()->rounded() : 0;
    }
    QCOMPARE(sum, accepted);
    QVERIFY((*store)->verify()->problems.empty());
}

/// Closing a file in any other way would drop the locks of this process, and the child could write.
void StoreProcessesTest::lookingAtTheHeaderKeepsLocks()
{
    SqliteFixture fixture;
    MM_VERIFY(fixture.create());
    const auto connection
        = SqliteConnection::open(fixture.path(), SqliteAccess::ReadWrite, QStringLiteral("x"));
    MM_VERIFY(connection);
    MM_VERIFY((*connection)->useJournal(SqliteJournal::Rollback));
    MM_VERIFY((*connection)->runScript("BEGIN EXCLUSIVE"));
    QVERIFY(readSqliteHeader(fixture.path()));
    const auto process = child({fixture.path(), QStringLiteral("add"), QStringLiteral("1")});
    QVERIFY(process->waitForFinished(kPatience));
    QCOMPARE(process->exitCode(), 1);
    QVERIFY(process->readAllStandardOutput().isEmpty());
}

QTEST_GUILESS_MAIN(StoreProcessesTest)
#include "tst_store_processes.moc"
