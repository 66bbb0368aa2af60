// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/label.h"
#include "tests/core/ingest/book.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class TestLabel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void indicators_data();
    void indicators();
    void notIndicators_data();
    void notIndicators();
    void nationalities_data();
    void nationalities();
    void ambiguousNationalities();
    void places_data();
    void places();
    void marks();
    void fields_data();
    void fields();
    void gaps_data();
    void gaps();
    void hashtags_data();
    void hashtags();
    void codes();
    void lookAlikes();
};

namespace {

Label read(const QString &text)
{
    return readLabel(text, test::vocabulary());
}

QString indicatorOf(const Label &label)
{
    if (label.indicators.size() != 1) {
        return QString::number(label.indicators.size()) + u" indicators, unknown: "_s
            + label.unknown.join(u' ');
    }
    const IndicatorPattern &pattern = label.indicators.front();
    const QString part = test::catalogue()[pattern.part].code;
    return test::catalogue()[pattern.indicator].code + (part.isEmpty() ? QString() : u'/' + part);
}

} // namespace

void TestLabel::indicators_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("indicator");
    const auto rows = [](const QString &indicator, const QStringList &texts) {
        for (const QString &text : texts) {
            QTest::newRow(qUtf8Printable(text)) << text << indicator;
        }
    };
    rows(u"new_arrivals"_s,
         {u"New arrivals"_s, u"Number of new arrivals"_s, u"Arrivals during the month"_s,
          u"New arrivals in mixed movements"_s, u"Irregular arrivals"_s, u"Newly arrived persons"_s,
          u"1. Novi dolasci"_s, u"Novopridošla lica"_s, u"Broj novopristiglih migranata"_s,
          u"Новопридошли мигранти"_s, u"Новопристигнати лица**"_s, u"Нови пристигнувања"_s,
          u"Ardhje të reja"_s, u"Të ardhur të rinj"_s, u"Migrantë të sapoardhur"_s,
          u"NOVI DOLASCI PO DRŽAVLJANSTVU"_s, u"novi dolasci (ukupno)"_s});
    rows(u"asylum_intentions"_s,
         {u"Intentions to seek asylum"_s, u"Expressed intentions"_s,
          u"Intention to apply for asylum"_s, u"Iskazana namjera za azil"_s,
          u"Izražena namera da zatraže azil"_s, u"Izražene namjere za međunarodnu zaštitu"_s,
          u"Izrazena namera"_s, u"Изражена намера за азил"_s, u"Изразена намера за азил"_s,
          u"Shprehje e qëllimit për azil"_s, u"Qëllime për azil"_s});
    rows(u"asylum_applications"_s,
         {u"Asylum applications"_s, u"Applications for international protection lodged"_s,
          u"Asylum claims"_s, u"Number of asylum applicants"_s, u"Podneseni zahtjevi za azil"_s,
          u"Podnijeti zahtjevi za međunarodnu zaštitu"_s, u"Podneti zahtevi"_s,
          u"Поднети захтеви за азил"_s, u"Поднесени барања за азил"_s, u"Kërkesa për azil"_s,
          u"Kërkesa të paraqitura për azil"_s});
    rows(u"refugee_status_granted"_s,
         {u"Refugee status granted"_s, u"Granted refugee status"_s, u"Recognised refugees"_s,
          u"Status izbjeglice"_s, u"Priznat status izbjeglice"_s,
          u"Odobren azil (status izbjeglice)"_s, u"Odobreno utočište"_s,
          u"Dodeljen status izbeglice"_s, u"Признаен статус на бегалец"_s,
          u"Status refugjati i dhënë"_s, u"Statusi i refugjatit"_s});
    rows(u"subsidiary_protection_granted"_s,
         {u"Subsidiary protection granted"_s, u"Complementary protection"_s,
          u"Supsidijarna zaštita"_s, u"Odobrena supsidijarna zaštita"_s,
          u"Одобрена супсидијарна заштита"_s, u"Доделена супсидијарна заштита"_s,
          u"Mbrojtje plotësuese e dhënë"_s, u"Status supsidijarne zaštite"_s});
    rows(u"applications_rejected"_s,
         {u"Applications rejected"_s, u"Rejected asylum claims"_s, u"Odbijeni zahtjevi"_s,
          u"Odbijeni"_s, u"Одбијени захтеви"_s, u"Одбиени барања"_s, u"Kërkesa të refuzuara"_s});
    rows(u"applications_closed"_s,
         {u"Applications closed"_s, u"Discontinued cases"_s, u"Obustavljeni postupci"_s,
          u"Обустављени поступци"_s, u"Запрени постапки"_s, u"Kërkesa të mbyllura"_s});
    rows(u"pending"_s,
         {u"Pending at end of month"_s, u"Applications pending"_s, u"Pending cases"_s,
          u"U postupku (kraj mjeseca)"_s, u"Neriješeni zahtjevi na kraju mjeseca"_s,
          u"Захтеви у поступку на крају месеца"_s, u"Барања во постапка на крајот на месецот"_s,
          u"Kërkesa në pritje në fund të muajit"_s});
    rows(u"present_total"_s,
         {u"Present at end of month (total)"_s, u"Refugees and migrants present"_s,
          u"Persons of concern present at end of month"_s, u"Ukupno prisutni na kraju mjeseca"_s,
          u"Укупно присутни на крају месеца"_s, u"Вкупно присутни на крајот на месецот"_s,
          u"Të pranishëm në fund të muajit (gjithsej)"_s});
    rows(u"present_in_centres"_s,
         {u"Present in centres"_s, u"In centres, total"_s, u"Accommodated in centres"_s,
          u"U centrima ukupno"_s, u"Smješteno u centrima"_s, u"Смештени у центрима"_s,
          u"Сместени во центри"_s, u"Të pranishëm në qendra"_s, u"Gjithsej në qendra"_s});
    rows(u"present_in_centres/government_run"_s,
         {u"Government-run centres"_s, u"Centri pod upravom vlasti"_s,
          u"Državni prihvatni centri"_s, u"Прихватни центри (државни)"_s,
          u"Центри управувани од државата"_s, u"Qendra qeveritare"_s});
    rows(u"present_in_centres/iom_run"_s,
         {u"IOM-run centres"_s, u"Centri pod upravom IOM-a"_s, u"Центри ИОМ-а"_s,
          u"Центри на ИОМ"_s, u"Qendra të IOM-it"_s});
    rows(u"present_in_centres/asylum_centre"_s,
         {u"Asylum centres"_s, u"Centres for asylum-seekers"_s, u"Azilantski centar"_s,
          u"Centri za tražioce azila"_s, u"Центри за азил"_s,
          u"Прифатен центар за баратели на азил"_s, u"Qendra për azilkërkues"_s});
    rows(u"present_in_centres/transit_centre"_s,
         {u"Transit centres"_s, u"Tranzitni centri"_s, u"Прихватно-транзитни центри"_s,
          u"Qendra tranziti"_s});
    rows(u"present_outside"_s,
         {u"Present outside centres (estimate)"_s, u"Outside centres"_s,
          u"Izvan centara (procjena)"_s, u"Van centara"_s, u"Ван центара (процена)"_s,
          u"Надвор од центрите (проценка)"_s, u"Jashtë qendrave (vlerësim)"_s});
    rows(u"uasc_present"_s,
         {u"UASC present at end of month"_s, u"Unaccompanied and separated children"_s,
          u"Djeca bez pratnje i razdvojena djeca"_s, u"Деца без пратње и раздвојена деца"_s,
          u"Деца без придружба и разделени деца"_s, u"Maloljetnici bez pratnje"_s,
          u"Fëmijë të pashoqëruar dhe të ndarë (të pranishëm)"_s});
    rows(u"uasc_arrivals"_s, {u"UASC among new arrivals"_s, u"Novopridošla djeca bez pratnje"_s});
    rows(u"mixed_movements_estimate"_s,
         {u"Estimated persons in mixed movements in the month"_s, u"Mixed movements, estimate"_s,
          u"Regional estimate"_s, u"Procjena osoba u mješovitim kretanjima"_s});
    rows(u"rsd_interviews"_s, {u"Asylum interviews"_s, u"Obavljeni intervjui"_s});
    rows(u"positive_decisions"_s, {u"Positive decisions"_s, u"Pozitivne odluke"_s});
    rows(u"pushbacks"_s, {u"Pushbacks reported"_s});
}

