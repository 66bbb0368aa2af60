// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/figures_json.h"
#include "core/factsheet/language_reader.h"
#include "tests/core/factsheet/month_data.h"
#include "tests/support/catalogue_with_break.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace mm;
using namespace Qt::StringLiterals;
using mm::test::MonthData;

namespace {

Month at(int year, int month)
{
    return *Month::make(year, month);
}

/// July 2025 with a catalogue in which what an indicator counts changes in March 2025.
Factsheet july(const char *indicator, std::optional<QString> place, const EditionStyle &style)
{
    const MonthData data = MonthData::editions();
    const Catalogue &shipped = data.catalogue();
    ScopeBreak change{{}, at(2025, 2), at(2025, 3), u"It is counted in another way."_s};
    if (place) {
        change.place = shipped.findPlace(*place);
    }
    const Catalogue catalogue
        = test::withBreak(shipped, *shipped.findIndicator(QString::fromLatin1(indicator)), change);
    const Dataset dataset = data.dataset();
    const auto made = makeFactsheet({at(2025, 7), {}, {}}, dataset, dataset, catalogue, style);
    if (!made) {
        qFatal("%s", qUtf8Printable(made.error()));
    }
    return *made;
}

} // namespace

/// Figures that do not count the same have no percent, in no sentence and at no bar.
class TestChangedScope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEstimateIsNotCompared()
    {
        const Factsheet factsheet
            = july("mixed_movements_estimate", {}, test::shippedStyle(u"2025"_s));
        const QString text = factsheet.sentences.mixedMovements.value_or(QString());
        QVERIFY2(text.contains(u"what is counted changed in March 2025"), qPrintable(text));
        QVERIFY2(!text.contains(u'%') && !text.contains(u"per cent"), qPrintable(text));
        QVERIFY(factsheet.figures.movements.base.amount);
        QVERIFY(!factsheet.figures.movements.percent());
    }

    void onlyTheCountryThatChangedLosesItsPercent()
    {
        const Factsheet factsheet = july("new_arrivals", u"SRB"_s, test::shippedStyle(u"2025"_s));
        for (const CountryComparison &row : factsheet.figures.arrivals) {
            const bool changed = row.place == *MonthData().catalogue().findPlace(u"SRB"_s);
            QCOMPARE(row.figure.scopeBreak.has_value(), changed);
            if (changed) {
                QVERIFY(row.figure.current.amount && row.figure.base.amount);
                QVERIFY(!row.figure.percent());
            }
        }
        QVERIFY(std::ranges::any_of(factsheet.content.footnotes, [](const Footnote &note) {
            return note.text.contains(u"what is counted changed in March 2025");
        }));
    }

    void monthsAfterTheChangeAreCompared()
    {
        const Factsheet factsheet = july("present_total", {}, test::shippedStyle(u"2025"_s));
        // A stock of June beside one of July, both counted in the new way.
        QVERIFY(!factsheet.figures.further.presentOnMonth.scopeBreak);
        QVERIFY(factsheet.figures.further.presentOnYear.scopeBreak);
    }

    void theReasonIsTakenFromTheCatalogue_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::newRow("hr") << u"Broje se samo prvi dolasci."_s;
        QTest::newRow("sr-Latn") << u"Broje se samo prvi dolasci (UNHCR)."_s;
        // In the other letters of the same language, where it is not written in them itself.
        QTest::newRow("sr-Cyrl") << u"Броје се само први доласци (UNHCR)."_s;
        QTest::newRow("mk") << u"Only first arrivals are counted."_s;
        QTest::newRow("en") << u"Only first arrivals are counted."_s;
    }

    void theReasonIsTakenFromTheCatalogue()
    {
        const MonthData data;
        const IndicatorId arrivals = *data.catalogue().findIndicator(u"new_arrivals"_s);
        const ScopeBreak change{{},
                                at(2025, 2),
                                at(2025, 3),
                                u"Only first arrivals are counted."_s,
                                {{u"hr"_s, u"Broje se samo prvi dolasci."_s},
                                 {u"sr-Latn"_s, u"Broje se samo prvi dolasci (UNHCR)."_s}}};
        const auto language
            = loadLanguage(u":/factsheet"_s, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(language);
        const Catalogue said
            = localised(test::withBreak(data.catalogue(), arrivals, change), *language);
        QTEST(said[arrivals].breaks.front().reason, "reason");
    }

    void everyLanguageSaysIt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("said");
        QTest::newRow("sq") << u"sq"_s << u"ndryshoi ajo që numërohet"_s;
        QTest::newRow("bs") << u"bs"_s << u"broji se na drugi način"_s;
        QTest::newRow("cnr") << u"cnr"_s << u"broji se na drugi način"_s;
        QTest::newRow("hr") << u"hr"_s << u"broji se na drugi način"_s;
        QTest::newRow("sr-Latn") << u"sr-Latn"_s << u"od marta 2025. godine broji se"_s;
        QTest::newRow("sr-Cyrl") << u"sr-Cyrl"_s << u"од марта 2025. године броји се"_s;
        QTest::newRow("mk") << u"mk"_s << u"се брои на поинаков начин"_s;
    }

    void everyLanguageSaysIt()
    {
        QFETCH(QString, language);
        QFETCH(QString, said);
        const Factsheet factsheet
            = july("mixed_movements_estimate", {}, test::shippedStyle(u"2025"_s, language));
        const QString text = factsheet.sentences.mixedMovements.value_or(QString());
        QVERIFY2(text.contains(said), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestChangedScope)
#include "tst_changed_scope.moc"
