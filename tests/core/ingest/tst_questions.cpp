// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/issue_text.h"
#include "tests/core/ingest/delivery.h"

#include <QTest>

#include <algorithm>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

/// What only a person can decide is asked at the cell in question, with choices where there are
/// any; nothing that hangs on it is taken before, and the first choice is when it is accepted.
class TestQuestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asks_data();
    void asks();
    void oneQuestionForOneThing();
    void statedContextAnswers();
};

namespace {

std::vector<Page> pagesOf(const QString &rows)
{
    Random random;
    return Delivery(rows, random).pages();
}

} // namespace

void TestQuestions::asks_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("question"); ///< code and cell
    QTest::addColumn<QString>("choice"); ///< the first; none when empty
    QTest::addColumn<QString>("answered"); ///< what the first choice gives; none when empty
    const auto row = [](const QString &question, const QString &choice, const QString &answered,
                        const QString &rows) {
        QTest::newRow(qUtf8Printable(question)) << rows << question << choice << answered;
    };
    row(u"country_unknown Sheet1!A1"_s, u"ALB"_s, QString(),
        u"| Indicator | 2025-07\n| New arrivals | 7"_s);
    row(u"month_unknown Sheet1!A2"_s, QString(), QString(), u"| Serbia\n| New arrivals | 7"_s);
    row(u"year_unknown Sheet1!A2"_s, QString(), QString(),
        u"| Serbia\n| Indicator | May | June\n| New arrivals | 7 | 8"_s);
    row(u"indicator_unknown Sheet1!A2"_s, QString(), QString(),
        u"| Serbia\n| Nationality | 2025-07\n| Syria | 7"_s);
    row(u"label_unknown Sheet1!A3"_s, QString(), QString(),
        u"| Serbia\n| Indicator | 2025-07\n| New zorgs | 7"_s);
    row(u"label_ambiguous Sheet1!A4"_s, u"Congo"_s, QString(),
        u"| Serbia\n| New arrivals by nationality\n| Nationality | 2025-07\n| Kongo | 7"_s);
    row(u"looks_alike Sheet1!A4"_s, u"Algeria"_s,
        u"SRB new_arrivals Algeria 2025-07 = 7 confirmed"_s,
        u"| Serbia\n| New arrivals by nationality\n| Nationality | 2025-07\n| Algеria | 7"_s);
    row(u"qualified_number Sheet1!B3"_s, u"70"_s, u"SRB new_arrivals  2025-07 = 70 estimated"_s,
        u"| Serbia\n| Indicator | 2025-07\n| New arrivals | about 70"_s);
    row(u"qualified_number Sheet1!C3"_s, u"200"_s, u"SRB new_arrivals  2025-07 = 200 estimated"_s,
        u"| Serbia\n| Indicator | 2025-06 | 2025-07\n| New arrivals | 7 | > 200"_s);
    row(u"qualified_number Sheet1!B4"_s, u"suppressed"_s,
        u"SRB asylum_applications  2025-07 = null suppressed"_s,
        u"| Serbia\n| Indicator | 2025-07\n| New arrivals | 7\n| Asylum applications | <5"_s);
    row(u"range_of_numbers Sheet1!B3"_s, QString(), QString(),
        u"| Serbia\n| Indicator | 2025-07\n| New arrivals | 300-900"_s);
    row(u"hidden_sheet Sheet2!A1"_s, u"use"_s, u"SRB new_arrivals  2025-06 = 6 confirmed"_s,
        u"sheet Sheet1\n| Serbia\n| Indicator | 2025-07\n| New arrivals | 7\nsheet Sheet2 / "
        u"hidden\n"
        u"| Serbia\n| Indicator | 2025-06\n| New arrivals | 6"_s);
    row(u"hidden_rows_or_columns Sheet1!A2"_s, u"use"_s,
        u"SRB new_arrivals  2025-07 = 7 confirmed"_s,
        u"| Serbia\n| Indicator | 2025-07\n| New arrivals | 7\nhide row 3"_s);
    row(u"conflicting_headings Sheet1!B2"_s, QString(), QString(),
        u"| Serbia\n| Indicator | May and July 2025\n| New arrivals | 7"_s);
    row(u"date_ambiguous Sheet1!B2"_s, u"2025-08"_s, u"SRB new_arrivals  2025-08 = 7 confirmed"_s,
        u"| Serbia\n| Indicator | 07/08/2025\n| New arrivals | 7"_s);
    row(u"number_style Sheet1!B3"_s, u"thousands"_s,
        u"SRB new_arrivals  2025-07 = 1234 confirmed"_s,
        u"| Serbia\n| Indicator | 2025-07\n| New arrivals | '1.234\n| Pending | '5.00"_s);
}

void TestQuestions::asks()
{
    QFETCH(QString, rows);
    QFETCH(QString, question);
    QFETCH(QString, choice);
    QFETCH(QString, answered);
    const auto pages = pagesOf(rows);
    const FileReading reading = read(pages);
    QVERIFY2(questions(reading).contains(question),
             qPrintable((questions(reading) + issues(reading)).join(u'\n')));
    const auto asked = std::ranges::find_if(reading.questions, [&](const Question &q) {
        return questionName(q.code) + u' ' + q.cell.withinFile() == question;
    });
    QCOMPARE(asked->choices.value(0), choice);
    QVERIFY(!questionText(*asked).contains(u"%1"_s));
    QVERIFY(answered.isEmpty() || !figures(reading).contains(answered));

    ReadingContext context;
    context.accept = {question.section(u' ', 0, 0)};
    const FileReading again = read(pages, context);
    if (answered.isEmpty()) {
        QVERIFY(!again.questions.empty() || choice == u"ALB"_s || choice == u"Congo"_s);
        QVERIFY(figures(again).isEmpty());
    } else {
        QVERIFY2(figures(again).contains(answered), qPrintable(figures(again).join(u'\n')));
        QVERIFY(!questions(again).contains(question));
    }
}

void TestQuestions::oneQuestionForOneThing()
{
    // Ten numbers under one unknown name are one question, not ten.
    const auto reading = read(pagesOf(u"| Serbia\n| Indicator | 2025-01 | 2025-02 | 2025-03\n"
                                      u"| New zorgs | 7 | 8 | 9\n| New arrivals | 1 | 2 | 3"_s));
    QCOMPARE(questions(reading), QStringList{u"label_unknown Sheet1!A3"_s});
    QCOMPARE(figures(reading).size(), 3);
}

void TestQuestions::statedContextAnswers()
{
    const auto pages = pagesOf(u"| New arrivals | 7\n| Pending | 8"_s);
    QVERIFY(figures(read(pages)).isEmpty());
    ReadingContext context;
    context.place = catalogue().findPlace(u"MNE"_s);
    context.month = Month::parse(u"2025-07"_s);
    QCOMPARE(figures(read(pages, context)),
             (QStringList{u"MNE new_arrivals  2025-07 = 7 confirmed"_s,
                          u"MNE pending  2025-07 = 8 confirmed"_s}));
    // What the sheet says itself wins.
    const auto named = pagesOf(u"| Albania, May 2025\n| New arrivals | 7"_s);
    QCOMPARE(figures(read(named, context)),
             QStringList{u"ALB new_arrivals  2025-05 = 7 confirmed"_s});
}

QTEST_APPLESS_MAIN(TestQuestions)
#include "tst_questions.moc"