void TestLabel::indicators()
{
    QFETCH(QString, text);
    QTEST(indicatorOf(read(text)), "indicator");
}

void TestLabel::notIndicators_data()
{
    QTest::addColumn<QString>("text");
    // Names that share words with an indicator and mean something else: never taken for it.
    for (const QString &text : {u"New arrivals, women"_s,
                                u"New arrivals of boys"_s,
                                u"Arrivals and departures"_s,
                                u"Applications for family reunification"_s,
                                u"Capacity of asylum centres"_s,
                                u"Number of centres"_s,
                                u"Asylum"_s,
                                u"Azil"_s,
                                u"Djeca"_s,
                                u"Rejected appeals"_s,
                                u"Second-instance decisions"_s,
                                u"Returned from Serbia"_s,
                                u"New arrivals by boat"_s,
                                u"Prihvatni centri"_s,
                                u"Temporary protection granted"_s,
                                u"Granted status"_s,
                                u"Present at border crossings"_s,
                                u"Novopridošle žene"_s,
                                u"Average stay in centres"_s,
                                u"UASC in asylum centres"_s,
                                u"Mixed movements and asylum, monthly"_s,
                                u"Total"_s,
                                u"x"_s}) {
        QTest::newRow(qUtf8Printable(text)) << text;
    }
}

