// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/question_answer.h"
#include "tests/core/ingest/pointed.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

/// What a person says about a row, a column or a name wins over what is recognised, is named in the
/// reading, and never turns a total into a part.
class TestCorrections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meaningsComeBackFromTheirText();
    void headerRowIsTheOneThatWasSaid();
    void columnMeansWhatWasSaid_data();
    void columnMeansWhatWasSaid();
    void rowAndNameMeanWhatWasSaid_data();
    void rowAndNameMeanWhatWasSaid();
    void keepsMonthsOfTheOtherHeadings();
    void unfitCorrectionsChangeNothing_data();
    void unfitCorrectionsChangeNothing();
    void totalIsNeverTakenForAPart();
    void asksAboutAPartThatIsASum();
    void correctionOfANameBeatsAnAnswer();
    void shuffledWordsAndCorrectionsReadAsTheOriginal();
};

namespace {

using Kind = SaidMeaning::Kind;
using Of = SheetCorrection::Of;

FileReading corrected(const QString &rows, const QString &cell, Of of, const QString &means)
{
    const auto workbook = book(rows);
    const auto meaning = SaidMeaning::parse(means);
    return readBook(workbook,
                    {pointed(readBook(workbook), cell, of, meaning.value_or(SaidMeaning{}))});
}

const QString kColumns = u"| Serbia 2025-07\n| Nationality | Zol A | Zol B | Zol C\n"
                         "| Afghanistan | 5 | 3 | 2\n| Cuba | 7 | 4 | 3"_s;

} // namespace

void TestCorrections::meaningsComeBackFromTheirText()
{
    for (const auto &[kind, code] :
         {std::pair(Kind::Header, QString()), std::pair(Kind::Indicator, u"new_arrivals"_s),
          std::pair(Kind::Part, u"Afghanistan"_s), std::pair(Kind::Month, u"07"_s),
          std::pair(Kind::LeaveOut, QString()), std::pair(Kind::Countries, QString())}) {
        const SaidMeaning meaning{kind, code};
        const auto again = SaidMeaning::parse(meaning.toString());
        QVERIFY(again == meaning);
        QVERIFY(again->isSound(catalogue()));
    }
    for (const QString &text : {u""_s, u"indicator"_s, u"total:x"_s, u"shoe:3"_s}) {
        QVERIFY2(!SaidMeaning::parse(text), qPrintable(text));
    }
    for (const QString &text : {u"indicator:shoes"_s, u"month:13"_s, u"month:7"_s, u"part:"_s}) {
        const auto meaning = SaidMeaning::parse(text);
        QVERIFY2(meaning && !meaning->isSound(catalogue()), qPrintable(text));
    }
}

void TestCorrections::headerRowIsTheOneThatWasSaid()
{
    // The note looks more like headings than the words that head the numbers.
    const QString rows = u"| Serbia 2025\n| Zorg | Blick | Frap\n| New arrivals | Pending\n"
                         "| New arrivals | 5 | 6\n| Pending | 7 | 8"_s;
    const auto workbook = book(rows);
    const FileReading before = readBook(workbook);
    const auto header = pointed(before, u"B2"_s, Of::Row, {Kind::Header, {}});
    QCOMPARE(header.texts, (QStringList{u"Zorg"_s, u"Blick"_s, u"Frap"_s}));
    const FileReading named = readBook(workbook, {header});
    const FileReading after
        = readBook(workbook,
                   {header, pointed(named, u"B4"_s, Of::Column, {Kind::Month, u"2025-06"_s}),
                    pointed(named, u"C4"_s, Of::Column, {Kind::Month, u"07"_s})});
    QCOMPARE(figures(after),
             (QStringList{u"SRB new_arrivals  2025-06 = 5 confirmed"_s,
                          u"SRB new_arrivals  2025-07 = 6 confirmed"_s,
                          u"SRB pending  2025-06 = 7 confirmed"_s,
                          u"SRB pending  2025-07 = 8 confirmed"_s}));
    QCOMPARE(questions(after), QStringList());
    QCOMPARE(remarks(after),
             (QStringList{u"info said_by_person Sheet1!A2"_s, u"info said_by_person Sheet1!B2"_s,
                          u"info said_by_person Sheet1!C2"_s}));
}

