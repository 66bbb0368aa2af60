// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/fact_check.h"
#include "core/factsheet/fact_check_json.h"
#include "core/factsheet/text_override.h"
#include "tests/core/factsheet/month_data.h"
#include "tests/core/factsheet/random_month.h"

#include <QTest>

using namespace mm;
using namespace mm::test;

namespace {

const ClaimWords &claimWords()
{
    static const ClaimWords words
        = *loadClaimWords(QStringLiteral(":/factsheet"), MonthData().catalogue());
    return words;
}

FactCheck check(const MonthData &data, const QString &text, const char *month = "2025-07")
{
    return checkFacts(text, {*Month::parse(QString::fromLatin1(month)), {}}, data.dataset(),
                      data.catalogue(), claimWords());
}

QString told(const FactCheck &check, const QString &text)
{
    return text + u'\n' + factCheckText(check, text);
}

/// All that the sentences of a factsheet say.
QStringList sentencesOf(const Factsheet &factsheet)
{
    QStringList texts;
    const FactsheetSentences &said = factsheet.sentences;
    for (const Sentence *sentence : {&said.mixedMovements, &said.present, &said.uasc}) {
        if (*sentence) {
            texts.append(sentence->value());
        }
    }
    for (const FurtherSentence &sentence : said.further) {
        if (sentence.text) {
            texts.append(*sentence.text);
        }
    }
    return texts;
}

} // namespace

