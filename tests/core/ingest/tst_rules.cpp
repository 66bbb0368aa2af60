// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/change_columns.h"
#include "core/ingest/issue_text.h"
#include "core/ingest/remarkable.h"
#include "tests/core/ingest/delivery.h"

#include <QTest>

#include <algorithm>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

/// Each rule raises its issue for the smallest table that deserves it, and stays silent for the one
/// beside it.
class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void raises_data();
    void raises();
    void staysSilent_data();
    void staysSilent();
    void errorsTakeNumbersOut();
    void limitsAreData();
    void womenAndMen_data();
    void womenAndMen();
    void monthsToComeAreRemarkable();
    void changesThatAreWritten_data();
    void changesThatAreWritten();
    void sheetCalledAfterAnotherMonth();
    void percentages_data();
    void percentages();
    void everyIssueSaysWhatItSaw();
    void everyCheckHasACode();
    void swappedDigits();
    void rounding();
};

namespace {

FileReading readTable(const QString &rows, const ReadingContext &context = {})
{
    Random random;
    return read(Delivery(u"| Serbia\n"_s + rows, random).pages(), context);
}

const Issue *find(const FileReading &reading, const QString &code)
{
    const auto found = std::ranges::find_if(
        reading.issues, [&](const Issue &issue) { return issueName(issue.code) == code; });
    return found == reading.issues.end() ? nullptr : &*found;
}

const QString kMonths = u"| Indicator | Jan 2025 | Feb 2025\n"_s;

} // namespace