void TestCorrections::columnMeansWhatWasSaid_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("means");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("an indicator")
        << u"| Serbia 2025-07\n| Nationality | Zol A\n| Afghanistan | 5\n| Cuba | 7"_s << u"B3"_s
        << u"indicator:new_arrivals"_s
        << QStringList{u"SRB new_arrivals Afghanistan 2025-07 = 5 confirmed"_s,
                       u"SRB new_arrivals Cuba 2025-07 = 7 confirmed"_s};
    QTest::newRow("a month") << u"| Serbia 2025\n| Indicator | Zol A\n| New arrivals | 5"_s
                             << u"B2"_s << u"month:07"_s
                             << QStringList{u"SRB new_arrivals  2025-07 = 5 confirmed"_s};
    QTest::newRow("a country") << u"| New arrivals\n| Month | Zol A | Albania\n| 2025-07 | 5 | 6"_s
                               << u"B2"_s << u"country:SRB"_s
                               << QStringList{u"ALB new_arrivals  2025-07 = 6 confirmed"_s,
                                              u"SRB new_arrivals  2025-07 = 5 confirmed"_s};
    QTest::newRow("a nationality")
        << u"| Serbia, new arrivals\n| Month | Zol A | Cuba\n| 2025-07 | 5 | 6"_s << u"B2"_s
        << u"part:Afghanistan"_s
        << QStringList{u"SRB new_arrivals Afghanistan 2025-07 = 5 confirmed"_s,
                       u"SRB new_arrivals Cuba 2025-07 = 6 confirmed"_s};
    QTest::newRow("a total")
        << u"| Serbia\n| Indicator | 2025-06 | 2025-07 | Zol A\n| New arrivals | 5 | 6 | 11"_s
        << u"D2"_s << u"total"_s
        << QStringList{u"SRB new_arrivals  2025-06 = 5 confirmed"_s,
                       u"SRB new_arrivals  2025-07 = 6 confirmed"_s};
    // "Kol" is August in Croatian: what was called a total is no month.
    QTest::newRow("a total that looks like a month")
        << u"| Serbia\n| Indicator | 2025-06 | 2025-07 | Kol A\n| New arrivals | 5 | 6 | 11"_s
        << u"D2"_s << u"total"_s
        << QStringList{u"SRB new_arrivals  2025-06 = 5 confirmed"_s,
                       u"SRB new_arrivals  2025-07 = 6 confirmed"_s};
    QTest::newRow("left out")
        << u"| Serbia\n| Indicator | 2025-06 | 2025-07\n| New arrivals | 5 | 6"_s << u"C2"_s
        << u"leave_out"_s << QStringList{u"SRB new_arrivals  2025-06 = 5 confirmed"_s};
    QTest::newRow("names of countries")
        << u"| New arrivals 2025-07\n| Zorg | Number\n| Albania | 5\n| Serbia | 6"_s << u"A2"_s
        << u"countries"_s
        << QStringList{u"ALB new_arrivals  2025-07 = 5 confirmed"_s,
                       u"SRB new_arrivals  2025-07 = 6 confirmed"_s};
}

void TestCorrections::columnMeansWhatWasSaid()
{
    QFETCH(QString, rows);
    QFETCH(QString, cell);
    QFETCH(QString, means);
    QFETCH(QStringList, expected);
    const FileReading reading = corrected(rows, cell, Of::Column, means);
    QCOMPARE(figures(reading), expected);
    QCOMPARE(questions(reading), QStringList());
    QCOMPARE(remarks(reading).size(), 1);
    QVERIFY(remarks(reading).front().startsWith(u"info said_by_person"));
}

