// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/factsheet_json.h"
#include "core/factsheet/factsheet_text.h"
#include "tests/core/factsheet/month_data.h"

#include <QJsonArray>
#include <QTest>

using namespace mm;
using mm::test::MonthData;

namespace {

QJsonObject json(const MonthData &data, const char *month, const char *style)
{
    return factsheetJson(data.factsheet(month, style),
                         test::shippedStyle(QString::fromLatin1(style)), data.catalogue());
}

QString text(const MonthData &data, const char *month, const char *style)
{
    return factsheetText(data.factsheet(month, style),
                         test::shippedStyle(QString::fromLatin1(style)));
}

} // namespace

/// The factsheet as the command line gives it.
class TestFactsheetOutput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void documentHasItsKeys()
    {
        const QJsonObject object = json(MonthData::editions(), "2025-07", "2025");
        QCOMPARE(object.keys(),
                 (QStringList{QStringLiteral("blocks"), QStringLiteral("country"),
                              QStringLiteral("figures"), QStringLiteral("footnotes"),
                              QStringLiteral("format_version"), QStringLiteral("further"),
                              QStringLiteral("further_withheld"), QStringLiteral("language"),
                              QStringLiteral("month"), QStringLiteral("sentences"),
                              QStringLiteral("style"), QStringLiteral("withheld")}));
        QCOMPARE(object[u"format_version"].toInt(), 1);
        QCOMPARE(object[u"month"].toString(), QStringLiteral("2025-07"));
        QCOMPARE(object[u"style"].toString(), QStringLiteral("2025"));
        QCOMPARE(object[u"sentences"].toObject().keys(),
                 (QStringList{QStringLiteral("mixed_movements"), QStringLiteral("outside"),
                              QStringLiteral("present"), QStringLiteral("uasc")}));
        QVERIFY(object[u"withheld"].toObject().isEmpty());
        QStringList blocks;
        for (const QJsonValue block : object[u"blocks"].toArray()) {
            blocks.append(block[u"block"].toString());
        }
        QCOMPARE(
            blocks,
            (QStringList{QStringLiteral("key_figures"), QStringLiteral("mixed_movements"),
                         QStringLiteral("map"), QStringLiteral("asylum"), QStringLiteral("present"),
                         QStringLiteral("present_by_month"), QStringLiteral("nationalities"),
                         QStringLiteral("uasc"), QStringLiteral("notes")}));
    }

    void numbersAreExact()
    {
        const QJsonObject object = json(MonthData::editions(), "2023-05", "2023");
        const QJsonValue figures = object[u"figures"];
        const QJsonValue movements = figures[u"mixed_movements"];
        QCOMPARE(movements[u"current"][u"value"].toInt(), 8461);
        QCOMPARE(movements[u"base"][u"value"].toInt(), 9098);
        QCOMPARE(movements[u"change"].toInt(), -637);
        QVERIFY(qAbs(movements[u"percent"].toDouble() + 7.0015) < 0.0001);
        QVERIFY(movements[u"no_percent_because"].isNull());
        QCOMPARE(figures[u"present"][u"total"][u"value"].toInt(), 4833);
        QCOMPARE(figures[u"present"][u"uasc"][u"value"].toInt(), 109);
        QCOMPARE(figures[u"new_arrivals"].toArray().size(), 6);
        QCOMPARE(figures[u"present"][u"by_month"].toArray().size(), 13);
    }

    void missingNumbersAreNullWithTheReason()
    {
        MonthData data = MonthData::editions();
        data.drop("REGION", "mixed_movements_estimate", "2024-02")
            .drop("ALB", "new_arrivals", "2025-02");
        const QJsonObject object = json(data, "2025-07", "2025");
        const QJsonValue movements = object[u"figures"][u"mixed_movements"];
        QVERIFY(movements[u"percent"].isNull());
        QCOMPARE(movements[u"no_percent_because"].toString(), QStringLiteral("base_missing"));
        const QJsonValue albania = object[u"figures"][u"new_arrivals"][0];
        QCOMPARE(albania[u"country"].toString(), QStringLiteral("ALB"));
        QVERIFY(albania[u"current"][u"value"].isNull());
        QCOMPARE(albania[u"current"][u"status"].toString(), QStringLiteral("not_reported"));
        QCOMPARE(albania[u"current"][u"months_reported"].toInt(), 6);
        QCOMPARE(albania[u"current"][u"months_expected"].toInt(), 7);
    }

    void withheldSentencesStandApart()
    {
        MonthData data = MonthData::editions();
        data.drop("REGION", "mixed_movements_estimate", "2025-02");
        const QJsonObject object = json(data, "2025-07", "2025");
        QVERIFY(!object[u"sentences"].toObject().contains(u"mixed_movements"));
        QCOMPARE(object[u"withheld"][u"mixed_movements"].toString(),
                 QStringLiteral("No figure for February 2025 was reported for the Western "
                                "Balkans."));
    }

    void everyMarkHasItsFootnote()
    {
        const QJsonObject object = json(MonthData::editions(), "2025-07", "2025");
        QStringList marks;
        for (const QJsonValue note : object[u"footnotes"].toArray()) {
            QVERIFY(!note[u"text"].toString().isEmpty());
            marks.append(note[u"mark"].toString());
        }
        for (const QJsonValue block : object[u"blocks"].toArray()) {
            for (const QJsonValue mark : block[u"marks"].toArray()) {
                QVERIFY(marks.contains(mark.toString()));
            }
        }
        QCOMPARE(marks,
                 (QStringList{QStringLiteral("*"), QStringLiteral("**"), QStringLiteral("***"),
                              QStringLiteral("****"), QStringLiteral("1"), QStringLiteral("2"),
                              QStringLiteral("3"), QStringLiteral("4")}));
    }

    void mapKeepsItsDisclaimer()
    {
        const MonthData data = MonthData::editions();
        const Factsheet factsheet = data.factsheet("2023-05", "2023");
        const MapContent &map = *factsheet.content.blocks[2].map;
        QCOMPARE(map.disclaimer, data.catalogue().mapDisclaimer());
        QVERIFY(MapData::make(map));
    }

    void missingFootnoteIsRefused()
    {
        Catalogue::Parts parts;
        parts.places = {
            {QStringLiteral("REGION"), QStringLiteral("the region"), QStringLiteral("Region"), {}},
            {QStringLiteral("XKX"),
             QStringLiteral("Kosovo"),
             QStringLiteral("Kosovo*"),
             {QStringLiteral("*")}}};
        parts.breakdowns = {{}};
        const Catalogue catalogue(std::move(parts));
        const auto factsheet = makeFactsheet({*Month::make(2025, 7), {}, {}}, {}, {}, catalogue,
                                             test::shippedStyle(QStringLiteral("2025")));
        QVERIFY(!factsheet);
        QVERIFY(factsheet.error().contains(u"“*”"));
    }

    void textHasColumnsAndNotes()
    {
        const QString page = text(MonthData::editions(), "2025-07", "2025");
        QVERIFY(page.startsWith(u"Western Balkans\n"));
        QVERIFY(page.contains(u"as of 31 July 2025 · provisional\n"));
        QVERIFY(page.contains(u"\n  6,354 −10% compared to January–July 2024\n"));
        QVERIFY(page.contains(
            u"  Kosovo*                               310                350  −11%\n"));
        QVERIFY(page.contains(u"\n* References to Kosovo"));
        QVERIFY(page.endsWith(u"Source: national authorities, UNHCR\n"));
        QVERIFY(!page.contains(u"\n\n\n"));
    }
};

QTEST_APPLESS_MAIN(TestFactsheetOutput)
#include "tst_factsheet_output.moc"
