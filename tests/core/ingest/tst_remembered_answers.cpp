// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import_profile.h"
#include "tests/core/ingest/delivery.h"

#include <QTest>

#include <algorithm>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

/// Which sheets are of one kind, and that an answer never goes to another question than its own.
class TestRememberedAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheKindAgain_data();
    void knowsTheKindAgain();
    void tellsKindsApart_data();
    void tellsKindsApart();
    void needsASender();
    void saysTheKindInWords_data();
    void saysTheKindInWords();
    void kindComesBackFromItsText();
    void keepsNoAnswerThatDiffers();
    void keepsNoAnswerToHalfOfThem();
    void answersAllThatWereAlike();
    void answersNoSecondCell();
    void forgetsWhatIsTakenBack();
    void keepsNothingAboutCellAddresses();
    void keepsTheCountryOfAnOfficeOnly();
    void ignoresAnswersThatAreNone();
};

namespace {

FileReading readRows(const QString &rows)
{
    Random random;
    return readFigures(workbook(Delivery(rows, random).pages()), catalogue(), vocabulary());
}

SheetKind kindOfRows(const QString &rows)
{
    return sheetKind(*readRows(rows).workbook, catalogue(), vocabulary());
}

QuestionAnswer answerTo(const Question &question, const QString &choice)
{
    return {question.code, question.cell, choice};
}

/// A profile of the kind of a sheet with answers to its questions, in their order.
ImportProfile profileOf(const QString &rows, const QStringList &choices)
{
    const FileReading reading = readRows(rows);
    ImportProfile profile{u"Office"_s, {}, kindOfRows(rows), {}};
    std::vector<QuestionAnswer> answers;
    for (std::size_t i = 0;
         i < reading.questions.size() && std::ssize(choices) > std::ssize(answers); ++i) {
        answers.push_back(answerTo(reading.questions[i], choices[static_cast<qsizetype>(i)]));
    }
    remember(profile, *reading.workbook, reading.questions, answers);
    return profile;
}

ProfileReading readNext(const QString &rows, const ImportProfile &profile)
{
    return applyProfile(readRows(rows), {}, catalogue(), vocabulary(), {}, profile);
}

const QString kTable = u"| Serbia: monthly report, June 2025\n| Indicator | 2025-05 | 2025-06\n"
                       "| New zorgs | 7 | 8\n| Pending | 3 | 4"_s;

} // namespace

void TestRememberedAnswers::knowsTheKindAgain_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("other figures")
        << kTable
        << u"| Serbia: monthly report, June 2025\n| Indicator | 2025-05 | 2025-06\n"
           "| New zorgs | 17 | 28\n| Pending | 0 | 94"_s;
    QTest::newRow("a month more")
        << kTable
        << u"| Serbia: monthly report, July 2025\n| Indicator | 2025-05 | 2025-06 | 2025-07\n"
           "| New zorgs | 7 | 8 | 9\n| Pending | 3 | 4 | 5"_s;
    QTest::newRow("another year") << kTable
                                  << u"| Serbia: monthly report, Jan 2026\n| Indicator | Jan 2026\n"
                                     "| New zorgs | 7\n| Pending | 3"_s;
    QTest::newRow("elsewhere on the sheet") << kTable
                                            << u"|\n|\n| | | Serbia: monthly report, June "
                                               u"2025\n|\n| | | Indicator | 2025-05 | 2025-06\n"
                                               "| | | New zorgs | 7 | 8\n| | | Pending | 3 | 4"_s;
    QTest::newRow("other letters")
        << kTable
        << u"| SERBIA: Monthly report, June 2025\n| INDICATOR | 2025-05 | 2025-06\n"
           "| New Zorgs | 7 | 8\n| pending | 3 | 4"_s;
    QTest::newRow("other nationalities")
        << u"| Serbia, new arrivals\n| Nationality | 2025-06\n| Cuba | 7\n| Syria | 8"_s
        << u"| Serbia, new arrivals\n| Nationality | 2025-07\n| Cuba | 7\n| Zorgia | 2\n| Mali | 3"_s;
}

