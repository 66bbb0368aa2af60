// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/edition_style_reader.h"
#include "core/factsheet/language_reader.h"
#include "tests/core/factsheet/month_data.h"

#include <QTest>

using namespace mm;
using mm::test::MonthData;

namespace {

QString further(const Factsheet &factsheet, const char *key)
{
    const auto found = std::ranges::find(factsheet.sentences.further, QString::fromLatin1(key),
                                         &FurtherSentence::key);
    if (found == factsheet.sentences.further.end()) {
        return QStringLiteral("no such sentence");
    }
    return found->text ? *found->text : QStringLiteral("withheld: ") + found->text.error();
}

/// The 2025 style of an office that has changed some of it.
EditionStyle ownStyle(const QList<std::pair<QByteArray, QByteArray>> &changes)
{
    QByteArray text = test::fileBytes(QStringLiteral(":/factsheet/style-2025.json"));
    for (const auto &[before, after] : changes) {
        if (text.count(before) != 1) {
            qFatal("“%s” does not stand once in the style", before.constData());
        }
        text.replace(before, after);
    }
    const auto language = loadLanguage(QStringLiteral(":/factsheet"), QStringLiteral("en"));
    auto style = readEditionStyle(text, *language);
    if (!style) {
        qFatal("%s", qPrintable(style.error().front().toString()));
    }
    return *std::move(style);
}

QString movements(const EditionStyle &style, qint64 base, qint64 current)
{
    MonthData data;
    data.set("REGION", "mixed_movements_estimate", "2024-01", base)
        .set("REGION", "mixed_movements_estimate", "2025-01", current);
    const Dataset dataset = data.dataset();
    const auto factsheet
        = makeFactsheet({*Month::make(2025, 1), {}, {}}, dataset, dataset, data.catalogue(), style);
    return *factsheet->sentences.mixedMovements;
}

} // namespace

