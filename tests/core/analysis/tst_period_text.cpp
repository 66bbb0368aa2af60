// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/period_text.h"
#include "core/analysis/period_words.h"
#include "tests/support/property.h"

#include <QTest>

using namespace mm;

class TestPeriodText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onePeriod_data();
    void onePeriod();
    void twoPeriods_data();
    void twoPeriods();
    void notUnderstood_data();
    void notUnderstood();
    void countsFromTheLatestMonth();
    void aPresetSaysWhyItLeadsNowhere();
    void aIsKeptWhereTheTextBeginsWithVersus();
    void onePeriodIsNotTwo();
    void everyPeriodIsReadBackFromItsWords();
    void nothingTypedCanHarm();
};

namespace {

PeriodTextContext context()
{
    PeriodTextContext context;
    context.latest = Month::make(2025, 7);
    return context;
}

} // namespace

void TestPeriodText::onePeriod_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("period");
    const auto row = [](const QString &text, const char *period) {
        QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(period);
    };
    row(QStringLiteral("2025-07"), "2025-07");
    row(QStringLiteral(" 2025-7 "), "2025-07");
    row(QStringLiteral("2025/07"), "2025-07");
    row(QStringLiteral("07/2025"), "2025-07");
    row(QStringLiteral("7.2025"), "2025-07");
    row(QStringLiteral("2025-01..2025-07"), "2025-01..2025-07");
    row(QStringLiteral("2025-01 .. 2025-07"), "2025-01..2025-07");
    row(QStringLiteral("2025-01–2025-07"), "2025-01..2025-07");
    row(QStringLiteral("2025-01-2025-07"), "2025-01..2025-07");
    row(QStringLiteral("2025-01 to 2025-07"), "2025-01..2025-07");
    row(QStringLiteral("2024"), "2024-01..2024-12");
    row(QStringLiteral("2023-2024"), "2023-01..2024-12");
    row(QStringLiteral("July 2025"), "2025-07");
    row(QStringLiteral("jul 2025"), "2025-07");
    row(QStringLiteral("JUL. 2025"), "2025-07");
    row(QStringLiteral("Sept 25"), "2025-09");
    row(QStringLiteral("Jul25"), "2025-07");
    row(QStringLiteral("Jul-25"), "2025-07");
    row(QStringLiteral("Jul-2025"), "2025-07");
    row(QStringLiteral("Jul/25"), "2025-07");
    row(QStringLiteral("Jan-Jul 2025"), "2025-01..2025-07");
    row(QStringLiteral("January–July 2025"), "2025-01..2025-07");
    row(QStringLiteral("Jan to Jul 2025"), "2025-01..2025-07");
    row(QStringLiteral("Jan..Jul 2025"), "2025-01..2025-07");
    row(QStringLiteral("Jan 2025 - Jul"), "2025-01..2025-07");
    row(QStringLiteral("Nov-Feb 2025"), "2024-11..2025-02");
    row(QStringLiteral("Nov 2024-Feb"), "2024-11..2025-02");
    row(QStringLiteral("November 2024–February 2025"), "2024-11..2025-02");
    row(QStringLiteral("Nov-24 to Feb-25"), "2024-11..2025-02");
    row(QStringLiteral("Nov 2024 until 2025-02"), "2024-11..2025-02");
    row(QStringLiteral("Jan-2025-03"), "2025-01..2025-03");
    row(QStringLiteral("Q1 2025"), "2025-01..2025-03");
    row(QStringLiteral("q4 23"), "2023-10..2023-12");
    row(QStringLiteral("Q1-Q3 2025"), "2025-01..2025-09");
    row(QStringLiteral("Q4 2024 to Q1 2025"), "2024-10..2025-03");
    row(QStringLiteral("quarter 2 2025"), "2025-04..2025-06");
    row(QStringLiteral("H2 2024"), "2024-07..2024-12");
    row(QStringLiteral("May 2025"), "2025-05");
    row(QStringLiteral("last 12"), "2024-08..2025-07");
    row(QStringLiteral("last 3 months"), "2025-05..2025-07");
    row(QStringLiteral("last month"), "2025-07");
    row(QStringLiteral("year to date"), "2025-01..2025-07");
    row(QStringLiteral("YTD"), "2025-01..2025-07");
}

void TestPeriodText::onePeriod()
{
    QFETCH(QString, text);
    QFETCH(QString, period);
    const auto read = parsePeriod(text, context());
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->toString(), period);
}

