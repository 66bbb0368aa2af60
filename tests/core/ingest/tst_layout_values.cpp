// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ingest/book.h"

#include <QDate>
#include <QTest>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

/// What cells and headings say of the numbers, whatever the layout: status, gaps, years, estimates.
class TestLayoutValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statusColumn();
    void statusByMarksAndWords();
    void standingMarksOfPlaces();
    void missingValuesAreToldApart();
    void blankCellsSayNothing();
    void monthsCarryTheYearOn();
    void shortYears();
    void titleGivesFirstAndLastMonth();
    void aMergedNumberBelongsToNoCellAlone();
    void yearsThatAreCounts();
    void hiddenHelperSheet();
    void estimatesStayEstimates();
    void notesAreNoTables();
    void twoLanguagesInOneHeading();
};

void TestLayoutValues::statusColumn()
{
    const auto reading
        = read({Page()
                    .row({u"country"_s, u"indicator"_s, u"month"_s, u"value"_s, u"status"_s})
                    .row({u"SRB"_s, u"pending"_s, u"2025-05"_s, 1, u"confirmed"_s})
                    .row({u"SRB"_s, u"pending"_s, u"2025-06"_s, 2, u"provisional"_s})
                    .row({u"SRB"_s, u"pending"_s, u"2025-07"_s, 3, u"estimate"_s})
                    .row({u"SRB"_s, u"pending"_s, u"2025-08"_s, 4, u"P"_s})
                    .row({u"SRB"_s, u"pending"_s, u"2025-09"_s, 5, QVariant()})});
    QCOMPARE(figures(reading),
             (QStringList{
                 u"SRB pending  2025-05 = 1 confirmed"_s, u"SRB pending  2025-06 = 2 provisional"_s,
                 u"SRB pending  2025-07 = 3 estimated"_s, u"SRB pending  2025-08 = 4 provisional"_s,
                 u"SRB pending  2025-09 = 5 confirmed"_s}));
}

void TestLayoutValues::statusByMarksAndWords()
{
    const auto page = [](const QString &note) {
        return Page()
            .row({u"Bosna i Hercegovina"_s})
            .row({u"Pokazatelj"_s, u"maj 2025"_s, u"juni 2025*"_s, u"juli 2025 (prelim.)"_s})
            .row({u"Novi dolasci"_s, 1, 2, 3})
            .row({note});
    };
    const auto statuses = [](const FileReading &reading) {
        QStringList list;
        for (const DraftObservation &o : reading.observations) {
            list << statusName(o.datum->status());
        }
        return list;
    };
    QCOMPARE(statuses(read({page(u"* preliminarni podaci"_s)})),
             (QStringList{u"confirmed"_s, u"provisional"_s, u"provisional"_s}));
    // A sign that nobody explains changes nothing, and is mentioned.
    QCOMPARE(statuses(read({page(u"Izvor: MUP"_s)})),
             (QStringList{u"confirmed"_s, u"confirmed"_s, u"provisional"_s}));
    QCOMPARE(issues(read({page(u"Izvor: MUP"_s)})),
             QStringList{u"warning unexplained_mark Sheet1!C2"_s});
    QCOMPARE(statuses(read({page(u"Podaci za maj 2025 su privremeni; * ispravljeno"_s)})),
             (QStringList{u"provisional"_s, u"confirmed"_s, u"provisional"_s}));
}

void TestLayoutValues::standingMarksOfPlaces()
{
    // ** behind North Macedonia is the standing footnote; it does not make presence an estimate.
    const auto reading = read({Page()
                                   .row({u"Present at end of month"_s})
                                   .row({u"Country"_s, u"Jan 2025"_s})
                                   .row({u"North Macedonia**"_s, 10})
                                   .row({u"Serbia***"_s, 20})
                                   .row({u"** UNHCR estimate from several sources"_s})});
    QCOMPARE(figures(reading),
             (QStringList{u"MKD present_total  2025-01 = 10 confirmed"_s,
                          u"SRB present_total  2025-01 = 20 confirmed"_s}));
    QCOMPARE(issues(reading), QStringList());
}