void TestRules::raises_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *code, const QString &check, const QString &severity,
                        const QString &cell, const QString &rows) {
        QTest::addRow("%s %s", code, qUtf8Printable(cell))
            << rows << QString::fromLatin1(code) << check << severity << cell;
    };
    row("as_of_not_month_end", u"C1"_s, u"warning"_s, u"A2"_s,
        u"| Situation as of 30 July 2025\n| New arrivals | 4"_s);
    row("not_a_count", u"C2"_s, u"error"_s, u"C3"_s, kMonths + u"| New arrivals | 4 | many"_s);
    row("negative_count", u"C2"_s, u"error"_s, u"C3"_s, kMonths + u"| New arrivals | 4 | -5"_s);
    row("fractional_count", u"C2"_s, u"error"_s, u"C3"_s, kMonths + u"| New arrivals | 4 | '5.5"_s);
    row("count_too_large", u"C2"_s, u"error"_s, u"C3"_s,
        kMonths + u"| New arrivals | 4 | '9000000000000000"_s);
    row("percent_as_count", u"C3"_s, u"error"_s, u"C3"_s, kMonths + u"| New arrivals | 4 | 12%"_s);
    row("not_applicable_filled", u"C4"_s, u"error"_s, u"B4"_s,
        u"| Kosovo\n| Indicator | Jan 2025\n| Asylum intentions | 4"_s);
    row("parts_differ", u"C5"_s, u"warning"_s, u"B3"_s,
        u"| Indicator | Jan 2025\n| Present | 100\n| Present in centres | 60\n"
        u"| Present outside centres | 30"_s);
    row("part_exceeds_whole", u"C5"_s, u"warning"_s, u"B4"_s,
        u"| Indicator | Jan 2025\n| Present | 100\n| Present in centres | 160"_s);
    row("cumulative_differs", u"C6"_s, u"warning"_s, u"D3"_s,
        u"| Indicator | Jan 2025 | Feb 2025 | Jan-Feb 2025\n| New arrivals | 4 | 5 | 10"_s);
    row("cumulative_falls", u"C6"_s, u"error"_s, u"C3"_s,
        u"| Indicator | Jan 2025 | Jan-Feb 2025\n| New arrivals | 14 | 10"_s);
    row("total_differs", u"C6"_s, u"warning"_s, u"D3"_s,
        u"| Indicator | Jan 2025 | Feb 2025 | Total\n| New arrivals | 4 | 5 | 10"_s);
    row("period_not_monthly", u"C6"_s, u"warning"_s, u"C3"_s,
        u"| Indicator | Jan 2025 | Jan-Mar 2025\n| New arrivals | 14 | 30"_s);
    row("jump", u"C7"_s, u"warning"_s, u"C3"_s, kMonths + u"| New arrivals | 100 | 301"_s);
    row("year_jump", u"C8"_s, u"warning"_s, u"C3"_s,
        u"| Indicator | Jan 2024 | Jan 2025\n| New arrivals | 100 | 500"_s);
    row("repeated_value", u"C9"_s, u"warning"_s, u"C3"_s, kMonths + u"| New arrivals | 77 | 77"_s);
    row("nationalities_exceed_total", u"C10"_s, u"error"_s, u"B4"_s,
        u"| New arrivals by nationality\n| Nationality | Jan 2025\n| Syria | 7\n| Total | 6"_s);
    row("many_unknown", u"C10"_s, u"info"_s, u"B6"_s,
        u"| New arrivals by nationality\n| Nationality | Jan 2025\n| Syria | 80\n| Unknown | 20\n"
        u"| Total | 100"_s);
    row("children_share_jump", u"C11"_s, u"warning"_s, u"C4"_s,
        kMonths + u"| Present | 1000 | 1000\n| UASC present | 30 | 90"_s);
    row("children_exceed_present", u"C12"_s, u"error"_s, u"B4"_s,
        kMonths + u"| Present | 10 | 10\n| UASC present | 11 | 5"_s);
    row("sexes_swapped", u"C17"_s, u"warning"_s, u"B4"_s,
        u"| New arrivals, July 2025\n| | Women | Men | Total\n| New arrivals | 70 | 30 | 100"_s);
    const QString years = u"| Indicator | July 2024 | July 2025 | "_s;
    row("percent_differs", u"C13"_s, u"warning"_s, u"D3"_s,
        years + u"Change (%)\n| New arrivals | 100 | 120 | 25%"_s);
    row("word_contradicts", u"C14"_s, u"warning"_s, u"D3"_s,
        years + u"Decrease\n| New arrivals | 100 | 120 | 20%"_s);
    row("duplicate_differs", u"C15"_s, u"error"_s, u"B4"_s,
        kMonths + u"| New arrivals | 4 | 5\n| New arrivals | 3 | 5"_s);
    row("month_gap", u"C15"_s, u"info"_s, QString(),
        u"| Indicator | Jan 2025 | Mar 2025\n| New arrivals | 4 | 5"_s);
    row("sum_not_licensed", u"C19"_s, u"warning"_s, u"B5"_s,
        u"| Country | New arrivals, July 2025\n| Serbia | 4\n| Albania | 5\n| Total | 9"_s);
}

void TestRules::raises()
{
    QFETCH(QString, rows);
    QFETCH(QString, code);
    QFETCH(QString, check);
    QFETCH(QString, severity);
    QFETCH(QString, cell);
    const bool ownPlace = rows.startsWith(u"| Kosovo"_s);
    Random random;
    const FileReading reading
        = ownPlace ? read(Delivery(u"|\n"_s + rows, random).pages()) : readTable(rows);
    const Issue *issue = find(reading, code);
    QVERIFY2(issue, qPrintable((issues(reading) + questions(reading)).join(u'\n')));
    QCOMPARE(checkOf(issue->code), check);
    QCOMPARE(severityName(issue->severity), severity);
    QCOMPARE(issue->cell.withinFile(), cell.isEmpty() ? QString() : u"Sheet1!"_s + cell);
    QVERIFY(!issueText(*issue).contains(u'%') || code.startsWith(u"percent"_s)
            || code.startsWith(u"year"_s) || code.startsWith(u"children"_s));
    QVERIFY2(!issueSuggestion(*issue).isEmpty(), qPrintable(code));
}