void TestCorrections::rowAndNameMeanWhatWasSaid_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isRow");
    QTest::addColumn<QString>("means");
    QTest::addColumn<QStringList>("expected");
    const QString rows = u"| Serbia\n| Indicator | 2025-06\n| Zorgs | 5\n| Pending | 6"_s;
    const QStringList both{u"SRB new_arrivals  2025-06 = 5 confirmed"_s,
                           u"SRB pending  2025-06 = 6 confirmed"_s};
    const QStringList one{u"SRB pending  2025-06 = 6 confirmed"_s};
    QTest::newRow("a row is an indicator")
        << rows << u"B3"_s << true << u"indicator:new_arrivals"_s << both;
    QTest::newRow("a name is an indicator")
        << rows << u"A3"_s << false << u"indicator:new_arrivals"_s << both;
    QTest::newRow("a row is a total") << rows << u"B3"_s << true << u"total"_s << one;
    QTest::newRow("a row is no figures") << rows << u"A3"_s << true << u"words"_s << one;
    QTest::newRow("a row is left out") << rows << u"A3"_s << true << u"leave_out"_s << one;
    const QString places = u"| New arrivals\n| Country | 2025-06\n| Albania | 5\n| Drugde | 6"_s;
    const QStringList two{u"ALB new_arrivals  2025-06 = 5 confirmed"_s,
                          u"MNE new_arrivals  2025-06 = 6 confirmed"_s};
    QTest::newRow("a name is a country") << places << u"A4"_s << false << u"country:MNE"_s << two;
    QTest::newRow("a row is a country") << places << u"B4"_s << true << u"country:MNE"_s << two;
    QTest::newRow("a name is a month")
        << u"| Serbia 2025\n| Indicator | Jun | Jjul\n| Pending | 5 | 6"_s << u"C2"_s << false
        << u"month:07"_s
        << QStringList{u"SRB pending  2025-06 = 5 confirmed"_s,
                       u"SRB pending  2025-07 = 6 confirmed"_s};
    QTest::newRow("a name says nothing")
        << u"| Serbia\n| Blick | 2025-06\n| Indicator | Frap\n| Pending | 6"_s << u"B3"_s << false
        << u"words"_s << one;
}

void TestCorrections::rowAndNameMeanWhatWasSaid()
{
    QFETCH(QString, rows);
    QFETCH(QString, cell);
    QFETCH(bool, isRow);
    QFETCH(QString, means);
    QFETCH(QStringList, expected);
    const FileReading reading = corrected(rows, cell, isRow ? Of::Row : Of::Name, means);
    QCOMPARE(figures(reading), expected);
    QCOMPARE(questions(reading), QStringList());
    QCOMPARE(remarks(reading).size(), 1);
    QVERIFY(remarks(reading).front().startsWith(u"info said_by_person"));
}

void TestCorrections::keepsMonthsOfTheOtherHeadings()
{
    // Only what was said is taken from the heading; its month and its country stay.
    const FileReading reading
        = corrected(u"| Country | Zorgs 06/2025 | Pending 06/2025\n| Albania | 5 | 6"_s, u"B1"_s,
                    Of::Column, u"indicator:new_arrivals"_s);
    QCOMPARE(figures(reading),
             (QStringList{u"ALB new_arrivals  2025-06 = 5 confirmed"_s,
                          u"ALB pending  2025-06 = 6 confirmed"_s}));
}

