// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/edition_style_reader.h"
#include "core/factsheet/language_reader.h"
#include "core/factsheet/transliteration.h"
#include "tests/core/factsheet/month_data.h"

#include <QTest>

using namespace mm;
using mm::test::MonthData;

namespace {

QString textOf(const Sentence &sentence)
{
    return sentence ? *sentence : QStringLiteral("withheld: ") + sentence.error();
}

Factsheet factsheetIn(const MonthData &data, const char *month, const QString &language,
                      const char *style = "2025")
{
    const Dataset dataset = data.dataset();
    return *makeFactsheet({*Month::parse(QString::fromLatin1(month)), {}, {}}, dataset, dataset,
                          data.catalogue(),
                          test::shippedStyle(QString::fromLatin1(style), language));
}

} // namespace

/// Documents in every language of the region: forms of numbers, cases, names of months.
class TestLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allLanguagesAreSound()
    {
        const QStringList codes = languageCodes(QStringLiteral(":/factsheet"));
        QCOMPARE(codes,
                 (QStringList{QStringLiteral("bs"), QStringLiteral("cnr"), QStringLiteral("en"),
                              QStringLiteral("hr"), QStringLiteral("mk"), QStringLiteral("sq"),
                              QStringLiteral("sr-Cyrl"), QStringLiteral("sr-Latn")}));
        for (const QString &code : codes) {
            const auto language = loadLanguage(QStringLiteral(":/factsheet"), code);
            QVERIFY2(language, qPrintable(language ? QString() : language.error()));
            QCOMPARE(language->code, code);
        }
    }

    void julyInEveryLanguage_data()
    {
        QTest::addColumn<QString>("movements");
        QTest::addColumn<QString>("present");
        const auto row = [](const char *language, const char *movements, const char *present) {
            QTest::newRow(language) << QString::fromUtf8(movements) << QString::fromUtf8(present);
        };
        row("sq",
            "Ndërmjet janarit dhe korrikut 2025, vlerësohet se 6.354 refugjatë dhe migrantë kaluan "
            "nëpër Ballkanin Perëndimor si pjesë e lëvizjeve të përziera, që është 10% më pak se "
            "në "
            "të njëjtën periudhë të vitit të kaluar.",
            "Në fund të korrikut 2025, 2.320 persona ishin të pranishëm në Ballkanin Perëndimor, "
            "duke përfshirë 162 fëmijë të pashoqëruar dhe të ndarë. Prej tyre, 45% ishin të "
            "pranishëm në Bosnjë dhe Hercegovinë, pasuar nga Serbia (28%), Kosova (12%), Mali i Zi "
            "(7%), Shqipëria (6%) dhe Maqedonia e Veriut (2%).");
        row("sr-Latn",
            "Između januara i jula 2025. godine, prema procenama, kroz Zapadni Balkan prošle su "
            "6.354 osobe u mešovitim kretanjima, što je 10% manje nego u istom periodu prošle "
            "godine.",
            "Krajem jula 2025. godine na Zapadnom Balkanu bilo je prisutno 2.320 osoba, "
            "uključujući "
            "162 deteta bez pratnje ili razdvojena od roditelja. Od toga se 45% nalazilo u Bosni i "
            "Hercegovini, zatim Srbija (28%), Kosovo (12%), Crna Gora (7%), Albanija (6%) i "
            "Severna "
            "Makedonija (2%).");
        row("sr-Cyrl",
            "Између јануара и јула 2025. године, према проценама, кроз Западни Балкан прошле су "
            "6.354 особе у мешовитим кретањима, што је 10% мање него у истом периоду прошле "
            "године.",
            "Крајем јула 2025. године на Западном Балкану било је присутно 2.320 особа, укључујући "
            "162 детета без пратње или раздвојена од родитеља. Од тога се 45% налазило у Босни и "
            "Херцеговини, затим Србија (28%), Косово (12%), Црна Гора (7%), Албанија (6%) и "
            "Северна "
            "Македонија (2%).");
        row("bs",
            "Između januara i jula 2025. godine, prema procjenama, kroz Zapadni Balkan prošle su "
            "6.354 osobe u mješovitim kretanjima, što je 10% manje nego u istom periodu prošle "
            "godine.",
            "Krajem jula 2025. godine na Zapadnom Balkanu bilo je prisutno 2.320 osoba, "
            "uključujući "
            "162 djeteta bez pratnje ili razdvojena od roditelja. Od toga se 45% nalazilo u Bosni "
            "i "
            "Hercegovini, zatim Srbija (28%), Kosovo (12%), Crna Gora (7%), Albanija (6%) i "
            "Sjeverna "
            "Makedonija (2%).");
        row("cnr",
            "Između januara i jula 2025. godine, prema procjenama, kroz Zapadni Balkan prošle su "
            "6.354 osobe u mješovitim kretanjima, što je 10% manje nego u istom periodu prošle "
            "godine.",
            "Krajem jula 2025. godine na Zapadnom Balkanu bilo je prisutno 2.320 osoba, "
            "uključujući "
            "162 djeteta bez pratnje ili razdvojena od roditelja. Od toga se 45% nalazilo u Bosni "
            "i "
            "Hercegovini, zatim Srbija (28%), Kosovo (12%), Crna Gora (7%), Albanija (6%) i "
            "Sjeverna "
            "Makedonija (2%).");
        row("hr",
            "Između siječnja i srpnja 2025. godine, prema procjenama, kroz Zapadni Balkan prošle "
            "su "
            "6.354 osobe u mješovitim kretanjima, što je 10\u00a0% manje nego u istom razdoblju "
            "prošle "
            "godine.",
            "Krajem srpnja 2025. godine na Zapadnom Balkanu bilo je prisutno 2.320 osoba, "
            "uključujući 162 djeteta bez pratnje ili razdvojena od roditelja. Od toga se 45\u00a0% "
            "nalazilo u Bosni i Hercegovini, zatim Srbija (28\u00a0%), Kosovo (12\u00a0%), Crna "
            "Gora (7\u00a0%), "
            "Albanija (6\u00a0%) i Sjeverna Makedonija (2\u00a0%).");
        row("mk",
            "Помеѓу јануари и јули 2025 година, според проценките, 6.354 бегалци и мигранти "
            "поминале низ Западниот Балкан како дел од мешовитите движења, што е за 10% помалку "
            "отколку во истиот период минатата година.",
            "На крајот на јули 2025 година, на Западниот Балкан беа присутни 2.320 лица, "
            "вклучувајќи 162 непридружувани и разделени деца. Од нив, 45% беа присутни во Босна и "
            "Херцеговина, потоа Србија (28%), Косово (12%), Црна Гора (7%), Албанија (6%) и "
            "Северна "
            "Македонија (2%).");
    }

    void julyInEveryLanguage()
    {
        const Factsheet factsheet = factsheetIn(MonthData::editions(), "2025-07",
                                                QString::fromLatin1(QTest::currentDataTag()));
        QTEST(textOf(factsheet.sentences.mixedMovements), "movements");
        QTEST(textOf(factsheet.sentences.present), "present");
    }

    /// CLDR: 1, 21, 101 are one; 2–4, 22–24 few; 5–20, 11–14, 111–114 other.
    void formsOfNumbers_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *language, int count, const char *says) {
            QTest::addRow("%s %d", language, count)
                << QString::fromLatin1(language) << count << QString::fromUtf8(says);
        };
        row("bs", 0, "nije bila prisutna nijedna osoba.");
        row("bs", 1, "bila je prisutna jedna osoba");
        row("bs", 2, "bile su prisutne 2 osobe");
        row("bs", 5, "bilo je prisutno 5 osoba");
        row("bs", 11, "bilo je prisutno 11 osoba");
        row("bs", 12, "bilo je prisutno 12 osoba");
        row("bs", 21, "bila je prisutna 21 osoba");
        row("bs", 24, "bile su prisutne 24 osobe");
        row("hr", 111, "bilo je prisutno 111 osoba");
        row("hr", 1101, "bila je prisutna 1.101 osoba");
        row("hr", 1112, "bilo je prisutno 1.112 osoba");
        row("sr-Cyrl", 33, "биле су присутне 33 особе");
        row("mk", 0, "немаше присутни лица.");
        row("mk", 1, "беше присутно едно лице");
        row("mk", 2, "беа присутни 2 лица");
        row("mk", 11, "беа присутни 11 лица");
        row("mk", 21, "беше присутно 21 лице");
        row("mk", 111, "беа присутни 111 лица");
        row("sq", 1, "një person ishte i pranishëm");
        row("sq", 21, "21 persona ishin të pranishëm");
    }

    void formsOfNumbers()
    {
        QFETCH(QString, language);
        QFETCH(int, count);
        QFETCH(QString, says);
        MonthData data;
        data.set("REGION", "present_total", "2025-07", count);
        const QString text = textOf(factsheetIn(data, "2025-07", language).sentences.present);
        QVERIFY2(text.contains(says), qPrintable(text));
    }

    /// The rounding of an edition stays with its style, the wording comes from the language.
    void roundingFollowsTheStyle()
    {
        const MonthData data = MonthData::editions();
        const auto said = [&](const char *language) {
            return textOf(factsheetIn(data, "2023-05", QString::fromLatin1(language), "2023")
                              .sentences.mixedMovements);
        };
        QVERIFY2(said("bs").contains(QStringLiteral("prošlo je oko 8.500 osoba")),
                 qPrintable(said("bs")));
        QVERIFY2(said("sq").contains(QStringLiteral("gati 8.500 refugjatë")),
                 qPrintable(said("sq")));
    }

    void namesOfThePageAreTranslated()
    {
        const Factsheet factsheet
            = factsheetIn(MonthData::editions(), "2025-07", QStringLiteral("mk"));
        const ContentBlock &key = factsheet.content.blocks[0];
        QCOMPARE(key.title, QStringLiteral("Нови пристигнувања"));
        QVERIFY(std::ranges::any_of(key.chart->categories, [](const ChartCategory &category) {
            return category.label == u"Северна Македонија**";
        }));
        QCOMPARE(factsheet.content.date, QStringLiteral("состојба на 31 јули 2025 година"));
    }

    void monthsTakeTheirCases()
    {
        const Factsheet january
            = factsheetIn(MonthData::editions(), "2025-01", QStringLiteral("hr"));
        QVERIFY2(textOf(january.sentences.mixedMovements).startsWith(u"U siječnju 2025. godine,"),
                 qPrintable(textOf(january.sentences.mixedMovements)));
        MonthData gap = MonthData::editions();
        gap.drop("REGION", "mixed_movements_estimate", "2025-02");
        QCOMPARE(textOf(factsheetIn(gap, "2025-07", QStringLiteral("hr")).sentences.mixedMovements),
                 QStringLiteral("withheld: Za veljaču 2025. godine nije dostavljen podatak za "
                                "Zapadni Balkan."));
    }

    void numberFormatIsASettingOfItsOwn()
    {
        const auto style = loadEditionStyle(
            QStringLiteral(":/factsheet"),
            {QStringLiteral("2025"), QStringLiteral("en"), QStringLiteral("bs")});
        QVERIFY(style);
        QCOMPARE(style->numbers().digits(6354), QStringLiteral("6.354"));
    }

    void transliteration_data()
    {
        QTest::addColumn<QString>("cyrillic");
        QTest::newRow("Ljubav, Njegoš, džep, LJ") << QStringLiteral("Љубав, Његош, џеп, Љ");
        QTest::newRow("injekcija nadživeti konjunktura")
            << QStringLiteral("инјекција надживети конјунктура");
        QTest::newRow("{month:genitive} UNHCR-a i IOM")
            << QStringLiteral("{month:genitive} UNHCR-а и IOM");
        QTest::newRow("Čovek đak šuma žaba ćilim") << QStringLiteral("Човек ђак шума жаба ћилим");
    }

    void transliteration()
    {
        QTEST(serbianCyrillic(QString::fromUtf8(QTest::currentDataTag()),
                              {QStringLiteral("UNHCR"), QStringLiteral("IOM")}),
              "cyrillic");
    }

    void languagesAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown case")
            << QByteArray("{first:genitive}") << QByteArray("{first:vocative}")
            << QStringLiteral("unknown case “vocative” of “{first}”");
        QTest::newRow("open brace")
            << QByteArray("{first:genitive}") << QByteArray("{first:genitive")
            << QStringLiteral("a brace that is not closed");
        QTest::newRow("missing form")
            << QByteArray("\"few\": \"podneta su") << QByteArray("\"fewer\": \"podneta su")
            << QStringLiteral("/few” is missing");
        QTest::newRow("eleven months") << QByteArray("\"januara\", ") << QByteArray()
                                       << QStringLiteral("twelve names of months are expected");
        QTest::newRow("plural rule") << QByteArray("one_few_other") << QByteArray("one_two")
                                     << QStringLiteral("one_few_other is expected");
    }

    void languagesAreRefusedWithTheirPlace()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, says);
        QByteArray text = test::fileBytes(QStringLiteral(":/factsheet/language-sr-Latn.json"));
        QCOMPARE(text.count(before), 1);
        const auto line = text.left(text.indexOf(before)).count('\n') + 1;
        text.replace(before, after);
        const auto read = readLanguage(text);
        QVERIFY(!read);
        QVERIFY2(std::ranges::any_of(read.error(),
                                     [&](const TextFault &fault) {
                                         return fault.text.contains(says)
                                             && std::abs(fault.at.line - line) <= 3;
                                     }),
                 qPrintable(faultLines(QStringLiteral("file"), read.error())));
    }
};

QTEST_APPLESS_MAIN(TestLanguages)
#include "tst_languages.moc"