void TestRules::staysSilent_data()
{
    QTest::addColumn<QString>("rows");
    QTest::newRow("ordinary months") << kMonths + u"| New arrivals | 100 | 199"_s;
    QTest::newRow("small numbers jump") << kMonths + u"| New arrivals | 3 | 90"_s;
    QTest::newRow("small numbers repeat") << kMonths + u"| New arrivals | 12 | 12"_s;
    QTest::newRow("stocks repeat") << kMonths + u"| Present | 312 | 312"_s;
    QTest::newRow("parts fit")
        << u"| Indicator | Jan 2025\n| Present | 100\n| Present in centres | 60\n"
           u"| Present outside centres | 40"_s;
    QTest::newRow("nationalities without a rest may be fewer")
        << u"| New arrivals by nationality\n| Nationality | Jan 2025\n| Syria | 7\n| Total | 60"_s;
    QTest::newRow("the same twice")
        << kMonths + u"| New arrivals | 4 | 5\n| New arrivals | 4 | 5"_s;
    QTest::newRow("the same months of two years")
        << u"| Indicator | Jan 2024 | Jan 2025\n| New arrivals | 100 | 120"_s;
}

void TestRules::staysSilent()
{
    QFETCH(QString, rows);
    QCOMPARE(issues(readTable(rows)), QStringList());
}

void TestRules::errorsTakeNumbersOut()
{
    const auto children = readTable(kMonths + u"| Present | 10 | 10\n| UASC present | 11 | 5"_s);
    QVERIFY(!figures(children).contains(u"SRB uasc_present  2025-01 = 11 confirmed"_s));
    QVERIFY(figures(children).contains(u"SRB uasc_present  2025-02 = 5 confirmed"_s));
    const auto twice = readTable(kMonths + u"| New arrivals | 4 | 5\n| New arrivals | 3 | 5"_s);
    QCOMPARE(figures(twice), QStringList{u"SRB new_arrivals  2025-02 = 5 confirmed"_s});
}

void TestRules::limitsAreData()
{
    const QString rows = kMonths + u"| New arrivals | 100 | 301"_s;
    QVERIFY(find(readTable(rows), u"jump"_s));
    ReadingContext context;
    context.limits = vocabulary().limits();
    context.limits->jumpAtLeast = 1000;
    QVERIFY(!find(readTable(rows, context), u"jump"_s));
}

void TestRules::womenAndMen_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("cell"); ///< empty: nothing is said
    QTest::newRow("in rows") << u"| Indicator | 2025-06 | 2025-07\n| New arrivals | 90 | 100\n"
                                u"| Women | 20 | 70\n| Men | 70 | 30"_s
                             << u"Sheet1!C4"_s;
    QTest::newRow("fewer women than men")
        << u"| Indicator | 2025-07\n| New arrivals | 100\n| Women | 59\n| Men | 41"_s << QString();
    QTest::newRow("too few persons to tell")
        << u"| Indicator | 2025-07\n| New arrivals | 49\n| Women | 40\n| Men | 9"_s << QString();
}

void TestRules::womenAndMen()
{
    QFETCH(QString, rows);
    QFETCH(QString, cell);
    const FileReading reading = readTable(rows);
    const Issue *issue = find(reading, u"sexes_swapped"_s);
    QCOMPARE(issue ? issue->cell.withinFile() : QString(), cell);
    // Neither of them is kept as all persons.
    QVERIFY(!figures(reading).contains(u"SRB new_arrivals  2025-07 = 70 confirmed"_s));
}