void TestCorrections::unfitCorrectionsChangeNothing_data()
{
    QTest::addColumn<SheetCorrection>("correction");
    const SaidMeaning arrivals{Kind::Indicator, u"new_arrivals"_s};
    QTest::newRow("a row that is not there")
        << SheetCorrection{u"Sheet1"_s, Of::Row, {40, 0}, {}, {Kind::Header, {}}};
    QTest::newRow("a header without numbers below")
        << SheetCorrection{u"Sheet1"_s, Of::Row, {3, 0}, {u"Cuba"_s}, {Kind::Header, {}}};
    QTest::newRow("another word stands there")
        << SheetCorrection{u"Sheet1"_s, Of::Name, {1, 1}, {u"Zol X"_s}, arrivals};
    QTest::newRow("another heading stands there")
        << SheetCorrection{u"Sheet1"_s, Of::Column, {1, 2}, {u"Zol A"_s}, arrivals};
    QTest::newRow("no heading of a table")
        << SheetCorrection{u"Sheet1"_s, Of::Column, {0, 0}, {u"Serbia 2025-07"_s}, arrivals};
    QTest::newRow("a column that is not there")
        << SheetCorrection{u"Sheet1"_s, Of::Column, {1, 30}, {}, arrivals};
    QTest::newRow("a meaning that is not there") << SheetCorrection{
        u"Sheet1"_s, Of::Column, {1, 1}, {u"Zol A"_s}, {Kind::Indicator, u"shoes"_s}};
}

void TestCorrections::unfitCorrectionsChangeNothing()
{
    QFETCH(SheetCorrection, correction);
    const auto workbook = book(kColumns);
    const FileReading before = readBook(workbook);
    const FileReading after = readBook(workbook, {correction});
    QCOMPARE(figures(after), figures(before));
    QCOMPARE(questions(after), questions(before));
    QCOMPARE(remarks(after),
             QStringList{u"warning correction_unfit Sheet1!"_s + correction.at.toString()});
}

void TestCorrections::totalIsNeverTakenForAPart()
{
    const QString rows = u"| Serbia, new arrivals 2025-07\n| Afghanistan | 5\n| Cuba | 7\n"
                         "| Ukupno | 12"_s;
    for (const QString &means : {u"part:Iraq"_s, u"month:06"_s, u"country:ALB"_s}) {
        for (const Of of : {Of::Row, Of::Name}) {
            const FileReading reading = corrected(rows, u"A4"_s, of, means);
            QCOMPARE(remarks(reading), QStringList{u"warning correction_refused Sheet1!A4"_s});
            QCOMPARE(figures(reading), figures(readBook(book(rows))));
        }
    }
    // Several months are no month.
    const FileReading span
        = corrected(u"| Serbia\n| Indicator | Jan - Jul 2025\n| New arrivals | 5"_s, u"B2"_s,
                    Of::Column, u"month:2025-07"_s);
    QCOMPARE(remarks(span), QStringList{u"warning correction_refused Sheet1!B2"_s});
}

void TestCorrections::asksAboutAPartThatIsASum()
{
    // Zol A is B + C in every row, but no word says so.
    const QString rows = u"| Serbia, new arrivals\n| Month | Zol A | Cuba | Iraq\n"
                         "| 2025-06 | 5 | 3 | 2\n| 2025-07 | 7 | 4 | 3"_s;
    const FileReading reading = corrected(rows, u"B2"_s, Of::Column, u"part:Afghanistan"_s);
    QCOMPARE(questions(reading), QStringList{u"said_is_sum Sheet1!B2"_s});
    QCOMPARE(figures(reading).filter(u"Afghanistan"_s), QStringList());
    QCOMPARE(figures(reading).size(), 4);
    const auto workbook = book(rows);
    ReadingContext context;
    context.corrections
        = {pointed(readBook(workbook), u"B2"_s, Of::Column, {Kind::Part, u"Afghanistan"_s})};
    const FileReading sure
        = readAnswered(workbook, catalogue(), vocabulary(), context,
                       {{QuestionCode::SaidIsSum, reading.questions.front().cell, u"take them"_s}});
    QCOMPARE(figures(sure).filter(u"Afghanistan"_s).size(), 2);
    // As a total it raises no question and is not stored as a part.
    QCOMPARE(questions(corrected(rows, u"B2"_s, Of::Column, u"total"_s)), QStringList());
}