void TestPeriodText::twoPeriods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reading");
    const auto row = [](const QString &text, const QString &reading) {
        QTest::newRow(qPrintable(text)) << text << reading;
    };
    const QString usual = QStringLiteral("January–July 2025 compared with January–July 2024");
    row(QStringLiteral("Jan-Jul 2025 vs 2024"), usual);
    row(QStringLiteral("Jan-Jul 2025 vs. 24"), usual);
    row(QStringLiteral("Jan-Jul 2025 vs Jan-Jul 2024"), usual);
    row(QStringLiteral("jan-jul 2025 versus jan-jul 2024"), usual);
    row(QStringLiteral("2025-01..2025-07 against 2024-01..2024-07"), usual);
    row(QStringLiteral("Jan-Jul 2025 compared with 2024"), usual);
    row(QStringLiteral("Jan-Jul 2025 compared to last year"), usual);
    row(QStringLiteral("ytd vs same period last year"), usual);
    row(QStringLiteral("Q1 23 vs Q1 22"),
        QStringLiteral("January–March 2023 compared with January–March 2022"));
    row(QStringLiteral("Q1 23 vs 22"),
        QStringLiteral("January–March 2023 compared with January–March 2022"));
    row(QStringLiteral("2025 vs 2024"),
        QStringLiteral("January–December 2025 compared with January–December 2024"));
    row(QStringLiteral("2025-05 vs 2024"), QStringLiteral("May 2025 compared with May 2024"));
    row(QStringLiteral("2025-05 vs previous"), QStringLiteral("May 2025 compared with April 2025"));
    row(QStringLiteral("May 2025 vs Apr"), QStringLiteral("May 2025 compared with April 2025"));
    row(QStringLiteral("last 12 vs previous 12"),
        QStringLiteral("August 2024–July 2025 compared with August 2023–July 2024"));
    row(QStringLiteral("Nov 2024-Feb 2025 vs 2023"),
        QStringLiteral("November 2024–February 2025 compared with November 2022–February 2023"));
    row(QStringLiteral("2023-2024 vs 2022"),
        QStringLiteral("January 2023–December 2024 compared with January–December 2022"));
}

void TestPeriodText::twoPeriods()
{
    QFETCH(QString, text);
    QFETCH(QString, reading);
    const auto read = parsePeriods(text, context());
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QVERIFY(read->b);
    QCOMPARE(read->reading(), reading);
}

void TestPeriodText::notUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part"); ///< the characters marked as not understood
    QTest::addColumn<QString>("understood");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const QString &text, const QString &part, const QString &understood,
                        const QString &sentence) {
        QTest::newRow(qPrintable(text)) << text << part << understood << sentence;
    };
    const QString jly = QStringLiteral("“Jly” is not understood as a month, a year or a period.");
    row(QStringLiteral("Jan-Jly 2025"), QStringLiteral("Jly"), QStringLiteral("January"), jly);
    row(QStringLiteral("Jly-Aug 2025"), QStringLiteral("Jly"), {}, jly);
    row(QStringLiteral("Jan-Jul 2025 vs 2O24"), QStringLiteral("2O24"),
        QStringLiteral("January–July 2025"),
        QStringLiteral("“2O24” is not understood as a month, a year or a period."));
    row(QStringLiteral("2025-13"), QStringLiteral("13"), {},
        QStringLiteral("“13” is no month: months go from 1 to 12."));
    row(QStringLiteral("2025-01-31"), QStringLiteral("31"), QStringLiteral("January 2025"),
        QStringLiteral("“31” is not understood as a month, a year or a period."));
    row(QStringLiteral("Jan-Jul"), QStringLiteral("Jan-Jul"), QStringLiteral("January"),
        QStringLiteral("“Jan-Jul” has no year."));
    row(QStringLiteral("2025-07..2025-01"), QStringLiteral("2025-07..2025-01"),
        QStringLiteral("July 2025"), QStringLiteral("The period ends before it begins."));
    row(QStringLiteral("Jan-Jul 2025 vs"), {}, QStringLiteral("January–July 2025"),
        QStringLiteral("Something is missing at the end of the period."));
    row(QStringLiteral("Jan-"), {}, QStringLiteral("January"),
        QStringLiteral("Something is missing at the end of the period."));
    row(QStringLiteral("2025 2024"), QStringLiteral("2024"),
        QStringLiteral("January–December 2025"),
        QStringLiteral("“2024” is not understood as a month, a year or a period."));
    row(QStringLiteral("1850"), QStringLiteral("1850"), {},
        QStringLiteral("Years go from 1900 to 2199."));
    row(QStringLiteral("ju 2025"), QStringLiteral("ju"), {},
        QStringLiteral("“ju” is not understood as a month, a year or a period."));
    row(QStringLiteral("Q5 2025"), QStringLiteral("Q5"), {},
        QStringLiteral("“Q5” is not understood as a month, a year or a period."));
    row({}, {}, {}, QStringLiteral("There is no period. Type for instance “Jan-Jul 2025”."));
}

