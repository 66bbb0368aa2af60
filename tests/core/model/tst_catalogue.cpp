// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"

#include <QTest>

using namespace mm;

static_assert(CountryCode("XKX") != CountryCode("SRB"));

class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsByCode();
    void countriesLeaveOutTheRegion();
    void exclusionsHaveDates();
    void overTimeFollowsFromTheMeasure();
    void countryCodes_data();
    void countryCodes();
};

namespace {

Catalogue small()
{
    Catalogue::Parts parts;
    parts.region = QStringLiteral("small");
    parts.places
        = {{QStringLiteral("REGION"), {}, {}, {}},
           {QStringLiteral("ALB"), QStringLiteral("Albania"), QStringLiteral("Albania"), {}},
           {QStringLiteral("MNE"), {}, {}, {}}};
    parts.breakdowns = {{}, {QStringLiteral("Cuba"), {}, Dimension::Nationality, {}}};
    Indicator intentions;
    intentions.code = QStringLiteral("asylum_intentions");
    intentions.exclusions = {
        {PlaceId(2), *Month::make(1990, 1), *Month::make(2017, 12), QStringLiteral("Too early.")}};
    parts.indicators = {std::move(intentions)};
    parts.notes = {{QStringLiteral("*"), QStringLiteral("One.")}};
    return Catalogue(std::move(parts));
}

} // namespace

void TestCatalogue::findsByCode()
{
    const Catalogue catalogue = small();
    QVERIFY(catalogue.findPlace(QStringLiteral("REGION")) == kRegion);
    QVERIFY(catalogue.findPlace(QStringLiteral("MNE")) == PlaceId(2));
    QVERIFY(!catalogue.findPlace(QStringLiteral("mne")));
    QVERIFY(catalogue.findBreakdown(QString()) == kTotal);
    QVERIFY(catalogue.findBreakdown(QStringLiteral("Cuba")) == BreakdownId(1));
    QVERIFY(catalogue.findIndicator(QStringLiteral("asylum_intentions")) == IndicatorId(0));
    QVERIFY(!catalogue.findIndicator(QStringLiteral("asylum")));
    QCOMPARE(catalogue[PlaceId(1)].name, QStringLiteral("Albania"));
    QCOMPARE(catalogue.findNote(u"*")->text, QStringLiteral("One."));
    QVERIFY(!catalogue.findNote(u"**"));
}

void TestCatalogue::countriesLeaveOutTheRegion()
{
    QCOMPARE(small().countries(), (std::vector{PlaceId(1), PlaceId(2)}));
    QCOMPARE(small().indicatorIds(), (std::vector{IndicatorId(0)}));
}

void TestCatalogue::exclusionsHaveDates()
{
    const Catalogue catalogue = small();
    const auto reason = [&](PlaceId place, int year, int month) {
        return catalogue.notApplicableBecause(IndicatorId(0), place, *Month::make(year, month));
    };
    QCOMPARE(reason(PlaceId(2), 2017, 12), QStringLiteral("Too early."));
    QVERIFY(!reason(PlaceId(2), 2018, 1));
    QVERIFY(!reason(PlaceId(1), 2017, 12));
}

void TestCatalogue::overTimeFollowsFromTheMeasure()
{
    Indicator indicator;
    indicator.measure = Measure::Flow;
    QVERIFY(indicator.overTime() == OverTime::Sum);
    indicator.measure = Measure::Stock;
    QVERIFY(indicator.overTime() == OverTime::LastMonth);
}

void TestCatalogue::countryCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("ISO") << QStringLiteral("ALB") << true;
    QTest::newRow("user-assigned") << QStringLiteral("XKX") << true;
    QTest::newRow("small letters") << QStringLiteral("alb") << false;
    QTest::newRow("digit") << QStringLiteral("KE1") << false;
    QTest::newRow("two") << QStringLiteral("AL") << false;
    QTest::newRow("four") << QStringLiteral("ALBA") << false;
    QTest::newRow("Cyrillic") << QStringLiteral("АLB") << false;
    QTest::newRow("empty") << QString() << false;
}

void TestCatalogue::countryCodes()
{
    QFETCH(QString, text);
    const auto code = CountryCode::parse(text);
    QTEST(code.has_value(), "good");
    if (code) {
        QCOMPARE(code->toString(), text);
    }
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
