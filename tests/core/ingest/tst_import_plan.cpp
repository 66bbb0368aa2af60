// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import_plan.h"
#include "core/ingest/issue_text.h"
#include "core/ingest/reading_json.h"
#include "tests/core/ingest/delivery.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

/// What an import does to a dataset, before it is done.
class TestImportPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newChangedUnchangedAbsent();
    void identicalFileIsNothingToDo();
    void conflictBetweenFiles();
    void equalNumbersAreOne();
    void filesShareWhatWordsMean();
    void blankCellsKeepOrClear();
    void questionsKeepNumbersOut();
    void againstTheDataset_data();
    void againstTheDataset();
    void childrenAboveStoredPresence();
    void acceptedErrorsDoNotBlock();
    void json();
};

namespace {

FileReading readTable(const QString &rows, const QString &name, const QStringList &accept = {})
{
    Random random;
    ReadingContext context;
    context.accept = accept;
    auto book = std::make_shared<Workbook>(*workbook(Delivery(rows, random).pages()));
    book->fileName = name;
    return readFigures(book, catalogue(), vocabulary(), context);
}

/// A table of Serbia: one row an indicator.
QString serbia(const QString &rows)
{
    return u"| Serbia\n"_s + rows;
}

Dataset stored(const QString &rows)
{
    const ImportPlan plan
        = planImport({readTable(serbia(rows), u"old.xlsx"_s)}, Dataset(), catalogue());
    return *Dataset().applying(plan.changes);
}

ImportPlan plan(const QString &rows, const Dataset &dataset, const ImportOptions &options = {})
{
    return planImport({readTable(serbia(rows), u"new.xlsx"_s)}, dataset, catalogue(), options);
}

QStringList codes(const ImportPlan &plan)
{
    QStringList list;
    for (const Issue &issue : plan.issues) {
        list << issueName(issue.code) + u' ' + issue.cell.withinFile();
    }
    list.sort();
    return list;
}

const QString kTwo = u"| Indicator | 2025-01 | 2025-02\n| New arrivals | 4000 | 4500\n"
                     u"| Asylum applications | 30 | 40"_s;

} // namespace

void TestImportPlan::newChangedUnchangedAbsent()
{
    const Dataset dataset = stored(kTwo);
    const ImportPlan next
        = plan(u"| Indicator | 2025-02 | 2025-03\n| New arrivals | 4600 | 4700"_s, dataset);
    QCOMPARE(next.count(ImportItem::Kind::New), 1U);
    QCOMPARE(next.count(ImportItem::Kind::Changed), 1U);
    QCOMPARE(next.count(ImportItem::Kind::Absent), 0U);
    const ImportPlan wider
        = plan(u"| Indicator | 2025-01 | 2025-03\n| New arrivals | 4000 | 4700"_s, dataset);
    QCOMPARE(wider.count(ImportItem::Kind::Unchanged), 1U);
    QCOMPARE(wider.count(ImportItem::Kind::Absent), 1U); // February is inside what the file covers
    QVERIFY(dataset.applying(next.changes));
}

void TestImportPlan::identicalFileIsNothingToDo()
{
    const ImportPlan again = plan(kTwo, stored(kTwo));
    QVERIFY(again.changes.isEmpty());
    QCOMPARE(again.count(ImportItem::Kind::Unchanged), 4U);
    QCOMPARE(codes(again), QStringList());
}

void TestImportPlan::conflictBetweenFiles()
{
    const auto one = readTable(serbia(u"| Indicator | 2025-01\n| New arrivals | 4"_s), u"a.xlsx"_s);
    const auto two = readTable(serbia(u"| Indicator | 2025-01\n| New arrivals | 5"_s), u"b.xlsx"_s);
    const ImportPlan both = planImport({one, two}, Dataset(), catalogue());
    QCOMPARE(both.count(ImportItem::Kind::Conflict), 1U);
    QVERIFY(both.changes.isEmpty());
    QVERIFY(both.needsDecision());
    QVERIFY(both.issues.front().arguments.value(2).startsWith(u"b.xlsx!"_s));
    // And within one file.
    const ImportPlan same
        = plan(u"| Indicator | 2025-01\n| New arrivals | 4\n| New arrivals | 5"_s, Dataset());
    QCOMPARE(same.count(ImportItem::Kind::Conflict), 1U);
    QVERIFY(same.needsDecision());
}

void TestImportPlan::filesShareWhatWordsMean()
{
    ReadingContext shared;
    shared.known = std::make_shared<KnownTexts>();
    for (const QString &rows : {serbia(kTwo), u"| Albania\n"_s + kTwo, serbia(kTwo)}) {
        Random random;
        const auto book = workbook(Delivery(rows, random).pages());
        const FileReading alone = readFigures(book, catalogue(), vocabulary());
        const FileReading among = readFigures(book, catalogue(), vocabulary(), shared);
        QCOMPARE(alone.observations.size(), 4U);
        QCOMPARE(fileJson(among, catalogue()), fileJson(alone, catalogue()));
    }
}

