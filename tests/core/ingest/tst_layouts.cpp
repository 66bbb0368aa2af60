// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ingest/book.h"

#include <QDate>
#include <QTest>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

/// Particular layouts and their traps, each as small as it can be.
class TestLayouts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void monthsByYears();
    void countriesByMonths();
    void regionIsNotTheSum();
    void totalsOverMonthsAreNoMonths();
    void cumulativeOnly();
    void cumulativeByItsTitle();
    void cumulativeWithAGap();
    void monthBesideCumulative();
    void tablesSideBySide();
    void groupedHeadingsWithoutMerges();
    void outerHeadingsSayMore();
    void groupColumnMergedDown();
    void indicatorInTheCorner();
    void ordinalsAndNumberedColumns();
    void hxlInTheTwentiethRow();
};

void TestLayouts::monthsByYears()
{
    const auto reading = read({Page()
                                   .row({u"Regional estimate of persons in mixed movements"_s})
                                   .row({u"Month"_s, 2024, 2025, u"Change"_s})
                                   .row({u"January"_s, 100, 110, 0.1})
                                   .row({u"February"_s, 90, 95, u"6%"_s})
                                   .row({u"January–February"_s, 190, 205, u"8%"_s})});
    QCOMPARE(figures(reading),
             (QStringList{u"REGION mixed_movements_estimate  2024-01 = 100 estimated"_s,
                          u"REGION mixed_movements_estimate  2024-02 = 90 estimated"_s,
                          u"REGION mixed_movements_estimate  2025-01 = 110 estimated"_s,
                          u"REGION mixed_movements_estimate  2025-02 = 95 estimated"_s}));
    QCOMPARE(issues(reading), QStringList{u"info column_ignored Sheet1!D2"_s});
    QCOMPARE(questions(reading), QStringList());
}

void TestLayouts::countriesByMonths()
{
    const auto reading = read({Page()
                                   .row({u"Persons present at end of month, by country"_s})
                                   .row({u"Country"_s, u"Jan 2025"_s, u"Feb 2025"_s})
                                   .row({u"Albania"_s, 10, 11})
                                   .row({u"Kosovo*"_s, 5, 6})
                                   .row({u"Total"_s, 15, 17})
                                   .row({u"Western Balkans (region)"_s, 15, 17})
                                   .row({u"* S/RES/1244 (1999)"_s})});
    QCOMPARE(figures(reading),
             (QStringList{u"ALB present_total  2025-01 = 10 confirmed"_s,
                          u"ALB present_total  2025-02 = 11 confirmed"_s,
                          u"REGION present_total  2025-01 = 15 confirmed"_s,
                          u"REGION present_total  2025-02 = 17 confirmed"_s,
                          u"XKX present_total  2025-01 = 5 confirmed"_s,
                          u"XKX present_total  2025-02 = 6 confirmed"_s}));
    QCOMPARE(questions(reading), QStringList());
}

void TestLayouts::regionIsNotTheSum()
{
    const auto reading = read({Page()
                                   .row({u"New arrivals by country"_s})
                                   .row({u"Country"_s, u"Jan 2025"_s})
                                   .row({u"Albania"_s, 10})
                                   .row({u"Serbia"_s, 50})
                                   .row({u"Total"_s, 60})});
    QCOMPARE(figures(reading),
             (QStringList{u"ALB new_arrivals  2025-01 = 10 confirmed"_s,
                          u"SRB new_arrivals  2025-01 = 50 confirmed"_s}));
    QCOMPARE(issues(reading), QStringList{u"warning sum_not_licensed Sheet1!B5"_s});
}

void TestLayouts::totalsOverMonthsAreNoMonths()
{
    const auto page = [](int total) {
        return Page()
            .row({u"Albania"_s})
            .row({u"Indicator"_s, u"Nov 2024"_s, u"Dec 2024"_s, u"Total 2024"_s, u"Jan 2025"_s,
                  u"Total"_s})
            .row({u"New arrivals"_s, 10, 20, 30, 40, total})
            .row({u"Pending"_s, 7, 8, QVariant(), 9, u"–"_s});
    };
    QCOMPARE(figures(read({page(70)})).size(), 6);
    QCOMPARE(issues(read({page(70)})), QStringList());
    QCOMPARE(figures(read({page(71)})).size(), 6);
    QCOMPARE(issues(read({page(71)})), QStringList{u"warning total_differs Sheet1!F3"_s});
}

void TestLayouts::cumulativeOnly()
{
    const auto reading = read(
        {Page()
             .row({u"Crna Gora"_s})
             .row({u"Pokazatelj"_s, u"januar 2025"_s, u"januar–februar 2025"_s, u"I–III 2025"_s})
             .row({u"Podneseni zahtjevi"_s, 10, 25, 25})});
    QCOMPARE(figures(reading),
             (QStringList{u"MNE asylum_applications  2025-01 = 10 confirmed"_s,
                          u"MNE asylum_applications  2025-02 = 15 confirmed"_s,
                          u"MNE asylum_applications  2025-03 = 0 confirmed"_s}));
    for (const DraftObservation &observation : reading.observations) {
        QVERIFY(observation.derivation);
    }
    QCOMPARE(reading.observations[1].derivation->reads, Amount::of(25));
    QCOMPARE(reading.observations[1].derivation->minus->toString(), u"B3"_s);
}

