// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <memory>

using namespace mm::test;

namespace {

const QString kJson = QStringLiteral(" --format json");

/// Estimates of the region for January to July of two years: enough for one sentence.
QByteArray estimates()
{
    QByteArray script;
    for (int month = 1; month <= 7; ++month) {
        for (const auto &[year, count] : {std::pair(2024, 1000), std::pair(2025, 900)}) {
            script += "REGION mixed_movements_estimate \"\" " + QByteArray::number(year) + "-0"
                + QByteArray::number(month) + " = " + QByteArray::number(count) + " estimated\n";
        }
    }
    return script;
}

} // namespace

/// publish, editions, diff, and what they change for edit, compare and history.
class CliEditionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void publishFreezesAndLists();
    void printedMonthsAskForAReason();
    void anEditionIsMadeAgainToTheByte();
    void diffTellsValuesSentencesAndErratum();
    void diffOfEveryKindOfState();
    void comparesWithWhatWasPublishedThen();
    void revisionsOfWhatWasPublished();
    void namesThatAreNoEdition();
    void wrongUsage_data();
    void wrongUsage();

private:
    std::unique_ptr<DatasetFolder> m_folder;
};

void CliEditionsTest::init()
{
    m_folder = std::make_unique<DatasetFolder>();
    QVERIFY(m_folder->isMade());
    QCOMPARE(m_folder->edit(estimates()).status, 0);
}

void CliEditionsTest::publishFreezesAndLists()
{
    const Run published = m_folder->call(
        QStringLiteral("publish"), QStringLiteral("--month 2025-07 --name 'July 2025'") + kJson);
    QVERIFY2(published.status == 0, qPrintable(published.err));
    QCOMPARE(published.json()[u"format_version"].toInt(), 1);
    QCOMPARE(published.json()[u"edition"][u"name"].toString(), QStringLiteral("July 2025"));
    QCOMPARE(published.json()[u"edition"][u"change_set"].toInt(), 14);
    QVERIFY(published.json()[u"withheld"].toObject().contains(u"present"));
    QVERIFY(!published.json()[u"withheld"].toObject().contains(u"mixed_movements"));

    QCOMPARE(
        m_folder
            ->call(QStringLiteral("publish"), QStringLiteral("--month 2025-07 --name 'July 2025'"))
            .status,
        1);
    QCOMPARE(m_folder
                 ->call(QStringLiteral("publish"),
                        QStringLiteral("--month 2025-06 --name June --style 2023"))
                 .status,
             0);
    const QJsonArray editions
        = m_folder->call(QStringLiteral("editions"), kJson).json()[u"editions"].toArray();
    QCOMPARE(editions.size(), 2);
    QCOMPARE(editions[0][u"month"].toString(), QStringLiteral("2025-07"));
    QCOMPARE(editions[0][u"style"].toString(), QStringLiteral("2025"));
    QVERIFY(editions[0][u"published_at"].toString().endsWith(u'Z'));
    QVERIFY(!editions[0][u"author"].toString().isEmpty());
    QCOMPARE(editions[1][u"style"].toString(), QStringLiteral("2023"));
    const Run text = m_folder->call(QStringLiteral("editions"));
    QVERIFY(text.out.contains("July 2025"));
    QCOMPARE(m_folder->call(QStringLiteral("verify")).status, 0);
}

