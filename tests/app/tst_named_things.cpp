// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/named_things.h"

#include <QTest>

using namespace mm;

class TestNamedThings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEveryCode();
    void saysWhatThereIs();
    void theRegionIsAPlaceAndNoCountry();
    void readsMonths();
};

void TestNamedThings::findsEveryCode()
{
    const auto catalogue = builtInCatalogue();
    for (const PlaceId place : catalogue->countries()) {
        const QString &code = (*catalogue)[place].code;
        QCOMPARE(placeNamed(code, *catalogue).value(), place);
        QCOMPARE(countryNamed(code, *catalogue).value(), place);
    }
    for (const IndicatorId indicator : catalogue->indicatorIds()) {
        QCOMPARE(indicatorNamed((*catalogue)[indicator].code, *catalogue).value(), indicator);
    }
    QCOMPARE(breakdownNamed({}, *catalogue).value(), kTotal);
}

void TestNamedThings::saysWhatThereIs()
{
    const auto catalogue = builtInCatalogue();
    const auto indicator = indicatorNamed(QStringLiteral("arrivals"), *catalogue);
    QVERIFY(!indicator);
    QVERIFY(indicator.error().contains(u"“arrivals”"));
    for (const Indicator &known : catalogue->indicators()) {
        QVERIFY2(indicator.error().contains(known.code), qPrintable(indicator.error()));
    }
    const auto country = countryNamed(QStringLiteral("XYZ"), *catalogue);
    QVERIFY(!country);
    for (const PlaceId place : catalogue->countries()) {
        QVERIFY2(country.error().contains((*catalogue)[place].code), qPrintable(country.error()));
    }
    QVERIFY(breakdownNamed(QStringLiteral("Atlantis"), *catalogue).error().contains(u"Atlantis"));
}

void TestNamedThings::theRegionIsAPlaceAndNoCountry()
{
    const auto catalogue = builtInCatalogue();
    const QString &region = (*catalogue)[kRegion].code;
    QCOMPARE(placeNamed(region, *catalogue).value(), kRegion);
    const auto country = countryNamed(region, *catalogue);
    QVERIFY(!country);
    QCOMPARE(country.error().count(region), 1);
}

void TestNamedThings::readsMonths()
{
    QCOMPARE(monthNamed(QStringLiteral("2025-07")).value(), Month::parse(u"2025-07").value());
    QVERIFY(monthNamed(QStringLiteral("2025-13")).error().contains(u"2025-13"));
}

QTEST_GUILESS_MAIN(TestNamedThings)
#include "tst_named_things.moc"
