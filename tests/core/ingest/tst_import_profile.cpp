// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import_profile.h"
#include "core/ingest/issue_text.h"
#include "tests/core/ingest/delivery.h"

#include <QTest>

#include <algorithm>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

/// What a person said about the sheets of a sender holds for the next sheet of that sender, and can
/// be read, edited and passed on as a text.
class TestImportProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromItsText();
    void saysWhatIsWrongWithAText_data();
    void saysWhatIsWrongWithAText();
    void answersNextMonthsSheet();
    void leavesOutAgain();
    void answersWhatAnAnswerBringsUp();
    void leavesOtherQuestionsOpen();
    void remembersNamesAndNotNumbers();
    void titleOfAnotherMonthIsTheSameTitle();
    void newerAnswerReplacesOlder();
};

namespace {

std::shared_ptr<const Workbook> book(const QString &rows)
{
    Random random;
    return workbook(Delivery(rows, random).pages());
}

FileReading readBook(const std::shared_ptr<const Workbook> &workbook)
{
    return readFigures(workbook, catalogue(), vocabulary());
}

/// A profile with the answer to the only question of a sheet.
ImportProfile answered(const QString &rows, const QString &choice)
{
    const FileReading reading = readBook(book(rows));
    ImportProfile profile{u"Office"_s, {}};
    if (reading.questions.size() == 1) {
        const Question &question = reading.questions.front();
        remember(profile, *reading.workbook, reading.questions,
                 {{question.code, question.cell, choice}});
    }
    return profile;
}

ProfileReading readNext(const QString &rows, const ImportProfile &profile)
{
    return readWithProfile(book(rows), catalogue(), vocabulary(), {}, profile);
}

const QString kJune = u"| Serbia\n| Indicator | 2025-06\n| New zorgs | 7"_s;
// The same words in another row, beside others.
const QString kJuly = u"| Serbia\n| Indicator | 2025-07\n| Pending | 4\n| New zorgs | 8"_s;

} // namespace

void TestImportProfile::comesBackFromItsText()
{
    const ImportProfile profile{u"Министарство “A”"_s,
                                {{QuestionCode::LabelUnknown, u"New zorgs"_s, u"new_arrivals"_s},
                                 {QuestionCode::CountryUnknown, QString(), u"SRB"_s},
                                 {QuestionCode::ColumnUnclear, u"Remark \\ \"x\""_s, QString()}}};
    const auto again = ImportProfile::fromJson(profile.toJson());
    QVERIFY2(again, again ? "" : qUtf8Printable(again.error()));
    QCOMPARE(again->name, profile.name);
    QVERIFY(again->memories == profile.memories);
}

void TestImportProfile::saysWhatIsWrongWithAText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    const QByteArray sound
        = ImportProfile{u"Office"_s, {{QuestionCode::LabelUnknown, u"New zorgs"_s, u"pending"_s}}}
              .toJson();
    QTest::newRow("empty") << QByteArray() << u"at byte 0"_s;
    QTest::newRow("cut off") << sound.first(sound.size() / 2) << u"at byte"_s;
    QTest::newRow("a list") << QByteArray("[1]") << u"no import profile"_s;
    QTest::newRow("of a later version")
        << QByteArray(sound).replace("\"format_version\": 1", "\"format_version\": 2")
        << u"no import profile of this version"_s;
    QTest::newRow("answers are no list")
        << QByteArray("{\"format_version\": 1, \"profile\": \"A\", \"answers\": 3}")
        << u"answers"_s;
    QTest::newRow("a question that does not exist")
        << QByteArray(sound).replace("label_unknown", "shoe_size") << u"shoe_size"_s;
    QTest::newRow("an answer that is not remembered")
        << QByteArray(sound).replace("label_unknown", "qualified_number") << u"qualified_number"_s;
    QTest::newRow("an answer without an answer")
        << QByteArray(sound).replace("\"answer\"", "\"nothing\"") << u"New zorgs"_s;
}

void TestImportProfile::saysWhatIsWrongWithAText()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    const auto profile = ImportProfile::fromJson(text);
    QVERIFY(!profile);
    QVERIFY2(profile.error().contains(said), qUtf8Printable(profile.error()));
}

void TestImportProfile::answersNextMonthsSheet()
{
    QVERIFY(figures(readBook(book(kJune))).isEmpty());
    const ImportProfile profile = answered(kJune, u"new_arrivals"_s);
    QCOMPARE(profile.memories.size(), std::size_t(1));
    const ProfileReading next = readNext(kJuly, profile);
    QCOMPARE(figures(next.reading),
             (QStringList{u"SRB new_arrivals  2025-07 = 8 confirmed"_s,
                          u"SRB pending  2025-07 = 4 confirmed"_s}));
    QCOMPARE(questions(next.reading), QStringList());
    // What the profile did is named: which question, at which cell.
    QCOMPARE(next.applied.size(), std::size_t(1));
    QVERIFY(next.applied.front().code == QuestionCode::LabelUnknown);
    QCOMPARE(next.applied.front().cell.withinFile(), u"Sheet1!A4"_s);
    QCOMPARE(next.applied.front().choice, u"new_arrivals"_s);
    // The sheet itself is kept as it came.
    QCOMPARE(next.reading.workbook->sheets.front().display(3, 0), u"New zorgs"_s);
}

