// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ingest/story.h"

namespace mm::test {

using namespace Qt::StringLiterals;

namespace {

using Words = std::map<QString, QString>;

Words indicators(const QStringList &names)
{
    return {{u"new_arrivals"_s, names[0]},
            {u"present_total"_s, names[1]},
            {u"asylum_applications"_s, names[2]},
            {u"applications_rejected"_s, names[3]},
            {u"pending"_s, names[4]},
            {u"uasc_present"_s, names[5]},
            {u"asylum_intentions"_s, names[6]}};
}

Words nationalities(const QStringList &names)
{
    return {{u"Afghanistan"_s, names[0]}, {u"Syrian Arab Rep."_s, names[1]},
            {u"Türkiye"_s, names[2]},     {u"Sri Lanka"_s, names[3]},
            {u"Other"_s, names[4]},       {u"Unknown"_s, names[5]}};
}

Words places(const QStringList &names)
{
    return {{u"ALB"_s, names[0]}, {u"BIH"_s, names[1]}, {u"XKX"_s, names[2]},
            {u"MNE"_s, names[3]}, {u"MKD"_s, names[4]}, {u"SRB"_s, names[5]}};
}

Language english()
{
    return {
        u"en"_s,
        u"January February March April May June July August September October November December"_s
            .split(u' '),
        indicators({u"Arrivals (new)"_s, u"Persons present at month end"_s,
                    u"Asylum claims lodged"_s, u"Rejected applications"_s, u"Pending cases"_s,
                    u"UASC"_s, u"Expressed intentions to seek asylum"_s}),
        nationalities({u"Afghanistan"_s, u"Syria"_s, u"Turkey"_s, u"Sri Lanka"_s, u"Others"_s,
                       u"Not known"_s}),
        places({u"Albania"_s, u"Bosnia & Herzegovina"_s, u"Kosovo*"_s, u"Montenegro"_s,
                u"North Macedonia**"_s, u"Serbia***"_s}),
        u"Total"_s,
        u"Indicator"_s,
        u"Nationality"_s,
        u"Month"_s,
        u"by nationality"_s,
        u"Situation as of %1 %2 %3"_s,
        u"January to date"_s,
        u"year %1"_s};
}

Language albanian()
{
    return {
        u"sq"_s,
        u"janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor"_s.split(
            u' '),
        indicators({u"Të ardhur të rinj"_s, u"Të pranishëm gjithsej në fund të muajit"_s,
                    u"Kërkesa të paraqitura për azil"_s, u"Të refuzuara"_s,
                    u"Në pritje në fund të muajit"_s, u"Fëmijë të pashoqëruar"_s,
                    u"Qëllime të shprehura për azil"_s}),
        nationalities({u"Afganistani"_s, u"Siria"_s, u"Turqia"_s, u"Sri Lanka"_s, u"Të tjera"_s,
                       u"Të panjohur"_s}),
        places({u"Shqipëria"_s, u"Bosnja dhe Hercegovina"_s, u"Kosova"_s, u"Mali i Zi"_s,
                u"Maqedonia e Veriut"_s, u"Serbia"_s}),
        u"Gjithsej"_s,
        u"Treguesi"_s,
        u"Shtetësia"_s,
        u"Muaji"_s,
        u"sipas shtetësisë"_s,
        u"Gjendja më %1 %2 %3"_s,
        u"kumulativ"_s,
        u"viti %1"_s};
}

Language bosnian()
{
    return {u"bs"_s,
            u"januar februar mart april maj juni juli august septembar oktobar novembar decembar"_s
                .split(u' '),
            indicators({u"Broj novopristiglih migranata"_s, u"Ukupno prisutno na kraju mjeseca"_s,
                        u"Podneseni zahtjevi za azil"_s, u"Odbijeni zahtjevi"_s,
                        u"Neriješeni zahtjevi"_s, u"Maloljetnici bez pratnje"_s,
                        u"Iskazane namjere"_s}),
            nationalities({u"Afganistan"_s, u"Sirija"_s, u"Turska"_s, u"Šri Lanka"_s,
                           u"Ostale države"_s, u"Nepoznato"_s}),
            places({u"Albanija"_s, u"Bosna i Hercegovina"_s, u"Kosovo"_s, u"Crna Gora"_s,
                    u"Sjeverna Makedonija"_s, u"Srbija"_s}),
            u"Ukupno"_s,
            u"Pokazatelj"_s,
            u"Državljanstvo"_s,
            u"Mjesec"_s,
            u"po državljanstvu"_s,
            u"stanje na dan %1. %2 %3."_s,
            u"kumulativno"_s,
            u"%1. godina"_s};
}

Language croatian()
{
    Language language = bosnian();
    language.name = u"hr"_s;
    language.months
        = u"siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac"_s
              .split(u' ');
    language.total = u"Sveukupno"_s;
    return language;
}

Language serbianLatin()
{
    Language language = bosnian();
    language.name = u"sr-Latn"_s;
    language.months
        = u"januar februar mart april maj jun jul avgust septembar oktobar novembar decembar"_s
              .split(u' ');
    language.indicators
        = indicators({u"Novopridošli migranti"_s, u"Ukupno prisutni na kraju meseca"_s,
                      u"Podneti zahtevi za azil"_s, u"Odbijeni zahtevi"_s,
                      u"Zahtevi u postupku na kraju meseca"_s,
                      u"Deca bez pratnje i razdvojena deca"_s, u"Izražene namere za azil"_s});
    language.nationalities
        = nationalities({u"Avganistan"_s, u"Sirija"_s, u"Turska"_s, u"Šri Lanka"_s, u"Ostali"_s,
                         u"Nepoznato državljanstvo"_s});
    language.month = u"Mesec"_s;
    return language;
}

Language serbianCyrillic()
{
    return {
        u"sr-Cyrl"_s,
        u"јануар фебруар март април мај јун јул август септембар октобар новембар децембар"_s.split(
            u' '),
        indicators({u"Број новопристиглих миграната"_s, u"Присутни на крају месеца (укупно)"_s,
                    u"Поднети захтеви за азил"_s, u"Одбијени"_s,
                    u"Нерешени захтеви на крају месеца"_s, u"Малолетници без пратње"_s,
                    u"Изражене намере за азил"_s}),
        nationalities({u"Авганистан"_s, u"Сирија"_s, u"Турска"_s, u"Шри Ланка"_s,
                       u"Остала држављанства"_s, u"Непознато"_s}),
        places({u"Албанија"_s, u"Босна и Херцеговина"_s, u"Косово и Метохија"_s, u"Црна Гора"_s,
                u"Северна Македонија"_s, u"Република Србија"_s}),
        u"Укупно"_s,
        u"Показатељ"_s,
        u"Држављанство"_s,
        u"Месец"_s,
        u"по држављанству"_s,
        u"Стање на дан %1. %2 %3. године"_s,
        u"кумулативно"_s,
        u"%1. година"_s};
}

Language macedonian()
{
    return {
        u"mk"_s,
        u"јануари февруари март април мај јуни јули август септември октомври ноември декември"_s
            .split(u' '),
        indicators({u"Нови пристигнувања"_s, u"Присутни лица на крајот на месецот"_s,
                    u"Поднесени барања за азил"_s, u"Одбиени барања за азил"_s,
                    u"Нерешени барања"_s, u"Деца без придружба"_s, u"Изразени намери за азил"_s}),
        nationalities({u"Авганистан"_s, u"Сирија"_s, u"Турција"_s, u"Шри Ланка"_s, u"Други"_s,
                       u"Непознато"_s}),
        places({u"Албанија"_s, u"Босна и Херцеговина"_s, u"Косово"_s, u"Црна Гора"_s,
                u"Република Северна Македонија"_s, u"Србија"_s}),
        u"Вкупно"_s,
        u"Показател"_s,
        u"Државјанство"_s,
        u"Месец"_s,
        u"по државјанство"_s,
        u"Состојба на %1 %2 %3 година"_s,
        u"кумулативно"_s,
        u"%1 година"_s};
}

} // namespace

const std::vector<Language> &languages()
{
    static const std::vector<Language> all{english(),   albanian(),     bosnian(),
                                           croatian(),  serbianLatin(), serbianCyrillic(),
                                           macedonian()};
    return all;
}

} // namespace mm::test