void TestLabel::notIndicators()
{
    QFETCH(QString, text);
    QVERIFY2(read(text).indicators.empty(), qUtf8Printable(indicatorOf(read(text))));
}

void TestLabel::nationalities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto rows = [](const QString &code, const QStringList &texts) {
        for (const QString &text : texts) {
            QTest::newRow(qUtf8Printable(text)) << text << code;
        }
    };
    rows(u"Afghanistan"_s,
         {u"Afghanistan"_s, u"Avganistan"_s, u"Afganistan"_s, u"Afganistani"_s, u"Авганистан"_s,
          u"AVGANISTANA"_s, u"Afghans"_s});
    rows(u"Syrian Arab Rep."_s,
         {u"Syria"_s, u"Syrian Arab Republic"_s, u"Sirija"_s, u"Siria"_s, u"Siri"_s, u"Сирија"_s,
          u"Sirije"_s, u"Sirijska Arapska Republika"_s});
    rows(u"Iran (Islamic Rep. of)"_s,
         {u"Iran"_s, u"Islamic Republic of Iran"_s, u"Irana"_s, u"Irani"_s, u"Иран"_s,
          u"Iran (Islamska Republika)"_s});
    rows(u"Iraq"_s, {u"Irak"_s, u"Iraku"_s, u"Ирак"_s, u"Iraq"_s});
    rows(u"Türkiye"_s,
         {u"Turkey"_s, u"Turska"_s, u"Turqi"_s, u"Turqia"_s, u"Турција"_s, u"Турска"_s,
          u"Turkiye"_s, u"TÜRKİYE"_s});
    rows(u"Morocco"_s, {u"Maroko"_s, u"Marok"_s, u"Maroku"_s, u"Мароко"_s});
    rows(u"Russian Federation"_s,
         {u"Ruska Federacija"_s, u"Rusi"_s, u"Rusija"_s, u"Русија"_s, u"Russia"_s});
    rows(u"Tunisia"_s, {u"Tunis"_s, u"Tunizi"_s, u"Тунис"_s});
    rows(u"Dem. Rep. of the Congo"_s,
         {u"DR Congo"_s, u"D.R. Congo"_s, u"DR Kongo"_s, u"Democratic Republic of the Congo"_s});
    rows(u"Congo"_s, {u"Congo"_s, u"Republic of the Congo"_s});
    rows(u"Guinea"_s, {u"Guinea"_s, u"Gvineja"_s});
    rows(u"Guinea-Bissau"_s, {u"Guinea-Bissau"_s, u"Gvineja Bisao"_s});
    rows(u"Equatorial Guinea"_s, {u"Equatorial Guinea"_s, u"Ekvatorijalna Gvineja"_s});
    rows(u"Niger"_s, {u"Niger"_s});
    rows(u"Nigeria"_s, {u"Nigeria"_s, u"Nigerija"_s, u"Nigerije"_s});
    rows(u"Sudan"_s, {u"Sudan"_s});
    rows(u"South Sudan"_s, {u"South Sudan"_s, u"Južni Sudan"_s});
    rows(u"Côte d'Ivoire"_s, {u"Cote d’Ivoire"_s, u"Ivory Coast"_s, u"Obala Slonovače"_s});
    rows(u"Other"_s,
         {u"Other"_s, u"Ostali"_s, u"Të tjerë"_s, u"Остали"_s, u"Останати"_s, u"Други"_s});
    rows(u"Unknown"_s, {u"Unknown"_s, u"Nepoznato"_s, u"E panjohur"_s, u"Непознато"_s});
    rows(u"Stateless"_s,
         {u"Stateless"_s, u"Apatridi"_s, u"Bez državljanstva"_s, u"Без државјанство"_s});
    rows(u"Sri Lanka"_s, {u"Šri Lanka"_s, u"Шри Ланка"_s});
    rows(u"Palestine"_s, {u"Palestina"_s, u"State of Palestine"_s, u"Палестина"_s, u"Palestinë"_s});
}

