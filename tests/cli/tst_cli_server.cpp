// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "tests/support/scratch_database.h"

using namespace mm::test;

namespace {

const QString kJson = QStringLiteral("--format json");

const QByteArray kScript = "SRB new_arrivals \"\" 2024-07 = 1200\n"
                           "SRB new_arrivals \"\" 2025-07 = 900 provisional\n"
                           "BIH new_arrivals \"\" 2025-07 suppressed\n"
                           "ALB new_arrivals \"\" 2024-07 = 0\n"
                           "ALB new_arrivals \"\" 2025-07 = 17\n";

Run call(const QString &place, const QString &command, const QString &rest = {},
         const QByteArray &input = {})
{
    return run(QStringList{command, place} + words(rest), input);
}

} // namespace

/// A database on a server stands wherever a file does.
class CliServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAsAFileDoes();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void passwordComesFromTheEnvironment();
};

void CliServerTest::answersAsAFileDoes()
{
    MM_NEED_POSTGRES();
    const ScratchDatabase database;
    const DatasetFolder folder;
    QVERIFY(folder.isMade());
    const Run made = call(database.address(), QStringLiteral("new"));
    QVERIFY2(made.status == 0, qPrintable(made.err));
    QVERIFY(made.err.contains(QStringLiteral("Backups")));
    const QString sheet = folder.path(QStringLiteral("sheet.csv"));
    QFile file(sheet);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("country,indicator,breakdown,month,value,status\n"
               "SRB,new_arrivals,,2025-06,88,confirmed\n"
               "SRB,new_arrivals,Türkiye,2025-06,60,confirmed\n");
    file.close();

    struct Call {
        QString command;
        QString rest;
        QByteArray input;
    };
    const std::vector<Call> calls{
        {QStringLiteral("edit"), QStringLiteral("--script - --reason 'late report'"), kScript},
        {QStringLiteral("import"), QStringLiteral("'%1' --format json").arg(sheet), {}},
        {QStringLiteral("import"), QStringLiteral("'%1' --format json").arg(sheet), {}},
        {QStringLiteral("compare"),
         QStringLiteral("--indicator new_arrivals --period 2025-07 --with 2024-07 --by country ")
             + kJson,
         {}},
        {QStringLiteral("publish"), QStringLiteral("--month 2025-07 --name 'July 2025'"), {}},
        {QStringLiteral("edit"), QStringLiteral("--script -"), "SRB new_arrivals \"\" 2025-07 = 1"},
        {QStringLiteral("edit"), QStringLiteral("--script - --reason corrected"),
         "SRB new_arrivals \"\" 2025-07 = 950"},
        {QStringLiteral("compare"),
         QStringLiteral("--indicator new_arrivals --period 2025-07 --with 2025-07 "
                        "--with-as-of 'July 2025' ")
             + kJson,
         {}},
        {QStringLiteral("diff"), QStringLiteral("'July 2025' now ") + kJson, {}},
        {QStringLiteral("export"), QStringLiteral("--to csv -o '%1'"), {}},
        {QStringLiteral("verify"), kJson, {}},
    };
    for (const Call &each : calls) {
        std::vector<Run> runs;
        std::vector<QByteArray> written;
        for (const QString &place : {folder.dataset(), database.address()}) {
            const QString out = folder.path(QStringLiteral("out %1.csv").arg(runs.size()));
            const QString rest = each.command == u"export" ? each.rest.arg(out) : each.rest;
            runs.push_back(call(place, each.command, rest, each.input));
            written.push_back(fileBytes(out));
        }
        QVERIFY2(runs[0].status == runs[1].status, qPrintable(each.command + runs[1].err));
        if (each.command != u"publish") { // which tells the time
            QCOMPARE(runs[1].out, runs[0].out);
        }
        QVERIFY(written[0] == written[1]);
    }
    QCOMPARE(call(database.address(), QStringLiteral("history")).out.count("Türkiye"),
             call(folder.dataset(), QStringLiteral("history")).out.count("Türkiye"));
    const Run second = call(database.address(), QStringLiteral("new"));
    QCOMPARE(second.status, 3);
}

void CliServerTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *place, const char *words) {
        QTest::newRow(name) << QString::fromLatin1(place) << QString::fromLatin1(words);
    };
    row("a password", "postgresql://ana:secret@localhost/figures", "PGPASSFILE");
    row("no server", "postgresql://ana@localhost:1/figures", "cannot be reached");
    row("another protocol", "http://localhost/figures", "does not exist");
    row("no address", "postgresql://local host/", "looks like");
}

void CliServerTest::saysWhatIsWrong()
{
    QFETCH(QString, place);
    QFETCH(QString, words);
    const Run refused = call(place, QStringLiteral("history"));
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.err.contains(words), qPrintable(refused.err));
    QCOMPARE(refused.err.count(u'\n'), 1);
    QVERIFY(!refused.err.contains(QStringLiteral("secret")));
}

void CliServerTest::passwordComesFromTheEnvironment()
{
    MM_NEED_POSTGRES();
    const ScratchDatabase database;
    const QStringList history{QStringLiteral("history"), database.address()};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const Run empty = run(history, {}, environment);
    QCOMPARE(empty.status, 3);
    QVERIFY2(empty.err.contains(QStringLiteral("mixed-movements new ") + database.address()),
             qPrintable(empty.err));
    const QString password = environment.value(QStringLiteral("PGPASSWORD"));
    environment.remove(QStringLiteral("PGPASSWORD"));
    const Run without = run(history, {}, environment);
    QVERIFY2(without.err.contains(QStringLiteral("wants a password")), qPrintable(without.err));
    environment.insert(QStringLiteral("MIXED_MOVEMENTS_PASSWORD"), password);
    QCOMPARE(run(history, {}, environment).err, empty.err);
    environment.insert(QStringLiteral("MIXED_MOVEMENTS_PASSWORD"), QStringLiteral("canary"));
    const Run wrong = run(history, {}, environment);
    QVERIFY2(wrong.err.contains(QStringLiteral("is wrong")), qPrintable(wrong.err));
    QVERIFY(!wrong.err.contains(QStringLiteral("canary")));
}

QTEST_GUILESS_MAIN(CliServerTest)
#include "tst_cli_server.moc"