void TestCorrections::correctionOfANameBeatsAnAnswer()
{
    const auto workbook = book(u"| Serbia\n| Indicator | 2025-06\n| Zorgs | 5"_s);
    const FileReading asked = readBook(workbook);
    QCOMPARE(questions(asked), QStringList{u"label_unknown Sheet1!A3"_s});
    ReadingContext context;
    context.corrections = {pointed(asked, u"A3"_s, Of::Name, {Kind::Indicator, u"new_arrivals"_s})};
    const FileReading both
        = readAnswered(workbook, catalogue(), vocabulary(), context,
                       {{QuestionCode::LabelUnknown, asked.questions.front().cell, u"pending"_s}});
    QCOMPARE(figures(both), QStringList{u"SRB new_arrivals  2025-06 = 5 confirmed"_s});
    // A column goes on to be known by the words of the sheet, whatever was answered about them.
    context.corrections = {pointed(asked, u"B2"_s, Of::Column, {Kind::Month, u"2025-07"_s})};
    const FileReading column
        = readAnswered(workbook, catalogue(), vocabulary(), context,
                       {{QuestionCode::LabelUnknown, asked.questions.front().cell, u"pending"_s}});
    QCOMPARE(figures(column), QStringList{u"SRB pending  2025-07 = 5 confirmed"_s});
}

void TestCorrections::shuffledWordsAndCorrectionsReadAsTheOriginal()
{
    Random random;
    const QStringList codes{u"new_arrivals"_s, u"asylum_applications"_s, u"pending"_s,
                            u"present_total"_s};
    for (int round = 0; round < 20; ++round) {
        // Months under each other, indicators beside each other, in random order.
        QStringList order = codes;
        std::ranges::shuffle(order, std::mt19937(random.seed() + static_cast<quint32>(round)));
        Page known;
        Page strange;
        const int gap = random.integer(0, 3);
        for (Page *page : {&known, &strange}) {
            page->put(0, 0, u"Serbia"_s);
        }
        for (int i = 0; i < order.size(); ++i) {
            known.put(gap + 1, i + 1, order[i]);
            strange.put(gap + 1, i + 1, u"Zorg%1 frap"_s.arg(random.integer(0, 1) * 20 + i));
        }
        known.put(gap + 1, 0, u"Month"_s);
        strange.put(gap + 1, 0, u"Blick"_s);
        const int months = random.integer(1, 6);
        for (int m = 1; m <= months; ++m) {
            const QString month = u"2025-%1"_s.arg(m, 2, 10, QChar(u'0'));
            for (Page *page : {&known, &strange}) {
                page->put(gap + 1 + m, 0, month);
            }
            for (int i = 0; i < order.size(); ++i) {
                const int value = random.integer(1, 400);
                known.put(gap + 1 + m, i + 1, value);
                strange.put(gap + 1 + m, i + 1, value);
            }
        }
        const auto workbookOf = [](const Page &page) { return workbook({page}); };
        const auto sent = workbookOf(strange);
        FileReading reading = readBook(sent);
        std::vector<SheetCorrection> corrections;
        for (int i = 0; i < order.size(); ++i) {
            const CellPosition at{gap + 1 + random.integer(0, months), i + 1};
            // In whatever order, and by whatever cell, a person goes about it.
            say(corrections,
                pointed(reading, at.toString(), Of::Column, {Kind::Indicator, order[i]}));
            reading = readBook(sent, corrections);
        }
        const QStringList expected = figures(readBook(workbookOf(known)));
        QVERIFY2(expected.size() == codes.size() * months, random.seedText().constData());
        QVERIFY2(figures(reading) == expected,
                 qPrintable(QString::fromLatin1(random.seedText()) + u'\n'
                            + figures(reading).join(u'\n')));
        QVERIFY2(questions(reading).isEmpty(), random.seedText().constData());
    }
}

QTEST_APPLESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