void TestLabel::nationalities()
{
    QFETCH(QString, text);
    const Label label = read(text);
    QVERIFY2(label.unknown.isEmpty(), qUtf8Printable(label.unknown.join(u' ')));
    QCOMPARE(label.nationalities.size(), 1U);
    QTEST(test::catalogue()[label.nationalities.front()].code, "code");
}

void TestLabel::ambiguousNationalities()
{
    for (const QString &text : {u"Kongo"_s, u"Koreja"_s, u"Nigeri"_s}) {
        QCOMPARE(read(text).nationalities.size(), 2U);
    }
}

void TestLabel::places_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto rows = [](const QString &code, const QStringList &texts) {
        for (const QString &text : texts) {
            QTest::newRow(qUtf8Printable(text)) << text << code;
        }
    };
    rows(u"ALB"_s, {u"Albania"_s, u"Shqipëria"_s, u"Albanija"_s, u"Албанија"_s});
    rows(u"BIH"_s,
         {u"Bosnia and Herzegovina"_s, u"Bosna i Hercegovina"_s, u"BiH"_s, u"Босна и Херцеговина"_s,
          u"Bosnja dhe Hercegovina"_s, u"Bosnia & Herzegovina"_s});
    rows(u"XKX"_s,
         {u"Kosovo*"_s, u"Kosovo (S/RES/1244 (1999))"_s, u"Kosovo: (S/RES/1244 [1999])"_s,
          u"Kosovo1"_s, u"Kosova"_s, u"Косово и Метохија"_s});
    rows(u"MNE"_s, {u"Montenegro"_s, u"Crna Gora"_s, u"Mali i Zi"_s, u"Црна Гора"_s});
    rows(u"MKD"_s,
         {u"North Macedonia**"_s, u"fYR Macedonia"_s, u"the Republic of North Macedonia"_s,
          u"Северна Македонија"_s, u"Maqedonia e Veriut"_s, u"Sjeverna Makedonija"_s});
    rows(u"SRB"_s, {u"Serbia***"_s, u"Srbija"_s, u"Република Србија"_s, u"Serbi"_s});
    rows(u"REGION"_s, {u"Western Balkans"_s, u"Западен Балкан"_s, u"Region"_s});
}

void TestLabel::places()
{
    QFETCH(QString, text);
    const Label label = read(text);
    QVERIFY2(label.unknown.isEmpty(), qUtf8Printable(label.unknown.join(u' ')));
    QCOMPARE(label.places.size(), 1U);
    QTEST(test::catalogue()[label.places.front().place].code, "code");
}

void TestLabel::marks()
{
    QCOMPARE(read(u"Serbia***"_s).marks, QStringList{u"***"_s});
    QCOMPARE(read(u"Табела 3. Новопристигнати лица** по државјанство"_s).marks,
             QStringList{u"**"_s});
    QCOMPARE(read(u"Kosovo1"_s).marks, QStringList{u"1"_s});
    QVERIFY(read(u"Serbia"_s).marks.isEmpty());
}