void TestRememberedAnswers::knowsTheKindAgain()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const SheetKind a = kindOfRows(one);
    const SheetKind b = kindOfRows(other);
    QVERIFY(a.isKnown());
    QCOMPARE(b.place, u"SRB"_s);
    for (std::size_t i = 0; i < std::min(a.tables.size(), b.tables.size()); ++i) {
        QCOMPARE(b.tables[i].titles, a.tables[i].titles);
        QCOMPARE(b.tables[i].columns, a.tables[i].columns);
        QCOMPARE(b.tables[i].rows, a.tables[i].rows);
    }
    QVERIFY(a == b);
    QCOMPARE(a.id(), b.id());
}

void TestRememberedAnswers::tellsKindsApart_data()
{
    QTest::addColumn<QString>("other");
    QTest::newRow("another country") << QString(kTable).replace(u"Serbia"_s, u"Montenegro"_s);
    QTest::newRow("another title") << QString(kTable).replace(u"monthly report"_s, u"detained"_s);
    QTest::newRow("another row") << QString(kTable).replace(u"Pending"_s, u"Transferred"_s);
    QTest::newRow("rows in another order")
        << u"| Serbia: monthly report, June 2025\n| Indicator | 2025-05 | 2025-06\n"
           "| Pending | 3 | 4\n| New zorgs | 7 | 8"_s;
    QTest::newRow("another heading") << QString(kTable).replace(u"Indicator"_s, u"Item"_s);
    QTest::newRow("another office")
        << QString(kTable).replace(u"| Serbia:"_s, u"| Border Police\n| Serbia:"_s);
    QTest::newRow("a second table")
        << kTable + u"\nsheet Other\n| Country | 2025-06\n| Serbia | 5"_s;
}

void TestRememberedAnswers::tellsKindsApart()
{
    QFETCH(QString, other);
    const SheetKind a = kindOfRows(kTable);
    const SheetKind b = kindOfRows(other);
    QVERIFY(!(a == b));
    QVERIFY(a.id() != b.id());
}

void TestRememberedAnswers::needsASender()
{
    const QString rows = u"| Indicator | 2025-06\n| New zorgs | 7"_s;
    QVERIFY(!kindOfRows(rows).isKnown());
    const SheetKind office = kindOfRows(u"| Border Police\n"_s + rows);
    QVERIFY(office.isKnown());
    QCOMPARE(office.office, u"Border Police"_s);
    QCOMPARE(office.place, QString());
    QVERIFY(!kindOfRows(u"| Serbia, a letter without any figure"_s).isKnown());
}

void TestRememberedAnswers::saysTheKindInWords_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("words");
    QTest::newRow("months") << kTable << u"Serbia, monthly table"_s;
    QTest::newRow("nationalities")
        << u"| Serbia, new arrivals\n| Nationality | 2025-06\n| Cuba | 7\n| Syria | 8"_s
        << u"Serbia, table of nationalities"_s;
    QTest::newRow("office") << u"| Border Police\n"_s + kTable
                            << u"Serbia, Border Police, monthly table"_s;
}

void TestRememberedAnswers::saysTheKindInWords()
{
    QFETCH(QString, rows);
    QFETCH(QString, words);
    QCOMPARE(kindText(kindOfRows(rows), catalogue()), words);
}

void TestRememberedAnswers::kindComesBackFromItsText()
{
    ImportProfile profile = profileOf(kTable, {u"new_arrivals"_s});
    profile.answered = QDate(2025, 11, 3);
    QCOMPARE(profile.memories.size(), std::size_t(1));
    const auto again = ImportProfile::fromJson(profile.toJson());
    QVERIFY2(again, again ? "" : qUtf8Printable(again.error()));
    QVERIFY(again->kind == profile.kind);
    QVERIFY(again->memories == profile.memories);
    QCOMPARE(again->answered, profile.answered);
}

const QString kTwice = u"| Serbia\n| Indicator | 2025-06\n| New zorgs | 7\n|\n|\n"
                       "| Serbia, at the border\n| Indicator | 2025-06\n| New zorgs | 9"_s;

