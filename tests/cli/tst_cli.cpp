// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "tests/support/shared_files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

#include <memory>

using namespace mm::test;

namespace {

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
        ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
        : QByteArray();
}

QJsonObject rowOf(const QJsonObject &comparison, const QString &key)
{
    for (const QJsonValue row : comparison[u"rows"].toArray()) {
        if (row[u"key"] == key) {
            return row.toObject();
        }
    }
    return {};
}

} // namespace

/// Runs the real program as a person or a script would.
class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void editsCompareAndRemember();
    void refusesAWrongLineAndKeepsWhatWasAcknowledged();
    void doesNotTouchWhatIsNoDataset();
    void namesFileAndCauseOfABadSheet_data();
    void namesFileAndCauseOfABadSheet();
    void saysWhichPartOfAPeriodIsWrong();
    void importsSevenWorkbooksAsOneChangeSet();
    void writesPictures();
    void writesOnePictureInSeveralFormats();
    void writesFactsheetOfTheSample();
    void checksTheFactsOfATextAndOfAPdf();
    void writesPagesOfTheFactsheet();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString madeDataset() const;
    void write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestCli::madeDataset() const
{
    const QString dataset = path(QStringLiteral("test.movements"));
    return run({QStringLiteral("new"), dataset}).status == 0 ? dataset : QString();
}

void TestCli::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestCli::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown command")
        << QStringList{QStringLiteral("frobnicate"), QStringLiteral("x")};
    QTest::newRow("missing dataset") << QStringList{QStringLiteral("compare")};
    QTest::newRow("unknown option")
        << QStringList{QStringLiteral("verify"), QStringLiteral("x"), QStringLiteral("--bogus")};
    QTest::newRow("unknown format")
        << QStringList{QStringLiteral("history"), QStringLiteral("x"), QStringLiteral("--format"),
                       QStringLiteral("xml")};
    QTest::newRow("unknown region")
        << QStringList{QStringLiteral("new"), QStringLiteral("x.movements"),
                       QStringLiteral("--region"), QStringLiteral("atlantis")};
}

void TestCli::wrongUsageIsTwo()
{
    QFETCH(QStringList, arguments);
    const Run result = run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY(!result.err.isEmpty());
    QVERIFY(result.out.isEmpty());
}

void TestCli::editsCompareAndRemember()
{
    const QString dataset = madeDataset();
    const Run edit
        = run({QStringLiteral("edit"), dataset, QStringLiteral("--script"), QStringLiteral("-"),
               QStringLiteral("--reason"), QStringLiteral("late report")},
              "BIH new_arrivals \"\" 2025-07 = 123\n"
              "# a comment\n\n"
              "BIH new_arrivals \"\" 2024-07 = 100 provisional\n"
              "BIH new_arrivals \"\" 2025-07 = 150\n"
              "SRB new_arrivals \"\" 2025-07 = suppressed\n");
    QCOMPARE(edit.status, 0);
    QCOMPARE(edit.out.count("committed "), 4);

    const QJsonObject comparison
        = run({QStringLiteral("compare"), dataset, QStringLiteral("--indicator"),
               QStringLiteral("new_arrivals"), QStringLiteral("--period"),
               QStringLiteral("2025-07"), QStringLiteral("--with"), QStringLiteral("2024-07"),
               QStringLiteral("--format"), QStringLiteral("json")})
              .json();
    QCOMPARE(comparison[u"format_version"].toInt(), 1);
    const QJsonObject bih = rowOf(comparison, QStringLiteral("BIH"));
    QCOMPARE(bih[u"a"][u"value"].toInt(), 150);
    QCOMPARE(bih[u"b"][u"value"].toInt(), 100);
    QCOMPARE(bih[u"change"].toInt(), 50);
    QCOMPARE(bih[u"percent"].toDouble(), 50.0);
    QVERIFY(rowOf(comparison, QStringLiteral("SRB"))[u"a"][u"value"].isNull());
    QCOMPARE(comparison[u"total"][u"refused"].toString(), QStringLiteral("double_counting"));

    const QJsonArray changes
        = run({QStringLiteral("history"), dataset, QStringLiteral("--country"),
               QStringLiteral("BIH"), QStringLiteral("--month"), QStringLiteral("2025-07"),
               QStringLiteral("--format"), QStringLiteral("json")})
              .json()[u"changes"]
              .toArray();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0][u"before"][u"value"].toInt(), 123);
    QCOMPARE(changes[0][u"after"][u"value"].toInt(), 150);
    QCOMPARE(changes[0][u"reason"].toString(), QStringLiteral("late report"));
    QVERIFY(!changes[0][u"author"].toString().isEmpty());
    QVERIFY(changes[0][u"at"].toString().endsWith(u'Z'));

    QCOMPARE(run({QStringLiteral("verify"), dataset}).status, 0);
}