void TestPeriodText::notUnderstood()
{
    QFETCH(QString, text);
    const auto read = parsePeriods(text, context());
    QVERIFY(!read);
    const PeriodTextError &error = read.error();
    QTEST(text.mid(error.position, error.length), "part");
    QTEST(error.understood, "understood");
    QTEST(error.text, "sentence");
}

void TestPeriodText::countsFromTheLatestMonth()
{
    const auto read = parsePeriods(u"last 12");
    QVERIFY(!read);
    QCOMPARE(read.error().length, 7);
    QCOMPARE(read.error().text,
             QStringLiteral("“last 12” needs data: there is no latest month to count from."));
}

void TestPeriodText::aPresetSaysWhyItLeadsNowhere()
{
    const QString text = QStringLiteral("Jan-Jul 2025 vs peak");
    const auto unknown = parsePeriods(text, context());
    QVERIFY(!unknown);
    QCOMPARE(text.mid(unknown.error().position, unknown.error().length), QStringLiteral("peak"));
    QCOMPARE(unknown.error().understood, QStringLiteral("January–July 2025"));
    QCOMPARE(unknown.error().text,
             QStringLiteral("“peak” needs data: there are none to look it up in."));

    PeriodTextContext known = context();
    known.ground = [](Period a) { return PresetGround{a}; };
    const auto nothing = parsePeriods(u"2025-07 vs previous edition", known);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().position, 11);
    QCOMPARE(nothing.error().text,
             QStringLiteral("No edition of a month before July 2025 is published."));
    // What follows makes another thing of the words.
    QVERIFY(!parsePeriods(u"2025-07 vs first month of 2024", known));
    QCOMPARE(parsePeriods(u"2025-07 vs previous", known)->preset, std::nullopt);
}

void TestPeriodText::aIsKeptWhereTheTextBeginsWithVersus()
{
    QVERIFY(!parsePeriods(u"vs 2023", context()));
    PeriodTextContext known = context();
    known.current = Period::make(*Month::make(2025, 2), *Month::make(2025, 3));
    QCOMPARE(parsePeriods(u"vs 2023", known)->reading(),
             QStringLiteral("February–March 2025 compared with February–March 2023"));
    QVERIFY(!parsePeriods(u"vs", known));
    QCOMPARE(parsePeriods(u"May 2024", known)->a, Period::of(*Month::make(2024, 5)));
}

void TestPeriodText::onePeriodIsNotTwo()
{
    const auto read = parsePeriod(u"2025 vs 2024");
    QVERIFY(!read);
    QCOMPARE(read.error().text, QStringLiteral("One period is expected here, not two."));
}

void TestPeriodText::everyPeriodIsReadBackFromItsWords()
{
    test::Random random;
    for (int i = 0; i < 5000; ++i) {
        const Month first = *Month::make(random.integer(1900, 2190), random.integer(1, 12));
        const Period period = *Period::make(first, first + months(random.integer(0, 40)));
        const auto fromWords = parsePeriod(periodWords(period));
        QVERIFY2(fromWords == period, random.seedText().constData());
        QVERIFY2(parsePeriod(period.toString()) == period, random.seedText().constData());
    }
}

void TestPeriodText::nothingTypedCanHarm()
{
    test::Random random;
    const QString alphabet = QStringLiteral("0123456789 -–./JanFebMayQH vsTolast\u0301ж…,");
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int length = random.integer(0, 24); length > 0; --length) {
            text += alphabet[random.integer(0, static_cast<int>(alphabet.size()) - 1)];
        }
        const auto read = parsePeriods(text, context());
        if (!read) {
            QVERIFY2(read.error().position >= 0 && read.error().length >= 0
                         && read.error().position + read.error().length <= text.size(),
                     random.seedText().constData());
            QVERIFY2(!read.error().text.isEmpty(), random.seedText().constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestPeriodText)
#include "tst_period_text.moc"
