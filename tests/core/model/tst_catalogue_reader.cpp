// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue_reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;

class TestCatalogueReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheWesternBalkans();
    void readsTheSmallestFile();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void missingFiles();

private:
    [[nodiscard]] Result<Catalogue, QString> read(const QByteArray &region,
                                                  const QByteArray &nationalities) const;
};

namespace {

constexpr char kRegion1[] = R"({
  "format_version": 1,
  "region": { "code": "r", "name": "the region", "label": "Region" },
  "places": [ { "code": "ALB", "name": "Albania", "label": "Albania*", "notes": ["*"] } ],
  "notes": [ { "mark": "*", "text": "A note." } ],
  "map_disclaimer": "No endorsement.",
  "source": "authorities",
  "double_counting": "Counted twice.",
  "dimensions": {
    "centre_type": [ { "code": "iom_run", "label": "IOM-run" } ],
    "nationality": { "file": "nationalities.json" }
  },
  "indicators": [ {
    "code": "arrivals", "label": "Arrivals", "measure": "flow", "unit": "persons",
    "scope": "countries", "definition": "d",
    "sum_over_places": { "licensed": false, "reason": "double_counting" },
    "dimensions": ["nationality"],
    "not_applicable": [ { "place": "ALB", "from": "2017-01", "to": "2017-12", "reason": "None." } ],
    "breaks": [ { "place": "ALB", "from": "2022-02-24", "reason": "New." },
                { "from": "2024-01-01", "reason": "Newer.",
                  "reason_in": { "hr": "Novije.", "sq": "Më i ri." } } ]
  } ]
})";

constexpr char kNationalities[]
    = R"({ "format_version": 1, "nationalities": [ "Cuba", { "code": "Other", "role": "other" } ] })";

} // namespace

Result<Catalogue, QString> TestCatalogueReader::read(const QByteArray &region,
                                                     const QByteArray &nationalities) const
{
    const QTemporaryDir folder;
    for (const auto &[name, bytes] :
         {std::pair{QStringLiteral("r.json"), region},
          std::pair{QStringLiteral("nationalities.json"), nationalities}}) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(bytes);
        }
    }
    return readCatalogue(folder.path(), QStringLiteral("r"));
}

void TestCatalogueReader::readsTheWesternBalkans()
{
    const auto read
        = readCatalogue(QStringLiteral(":/catalogue"), QStringLiteral("western-balkans"));
    QVERIFY2(read, read ? "" : qPrintable(read.error()));
    const Catalogue &catalogue = *read;
    QCOMPARE(catalogue.countries().size(), std::size_t{6});
    const auto place
        = [&](const char *code) { return *catalogue.findPlace(QString::fromLatin1(code)); };
    const auto indicator
        = [&](const char *code) { return *catalogue.findIndicator(QString::fromLatin1(code)); };
    // Kosovo always stands with its reference, and the reference is there.
    QCOMPARE(catalogue[place("XKX")].label, QStringLiteral("Kosovo*"));
    QVERIFY(catalogue.findNote(u"*")->text.contains(u"1244 (1999)"));
    QVERIFY(!catalogue.mapDisclaimer().isEmpty());

    const Indicator &arrivals = catalogue[indicator("new_arrivals")];
    QVERIFY(!arrivals.overPlaces.licensed);
    QCOMPARE(arrivals.overPlaces.code, QStringLiteral("double_counting"));
    QVERIFY(!arrivals.overPlaces.refusal.isEmpty());
    QVERIFY(catalogue[indicator("present_total")].overPlaces.licensed);
    QVERIFY(catalogue[indicator("present_total")].measure == Measure::Stock);
    QVERIFY(catalogue[indicator("mixed_movements_estimate")].scope == Scope::Region);

    const Month july = *Month::make(2025, 7);
    const IndicatorId intentions = indicator("asylum_intentions");
    for (const char *with : {"ALB", "BIH", "MNE", "SRB"}) {
        QVERIFY(!catalogue.notApplicableBecause(intentions, place(with), july));
    }
    for (const char *without : {"XKX", "MKD"}) {
        QVERIFY(catalogue.notApplicableBecause(intentions, place(without), july));
    }
    QVERIFY(catalogue.notApplicableBecause(intentions, place("MNE"), *Month::make(2017, 12)));

    QVERIFY(catalogue[*catalogue.findBreakdown(QStringLiteral("Unknown"))].role
            == Breakdown::Role::Unknown);
    QVERIFY(catalogue[*catalogue.findBreakdown(QStringLiteral("Türkiye"))].dimension
            == Dimension::Nationality);
}

