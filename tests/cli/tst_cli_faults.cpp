// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "tests/support/fault_environment.h"
#include "tests/support/property.h"

#include <QElapsedTimer>

#include <algorithm>
#include <optional>
#include <set>

using namespace mm::test;

namespace {

constexpr int kCutStatus = 99;
constexpr int kEdits = 6;

/// In the suite a few of each; many with MM_SOAK.
int times(int few, int many)
{
    return qEnvironmentVariableIsSet("MM_SOAK") ? many : tries(few);
}

QByteArray edits(int from, int count)
{
    QByteArray script;
    for (int i = from; i < from + count; ++i) {
        script += "BIH new_arrivals \"\" 2025-0" + QByteArray::number(i % 9 + 1) + " = "
            + QByteArray::number(1000 + i) + "\n";
    }
    return script;
}

/// A sheet of numbers that an import takes as one change set.
QByteArray sheet(Random &random)
{
    QByteArray csv = "country,indicator,breakdown,month,value,status\n";
    for (int month = 1; month <= 9; ++month) {
        // A list without any nationality would be another layout.
        csv += QByteArray("SRB,new_arrivals,") + (month == 9 ? "Cuba" : "") + ",2024-0"
            + QByteArray::number(month) + ',' + QByteArray::number(random.integer(1, 9000))
            + ",confirmed\n";
    }
    return csv;
}

/// What lies in a dataset, as the program tells it.
struct Contents {
    std::set<qint64> changeSets;
    qsizetype changes = 0;
    bool sound = false;
};

Contents contentsOf(const DatasetFolder &folder)
{
    Contents contents;
    const Run history = folder.call(QStringLiteral("history"), QStringLiteral("--format json"));
    for (const QJsonValue change : history.json()[u"changes"].toArray()) {
        contents.changeSets.insert(change[u"change_set"].toInteger());
        ++contents.changes;
    }
    contents.sound = history.status == 0 && folder.call(QStringLiteral("verify")).status == 0;
    return contents;
}

/// Numbers of the change sets that were said to be stored; half a line was not said.
std::set<qint64> acknowledged(const QByteArray &out)
{
    std::set<qint64> ids;
    const QByteArray lines = out.left(out.lastIndexOf('\n') + 1);
    for (const QByteArray &line : lines.split('\n')) {
        if (line.startsWith("committed ")) {
            ids.insert(line.mid(10).toLongLong());
        }
    }
    return ids;
}

bool holds(const Contents &contents, const std::set<qint64> &ids)
{
    return std::ranges::includes(contents.changeSets, ids);
}

QProcessEnvironment withFault(const DatasetFolder &folder, const QString &fault, quint32 seed = 1)
{
    return faultEnvironment(folder.dataset(), fault, seed);
}

QStringList editArguments(const DatasetFolder &folder)
{
    return {QStringLiteral("edit"), folder.dataset(), QStringLiteral("--script"),
            QStringLiteral("-")};
}

/// What became of a dataset whose power was cut.
enum class Outcome { Finished, Kept, Lost };

/// Runs six edits on a dataset with two, and cuts the power at one call.
Outcome cutWhileEditing(int call, quint32 seed, bool normal)
{
    const DatasetFolder folder;
    const Run first = folder.edit(edits(0, 2));
    QProcessEnvironment environment = withFault(folder, QStringLiteral("cut %1").arg(call), seed);
    if (normal) {
        environment.insert(QStringLiteral("MM_FAULT_NORMAL"), QStringLiteral("1"));
    }
    const Run cut = run(editArguments(folder), edits(2, kEdits), environment);
    auto ids = acknowledged(first.out);
    ids.merge(acknowledged(cut.out));
    const Contents contents = contentsOf(folder);
    if (!contents.sound || !holds(contents, ids) || contents.changeSets.size() > ids.size() + 1) {
        return Outcome::Lost;
    }
    return cut.status == kCutStatus ? Outcome::Kept : Outcome::Finished;
}

/// Calls that write until the program ends by itself; a cut later than this changes nothing.
int callsOfEditing()
{
    int low = 1;
    int high = 4096;
    while (low < high) {
        const int middle = (low + high) / 2;
        if (cutWhileEditing(middle, 1, false) == Outcome::Finished) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return low;
}

} // namespace

/// The real program on a disk that lets it down.
class CliFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killsLoseNothing();
    void powerCutsLoseNothing();
    void powerCutsOfAnImportLeaveAllOrNothing();
    void unsyncedCommitsWouldBeNoticed();
    void diskTroubleIsAPlainMessage_data();
    void diskTroubleIsAPlainMessage();
};