void TestLayouts::cumulativeByItsTitle()
{
    const auto reading = read({Page()
                                   .row({u"Albania"_s})
                                   .row({u"Cumulative figures since January 2025"_s})
                                   .row({u"Indicator"_s, u"Jan 2025"_s, u"Feb 2025"_s})
                                   .row({u"New arrivals"_s, 10, 30})
                                   .row({u"Pending at end of month"_s, 4, 5})});
    QCOMPARE(figures(reading),
             (QStringList{u"ALB new_arrivals  2025-01 = 10 confirmed"_s,
                          u"ALB new_arrivals  2025-02 = 20 confirmed"_s,
                          u"ALB pending  2025-01 = 4 confirmed"_s,
                          u"ALB pending  2025-02 = 5 confirmed"_s}));
}

void TestLayouts::cumulativeWithAGap()
{
    const auto reading = read({Page()
                                   .row({u"Albania"_s})
                                   .row({u"Indicator"_s, u"Jan 2025"_s, u"Jan-Mar 2025"_s,
                                         u"Jan-Apr 2025"_s, u"Jan-May 2025"_s})
                                   .row({u"New arrivals"_s, 10, 30, 45, 40})});
    // March needs February, which nobody says; May would be negative.
    QCOMPARE(figures(reading),
             (QStringList{u"ALB new_arrivals  2025-01 = 10 confirmed"_s,
                          u"ALB new_arrivals  2025-04 = 15 confirmed"_s}));
    QCOMPARE(issues(reading).filter(u"error"_s),
             QStringList{u"error cumulative_falls Sheet1!E3"_s});
}

void TestLayouts::monthBesideCumulative()
{
    const auto page = [](int february) {
        return Page()
            .row({u"Western Balkans: mixed movements (regional estimate)"_s})
            .row({u"Month"_s, u"Estimated persons in mixed movements"_s, u"January to date"_s,
                  u"January to date, same period last year"_s, u"Change %"_s})
            .row({u"January 2025"_s, 100, 100, 90, 0.11})
            .row({u"February 2025"_s, 50, february, 130, 0.15});
    };
    QCOMPARE(figures(read({page(150)})).size(), 2);
    const QStringList leftOut{u"info column_ignored Sheet1!D2"_s,
                              u"info column_ignored Sheet1!E2"_s};
    QCOMPARE(issues(read({page(150)})), leftOut);
    QCOMPARE(issues(read({page(155)})),
             leftOut + QStringList{u"warning cumulative_differs Sheet1!C4"_s});
    QCOMPARE(figures(read({page(155)})), figures(read({page(150)})));
}

void TestLayouts::tablesSideBySide()
{
    const auto reading = read(
        {Page()
             .row({u"Srbija"_s})
             .row({u"Pokazatelj"_s, u"januar 2025"_s, u"februar 2025"_s, QVariant(),
                   u"Pokazatelj"_s, u"januar 2025"_s, u"februar 2025"_s})
             .row({u"Novi dolasci"_s, 1, 2, QVariant(), u"Odbijeni zahtevi"_s, 5, 6})
             .row({u"Podneti zahtevi"_s, 3, 4, QVariant(), u"Obustavljeni postupci"_s, 7, 8})});
    QCOMPARE(figures(reading),
             (QStringList{u"SRB applications_closed  2025-01 = 7 confirmed"_s,
                          u"SRB applications_closed  2025-02 = 8 confirmed"_s,
                          u"SRB applications_rejected  2025-01 = 5 confirmed"_s,
                          u"SRB applications_rejected  2025-02 = 6 confirmed"_s,
                          u"SRB asylum_applications  2025-01 = 3 confirmed"_s,
                          u"SRB asylum_applications  2025-02 = 4 confirmed"_s,
                          u"SRB new_arrivals  2025-01 = 1 confirmed"_s,
                          u"SRB new_arrivals  2025-02 = 2 confirmed"_s}));
}

void TestLayouts::groupedHeadingsWithoutMerges()
{
    // As a csv file has them: the group stands over its first column only.
    const auto reading = read({Page()
                                   .row({u"BiH"_s})
                                   .row({u"Mjesec"_s, u"Novi dolasci"_s, QVariant(), QVariant(),
                                         u"Prisutni na kraju mjeseca"_s, QVariant(), QVariant()})
                                   .row({QVariant(), u"Sirija"_s, u"Ostali"_s, u"Ukupno"_s,
                                         u"Sirija"_s, u"Ostali"_s, u"Ukupno"_s})
                                   .row({u"juli 2025"_s, 1, 2, 3, 4, 5, 9})
                                   .row({u"august 2025"_s, 2, 2, 4, 5, 5, 10})});
    QVERIFY(
        figures(reading).contains(u"BIH new_arrivals Syrian Arab Rep. 2025-07 = 1 confirmed"_s));
    QVERIFY(figures(reading).contains(u"BIH present_total Other 2025-08 = 5 confirmed"_s));
    QVERIFY(figures(reading).contains(u"BIH present_total  2025-08 = 10 confirmed"_s));
    QCOMPARE(figures(reading).size(), 12);
    QCOMPARE(questions(reading), QStringList());
}