void TestCli::refusesAWrongLineAndKeepsWhatWasAcknowledged()
{
    const QString dataset = madeDataset();
    const Run edit
        = run({QStringLiteral("edit"), dataset, QStringLiteral("--script"), QStringLiteral("-")},
              "BIH new_arrivals \"\" 2025-07 = 5\n"
              "XKX asylum_intentions \"\" 2025-07 = 5\n"
              "BIH new_arrivals \"\" 2025-06 = 7\n");
    QCOMPARE(edit.status, 1);
    QVERIFY(edit.err.contains(QStringLiteral("line 2")));
    QCOMPARE(edit.out.count("committed "), 1);
    const QJsonObject history = run({QStringLiteral("history"), dataset, QStringLiteral("--format"),
                                     QStringLiteral("json")})
                                    .json();
    QCOMPARE(history[u"changes"].toArray().size(), 1);
}

void TestCli::doesNotTouchWhatIsNoDataset()
{
    write(QStringLiteral("letter.movements"), "Dear colleagues,");
    const QString letter = path(QStringLiteral("letter.movements"));
    const QByteArray before = hashOf(letter);
    const Run result = run({QStringLiteral("history"), letter});
    QCOMPARE(result.status, 3);
    QVERIFY(result.err.contains(QStringLiteral("letter.movements")));
    QCOMPARE(hashOf(letter), before);
    QCOMPARE(run({QStringLiteral("new"), letter}).status, 3);
    QCOMPARE(hashOf(letter), before);
    QCOMPARE(run({QStringLiteral("history"), path(QStringLiteral("nowhere.movements"))}).status, 3);
    QVERIFY(!QFile::exists(path(QStringLiteral("nowhere.movements"))));
}

void TestCli::namesFileAndCauseOfABadSheet_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("half a zip") << QByteArray("PK\x03\x04 and nothing more")
                                << QStringLiteral("damaged");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                               << QStringLiteral("not_a_workbook");
}