void TestRules::monthsToComeAreRemarkable()
{
    const QString rows = u"| Indicator | 2025-07 | 2025-08 | 2025-09\n| New arrivals | 4 | 5 | 6"_s;
    ReadingContext context;
    context.today = Month::parse(u"2025-08"_s);
    const FileReading reading = readTable(rows, context);
    const Issue *issue = find(reading, u"month_in_future"_s);
    QVERIFY(issue);
    QCOMPARE(issue->cell.withinFile(), u"Sheet1!D3"_s);
    QCOMPARE(checkOf(issue->code), u"C1"_s);
    QCOMPARE(issue->arguments, (QStringList{u"1"_s, u"2025-09"_s}));
    // It is said and not decided: the number is taken.
    QCOMPARE(figures(reading).size(), 3);
    context.today = Month::parse(u"2025-09"_s);
    QVERIFY(!find(readTable(rows, context), u"month_in_future"_s));
    QVERIFY(!find(readTable(rows), u"month_in_future"_s));
    context.today = Month::parse(u"2025-01"_s);
    // A cell that only says "no data" about a month to come is no figure.
    QVERIFY(!find(
        readTable(u"| Indicator | 2025-01 | 2025-02\n| New arrivals | 4 | no data"_s, context),
        u"month_in_future"_s));
}

void TestRules::changesThatAreWritten_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("said"); ///< severity, code and cell; empty: nothing
    const QString years = u"| Indicator | July 2024 | July 2025 | "_s;
    QTest::newRow("right") << years + u"Change\n| New arrivals | 100 | 120 | 20%"_s << QString();
    QTest::newRow("rounded") << years + u"Change\n| New arrivals | 7060 | 6354 | -10,0 %"_s
                             << QString();
    QTest::newRow("cut off") << years + u"Change\n| New arrivals | 8 | 15 | 87%"_s
                             << u"info percent_differs Sheet1!D3"_s;
    QTest::newRow("a fall without a sign")
        << years + u"Decrease\n| New arrivals | 120 | 90 | 25%"_s << QString();
    QTest::newRow("Albanian, and the wrong way")
        << years + u"Rritje (%)\n| New arrivals | 120 | 90 | 25"_s
        << u"warning word_contradicts Sheet1!D3"_s;
    QTest::newRow("beside last year's number")
        << u"| Indicator | July 2025 | Same period last year | Change\n"
           u"| New arrivals | 90 | 120 | -20%"_s
        << u"warning percent_differs Sheet1!D3"_s;
    QTest::newRow("in a row") << u"| Month | New arrivals\n| July 2024 | 100\n| July 2025 | 120\n"
                                 u"| Change | 30%"_s
                              << u"warning percent_differs Sheet1!B5"_s;
    QTest::newRow("a number, not a percentage")
        << years + u"Change\n| New arrivals | 100 | 120 | 20"_s << QString();
    QTest::newRow("nothing before")
        << years + u"Change\n| New arrivals | 0 | 120 | 20%"_s << QString();
    QTest::newRow("a share is no change")
        << years + u"Share (%)\n| New arrivals | 100 | 120 | 25%"_s << QString();
}

void TestRules::changesThatAreWritten()
{
    QFETCH(QString, rows);
    QFETCH(QString, said);
    QStringList about;
    for (const QString &line : issues(readTable(rows))) {
        if (line.contains(u"percent_differs"_s) || line.contains(u"word_contradicts"_s)) {
            about << line;
        }
    }
    QCOMPARE(about.join(u'\n'), said);
}

void TestRules::sheetCalledAfterAnotherMonth()
{
    const auto called = [](const QString &name) {
        Random random;
        return read(
            Delivery(u"sheet "_s + name + u"\n| Serbia, May 2025\n| New arrivals | 7"_s, random)
                .pages());
    };
    const FileReading reading = called(u"June"_s);
    const Issue *issue = find(reading, u"month_differs"_s);
    QVERIFY(issue);
    QCOMPARE(checkOf(issue->code), u"C15"_s);
    QVERIFY(figures(reading).isEmpty());
    QVERIFY(!find(called(u"May"_s), u"month_differs"_s));
    QCOMPARE(figures(called(u"May"_s)), QStringList{u"SRB new_arrivals  2025-05 = 7 confirmed"_s});
    QVERIFY(!find(called(u"Arrivals"_s), u"month_differs"_s));
}