void CliEditionsTest::printedMonthsAskForAReason()
{
    QCOMPARE(
        m_folder
            ->call(QStringLiteral("publish"), QStringLiteral("--month 2025-07 --name 'July 2025'"))
            .status,
        0);
    const QByteArray line = "REGION mixed_movements_estimate \"\" 2025-07 = 950 estimated\n";
    const Run silent = m_folder->edit(line);
    QCOMPARE(silent.status, 1);
    QVERIFY(silent.err.contains(QStringLiteral("July 2025")));
    QVERIFY(silent.err.contains(QStringLiteral("reason")));
    QVERIFY(silent.out.isEmpty());
    QCOMPARE(m_folder->edit(line, QStringLiteral("--reason 'late report'")).status, 0);
    QCOMPARE(m_folder->edit("REGION mixed_movements_estimate \"\" 2025-08 = 7 estimated\n").status,
             0);
    const QJsonObject history
        = m_folder
              ->call(QStringLiteral("history"),
                     QStringLiteral("--country REGION --indicator mixed_movements_estimate "
                                    "--month 2025-07")
                         + kJson)
              .json();
    QCOMPARE(history[u"changes"].toArray().size(), 2);
    QCOMPARE(history[u"changes"][0][u"reason"].toString(), QStringLiteral("late report"));
}

void CliEditionsTest::anEditionIsMadeAgainToTheByte()
{
    const auto page = [&](const QString &name, const QString &asOf) {
        const QString path = m_folder->path(name);
        const Run made = m_folder->call(QStringLiteral("factsheet"),
                                        QStringLiteral("--month 2025-07 -o %1 ").arg(path) + asOf);
        return made.status == 0 ? fileBytes(path) : QByteArray();
    };
    QCOMPARE(
        m_folder
            ->call(QStringLiteral("publish"), QStringLiteral("--month 2025-07 --name 'July 2025'"))
            .status,
        0);
    QCOMPARE(m_folder
                 ->edit("REGION mixed_movements_estimate \"\" 2025-07 = 1600 estimated\n",
                        QStringLiteral("--reason correction"))
                 .status,
             0);
    const QString frozen = m_folder->path(QStringLiteral("frozen.pdf"));
    QCOMPARE(m_folder
                 ->call(QStringLiteral("editions"),
                        QStringLiteral("--pdf 'July 2025' -o %1").arg(frozen))
                 .status,
             0);
    QVERIFY(!fileBytes(frozen).isEmpty());
    const QString then = QStringLiteral("--as-of 'July 2025' --with-as-of 'July 2025'");
    QVERIFY(page(QStringLiteral("again.pdf"), then) == fileBytes(frozen));

    const QString nowhere = m_folder->path(QStringLiteral("no.pdf"));
    const Run unknown = m_folder->call(QStringLiteral("editions"),
                                       QStringLiteral("--pdf June -o %1").arg(nowhere));
    QCOMPARE(unknown.status, 1);
    QVERIFY(unknown.err.contains(QStringLiteral("no edition named “June”")));
    QVERIFY(!QFile::exists(nowhere));
}