void TestCli::namesFileAndCauseOfABadSheet()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    write(QStringLiteral("sheet.xlsx"), bytes);
    const QString sheet = path(QStringLiteral("sheet.xlsx"));
    const Run grid
        = run({QStringLiteral("grid"), sheet, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(grid.status, 3);
    QCOMPARE(grid.json()[u"refused"][u"code"].toString(), code);
    QVERIFY(grid.err.contains(QStringLiteral("sheet.xlsx")));

    const QString dataset = madeDataset();
    const Run import = run({QStringLiteral("import"), dataset, sheet});
    QCOMPARE(import.status, 3);
    QVERIFY(import.err.contains(QStringLiteral("sheet.xlsx")));
    const QJsonObject history = run({QStringLiteral("history"), dataset, QStringLiteral("--format"),
                                     QStringLiteral("json")})
                                    .json();
    QVERIFY(history[u"changes"].toArray().isEmpty());
}

void TestCli::saysWhichPartOfAPeriodIsWrong()
{
    const QString dataset = madeDataset();
    const Run result = run({QStringLiteral("compare"), dataset, QStringLiteral("--indicator"),
                            QStringLiteral("new_arrivals"), QStringLiteral("--period"),
                            QStringLiteral("Jan-Foo 2025")});
    QCOMPARE(result.status, 2);
    QVERIFY(result.err.contains(QStringLiteral("Foo")));
    QVERIFY(result.err.contains(u'^'));
}

void TestCli::importsSevenWorkbooksAsOneChangeSet()
{
    MM_NEED_SHARED("sheets/western-balkans-2025-07");
    const QDir folder(mm::test::sharedPath(QStringLiteral("sheets/western-balkans-2025-07")));
    QStringList sheets;
    for (const QString &name : folder.entryList(
             {QStringLiteral("*.xlsx"), QStringLiteral("*.ods"), QStringLiteral("*.csv")})) {
        sheets << folder.filePath(name);
    }
    QCOMPARE(sheets.size(), 7);
    const QString dataset = madeDataset();
    const QStringList json{QStringLiteral("--format"), QStringLiteral("json")};

    const Run dry = run(QStringList{QStringLiteral("import"), dataset} + sheets + json
                        + QStringList{QStringLiteral("--dry-run")});
    QCOMPARE(dry.status, 0);
    const Run first = run(QStringList{QStringLiteral("import"), dataset} + sheets + json);
    QCOMPARE(first.status, 0);
    QCOMPARE(first.json()[u"change_set"].toInt(), 1);
    QVERIFY(first.json()[u"new"].toInt() > 4000);
    QCOMPARE(first.json()[u"conflicts"].toInt(), 0);
    QCOMPARE(dry.json()[u"new"], first.json()[u"new"]);
    QVERIFY(dry.json()[u"change_set"].isNull());

    const Run again = run(QStringList{QStringLiteral("import"), dataset} + sheets + json);
    QCOMPARE(again.status, 0);
    QCOMPARE(again.json()[u"new"].toInt(), 0);
    QCOMPARE(again.json()[u"changed"].toInt(), 0);
    QVERIFY(again.json()[u"change_set"].isNull());
    QCOMPARE(run({QStringLiteral("verify"), dataset}).status, 0);

    // Every number leads back to its cell.
    const QJsonArray changes = first.json()[u"changes"].toArray();
    QVERIFY(!changes.isEmpty());
    for (const QJsonValue change : changes) {
        QCOMPARE(change[u"cell"].toString().count(u'!'), 2);
    }
}

void TestCli::writesPictures()
{
    const QString dataset = QStringLiteral(MM_SAMPLE);
    for (const char *chart : {"arrivals", "compare", "trend", "present", "nationalities", "asylum",
                              "map", "change", "countries", "rank", "map-change"}) {
        for (const char *ending : {"png", "pdf", "svg"}) {
            const QString file
                = path(QString::fromLatin1(chart) + u'.' + QString::fromLatin1(ending));
            const Run result
                = run({QStringLiteral("chart"), dataset, QStringLiteral("--chart"),
                       QString::fromLatin1(chart), QStringLiteral("--period"),
                       QStringLiteral("Jan-Jul 2025"), QStringLiteral("-o"), file,
                       QStringLiteral("--size"),
                       QByteArray(chart).startsWith("map") ? QStringLiteral("120x150")
                                                           : QStringLiteral("160x90")});
            QVERIFY2(result.status == 0, qPrintable(result.err));
            QVERIFY(QFileInfo(file).size() > 1000);
        }
    }
    const Run unknown
        = run({QStringLiteral("chart"), dataset, QStringLiteral("--chart"), QStringLiteral("map"),
               QStringLiteral("-o"), path(QStringLiteral("map.docx"))});
    QCOMPARE(unknown.status, 2);
}

void TestCli::writesOnePictureInSeveralFormats()
{
    const auto chart = [this](const QString &first, const QString &second) {
        return run({QStringLiteral("chart"), QStringLiteral(MM_SAMPLE), QStringLiteral("--chart"),
                    QStringLiteral("compare"), QStringLiteral("-o"), path(first),
                    QStringLiteral("-o"), path(second)});
    };
    const Run both = chart(QStringLiteral("both.png"), QStringLiteral("both.pdf"));
    QVERIFY2(both.status == 0, qPrintable(both.err));
    QCOMPARE(both.out, QByteArray("wrote both.png\nwrote both.pdf\n"));
    QVERIFY(QFileInfo(path(QStringLiteral("both.png"))).size() > 1000);
    QVERIFY(QFileInfo(path(QStringLiteral("both.pdf"))).size() > 1000);
    // Where one ending is unknown, nothing is written.
    QCOMPARE(chart(QStringLiteral("one.png"), QStringLiteral("one.docx")).status, 2);
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("one.png"))));
}