void TestLayouts::outerHeadingsSayMore()
{
    // The same inner names mean other indicators under "Unaccompanied children".
    const auto reading = read({Page()
                                   .row({u"Serbia"_s})
                                   .row({u"Month"_s, u"All persons"_s, QVariant(),
                                         u"Unaccompanied children"_s, QVariant()})
                                   .row({QVariant(), u"New arrivals"_s, u"Asylum applications"_s,
                                         u"New arrivals"_s, u"Asylum applications"_s})
                                   .row({u"2025-07"_s, 100, 20, 9, 3})
                                   .merge({{1, 1}, {1, 2}})
                                   .merge({{1, 3}, {1, 4}})});
    QCOMPARE(figures(reading),
             (QStringList{u"SRB asylum_applications  2025-07 = 20 confirmed"_s,
                          u"SRB new_arrivals  2025-07 = 100 confirmed"_s,
                          u"SRB uasc_applicants  2025-07 = 3 confirmed"_s,
                          u"SRB uasc_arrivals  2025-07 = 9 confirmed"_s}));
    // Women are not kept, and never taken for everybody.
    const auto women = read({Page()
                                 .row({u"Serbia"_s})
                                 .row({u"Month"_s, u"All persons"_s, u"Women"_s})
                                 .row({QVariant(), u"New arrivals"_s, u"New arrivals"_s})
                                 .row({u"2025-07"_s, 100, 20})});
    QCOMPARE(figures(women), QStringList{u"SRB new_arrivals  2025-07 = 100 confirmed"_s});
    QCOMPARE(issues(women), QStringList{u"info breakdown_not_kept Sheet1!C2"_s});
}

void TestLayouts::groupColumnMergedDown()
{
    const auto reading = read({Page()
                                   .row({u"Crna Gora"_s})
                                   .row({u"Oblast"_s, u"Pokazatelj"_s, u"maj 2025"_s})
                                   .row({u"Azil"_s, u"Podnijeti zahtjevi"_s, 1})
                                   .row({QVariant(), u"Odbijeni"_s, 2})
                                   .row({u"Boravak"_s, u"Tranzitni centri"_s, 3})
                                   .merge({{2, 0}, {3, 0}})});
    QCOMPARE(figures(reading),
             (QStringList{u"MNE applications_rejected  2025-05 = 2 confirmed"_s,
                          u"MNE asylum_applications  2025-05 = 1 confirmed"_s,
                          u"MNE present_in_centres transit_centre 2025-05 = 3 confirmed"_s}));
}

void TestLayouts::indicatorInTheCorner()
{
    const auto reading = read({Page(u"Kosova"_s)
                                   .row({u"Ardhje të reja"_s, u"korrik 2025"_s})
                                   .row({u"Siria"_s, 4})
                                   .row({u"Të tjerë"_s, 6})});
    QCOMPARE(figures(reading),
             (QStringList{u"XKX new_arrivals Other 2025-07 = 6 confirmed"_s,
                          u"XKX new_arrivals Syrian Arab Rep. 2025-07 = 4 confirmed"_s}));
}

void TestLayouts::ordinalsAndNumberedColumns()
{
    const auto reading
        = read({Page()
                    .row({u"Srbija"_s})
                    .row({u"R. br."_s, u"Pokazatelj"_s, u"jan 2025"_s, u"feb 2025"_s})
                    .row({1, 2, 3, 4})
                    .row({1, u"Novi dolasci"_s, 10, 20})
                    .row({2, u"Odbijeni zahtevi"_s, 30, 40})});
    QCOMPARE(figures(reading).size(), 4);
    QVERIFY(figures(reading).contains(u"SRB new_arrivals  2025-01 = 10 confirmed"_s));
    QCOMPARE(questions(reading), QStringList());
}

void TestLayouts::hxlInTheTwentiethRow()
{
    Page page;
    page.row({u"Data for the exchange platform"_s});
    for (int i = 0; i < 17; ++i) {
        page.blankRow();
    }
    page.row({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    page.row({u"#country+code"_s, u"#indicator+code"_s, u"#date +month"_s, u"#affected+num"_s,
              u"#meta+x"_s});
    page.row({u"XKX"_s, u"pending"_s, u"2025-07"_s, 12, u"y"_s});
    page.row({u"SRB"_s, u"uasc_present"_s, QDate(2025, 7, 31), 3, u"z"_s});
    QCOMPARE(figures(read({page})),
             (QStringList{u"SRB uasc_present  2025-07 = 3 confirmed"_s,
                          u"XKX pending  2025-07 = 12 confirmed"_s}));
}

QTEST_APPLESS_MAIN(TestLayouts)
#include "tst_layouts.moc"