void TestLayoutValues::missingValuesAreToldApart()
{
    const auto reading = read({Page()
                                   .row({u"Kosovo"_s})
                                   .row({u"Indicator"_s, u"2025-01"_s, u"2025-02"_s, u"2025-03"_s,
                                         u"2025-04"_s, u"2025-05"_s, u"2025-06"_s, u"2025-07"_s})
                                   .row({u"Asylum intentions"_s, u"n/a"_s, u"not applicable"_s,
                                         u"-"_s, u"n/a"_s, u"n/a"_s, u"n/a"_s, u"n/a"_s})
                                   .row({u"Asylum applications"_s, u"n/a"_s, 0, u".."_s, u"*"_s,
                                         u"no data"_s, u"x"_s, u"0"_s})});
    const auto found = figures(reading);
    const auto has = [&found](const QString &line) { return found.contains(line); };
    QVERIFY(has(u"XKX asylum_intentions  2025-01 = null not_applicable"_s));
    QVERIFY(has(u"XKX asylum_intentions  2025-02 = null not_applicable"_s));
    QVERIFY(has(u"XKX asylum_intentions  2025-03 = null not_reported"_s));
    QVERIFY(has(u"XKX asylum_applications  2025-01 = null not_reported"_s));
    QVERIFY(has(u"XKX asylum_applications  2025-02 = 0 confirmed"_s));
    QVERIFY(has(u"XKX asylum_applications  2025-03 = null not_reported"_s));
    QVERIFY(has(u"XKX asylum_applications  2025-04 = null suppressed"_s));
    QVERIFY(has(u"XKX asylum_applications  2025-05 = null not_reported"_s));
    QVERIFY(has(u"XKX asylum_applications  2025-06 = null not_reported"_s));
    QVERIFY(has(u"XKX asylum_applications  2025-07 = 0 confirmed"_s));
}

void TestLayoutValues::blankCellsSayNothing()
{
    const auto reading
        = read({Page()
                    .row({u"Albania"_s})
                    .row({u"Indicator"_s, u"Jan 2025"_s, u"Feb 2025"_s, u"Mar 2025"_s})
                    .row({u"New arrivals"_s, 1, QVariant(), u" "_s})
                    .row({u"Pending"_s, QVariant(), 2, QVariant()})});
    QCOMPARE(figures(reading).size(), 2);
    QCOMPARE(reading.blanks.size(), 4U);
}

void TestLayoutValues::monthsCarryTheYearOn()
{
    const auto reading
        = read({Page()
                    .row({u"Albania"_s})
                    .row({u"Indicator"_s, u"Nov 2024"_s, u"Dec"_s, u"Jan"_s, u"Feb"_s})
                    .row({u"New arrivals"_s, 1, 2, 3, 4})});
    QCOMPARE(figures(reading),
             (QStringList{u"ALB new_arrivals  2024-11 = 1 confirmed"_s,
                          u"ALB new_arrivals  2024-12 = 2 confirmed"_s,
                          u"ALB new_arrivals  2025-01 = 3 confirmed"_s,
                          u"ALB new_arrivals  2025-02 = 4 confirmed"_s}));
}

void TestLayoutValues::shortYears()
{
    const auto reading = read({Page()
                                   .row({u"Albania"_s})
                                   .row({u"Indicator"_s, u"Dec-24"_s, u"Jan-25"_s, u"Feb-25"_s})
                                   .row({u"New arrivals"_s, 1, 2, 3})});
    QCOMPARE(figures(reading),
             (QStringList{u"ALB new_arrivals  2024-12 = 1 confirmed"_s,
                          u"ALB new_arrivals  2025-01 = 2 confirmed"_s,
                          u"ALB new_arrivals  2025-02 = 3 confirmed"_s}));
    // One alone may be a day of January.
    const auto alone = read({Page()
                                 .row({u"Albania"_s})
                                 .row({u"Indicator"_s, u"Jan-25"_s})
                                 .row({u"New arrivals"_s, 1})});
    QCOMPARE(figures(alone), QStringList());
    QCOMPARE(questions(alone), QStringList{u"date_ambiguous Sheet1!B2"_s});
}

void TestLayoutValues::titleGivesFirstAndLastMonth()
{
    const auto reading = read({Page()
                                   .row({u"Albania, December 2024 – January 2025"_s})
                                   .row({u"Indicator"_s, u"Dec"_s, u"Jan"_s})
                                   .row({u"New arrivals"_s, 1, 2})});
    QCOMPARE(figures(reading),
             (QStringList{u"ALB new_arrivals  2024-12 = 1 confirmed"_s,
                          u"ALB new_arrivals  2025-01 = 2 confirmed"_s}));
}