void CliEditionsTest::diffTellsValuesSentencesAndErratum()
{
    QCOMPARE(
        m_folder
            ->call(QStringLiteral("publish"), QStringLiteral("--month 2025-07 --name 'July 2025'"))
            .status,
        0);
    const Run same
        = m_folder->call(QStringLiteral("diff"), QStringLiteral("'July 2025' now") + kJson);
    QCOMPARE(same.status, 0);
    QVERIFY(same.json()[u"values"].toArray().isEmpty());
    QVERIFY(same.json()[u"sentences"].toArray().isEmpty());
    QVERIFY(same.json()[u"blocks"].toArray().isEmpty());
    QVERIFY(same.json()[u"errata"].toArray().isEmpty());

    QCOMPARE(m_folder
                 ->edit("REGION mixed_movements_estimate \"\" 2025-07 = 1600 estimated\n",
                        QStringLiteral("--reason correction"))
                 .status,
             0);
    const Run changed
        = m_folder->call(QStringLiteral("diff"), QStringLiteral("'July 2025' now") + kJson);
    const QJsonObject difference = changed.json();
    QCOMPARE(difference[u"format_version"].toInt(), 1);
    QCOMPARE(difference[u"from"].toString(), QStringLiteral("July 2025"));
    QCOMPARE(difference[u"to"].toString(), QStringLiteral("now"));
    QCOMPARE(difference[u"values"].toArray().size(), 1);
    QCOMPARE(difference[u"values"][0][u"before"][u"value"].toInt(), 900);
    QCOMPARE(difference[u"values"][0][u"after"][u"value"].toInt(), 1600);
    QCOMPARE(difference[u"values"][0][u"after"][u"status"].toString(), QStringLiteral("estimated"));
    QCOMPARE(difference[u"sentences"].toArray().size(), 1);
    const QJsonValue sentence = difference[u"sentences"][0];
    QCOMPARE(sentence[u"sentence"].toString(), QStringLiteral("mixed_movements"));
    QCOMPARE(sentence[u"month"].toString(), QStringLiteral("2025-07"));
    QVERIFY(sentence[u"before"].toString().contains(QStringLiteral("6,300")));
    QVERIFY(sentence[u"after"].toString().contains(QStringLiteral("7,000")));
    QCOMPARE(difference[u"blocks"][0][u"block"].toString(), QStringLiteral("mixed_movements"));
    const QString erratum = difference[u"errata"][0].toString();
    QVERIFY(erratum.contains(QStringLiteral("July 2025")));
    QVERIFY(erratum.contains(sentence[u"before"].toString()));
    QVERIFY(erratum.contains(sentence[u"after"].toString()));

    const Run text = m_folder->call(QStringLiteral("diff"), QStringLiteral("'July 2025' now"));
    QVERIFY(text.out.contains("900 → ") || text.out.contains("~900 → ~1600"));
    QVERIFY(text.out.contains("Erratum"));
}

void CliEditionsTest::diffOfEveryKindOfState()
{
    const auto count = [&](const QString &states) {
        const Run result = m_folder->call(QStringLiteral("diff"), states + kJson);
        return result.status == 0 ? result.json()[u"values"].toArray().size() : -result.status;
    };
    QCOMPARE(count(QStringLiteral("0 now")), 14);
    QCOMPARE(count(QStringLiteral("3 5")), 2);
    QCOMPARE(count(QStringLiteral("5 3")), 2);
    QCOMPARE(count(QStringLiteral("now 14")), 0);
    QCOMPARE(count(QStringLiteral("2001-01-01T00:00:00Z now")), 14);
    QCOMPARE(count(QStringLiteral("now 15")), -1);
    QCOMPARE(count(QStringLiteral("'no such edition' now")), -1);
}

void CliEditionsTest::comparesWithWhatWasPublishedThen()
{
    QCOMPARE(
        m_folder
            ->call(QStringLiteral("publish"), QStringLiteral("--month 2024-07 --name 'July 2024'"))
            .status,
        0);
    QCOMPARE(m_folder
                 ->edit("REGION mixed_movements_estimate \"\" 2024-07 = 2000 estimated\n",
                        QStringLiteral("--reason correction"))
                 .status,
             0);
    const auto base = [&](const QString &asOf) {
        return m_folder
            ->call(QStringLiteral("compare"),
                   QStringLiteral("--indicator mixed_movements_estimate --period 2025-07 "
                                  "--with 2024-07 ")
                       + asOf + kJson)
            .json();
    };
    const QJsonObject now = base({});
    const QJsonObject then = base(QStringLiteral("--with-as-of 'July 2024'"));
    QCOMPARE(now[u"rows"][0][u"b"][u"value"].toInt(), 2000);
    QCOMPARE(then[u"rows"][0][u"b"][u"value"].toInt(), 1000);
    QCOMPARE(then[u"b"][u"as_of"].toString(), QStringLiteral("July 2024"));
    const QJsonObject moment = base(QStringLiteral("--with-as-of 2001-01-01T00:00:00Z"));
    QVERIFY(moment[u"rows"][0][u"b"][u"value"].isNull());
}

