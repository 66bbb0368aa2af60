// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison_json.h"
#include "tests/core/analysis/small_region.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace mm;
using namespace mm::test;

class TestComparisonJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whole();
    void percentsAreNotRounded();
    void fractions();
    void statesOfTheData();
};

void TestComparisonJson::whole()
{
    SmallRegion region;
    region.set("ALB", "arrivals", "2025-01", 1000).set("ALB", "arrivals", "2025-02", 234);
    region.set("ALB", "arrivals", "2024-01", 1344).set("ALB", "arrivals", "2024-02", 0);
    region.set("XKX", "arrivals", "2025-01", 5);
    const Comparison comparison = region.compare("arrivals", "2025-01", "2025-02", "2024-01",
                                                 "2024-02", GroupBy::Country, {"ALB", "XKX"});
    const QByteArray expected = R"({
  "format_version": 1,
  "indicator": "arrivals",
  "by": "country",
  "a": { "first": "2025-01", "last": "2025-02", "words": "January–February 2025", "as_of": "now" },
  "b": { "first": "2024-01", "last": "2024-02", "words": "January–February 2024", "as_of": "now" },
  "rows": [
    { "key": "ALB", "label": "Albania",
      "a": { "value": 1234, "months_reported": 2, "months_expected": 2 },
      "b": { "value": 1344, "months_reported": 2, "months_expected": 2 },
      "change": -110, "percent": -8.184523809523810, "no_percent_because": null },
    { "key": "XKX", "label": "Kosovo*",
      "a": { "value": 5, "months_reported": 1, "months_expected": 2 },
      "b": { "value": null, "months_reported": 0, "months_expected": 2 },
      "change": null, "percent": null, "no_percent_because": "base_missing" }
  ],
  "total": { "refused": "double_counting", "text": "The same person may be counted twice." },
  "notes": [
    "Only partly reported for January–February 2025: Kosovo (1 of 2 months).",
    "Not reported for January–February 2024: Kosovo.",
    "* About Kosovo."
  ]
})";
    QJsonObject wanted = QJsonDocument::fromJson(expected).object();
    QJsonObject got = comparisonJson(comparison, region.catalogue());
    const double percent = got[u"rows"][0][u"percent"].toDouble();
    QVERIFY(qFuzzyCompare(percent, 100.0 * -110 / 1344));
    for (QJsonObject *object : {&wanted, &got}) {
        QJsonArray rows = (*object)[u"rows"].toArray();
        QJsonObject first = rows[0].toObject();
        first.remove(u"percent");
        rows[0] = first;
        (*object)[u"rows"] = rows;
    }
    QCOMPARE(QString::fromUtf8(QJsonDocument(got).toJson()),
             QString::fromUtf8(QJsonDocument(wanted).toJson()));
}

void TestComparisonJson::percentsAreNotRounded()
{
    SmallRegion region;
    region.fill("present", "2025-01", 1).fill("present", "2024-01", 3);
    const QJsonObject json = comparisonJson(
        region.compare("present", "2025-01", "2025-01", "2024-01", "2024-01"), region.catalogue());
    QVERIFY(qFuzzyCompare(json[u"total"][u"percent"].toDouble(), -200.0 / 3));
    QCOMPARE(json[u"total"][u"a"][u"value"].toInt(), 4);
    QVERIFY(json[u"total"][u"no_percent_because"].isNull());
    QCOMPARE(json[u"a"][u"words"].toString(), QStringLiteral("end of January 2025"));
}

void TestComparisonJson::fractions()
{
    SmallRegion region;
    region.put("ALB", "arrivals", "2025-01", Datum::confirmed(Amount::ofThousandths(2500)));
    const QJsonObject json
        = comparisonJson(region.compare("arrivals", "2025-01", "2025-01", "2024-01", "2024-01",
                                        GroupBy::Month, {"ALB"}),
                         region.catalogue());
    QCOMPARE(json[u"by"].toString(), QStringLiteral("month"));
    QCOMPARE(json[u"rows"][0][u"a"][u"value"].toDouble(), 2.5);
    QCOMPARE(json[u"rows"][0][u"key"].toString(), QStringLiteral("2025-01"));
}

void TestComparisonJson::statesOfTheData()
{
    const SmallRegion region;
    Comparison comparison = region.compare("arrivals", "2025-01", "2025-01", "2024-01", "2024-01");
    comparison.query.b.asOf = AsOf::edition(QStringLiteral("January 2024"));
    comparison.query.a.asOf = AsOf::parse(QStringLiteral("2025-02-03T04:05:06Z"));
    const QJsonObject json = comparisonJson(comparison, region.catalogue());
    QCOMPARE(json[u"b"][u"as_of"].toString(), QStringLiteral("January 2024"));
    QCOMPARE(json[u"a"][u"as_of"].toString(), QStringLiteral("2025-02-03T04:05:06.000Z"));
}

QTEST_GUILESS_MAIN(TestComparisonJson)
#include "tst_comparison_json.moc"