void TestLayoutValues::aMergedNumberBelongsToNoCellAlone()
{
    const auto reading = read({Page()
                                   .row({u"Albania"_s})
                                   .row({u"Indicator"_s, u"Jan 2025"_s, u"Feb 2025"_s})
                                   .row({u"New arrivals"_s, 12, QVariant()})
                                   .row({u"Pending"_s, 3, 4})
                                   .merge({{2, 1}, {2, 2}})});
    QCOMPARE(figures(reading),
             (QStringList{u"ALB pending  2025-01 = 3 confirmed"_s,
                          u"ALB pending  2025-02 = 4 confirmed"_s}));
    QCOMPARE(issues(reading).filter(u"error"_s), QStringList{u"error merged_figure Sheet1!B3"_s});
}

void TestLayoutValues::yearsThatAreCounts()
{
    const auto reading = read({Page(u"јул 2025"_s)
                                   .row({u"Србија"_s})
                                   .row({u"Показатељ"_s, u"Број лица"_s})
                                   .row({u"Новопридошли мигранти"_s, 2024})
                                   .row({u"Одбијени захтеви"_s, 2025})});
    QCOMPARE(figures(reading),
             (QStringList{u"SRB applications_rejected  2025-07 = 2025 confirmed"_s,
                          u"SRB new_arrivals  2025-07 = 2024 confirmed"_s}));
    const auto wide = read({Page()
                                .row({u"Albania"_s})
                                .row({u"Indicator"_s, u"Jan 2025"_s, u"Feb 2025"_s})
                                .row({u"New arrivals"_s, 2011, 1999})});
    QCOMPARE(figures(wide).size(), 2);
}

void TestLayoutValues::hiddenHelperSheet()
{
    Page helper(u"lists"_s, SheetVisibility::Hidden);
    helper.row({1, u"January"_s, 2024}).row({2, u"February"_s, 2025});
    const auto reading = read({Page()
                                   .row({u"Albania"_s})
                                   .row({u"Indicator"_s, u"Jan 2025"_s})
                                   .row({u"New arrivals"_s, 1}),
                               helper});
    QCOMPARE(figures(reading).size(), 1);
    QCOMPARE(issues(reading), QStringList{u"info hidden_sheet_ignored lists!A1"_s});
    QCOMPARE(questions(reading), QStringList());
}

void TestLayoutValues::estimatesStayEstimates()
{
    const auto reading = read({Page()
                                   .row({u"North Macedonia"_s})
                                   .row({u"Indicator"_s, u"Jul 2025*"_s})
                                   .row({u"New arrivals"_s, 1})
                                   .row({u"Outside centres"_s, 2})
                                   .row({u"Present in centres"_s, 3})
                                   .row({u"* provisional"_s})});
    QCOMPARE(figures(reading),
             (QStringList{u"MKD new_arrivals  2025-07 = 1 estimated"_s,
                          u"MKD present_in_centres  2025-07 = 3 provisional"_s,
                          u"MKD present_outside  2025-07 = 2 estimated"_s}));
}

void TestLayoutValues::notesAreNoTables()
{
    const auto reading = read(
        {Page()
             .row({u"Albania"_s})
             .row({u"Indicator"_s, u"Jan 2025"_s})
             .row({u"New arrivals"_s, 1})
             .blankRow()
             .row({u"Note: arrivals do not include persons from Ukraine (since 24.02.2022)."_s})
             .row({u"Source: State Police, page 12"_s, u"printed"_s}),
         Page(u"About"_s).row({u"Contact"_s, u"office@example.org"_s}).row({u"Version"_s, 3})});
    QCOMPARE(figures(reading).size(), 1);
    QCOMPARE(questions(reading), QStringList());
}

void TestLayoutValues::twoLanguagesInOneHeading()
{
    const auto reading = read({Page()
                                   .row({u"Kosovo / Kosova"_s})
                                   .row({u"Treguesi / Indicator"_s, u"Korrik / July 2025"_s})
                                   .row({u"Ardhje të reja / New arrivals"_s, 5})
                                   .row({u"Kërkesa për azil / Asylum applications"_s, 6})});
    QCOMPARE(figures(reading),
             (QStringList{u"XKX asylum_applications  2025-07 = 6 confirmed"_s,
                          u"XKX new_arrivals  2025-07 = 5 confirmed"_s}));
}

QTEST_APPLESS_MAIN(TestLayoutValues)
#include "tst_layout_values.moc"