void TestLabel::fields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("field");
    const auto rows = [](Idea field, const QStringList &texts) {
        for (const QString &text : texts) {
            QTest::newRow(qUtf8Printable(text)) << text << static_cast<int>(field);
        }
    };
    rows(Idea::IndicatorField, {u"Indicator"_s, u"Pokazatelj"_s, u"Показатељ"_s, u"Treguesi"_s});
    rows(Idea::NationalityField,
         {u"Nationality"_s, u"Country of origin"_s, u"Državljanstvo"_s, u"Држављанство"_s,
          u"Државјанство"_s, u"Shtetësia"_s});
    rows(Idea::CountryField, {u"Country"_s, u"Country code"_s, u"Država"_s, u"Земја"_s});
    rows(Idea::MonthField, {u"Month"_s, u"Mjesec"_s, u"Muaji"_s, u"Месец"_s, u"Reporting month"_s});
    rows(Idea::ValueField, {u"Value"_s, u"Persons"_s, u"Broj"_s, u"Број лица"_s, u"Numri"_s});
    rows(Idea::StatusField, {u"Status"_s, u"Data status"_s});
    rows(Idea::OrdinalField, {u"R. br."_s, u"No."_s, u"Р. бр."_s});
    rows(Idea::PersonField, {u"Ime i prezime"_s, u"Date of birth"_s, u"Emri"_s});
}

void TestLabel::fields()
{
    QFETCH(QString, text);
    QFETCH(int, field);
    const Label label = read(text);
    QVERIFY(label.field);
    QCOMPARE(static_cast<int>(*label.field), field);
}

void TestLabel::gaps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("gap");
    const auto rows = [](Idea gap, const QStringList &texts) {
        for (const QString &text : texts) {
            QTest::newRow(qUtf8Printable(text)) << text << static_cast<int>(gap);
        }
    };
    rows(Idea::NotReported,
         {u"nema podataka"_s, u"нема податоци"_s, u"s'ka të dhëna"_s, u"nuk ka"_s, u"no data"_s,
          u"not reported"_s, u"nije dostavljeno"_s});
    rows(Idea::NotApplicable, {u"not applicable"_s, u"не е применливо"_s, u"nije primjenjivo"_s});
    rows(Idea::Suppressed, {u"suppressed"_s, u"confidential"_s});
}

void TestLabel::gaps()
{
    QFETCH(QString, text);
    QFETCH(int, gap);
    const Label label = read(text);
    QVERIFY(label.gap);
    QCOMPARE(static_cast<int>(*label.gap), gap);
}

void TestLabel::hashtags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("field");
    const auto row = [](const QString &text, Idea field) {
        QTest::newRow(qUtf8Printable(text)) << text << static_cast<int>(field);
    };
    row(u"#country+code"_s, Idea::CountryField);
    row(u"#country+code+iso3"_s, Idea::CountryField);
    row(u"#indicator+name"_s, Idea::IndicatorField);
    row(u"#indicator+value+num"_s, Idea::ValueField);
    row(u"#affected+num"_s, Idea::ValueField);
    row(u"#date +month"_s, Idea::MonthField);
    row(u"#country+origin"_s, Idea::NationalityField);
    row(u"#status"_s, Idea::StatusField);
    row(u"#meta+source"_s, Idea::RemarkField);
    row(u"#whatever"_s, Idea::RemarkField);
}

void TestLabel::hashtags()
{
    QFETCH(QString, text);
    QFETCH(int, field);
    const Label label = read(text);
    QVERIFY(label.field);
    QCOMPARE(static_cast<int>(*label.field), field);
}

void TestLabel::codes()
{
    const Label code = read(u"present_outside"_s);
    QVERIFY(code.code.indicator);
    QCOMPARE(test::catalogue()[*code.code.indicator].code, u"present_outside"_s);
    QCOMPARE(test::catalogue()[*read(u"asylum_centre"_s).code.breakdown].code, u"asylum_centre"_s);
    QCOMPARE(test::catalogue()[*read(u"AFG"_s).code.breakdown].code, u"Afghanistan"_s);
    QCOMPARE(test::catalogue()[*read(u"XKX"_s).code.place].code, u"XKX"_s);
    // RS is also Republika Srpska, MAR a month before it is Morocco, "me" a word.
    QVERIFY(!read(u"RS"_s).code.place);
    QVERIFY(!read(u"MAR"_s).code.breakdown);
    QVERIFY(!read(u"me"_s).code.place);
}

void TestLabel::lookAlikes()
{
    QVERIFY(read(u"Alg\u0435ria"_s).lookAlike);
    QVERIFY(!read(u"Algeria"_s).lookAlike);
    QVERIFY(!read(u"Алжир"_s).lookAlike);
}

QTEST_APPLESS_MAIN(TestLabel)
#include "tst_label.moc"