/// Sentences the editions do not have, and what an office may set otherwise.
class TestFurtherSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void monthsAndYears()
    {
        MonthData data;
        const auto put = [&](const char *month, qint64 estimate, qint64 present) {
            data.set("REGION", "mixed_movements_estimate", month, estimate)
                .set("REGION", "present_total", month, present);
        };
        put("2023-01", 2000, 5000);
        put("2023-02", 2000, 4000);
        put("2024-01", 1000, 2000);
        put("2024-02", 1500, 2500);
        put("2025-01", 400, 1010);
        put("2025-02", 600, 1000);
        const Factsheet factsheet = data.factsheet("2025-02", "2025");
        QCOMPARE(further(factsheet, "movements_month"),
                 QStringLiteral("In February 2025, 600 refugees and migrants were estimated to "
                                "have transited through the Western Balkans as part of mixed "
                                "movements, reflecting a 50% increase compared to January 2025."));
        QCOMPARE(further(factsheet, "movements_month_year"),
                 QStringLiteral("In February 2025, 600 refugees and migrants were estimated to "
                                "have transited through the Western Balkans as part of mixed "
                                "movements, reflecting a 60% decrease compared to February 2024."));
        QCOMPARE(further(factsheet, "movements_years"),
                 QStringLiteral("Between January and February 2025, 1,000 refugees and migrants "
                                "were estimated to have transited through the Western Balkans as "
                                "part of mixed movements, reflecting a 75% decrease compared to "
                                "the same period of 2023."));
        QCOMPARE(further(factsheet, "present_month"),
                 QStringLiteral("Some 1,000 persons were present in the Western Balkans as of end "
                                "February 2025, reflecting a 1% decrease compared to end January "
                                "2025."));
        QCOMPARE(further(factsheet, "present_years"),
                 QStringLiteral("Some 1,000 persons were present in the Western Balkans as of end "
                                "February 2025, reflecting a 75% decrease compared to end "
                                "February 2023."));
        QCOMPARE(further(data.factsheet("2025-02", "2023"), "present_year"),
                 QStringLiteral("As of end February 2025, some 1,000 persons of concern were "
                                "present in the Western Balkans, 60% less than at the end of "
                                "February 2024."));
        QCOMPARE(further(data.factsheet("2025-02", "2022"), "movements_years"),
                 QStringLiteral("Between January and February 2025, some 1,000 refugees and "
                                "migrants were estimated to have transited through the Western "
                                "Balkans as part of mixed movements (75% less than in the same "
                                "period of 2023)."));
    }

    void missingYearsAreSaid()
    {
        const Factsheet factsheet = MonthData::editions().factsheet("2025-07", "2025");
        QVERIFY2(further(factsheet, "present_years")
                     .startsWith(u"withheld: No figure for July "
                                 u"2023"),
                 qPrintable(further(factsheet, "present_years")));
    }

    void arrivalsByDirection()
    {
        MonthData data;
        const auto put = [&](const char *place, qint64 base, qint64 current) {
            data.set(place, "new_arrivals", "2024-01", base)
                .set(place, "new_arrivals", "2025-01", current);
        };
        put("ALB", 100, 90);
        put("BIH", 1000, 1004);
        put("XKX", 10, 25);
        put("MNE", 100, 200);
        put("SRB", 0, 0);
        QCOMPARE(further(data.factsheet("2025-01", "2025"), "arrivals"),
                 QStringLiteral("In January 2025, new arrivals rose in Montenegro (by 100%) and "
                                "Kosovo (from 10 to 25), fell in Albania (by 10%) and were nearly "
                                "unchanged in Bosnia and Herzegovina and Serbia compared to "
                                "January 2024."));
    }

    void sharesAndAsylum()
    {
        MonthData data;
        data.set("REGION", "present_total", "2025-01", 200)
            .set("REGION", "uasc_present", "2025-01", 13)
            .set("REGION", "present_total", "2025-01", 90, "Afghanistan")
            .set("REGION", "present_total", "2025-01", 1, "Nepal")
            .set("REGION", "asylum_intentions", "2025-01", 1)
            .set("REGION", "asylum_applications", "2025-01", 1200)
            .set("REGION", "refugee_status_granted", "2025-01", 0)
            .set("REGION", "subsidiary_protection_granted", "2025-01", 2);
        const Factsheet factsheet = data.factsheet("2025-01", "2025");
        QCOMPARE(further(factsheet, "uasc_share"),
                 QStringLiteral("Unaccompanied and separated children (UASC) made up 7% of the "
                                "refugees and migrants present in the Western Balkans as of end "
                                "January 2025."));
        QCOMPARE(further(factsheet, "nationalities"),
                 QStringLiteral("The most common nationalities of refugees and migrants present in "
                                "the Western Balkans as of end January 2025 were Afghanistan (45%) "
                                "and Nepal (1%)."));
        QCOMPARE(further(factsheet, "asylum"),
                 QStringLiteral("In January 2025, one intention to seek asylum was expressed, "
                                "1,200 asylum applications were lodged, nobody was granted refugee "
                                "status and 2 persons were granted subsidiary protection in the "
                                "Western Balkans."));
    }

    void edition2022SpeaksInBrackets()
    {
        MonthData data;
        data.set("REGION", "mixed_movements_estimate", "2021-01", 20000)
            .set("REGION", "mixed_movements_estimate", "2021-02", 3243)
            .set("REGION", "mixed_movements_estimate", "2022-01", 20000)
            .set("REGION", "mixed_movements_estimate", "2022-02", 6500);
        QVERIFY(data.factsheet("2022-02", "2022")
                    .sentences.mixedMovements->endsWith(
                        u"some 26,500 refugees and migrants were estimated to have transited "
                        u"through the Western Balkans as part of mixed movements (14% more than "
                        u"last year at the same period)."));
    }

    void oneDecimal_data()
    {
        QTest::addColumn<int>("base");
        QTest::addColumn<int>("current");
        QTest::addColumn<QString>("ending");
        const auto row = [](const char *name, int base, int current, const char *ending) {
            QTest::newRow(name) << base << current << QString::fromUtf8(ending);
        };
        row("rise", 1000, 1057, ", reflecting a 5.7% increase compared to January 2024.");
        row("half away from zero", 2000, 2017,
            ", reflecting a 0.9% increase compared to January "
            "2024.");
        row("an eight", 1000, 1083, ", reflecting an 8.3% increase compared to January 2024.");
        row("whole", 1000, 1100, ", reflecting a 10.0% increase compared to January 2024.");
        row("slight", 10000, 10004,
            ", nearly unchanged (an increase of less than 0.1%) compared to January 2024.");
        row("almost all", 100000, 1,
            ", reflecting a decrease of more than 99.9% compared to January 2024.");
    }

    void oneDecimal()
    {
        QFETCH(int, base);
        QFETCH(int, current);
        QFETCH(QString, ending);
        const EditionStyle style
            = ownStyle({{"\"percent_decimals\": 0", "\"percent_decimals\": 1"}});
        const QString text = movements(style, base, current);
        QVERIFY2(text.endsWith(ending), qPrintable(text));
    }

    void sharesWithOneDecimal()
    {
        MonthData data;
        data.set("ALB", "present_total", "2025-01", 1).set("SRB", "present_total", "2025-01", 2);
        for (const char *country : {"BIH", "XKX", "MNE", "MKD"}) {
            data.set(country, "present_total", "2025-01", 0);
        }
        const Dataset dataset = data.dataset();
        const auto factsheet
            = makeFactsheet({*Month::make(2025, 1), {}, {}}, dataset, dataset, data.catalogue(),
                            ownStyle({{"\"percent_decimals\": 0", "\"percent_decimals\": 1"}}));
        QVERIFY2(factsheet->sentences.present->endsWith(
                     u"Of these, 66.7% were present in Serbia, followed by Albania (33.3%)."),
                 qPrintable(*factsheet->sentences.present));
    }

    void almostAndOver()
    {
        const EditionStyle style = ownStyle(
            {{"\"rounding\": []", "\"rounding\": [{\"from\": 1000, \"to_nearest\": 100}]"},
             {"\"rounded_up\": \"some {number}\"", "\"rounded_up\": \"almost {number}\""},
             {"\"rounded_down\": \"some {number}\"", "\"rounded_down\": \"over {number}\""}});
        QVERIFY(movements(style, 1000, 1968).contains(u"almost 2,000 refugees"));
        QVERIFY(movements(style, 1000, 2030).contains(u"over 2,000 refugees"));
        QVERIFY(movements(style, 1000, 2000).contains(u"some 2,000 refugees"));
    }
};

QTEST_APPLESS_MAIN(TestFurtherSentences)
#include "tst_further_sentences.moc"