void CliFaultsTest::killsLoseNothing()
{
    Random random;
    const DatasetFolder folder;
    std::set<qint64> ids;
    for (int kill = 0; kill < times(12, 600); ++kill) {
        QProcess process;
        process.start(QStringLiteral(MM_PROGRAM), editArguments(folder));
        process.write(edits(kill * 200, 200));
        process.closeWriteChannel();
        const auto wanted = random.integer(0, 12);
        QByteArray out;
        while (out.count('\n') < wanted && process.waitForReadyRead(30'000)) {
            out += process.readAllStandardOutput();
        }
        QElapsedTimer timer;
        timer.start();
        for (const qint64 moment = random.integer(0, 5'000'000); timer.nsecsElapsed() < moment;) { }
        process.kill();
        QVERIFY(process.waitForFinished());
        out += process.readAllStandardOutput();
        ids.merge(acknowledged(out));
        const Contents contents = contentsOf(folder);
        QVERIFY2(contents.sound, random.seedText().constData());
        QVERIFY2(holds(contents, ids), random.seedText().constData());
    }
    QVERIFY(!ids.empty());
}

void CliFaultsTest::powerCutsLoseNothing()
{
    Random random;
    const int calls = callsOfEditing();
    QVERIFY(calls > 20);
    const auto check = [&](int call) {
        const auto seed = static_cast<quint32>(random.integer(1, 1 << 30));
        return cutWhileEditing(call, seed, false) != Outcome::Lost;
    };
    if (times(0, 1) == 1) {
        for (int call = 1; call <= calls; ++call) {
            QVERIFY2(check(call), random.seedText().constData());
        }
    }
    for (int i = 0; i < times(20, 600); ++i) {
        QVERIFY2(check(random.integer(1, calls)), random.seedText().constData());
    }
}

void CliFaultsTest::powerCutsOfAnImportLeaveAllOrNothing()
{
    Random random;
    const int step = times(kIsSanitized ? 108 : 9, 1);
    bool finished = false;
    for (int call = random.integer(1, step); !finished; call += step) {
        const DatasetFolder folder;
        QCOMPARE(folder.edit(edits(0, 1)).status, 0);
        const QString path = folder.path(QStringLiteral("sheet.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sheet(random)) > 0);
        file.close();
        const Run cut = run({QStringLiteral("import"), folder.dataset(), path}, {},
                            withFault(folder, QStringLiteral("cut %1").arg(call), random.seed()));
        finished = cut.status == 0;
        QVERIFY2(finished || cut.status == kCutStatus, qPrintable(cut.err));
        const Contents contents = contentsOf(folder);
        QVERIFY2(contents.sound, random.seedText().constData());
        QVERIFY2(contents.changes == 10 || (contents.changes == 1 && !finished),
                 random.seedText().constData());
    }
}

/// The same cuts with a store that does not sync its commits: if none was lost, the tests above
/// would be blind.
void CliFaultsTest::unsyncedCommitsWouldBeNoticed()
{
    Random random;
    bool lost = false;
    for (int i = 0; i < 200 && !lost; ++i) {
        lost = cutWhileEditing(random.integer(20, 80), static_cast<quint32>(i + 1), true)
            == Outcome::Lost;
    }
    QVERIFY(lost);
}

void CliFaultsTest::diskTroubleIsAPlainMessage_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("said");
    QTest::newRow("full") << QStringLiteral("full") << QStringLiteral("full");
    QTest::newRow("input/output") << QStringLiteral("eio")
                                  << QStringLiteral("could not be read or written");
}

/// Whatever call fails: what was acknowledged is there, the message is a sentence with the name of
/// the dataset, and the work goes on when the trouble is over.
void CliFaultsTest::diskTroubleIsAPlainMessage()
{
    QFETCH(QString, fault);
    QFETCH(QString, said);
    Random random;
    int failed = 0;
    for (int i = 0; i < times(12, 150); ++i) {
        const DatasetFolder folder;
        auto ids = acknowledged(folder.edit(edits(0, 2)).out);
        const int call = random.integer(1, 70);
        const Run run
            = mm::test::run(editArguments(folder), edits(2, kEdits),
                            withFault(folder, QStringLiteral("%1 %2").arg(fault).arg(call)));
        ids.merge(acknowledged(run.out));
        if (run.status != 0) {
            ++failed;
            QCOMPARE(run.status, 3);
            QVERIFY2(run.err.contains(said) || run.err.contains(QStringLiteral("cannot be made")),
                     qPrintable(run.err));
            QVERIFY2(run.err.contains(QStringLiteral("test.")), qPrintable(run.err));
            QVERIFY2(run.err.count(u'\n') == 1, qPrintable(run.err));
        }
        const Contents contents = contentsOf(folder);
        QVERIFY2(contents.sound && holds(contents, ids), random.seedText().constData());
        QCOMPARE(folder.edit("ALB pending \"\" 2025-01 = 5\n").status, 0);
    }
    QVERIFY(failed > 0);
}

QTEST_GUILESS_MAIN(CliFaultsTest)
#include "tst_cli_faults.moc"