void CliEditionsTest::revisionsOfWhatWasPublished()
{
    const QString command = QStringLiteral("revisions");
    const QString indicator = QStringLiteral("--indicator mixed_movements_estimate");
    const Run none = m_folder->call(command, indicator);
    QCOMPARE(none.status, 0);
    QVERIFY2(none.out.contains("No edition"), none.out.constData());

    QCOMPARE(
        m_folder
            ->call(QStringLiteral("publish"), QStringLiteral("--month 2025-07 --name 'July 2025'"))
            .status,
        0);
    QCOMPARE(m_folder
                 ->edit("REGION mixed_movements_estimate \"\" 2025-07 = 990 estimated\n",
                        QStringLiteral("--reason late"))
                 .status,
             0);
    const Run revised = m_folder->call(command, indicator + kJson);
    QVERIFY2(revised.status == 0, qPrintable(revised.err));
    const QJsonObject json = revised.json();
    QCOMPARE(json[u"format_version"].toInt(), 1);
    QCOMPARE(json[u"indicator"].toString(), QStringLiteral("mixed_movements_estimate"));
    QCOMPARE(json[u"editions"][0][u"name"].toString(), QStringLiteral("July 2025"));
    const QJsonObject newest = json[u"rows"][0].toObject();
    QCOMPARE(newest[u"country"].toString(), QStringLiteral("REGION"));
    QCOMPARE(newest[u"month"].toString(), QStringLiteral("2025-07"));
    QCOMPARE(newest[u"figures"][0][u"value"].toInt(), 900);
    QCOMPARE(newest[u"figures"][1][u"value"].toInt(), 990);
    // One month of 14 was revised, by 10 %.
    QCOMPARE(json[u"means"][0][u"months"].toInt(), 14);
    QVERIFY(qAbs(json[u"means"][0][u"percent"].toDouble() - 10.0 / 14) < 1e-9);

    const Run text = m_folder->call(command, indicator + QStringLiteral(" --country REGION"));
    QVERIFY2(text.out.contains("REGION\t2025-07\t~900\t~990\n"), text.out.constData());
    QVERIFY(m_folder->call(command, indicator + QStringLiteral(" --country SRB") + kJson)
                .json()[u"rows"]
                .toArray()
                .isEmpty());
    QCOMPARE(m_folder->call(command, QStringLiteral("--indicator nothing")).status, 2);
    QCOMPARE(m_folder->call(command, QStringLiteral("--country XYZ")).status, 2);
}

void CliEditionsTest::namesThatAreNoEdition()
{
    for (const char *name : {"now", "2025-08-04T10:00:00Z", " "}) {
        const Run result = m_folder->call(
            QStringLiteral("publish"),
            QStringLiteral("--month 2025-07 --name '%1'").arg(QLatin1String(name)));
        QCOMPARE(result.status, 1);
        QVERIFY(!result.err.isEmpty());
    }
    QVERIFY(
        m_folder->call(QStringLiteral("editions"), kJson).json()[u"editions"].toArray().isEmpty());
}

void CliEditionsTest::wrongUsage_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("arguments");
    QTest::newRow("publish without name")
        << QStringLiteral("publish") << QStringLiteral("--month 2025-07");
    QTest::newRow("publish without month")
        << QStringLiteral("publish") << QStringLiteral("--name x");
    QTest::newRow("no month") << QStringLiteral("publish")
                              << QStringLiteral("--name x --month July");
    QTest::newRow("no style") << QStringLiteral("publish")
                              << QStringLiteral("--name x --month 2025-07 --style 1999");
    QTest::newRow("diff with one state") << QStringLiteral("diff") << QStringLiteral("now");
    QTest::newRow("diff of no month")
        << QStringLiteral("diff") << QStringLiteral("now now --month x");
}

void CliEditionsTest::wrongUsage()
{
    QFETCH(QString, command);
    QFETCH(QString, arguments);
    const Run result = m_folder->call(command, arguments);
    QCOMPARE(result.status, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.isEmpty());
}

QTEST_GUILESS_MAIN(CliEditionsTest)
#include "tst_cli_editions.moc"