void TestImportPlan::equalNumbersAreOne()
{
    const auto one = readTable(serbia(u"| Indicator | 2025-01\n| New arrivals | 4"_s), u"a.xlsx"_s);
    const auto two
        = readTable(serbia(u"| Indicator | 2025-01 (prelim.)\n| New arrivals | 4"_s), u"b.xlsx"_s);
    const ImportPlan both = planImport({one, two}, Dataset(), catalogue());
    QCOMPARE(both.count(ImportItem::Kind::New), 1U);
    QCOMPARE(both.items.size(), 1U);
    // The weaker status of the two stays.
    QCOMPARE(both.items.front().after->status(), Status::Provisional);
}

void TestImportPlan::blankCellsKeepOrClear()
{
    const Dataset dataset = stored(kTwo);
    const QString blank = u"| Indicator | 2025-01 | 2025-02\n| New arrivals | 4000 | \n"
                          u"| Asylum applications | 30 | no data"_s;
    const ImportPlan keep = plan(blank, dataset);
    QVERIFY(keep.changes.isEmpty());
    QCOMPARE(keep.count(ImportItem::Kind::Absent), 2U);
    const ImportPlan clear = plan(blank, dataset, {BlankPolicy::Clear});
    QCOMPARE(clear.count(ImportItem::Kind::Changed), 2U);
    for (const Change &change : clear.changes.changes()) {
        QVERIFY(!change.after);
    }
}

void TestImportPlan::questionsKeepNumbersOut()
{
    const QString rows = u"| Indicator | 2025-01 | 2025-02\n| New arrivals | 4 | about 50"_s;
    const ImportPlan asked = plan(rows, Dataset());
    QVERIFY(asked.needsDecision());
    QCOMPARE(asked.count(ImportItem::Kind::Refused), 1U);
    const ImportPlan answered = planImport(
        {readTable(serbia(rows), u"a.xlsx"_s, {u"qualified_number"_s})}, Dataset(), catalogue());
    QVERIFY(!answered.needsDecision());
    QCOMPARE(answered.count(ImportItem::Kind::New), 2U);
}

void TestImportPlan::againstTheDataset_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("revision") << kTwo << u"| Indicator | 2025-02\n| New arrivals | 4611"_s
                              << QStringList{u"revision Sheet1!B3"_s};
    QTest::newRow("digits swapped")
        << kTwo << u"| Indicator | 2025-02\n| New arrivals | 5400"_s
        << QStringList{u"digits_swapped Sheet1!B3"_s, u"revision Sheet1!B3"_s};
    QTest::newRow("rounded") << u"| Indicator | 2025-02\n| New arrivals | 8461"_s
                             << u"| Indicator | 2025-02\n| New arrivals | 8500"_s
                             << QStringList{u"revision Sheet1!B3"_s, u"rounded_number Sheet1!B3"_s};
    QTest::newRow("jump") << kTwo << u"| Indicator | 2025-03\n| New arrivals | 450"_s
                          << QStringList{u"jump Sheet1!B3"_s};
    QTest::newRow("year jump") << kTwo << u"| Indicator | 2026-02\n| New arrivals | 45000"_s
                               << QStringList{u"month_gap Sheet1!B3"_s, u"year_jump Sheet1!B3"_s};
    QTest::newRow("repeated") << kTwo << u"| Indicator | 2025-03\n| New arrivals | 4500"_s
                              << QStringList{u"repeated_value Sheet1!B3"_s};
    QTest::newRow("a month between is missing")
        << kTwo << u"| Indicator | 2025-04\n| New arrivals | 4100"_s
        << QStringList{u"month_gap Sheet1!B3"_s};
    QTest::newRow("last month's sheet again")
        << u"| Indicator | 2025-02\n| New arrivals | 41\n| Asylum applications | 42\n"
           u"| Pending | 43\n| Rejected applications | 44"_s
        << u"| Indicator | 2025-03\n| New arrivals | 41\n| Asylum applications | 42\n"
           u"| Pending | 43\n| Rejected applications | 44"_s
        << QStringList{u"month_suspect Sheet1!B3"_s};
    QTest::newRow("a nationality above the stored total")
        << kTwo << u"| New arrivals by nationality\n| Nationality | 2025-02\n| Syria | 4501"_s
        << QStringList{u"nationalities_exceed_total Sheet1!B4"_s};
    QTest::newRow("an estimate beside a figure that was none")
        << kTwo << u"| Indicator | 2026-01 | 2026-02\n| New arrivals (estimate) | 4100 | 4400"_s
        << QStringList{u"month_gap Sheet1!B3"_s, u"source_changed Sheet1!B3"_s};
    QTest::newRow("an estimate beside an estimate")
        << u"| Indicator | 2025-01\n| New arrivals (estimate) | 4000"_s
        << u"| Indicator | 2026-01\n| New arrivals (estimate) | 4100"_s
        << QStringList{u"month_gap Sheet1!B3"_s};
    QTest::newRow("nothing remarkable")
        << kTwo << u"| Indicator | 2025-03\n| New arrivals | 4100"_s << QStringList();
}

