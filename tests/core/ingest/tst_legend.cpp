// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/legend.h"
#include "tests/core/ingest/book.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class TestLegend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void gaps_data();
    void gaps();
    void statements();
    void splitsClauses();
    void doesNotGuess();
};

namespace {

Legend read(const QString &line)
{
    TextMeanings texts(test::vocabulary());
    Legend legend;
    legend.read(line, texts);
    return legend;
}

} // namespace

void TestLegend::marks_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<int>("meaning");
    const auto row = [](const QString &line, const QString &sign, Idea meaning) {
        QTest::newRow(qUtf8Printable(line)) << line << sign << static_cast<int>(meaning);
    };
    row(u"* preliminarni podaci, podložni izmjenama"_s, u"*"_s, Idea::Provisional);
    row(u"Shënim: muajt e shënuar me * janë të dhëna paraprake."_s, u"*"_s, Idea::Provisional);
    row(u"Last updated 8 August 2025; provisional months carry an asterisk"_s, u"*"_s,
        Idea::Provisional);
    row(u"Напомена: * прелиминарни подаци. Број лица ван центара је процена."_s, u"*"_s,
        Idea::Provisional);
    row(u"¹ ispravljeno 15.10.2024. * preliminarni podaci"_s, u"*"_s, Idea::Provisional);
    row(u"¹ ispravljeno 15.10.2024. * preliminarni podaci"_s, u"¹"_s, Idea::Corrected);
    row(u"** Проценка на УНХЦР врз основа на различни извори"_s, u"**"_s, Idea::Estimate);
    row(u"* = provisional figures"_s, u"*"_s, Idea::Provisional);
}

void TestLegend::marks()
{
    QFETCH(QString, line);
    QFETCH(QString, sign);
    QFETCH(int, meaning);
    const auto found = read(line).mark(sign);
    QVERIFY(found);
    QCOMPARE(static_cast<int>(*found), meaning);
}

void TestLegend::gaps_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<int>("meaning");
    const auto row = [](const QString &line, const QString &sign, Idea meaning) {
        QTest::newRow(qUtf8Printable(line)) << line << sign << static_cast<int>(meaning);
    };
    row(u"– podatak nije dostavljen"_s, u"–"_s, Idea::NotReported);
    row(u"* privremeni podaci; x = nije dostavljeno"_s, u"x"_s, Idea::NotReported);
    row(u"Napomena: broj lica je procjena. n/p = nije prijavljeno."_s, u"n/p"_s, Idea::NotReported);
    row(u"n/a = the intention stage does not exist in Kosovo. “..” = not reported."_s, u"n/a"_s,
        Idea::NotApplicable);
    row(u"n/a = the intention stage does not exist in Kosovo. “..” = not reported."_s, u".."_s,
        Idea::NotReported);
    row(u"* u polju: manje od 5 osoba, nije prikazano; * uz mjesec: preliminarno"_s, u"*"_s,
        Idea::Suppressed);
}

void TestLegend::gaps()
{
    QFETCH(QString, line);
    QFETCH(QString, sign);
    QFETCH(int, meaning);
    const auto found = read(line).gap(sign);
    QVERIFY(found);
    QCOMPARE(static_cast<int>(*found), meaning);
}

void TestLegend::statements()
{
    using Months = std::set<Month>;
    const auto month = [](int year, int number) { return *Month::make(year, number); };
    QCOMPARE(read(u"Podaci (podaci za maj, jun i jul 2025 su privremeni)"_s).provisionalMonths(),
             (Months{month(2025, 5), month(2025, 6), month(2025, 7)}));
    QCOMPARE(
        read(u"Gjendja në fund të çdo muaji; të dhënat e prillit dhe majit 2023 janë paraprake"_s)
            .provisionalMonths(),
        (Months{month(2023, 4), month(2023, 5)}));
    QCOMPARE(read(u"Data for May–July 2025 are provisional"_s).provisionalMonths(),
             (Months{month(2025, 5), month(2025, 6), month(2025, 7)}));
    QVERIFY(read(u"прелиминарни подаци"_s).allProvisional());
    QVERIFY(read(u"Preliminary data"_s).allProvisional());
}

void TestLegend::splitsClauses()
{
    QCOMPARE(clausesOf(u"A; b (c). D 1.2 e"_s),
             (QStringList{u"A"_s, u"b"_s, u"c"_s, u"D 1.2 e"_s}));
    QCOMPARE(clausesOf(u"stanje na dan 31. 7. 2025."_s),
             QStringList{u"stanje na dan 31. 7. 2025."_s});
}

void TestLegend::doesNotGuess()
{
    QVERIFY(!read(u"All figures are estimates and may change."_s).allProvisional());
    QVERIFY(!read(u"* S/RES/1244 (1999)"_s).mark(u"*"_s));
    QVERIFY(!read(u"Napomena: * prelim. podaci"_s).allProvisional());
    QVERIFY(!read(u"New arrivals are provisional"_s).allProvisional());
}

QTEST_APPLESS_MAIN(TestLegend)
#include "tst_legend.moc"