void TestRules::percentages_data()
{
    QTest::addColumn<double>("printed");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, double printed, int decimals, int before, int now,
                        PercentFault fault) {
        QTest::newRow(name) << printed << decimals << before << now << static_cast<int>(fault);
    };
    row("right", -10, 0, 7060, 6354, PercentFault::None);
    row("half rounds away from zero", 13, 0, 8, 9, PercentFault::None);
    row("half is cut off", 12, 0, 8, 9, PercentFault::Truncated);
    row("one decimal", -9.9, 1, 7060, 6361, PercentFault::None);
    row("not exact enough", -9.8, 1, 7060, 6361, PercentFault::Other);
    row("sign", 10, 0, 7060, 6354, PercentFault::Sign);
    row("part of the later number", -11, 0, 7060, 6354, PercentFault::BaseSwapped);
    row("anything", 42, 0, 7060, 6354, PercentFault::Other);
    row("down to nothing", -100, 0, 7060, 0, PercentFault::None);
}

void TestRules::percentages()
{
    QFETCH(double, printed);
    QFETCH(int, decimals);
    QFETCH(int, before);
    QFETCH(int, now);
    QFETCH(int, fault);
    QCOMPARE(static_cast<int>(percentFault(printed, decimals, Amount::of(before), Amount::of(now))),
             fault);
}

void TestRules::everyIssueSaysWhatItSaw()
{
    const auto reading = readTable(u"| New arrivals by nationality\n| Nationality | Jan 2025\n"
                                   u"| Syria | 4327\n| Other | 1\n| Total | 4238"_s);
    // 4,237 would fit, which is 4,327 with two digits swapped … but more than the total is an
    // error.
    const Issue *exceeds = find(reading, u"nationalities_exceed_total"_s);
    QVERIFY(exceeds);
    QVERIFY(issueText(*exceeds).contains(u"4328"_s) && issueText(*exceeds).contains(u"4238"_s));
    const auto less = readTable(u"| New arrivals by nationality\n| Nationality | Jan 2025\n"
                                u"| Syria | 4237\n| Other | 1\n| Total | 4328"_s);
    const Issue *differs = find(less, u"parts_differ"_s);
    QVERIFY(differs);
    QVERIFY2(issueSuggestion(*differs).contains(u"4327"_s), qPrintable(issueSuggestion(*differs)));
    QVERIFY(issueSuggestion(*differs).contains(u"Sheet1!B4"_s));
}

void TestRules::everyCheckHasACode()
{
    QStringList checks;
    for (int i = 0; i <= static_cast<int>(IssueCode::PeriodNotMonthly); ++i) {
        checks << checkOf(static_cast<IssueCode>(i));
    }
    for (int i = 1; i <= 20; ++i) {
        QVERIFY2(checks.contains(u"C%1"_s.arg(i)), qPrintable(u"C%1"_s.arg(i)));
    }
}

void TestRules::swappedDigits()
{
    const auto swapped
        = [](qint64 a, qint64 b) { return hasSwappedDigits(Amount::of(a), Amount::of(b)); };
    QVERIFY(swapped(4237, 4327));
    QVERIFY(swapped(12, 21));
    QVERIFY(!swapped(4237, 4237));
    QVERIFY(!swapped(4237, 7234)); // not neighbours
    QVERIFY(!swapped(423, 4230));
    QVERIFY(!swapped(1, 2));
    QVERIFY(!swapped(1234, 2143)); // two pairs
}

void TestRules::rounding()
{
    const RuleLimits limits;
    const auto rounds = [&limits](qint64 exact, qint64 now) {
        return isRounding(Amount::of(exact), Amount::of(now), limits);
    };
    QVERIFY(rounds(8461, 8500));
    QVERIFY(rounds(8449, 8400));
    QVERIFY(!rounds(8461, 8400));
    QVERIFY(!rounds(8500, 8500));
    QVERIFY(!rounds(61, 100));
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