void TestImportPlan::againstTheDataset()
{
    QFETCH(QString, before);
    QFETCH(QString, rows);
    QFETCH(QStringList, said);
    const ImportPlan next = plan(rows, stored(before));
    QCOMPARE(codes(next), said);
    for (const Issue &issue : next.issues) {
        QVERIFY2(!issueText(issue).contains(u"%1"_s), qPrintable(issueText(issue)));
        QVERIFY(!issueSuggestion(issue).isEmpty());
    }
}

void TestImportPlan::childrenAboveStoredPresence()
{
    const Dataset dataset = stored(u"| Indicator | 2025-02\n| Present | 100"_s);
    const ImportPlan next = plan(u"| Indicator | 2025-02\n| UASC present | 101"_s, dataset);
    QCOMPARE(codes(next), QStringList{u"children_exceed_present Sheet1!B3"_s});
    QVERIFY(next.changes.isEmpty());
    QVERIFY(next.needsDecision());
}

void TestImportPlan::acceptedErrorsDoNotBlock()
{
    const QString rows = u"| Indicator | 2025-01 | 2025-02\n| New arrivals | 4 | -5"_s;
    QVERIFY(plan(rows, Dataset()).needsDecision());
    const ImportPlan accepted = planImport(
        {readTable(serbia(rows), u"a.xlsx"_s, {u"negative_count"_s})}, Dataset(), catalogue());
    QVERIFY(!accepted.needsDecision());
    QCOMPARE(accepted.count(ImportItem::Kind::New), 1U);
    QCOMPARE(accepted.count(ImportItem::Kind::Refused), 1U);
}

void TestImportPlan::json()
{
    const Dataset dataset = stored(kTwo);
    const ImportPlan next
        = plan(u"| Indicator | 2025-02 | 2025-03\n| New arrivals | 4611 | about 9"_s, dataset);
    const QJsonObject json = importJson(next, catalogue());
    QCOMPARE(json[u"changed"].toInt(), 1);
    QCOMPARE(json[u"refused"].toInt(), 1);
    const QJsonValue change = json[u"changes"][0];
    QCOMPARE(change[u"country"].toString(), u"SRB"_s);
    QCOMPARE(change[u"indicator"].toString(), u"new_arrivals"_s);
    QCOMPARE(change[u"breakdown"].toString(), QString());
    QCOMPARE(change[u"month"].toString(), u"2025-02"_s);
    QCOMPARE(change[u"before"].toInt(), 4500);
    QCOMPARE(change[u"after"].toInt(), 4611);
    QCOMPARE(change[u"cell"].toString(), u"new.xlsx!Sheet1!B3"_s);
    const QJsonValue file = json[u"files"][0];
    QCOMPARE(file[u"file"].toString(), u"new.xlsx"_s);
    QVERIFY(file[u"readable"].toBool());
    QCOMPARE(file[u"tables"][0][u"range"].toString(), u"A2:C3"_s);
    const QJsonValue observation = file[u"observations"][0];
    QCOMPARE(observation[u"value"].toInt(), 4611);
    QCOMPARE(observation[u"status"].toString(), u"confirmed"_s);
    QCOMPARE(observation[u"cell"].toString(), u"Sheet1!B3"_s);
    QCOMPARE(observation[u"raw"].toString(), u"4611"_s);
    QCOMPARE(file[u"observations"].toArray().size(), 1);
    const QJsonValue question = file[u"questions"][0];
    QCOMPARE(question[u"code"].toString(), u"qualified_number"_s);
    QCOMPARE(question[u"choices"][0].toString(), u"9"_s);
    QCOMPARE(json[u"issues"][0][u"code"].toString(), u"revision"_s);
    QCOMPARE(json[u"issues"][0][u"check"].toString(), u"C16"_s);

    const QJsonObject refused = fileJson(Refusal{RefusalCode::Damaged, u"x.xlsx"_s, {}, {}});
    QVERIFY(!refused[u"readable"].toBool());
    QCOMPARE(refused[u"refused"][u"code"].toString(), u"damaged"_s);
}

QTEST_APPLESS_MAIN(TestImportPlan)
#include "tst_import_plan.moc"