void TestRememberedAnswers::keepsNoAnswerThatDiffers()
{
    QCOMPARE(readRows(kTwice).questions.size(), std::size_t(2));
    QVERIFY(profileOf(kTwice, {u"new_arrivals"_s, u"pending"_s}).memories.empty());
}

void TestRememberedAnswers::keepsNoAnswerToHalfOfThem()
{
    QVERIFY(profileOf(kTwice, {u"new_arrivals"_s}).memories.empty());
}

void TestRememberedAnswers::answersAllThatWereAlike()
{
    const ImportProfile profile = profileOf(kTwice, {u"new_arrivals"_s, u"new_arrivals"_s});
    QCOMPARE(profile.memories.size(), std::size_t(1));
    QVERIFY(profile.memories.front().everywhere);
    QCOMPARE(readNext(kTwice, profile).applied.size(), std::size_t(2));
}

void TestRememberedAnswers::answersNoSecondCell()
{
    // The words that were answered about one cell stand in two: nobody said that they mean the
    // same.
    const ImportProfile profile = profileOf(kTable, {u"new_arrivals"_s});
    const ProfileReading next = readNext(kTwice, profile);
    QVERIFY(next.applied.empty());
    QCOMPARE(next.reading.questions.size(), std::size_t(2));
    QCOMPARE(readNext(kTable, profile).applied.size(), std::size_t(1));
}

void TestRememberedAnswers::forgetsWhatIsTakenBack()
{
    ImportProfile profile = profileOf(kTable, {u"new_arrivals"_s});
    const FileReading reading = readRows(kTable);
    remember(profile, *reading.workbook, reading.questions, {});
    QVERIFY(profile.memories.empty());
}

void TestRememberedAnswers::keepsNothingAboutCellAddresses()
{
    // The question about signs between digits names a column by its letter.
    const QString rows = u"| Serbia\n| Indicator | 2025-06\n| New arrivals | '1.234\n"
                         "| Pending | '1.2\n| Persons present | '1,234"_s;
    const FileReading reading = readRows(rows);
    ImportProfile profile{u"Office"_s, {}, kindOfRows(rows), {}};
    std::vector<QuestionAnswer> answers;
    std::ranges::transform(reading.questions, std::back_inserter(answers),
                           [](const Question &q) { return answerTo(q, q.choices.value(0)); });
    QVERIFY(std::ranges::any_of(reading.questions, [](const Question &question) {
        return question.code == QuestionCode::NumberStyle;
    }));
    remember(profile, *reading.workbook, reading.questions, answers);
    QVERIFY(profile.memories.empty());
}

void TestRememberedAnswers::keepsTheCountryOfAnOfficeOnly()
{
    const QString rows = u"| Indicator | 2025-06\n| New arrivals | 7"_s;
    const FileReading reading = readRows(rows);
    QCOMPARE(reading.questions.size(), std::size_t(1));
    // Somebody else's sheet may look the same: which country it is has to be said each time.
    ImportProfile profile{u"Serbia"_s, {}, kindOfRows(rows), {}};
    profile.kind.place = u"SRB"_s;
    remember(profile, *reading.workbook, reading.questions,
             {answerTo(reading.questions.front(), u"SRB"_s)});
    QVERIFY(profile.memories.empty());

    const QString own = u"| Border Police\n"_s + rows;
    QCOMPARE(profileOf(own, {u"SRB"_s}).memories.size(), std::size_t(1));
    QCOMPARE(figures(readNext(own, profileOf(own, {u"SRB"_s})).reading),
             QStringList{u"SRB new_arrivals  2025-06 = 7 confirmed"_s});
}

void TestRememberedAnswers::ignoresAnswersThatAreNone()
{
    ImportProfile profile = profileOf(kTable, {u"new_arrivals"_s});
    profile.memories.front().choice = u"new_arivals"_s; // somebody mistyped it in the file
    const ProfileReading next = readNext(kTable, profile);
    QVERIFY(next.applied.empty());
    QCOMPARE(next.reading.questions.size(), std::size_t(1));
}

QTEST_APPLESS_MAIN(TestRememberedAnswers)
#include "tst_remembered_answers.moc"