void TestImportProfile::leavesOutAgain()
{
    const ProfileReading next = readNext(kJuly, answered(kJune, QString()));
    QCOMPARE(figures(next.reading), QStringList{u"SRB pending  2025-07 = 4 confirmed"_s});
    QCOMPARE(questions(next.reading), QStringList());
    QCOMPARE(next.applied.size(), std::size_t(1));
}

void TestImportProfile::answersWhatAnAnswerBringsUp()
{
    // The country is asked for only when there is a figure that needs one.
    const ImportProfile profile{u"Office"_s,
                                {{QuestionCode::CountryUnknown, QString(), u"MNE"_s},
                                 {QuestionCode::LabelUnknown, u"New zorgs"_s, u"new_arrivals"_s}}};
    const ProfileReading next = readNext(u"| Indicator | 2025-07\n| New zorgs | 8"_s, profile);
    QCOMPARE(figures(next.reading), QStringList{u"MNE new_arrivals  2025-07 = 8 confirmed"_s});
    QCOMPARE(next.applied.size(), std::size_t(2));
}

void TestImportProfile::leavesOtherQuestionsOpen()
{
    const ImportProfile profile = answered(kJune, u"new_arrivals"_s);
    const ProfileReading next
        = readNext(u"| Serbia\n| Indicator | 2025-07\n| New zorgs | 8\n| Old zorgs | 9"_s, profile);
    QCOMPARE(figures(next.reading), QStringList{u"SRB new_arrivals  2025-07 = 8 confirmed"_s});
    QCOMPARE(questions(next.reading), QStringList{u"label_unknown Sheet1!A4"_s});
    const ProfileReading none = readNext(kJuly, ImportProfile());
    QVERIFY(none.applied.empty());
    QCOMPARE(questions(none.reading), QStringList{u"label_unknown Sheet1!A4"_s});
}

void TestImportProfile::remembersNamesAndNotNumbers()
{
    const ImportProfile profile
        = answered(u"| Serbia\n| Indicator | 2025-06\n| New arrivals | about 300"_s, u"300"_s);
    QVERIFY(profile.memories.empty());
    QVERIFY(!isWorthRemembering(QuestionCode::QualifiedNumber));
    QVERIFY(!isWorthRemembering(QuestionCode::MonthUnknown));
    QVERIFY(isWorthRemembering(QuestionCode::LabelAmbiguous));
}

void TestImportProfile::titleOfAnotherMonthIsTheSameTitle()
{
    const QString rows = u"| Serbia\n| Women, %1\n| Indicator | Number\n| New arrivals | 7"_s;
    const FileReading june = readBook(book(rows.arg(u"June 2025"_s)));
    QCOMPARE(questions(june), QStringList{u"part_of_persons Sheet1!A2"_s});
    const ImportProfile profile = answered(rows.arg(u"June 2025"_s), u"take them"_s);
    QCOMPARE(profile.memories.size(), std::size_t(1));
    const ProfileReading july = readNext(rows.arg(u"July 2025"_s), profile);
    QCOMPARE(july.applied.size(), std::size_t(1));
    QCOMPARE(figures(july.reading), QStringList{u"SRB new_arrivals  2025-07 = 7 confirmed"_s});
    // Other words are another title.
    QVERIFY(readNext(rows.arg(u"Cuba, July 2025"_s), profile).applied.empty());
}

void TestImportProfile::newerAnswerReplacesOlder()
{
    ImportProfile profile = answered(kJune, u"new_arrivals"_s);
    const FileReading reading = readBook(book(kJune));
    const Question &question = reading.questions.front();
    remember(profile, *reading.workbook, reading.questions,
             {{question.code, question.cell, u"pending"_s}});
    QCOMPARE(profile.memories.size(), std::size_t(1));
    QCOMPARE(profile.memories.front().choice, u"pending"_s);
    // An answer to a question that this sheet does not ask is not kept.
    remember(profile, *reading.workbook, reading.questions,
             {{QuestionCode::LabelUnknown, question.cell, u"pending"_s},
              {QuestionCode::CountryUnknown, question.cell, u"SRB"_s}});
    QCOMPARE(profile.memories.size(), std::size_t(1));
}

QTEST_APPLESS_MAIN(TestImportProfile)
#include "tst_import_profile.moc"