/// Any text is held against the data: what agrees, what differs and how, what nobody can tell.
class TestFactCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errors_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("dataSay");

        // The text is the name of the row. July 2025: 6,354 after 7,060; 2,320 present.
        const auto row
            = [](const char *text, const char *claim, const char *fault, const char *dataSay) {
                  QTest::newRow(text) << QString::fromUtf8(claim) << QString::fromUtf8(fault)
                                      << QString::fromUtf8(dataSay);
              };
        row("Between January and July 2025, 6,354 persons in mixed movements transited.", "6,354",
            "", "6,354");
        row("Between January and July 2025, 6,345 persons in mixed movements transited.", "6,345",
            "other", "6,354");
        row("Between January and July 2025, 6,400 persons in mixed movements transited.", "6,400",
            "rounded", "6,354");
        row("Between January and July 2025, some 6,400 persons in mixed movements transited.",
            "some 6,400", "", "6,354");
        row("Between January and July 2025, some 6,300 persons in mixed movements transited.",
            "some 6,300", "truncated", "6,354");
        row("Between January and July 2025, almost 6,400 persons in mixed movements transited.",
            "almost 6,400", "", "6,354");
        row("Between January and July 2025, over 6,400 persons in mixed movements transited.",
            "over 6,400", "wrong_word", "6,354");
        row("Mixed movements between January and July 2025 show a 10% decrease compared to the "
            "same period last year.",
            "10%", "", "−10%");
        row("Mixed movements between January and July 2025 show an 11% decrease compared to the "
            "same period last year.",
            "11%", "base_swapped", "−10%");
        row("Mixed movements between January and July 2025 show a 10% increase compared to the "
            "same period last year.",
            "10%", "wrong_sign", "−10%");
        row("Mixed movements between January and July 2025 show an increase of -10% compared to "
            "the same period last year.",
            "-10%", "wrong_sign", "");
        row("Mixed movements between January and July 2025 show a 15% decrease compared to the "
            "same period last year.",
            "15%", "other", "−10%");
        row("As of 31 July 2025, 2,320 persons were present.", "31 July 2025", "", "");
        row("As of 31 June 2025, 2,370 persons were present.", "31 June 2025", "impossible_date",
            "");
        row("At the end of July 2025, 45% of those present were in Bosnia and Herzegovina.", "45%",
            "", "45%");
        row("At the end of July 2025, 44% of those present were in Bosnia and Herzegovina.", "44%",
            "other", "45%");
        row("At the end of July 2025, 162 unaccompanied and separated children were present.",
            "162", "", "162");
        row("There were 9 penguins on the ice.", "9", "not_understood", "");
    }

    void errors()
    {
        QFETCH(QString, claim);
        QFETCH(QString, fault);
        QFETCH(QString, dataSay);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        const FactCheck result = check(MonthData::editions(), text);
        const auto found = std::ranges::find(result.claims, claim, &Claim::text);
        QVERIFY2(found != result.claims.end(), qPrintable(told(result, text)));
        QVERIFY2(claimFaultName(found->fault) == fault, qPrintable(told(result, text)));
        if (!dataSay.isEmpty()) {
            QCOMPARE(found->dataSay, dataSay);
        }
        QCOMPARE(text.mid(found->at, found->length), claim);
    }

    void sharesThatCannotAddUp()
    {
        const QString text = QStringLiteral(
            "Of those present at the end of July 2025, 49% were in Bosnia and Herzegovina, "
            "followed "
            "by Serbia (28%), Kosovo (12%), Montenegro (7%), Albania (6%) and North Macedonia "
            "(2%).");
        const FactCheck result = check(MonthData::editions(), text);
        QVERIFY2(std::ranges::any_of(result.claims,
                                     [](const Claim &claim) {
                                         return claim.fault == ClaimFault::PartsDoNotAddUp
                                             && claim.text == u"104%";
                                     }),
                 qPrintable(told(result, text)));
    }

    void arrivalsOfCountriesAreNotToBeAdded()
    {
        MonthData data;
        data.set("ALB", "new_arrivals", "2025-01", 100).set("SRB", "new_arrivals", "2025-01", 23);
        for (const char *country : {"BIH", "XKX", "MNE", "MKD"}) {
            data.set(country, "new_arrivals", "2025-01", 0);
        }
        const FactCheck result = check(
            data,
            QStringLiteral("In January 2025, 123 new arrivals were registered in the Western "
                           "Balkans."),
            "2025-01");
        QCOMPARE(result.claims.size(), std::size_t(1));
        QCOMPARE(result.claims[0].fault, ClaimFault::AddsArrivals);
    }

    /// Text out of a PDF has the marks of its footnotes and the cells of its tables in it.
    void marksAndCellsAreNoClaims()
    {
        const QString text = QStringLiteral(
            "New arrivals1,2,3 | January–July 2025\n\nEstimation of persons in Mixed Movements as "
            "of 31 July 20254\n\n1,316\n\n−49%\n");
        const FactCheck result = check(MonthData::editions(), text);
        QVERIFY2(result.count(Verdict::Differs) == 0 && result.count(Verdict::Unknown) == 2,
                 qPrintable(told(result, text)));
    }

    void positionsAreThoseOfTheText()
    {
        const QString text
            = QStringLiteral("First line.\n\nAs of end July 2025, 2,321 persons were present.\n");
        const FactCheck result = check(MonthData::editions(), text);
        const QJsonObject json = factCheckJson(result, text);
        QCOMPARE(json.value(QStringLiteral("differs")).toInt(), 1);
        QVERIFY2(factCheckText(result, text)
                     .startsWith(u"3:22: The text says 2,321, the data say "
                                 u"2,320."),
                 qPrintable(factCheckText(result, text)));
    }

    void otherLanguagesAreRead_data()
    {
        QTest::addColumn<int>("agree");
        QTest::addColumn<int>("differ");
        QTest::newRow("Krajem jula 2025. godine na Zapadnom Balkanu bilo je prisutno 2.320 osoba.")
            << 1 << 0;
        QTest::newRow("Në fund të korrikut 2025, 2.321 persona ishin të pranishëm.") << 0 << 1;
        QTest::newRow("На крајот на јули 2025 година беа присутни 2.320 лица.") << 1 << 0;
        QTest::newRow("Krajem jula 2025. godine 24 odsto prisutnih osoba bilo je iz Avganistana.")
            << 1 << 0;
        QTest::newRow("Krajem srpnja 2025. u BiH se nalazilo 46 odsto prisutnih osoba.") << 0 << 1;
    }

    void otherLanguagesAreRead()
    {
        QFETCH(int, agree);
        QFETCH(int, differ);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        const FactCheck result = check(MonthData::editions(), text);
        QVERIFY2(result.count(Verdict::Agrees) == agree && result.count(Verdict::Differs) == differ,
                 qPrintable(told(result, text)));
    }

    /// Whatever the program says in any language and any style, its own check finds it true.
    void ownSentencesAgree_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "sq", "bs", "hr", "sr-Latn", "sr-Cyrl", "cnr", "mk"}) {
            QTest::newRow(language) << QString::fromLatin1(language);
        }
    }

    void ownSentencesAgree()
    {
        QFETCH(QString, language);
        constexpr int kMonthsTried = tries(60);
        const MonthData shipped;
        Random random;
        int agreed = 0;
        for (const char *code : {"2022", "2023", "2025"}) {
            const EditionStyle style = shippedStyle(QString::fromLatin1(code), language);
            for (int i = 0; i < kMonthsTried; ++i) {
                const RandomMonth month = RandomMonth::thrown(random);
                const Dataset data = month.dataset(shipped.catalogue());
                const auto factsheet
                    = makeFactsheet({month.month, {}, {}}, data, data, shipped.catalogue(), style);
                QVERIFY2(factsheet, random.seedText().constData());
                for (const QString &text : sentencesOf(*factsheet)) {
                    const FactCheck result = checkFacts(text, {month.month, {}}, data,
                                                        shipped.catalogue(), claimWords());
                    agreed += result.count(Verdict::Agrees);
                    if (result.count(Verdict::Differs) > 0) {
                        qWarning("%s\n%s", qPrintable(told(result, text)),
                                 random.seedText().constData());
                        QFAIL("a true sentence is said to differ");
                    }
                }
            }
        }
        QVERIFY2(agreed > kMonthsTried, "hardly anything was understood");
    }

    /// Every month of the sample: nothing differs, and hardly a number is not understood.
    void sampleMonthsAgree()
    {
        const MonthData data = MonthData::fromCsv(fileBytes(QStringLiteral(MM_SAMPLE_CSV)));
        const Dataset dataset = data.dataset();
        const Period months = *Period::make(*Month::make(2023, 1), *Month::make(2025, 7));
        for (const char *language : {"en", "sq", "bs", "hr", "sr-Cyrl", "mk"}) {
            const EditionStyle style
                = shippedStyle(QStringLiteral("2025"), QString::fromLatin1(language));
            for (const Month month : months) {
                const auto factsheet
                    = makeFactsheet({month, {}, {}}, dataset, dataset, data.catalogue(), style);
                QVERIFY(factsheet);
                for (const QString &text : sentencesOf(*factsheet)) {
                    const FactCheck result
                        = checkFacts(text, {month, {}}, dataset, data.catalogue(), claimWords());
                    QVERIFY2(result.count(Verdict::Differs) == 0
                                 && result.count(Verdict::Unknown) == 0,
                             qPrintable(told(result, text)));
                }
            }
        }
    }

    /// Every sentence of both editions' months is understood whole: no number is left unknown.
    void editionsAreUnderstoodWhole()
    {
        const MonthData data = MonthData::editions();
        for (const auto &[month, style] :
             {std::pair("2025-07", "2025"), std::pair("2023-05", "2023"),
              std::pair("2023-05", "2022")}) {
            const Factsheet factsheet = data.factsheet(month, style);
            for (const QString &text : sentencesOf(factsheet)) {
                const FactCheck result = check(data, text, month);
                QVERIFY2(result.count(Verdict::Unknown) == 0 && result.count(Verdict::Differs) == 0
                             && result.count(Verdict::Agrees) > 0,
                         qPrintable(told(result, text)));
            }
        }
    }

    void overrides()
    {
        const MonthData data = MonthData::editions();
        const QString computed = *data.factsheet("2025-07", "2025").sentences.mixedMovements;
        const FactContext context{*Month::make(2025, 7),
                                  QStringLiteral("mixed_movements_estimate")};
        const auto checked = [&](const QString &text) {
            return checkOverride(text, computed, context, data.dataset(), data.catalogue(),
                                 claimWords());
        };
        QVERIFY(checked(computed).isComputed);
        QVERIFY(checked(computed).holds());
        const OverrideCheck good = checked(QStringLiteral(
            "Mixed movements fell by 10% compared to the same period last year: 6,354 persons "
            "transited the region between January and July 2025."));
        QVERIFY2(good.holds() && good.dropped.isEmpty(),
                 qPrintable(good.dropped.join(u' ')
                            + (good.holds() ? QString() : claimSentence(good.problems[0]))));
        const OverrideCheck stale = checked(QStringLiteral(
            "Between January and July 2025, 6,354 persons transited in mixed movements, a 9% "
            "decrease compared to the same period last year."));
        QCOMPARE(stale.problems.size(), std::size_t(1));
        QCOMPARE(claimSentence(stale.problems[0]),
                 QStringLiteral("The text says 9%, the data say −10%."));
        const OverrideCheck shorter
            = checked(QStringLiteral("Between January and July 2025, 6,354 persons transited."));
        QVERIFY(shorter.holds());
        QCOMPARE(shorter.dropped, QStringList{QStringLiteral("10%")});
    }

    /// No text can make the reader crash.
    void anyTextIsRead()
    {
        const MonthData data = MonthData::editions();
        const QString source = *data.factsheet("2025-07", "2025").sentences.present;
        Random random;
        for (int i = 0; i < 300; ++i) {
            QString text = source;
            for (int hits = random.integer(1, 12); hits > 0; --hits) {
                const QString pieces = QStringLiteral("()%,.;:0123456789–- \n{}*“”ž±");
                text.replace(random.integer(0, static_cast<int>(text.size()) - 1), 1,
                             pieces[random.integer(0, static_cast<int>(pieces.size()) - 1)]);
            }
            const FactCheck result = check(data, text);
            for (const Claim &claim : result.claims) {
                QVERIFY2(claim.at >= 0 && claim.at + claim.length <= text.size(),
                         random.seedText().constData());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestFactCheck)
#include "tst_fact_check.moc"