void TestCatalogueReader::readsTheSmallestFile()
{
    const auto catalogue = read(kRegion1, kNationalities);
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error()));
    QCOMPARE(catalogue->breakdowns().size(), std::size_t{4});
    QCOMPARE(catalogue->indicators()[0].overPlaces.refusal, QStringLiteral("Counted twice."));
    QCOMPARE(catalogue->region(), QStringLiteral("r"));
    const auto &breaks = catalogue->indicators()[0].breaks;
    QCOMPARE(breaks.size(), std::size_t{2});
    // A month in which the count changed is of neither kind.
    QCOMPARE(breaks[0].lastBefore, *Month::make(2022, 1));
    QCOMPARE(breaks[0].firstAfter, *Month::make(2022, 3));
    QVERIFY(breaks[0].place);
    QCOMPARE(breaks[1].lastBefore, *Month::make(2023, 12));
    QCOMPARE(breaks[1].firstAfter, *Month::make(2024, 1));
    QVERIFY(!breaks[1].place);
    QVERIFY(breaks[0].reasonIn.isEmpty());
    QCOMPARE(breaks[1].reasonIn.size(), 2);
    QCOMPARE(breaks[1].reasonIn[QStringLiteral("hr")], QStringLiteral("Novije."));
}

void TestCatalogueReader::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *from, const char *to, const char *sentence) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(sentence);
    };
    row("no JSON", "{\n  \"format", "\n  \"format", "r.json: illegal value at byte 4");
    row("newer format", "\"format_version\": 1", "\"format_version\": 2",
        "r.json: “format_version” is not 1");
    row("no disclaimer", "map_disclaimer", "disclaimer", "r.json: there is no “map_disclaimer”");
    row("code in small letters", "\"ALB\"", "\"alb\"",
        "r.json: “alb” is no code of three capital letters");
    row("place without name", "\"name\": \"Albania\"", "\"nom\": \"Albania\"",
        "r.json: “ALB” has no “name”");
    row("mark without a note", "\"mark\": \"*\"", "\"mark\": \"**\"",
        "r.json: “ALB” has the mark “*”, for which there is no note");
    row("measure", "\"flow\"", "\"flux\"",
        "r.json: “measure” of “arrivals” is “flux”, which is no known word");
    row("unit", "\"persons\"", "\"people\"",
        "r.json: “unit” of “arrivals” is “people”, which is no known word");
    row("scope", "\"countries\"", "\"all\"",
        "r.json: “scope” of “arrivals” is “all”, which is no known word");
    row("dimension", "[\"nationality\"]", "[\"age\"]",
        "r.json: “dimensions” of “arrivals” is “age”, which is no known word");
    row("refusal without reason", "\"reason\": \"double_counting\"", "\"why\": \"\"",
        "r.json: “arrivals” may not be added, but there is no “reason”");
    row("unknown place", "\"place\": \"ALB\"", "\"place\": \"SRB\"",
        "r.json: “not_applicable” of “arrivals” names “SRB”, which is no place of the region");
    row("unknown month", "\"2017-01\"", "\"2017-13\"",
        "r.json: “not_applicable” of “arrivals” has no month “2017-13”");
    row("backwards", "\"2017-01\"", "\"2018-01\"",
        "r.json: “not_applicable” of “arrivals” ends before it begins");
    row("change of an unknown place", "[ { \"place\": \"ALB\", \"from\": \"2022",
        "[ { \"place\": \"SRB\", \"from\": \"2022",
        "r.json: “breaks” of “arrivals” names “SRB”, which is no place of the region");
    row("change on no day", "2022-02-24", "2022-02",
        "r.json: “breaks” of “arrivals” has no day “2022-02”");
    row("change without reason", "\"New.\"", "\"\"",
        "r.json: “breaks” of “arrivals” give no “reason”");
    row("change without reason in a language", "\"Novije.\"", "[]",
        "r.json: “breaks” of “arrivals” give no “reason” in the language “hr”");
    row("doubled breakdown", "\"iom_run\"", "\"Cuba\"", "r.json: the code “Cuba” stands twice");
    row("role", "\"role\": \"other\"", "\"role\": \"rest\"",
        "nationalities.json: “role” of “Other” is “rest”, which is no known word");
    row("no nationalities",
        "\"nationalities\":", "\"nations\":", "nationalities.json: there are no “nationalities”");
    row("broken nationalities", "\"Cuba\",", "\"Cuba\"",
        "nationalities.json: missing value separator at byte 51");
}

void TestCatalogueReader::saysWhatIsWrong()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray region(kRegion1);
    QByteArray nationalities(kNationalities);
    QVERIFY(region.contains(from) || nationalities.contains(from));
    (region.contains(from) ? region : nationalities).replace(from, to);
    const auto catalogue = read(region, nationalities);
    QVERIFY(!catalogue);
    QTEST(catalogue.error(), "sentence");
}

void TestCatalogueReader::missingFiles()
{
    const QTemporaryDir folder;
    const auto catalogue = readCatalogue(folder.path(), QStringLiteral("atlantis"));
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error(), QStringLiteral("atlantis.json: cannot be opened"));
    QFile file(folder.filePath(QStringLiteral("r.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(kRegion1);
    file.close();
    const auto half = readCatalogue(folder.path(), QStringLiteral("r"));
    QVERIFY(!half);
    QCOMPARE(half.error(), QStringLiteral("nationalities.json: cannot be opened"));
}

QTEST_GUILESS_MAIN(TestCatalogueReader)
#include "tst_catalogue_reader.moc"