void TestCli::writesFactsheetOfTheSample()
{
    const Run result
        = run({QStringLiteral("factsheet"), QStringLiteral(MM_SAMPLE), QStringLiteral("--month"),
               QStringLiteral("2025-07"), QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(result.status, 0);
    QCOMPARE(
        result.json()[u"sentences"][u"mixed_movements"].toString(),
        QStringLiteral(
            "Between January and July 2025, 6,354 refugees and migrants were estimated to have "
            "transited through the Western Balkans as part of mixed movements, reflecting a 10% "
            "decrease compared to the same period last year."));
    QCOMPARE(run({QStringLiteral("factsheet"), QStringLiteral(MM_SAMPLE), QStringLiteral("--month"),
                  QStringLiteral("July")})
                 .status,
             2);
    const Run albanian
        = run({QStringLiteral("factsheet"), QStringLiteral(MM_SAMPLE), QStringLiteral("--month"),
               QStringLiteral("2025-07"), QStringLiteral("--language"), QStringLiteral("sq"),
               QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(albanian.status, 0);
    QVERIFY(albanian.json()[u"sentences"][u"mixed_movements"].toString().startsWith(
        u"Ndërmjet janarit dhe korrikut 2025, vlerësohet se 6.354 refugjatë"));
    QCOMPARE(run({QStringLiteral("factsheet"), QStringLiteral(MM_SAMPLE), QStringLiteral("--month"),
                  QStringLiteral("2025-07"), QStringLiteral("--language"), QStringLiteral("xx")})
                 .status,
             2);
}

void TestCli::checksTheFactsOfATextAndOfAPdf()
{
    const QStringList command{QStringLiteral("factcheck"), QStringLiteral(MM_SAMPLE),
                              QStringLiteral("-")};
    const Run good = run(command, "As of end July 2025, 2,320 persons were present.\n");
    QCOMPARE(good.status, 0);
    QCOMPARE(good.out, QByteArray("1 agree, 0 differ, 0 cannot be checked.\n"));
    const Run wrong = run(command + QStringList{QStringLiteral("--format"), QStringLiteral("json")},
                          "As of end July 2025, 2,230 persons were present.\n");
    QCOMPARE(wrong.status, 1);
    QCOMPARE(wrong.json()[u"differs"].toInt(), 1);
    QCOMPARE(wrong.json()[u"claims"][0][u"data_say"].toString(), QStringLiteral("2,320"));
    QCOMPARE(run({QStringLiteral("factcheck"), QStringLiteral(MM_SAMPLE),
                  path(QStringLiteral("absent.txt"))})
                 .status,
             3);
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
        return;
    }
    // The program's own document agrees with the data it is made from.
    const QString pdf = path(QStringLiteral("july.pdf"));
    QCOMPARE(run({QStringLiteral("factsheet"), QStringLiteral(MM_SAMPLE), QStringLiteral("--month"),
                  QStringLiteral("2025-07"), QStringLiteral("-o"), pdf})
                 .status,
             0);
    const Run own = run({QStringLiteral("factcheck"), QStringLiteral(MM_SAMPLE), pdf,
                         QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(own.json()[u"differs"].toInt() == 0, own.out.constData());
    QVERIFY(own.json()[u"agrees"].toInt() >= 10);
}

void TestCli::writesPagesOfTheFactsheet()
{
    const auto write = [this](const QString &style, const QString &month, const QString &file) {
        return run({QStringLiteral("factsheet"), QStringLiteral(MM_SAMPLE),
                    QStringLiteral("--month"), month, QStringLiteral("--style"), style,
                    QStringLiteral("-o"), file, QStringLiteral("--dpi"), QStringLiteral("50")});
    };
    for (const char *ending : {"pdf", "png", "svg", "html"}) {
        const QString name = QStringLiteral("july.") + QString::fromLatin1(ending);
        const Run result = write(QStringLiteral("2025"), QStringLiteral("2025-07"), path(name));
        QVERIFY2(result.status == 0, qPrintable(result.err));
        QCOMPARE(QString::fromUtf8(result.out), QStringLiteral("wrote %1\n").arg(name));
        QVERIFY(QFileInfo(path(name)).size() > 1000);
        // The style of the edition is no option of Qt's.
        QVERIFY2(!result.err.contains(QStringLiteral("style")), qPrintable(result.err));
    }
    const QString may = path(QStringLiteral("may.pdf"));
    QCOMPARE(write(QStringLiteral("2023"), QStringLiteral("2023-05"), may).status, 0);
    QVERIFY(QFileInfo(may).size() > 1000);
    const QString month = QStringLiteral("2025-07");
    QCOMPARE(write(QStringLiteral("2025"), month, path(QStringLiteral("july.docx"))).status, 2);
    QCOMPARE(write(QStringLiteral("1999"), month, may).status, 2);
    QCOMPARE(write(QStringLiteral("2025"), month, path(QStringLiteral("none/july.pdf"))).status, 3);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
