// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/factsheet_json.h"
#include "core/factsheet/factsheet_text.h"
#include "core/factsheet/own_words.h"
#include "tests/core/factsheet/month_data.h"

#include <QTest>

using namespace mm;
using namespace mm::test;

namespace {

const QString kMovements = QStringLiteral("mixed_movements");
const QString kTrue = QStringLiteral(
    "Mixed movements fell by 10% compared to the same period last year: 6,354 persons transited "
    "the region between January and July 2025.");
const QString kUntrue = QStringLiteral(
    "Between January and July 2025, 6,354 persons transited in mixed movements, a 9% decrease "
    "compared to the same period last year.");

const ClaimWords &claimWords()
{
    static const ClaimWords words
        = *loadClaimWords(QStringLiteral(":/factsheet"), MonthData().catalogue());
    return words;
}

Factsheet july(const MonthData &data, const OwnWords &words)
{
    const Month month = *Month::make(2025, 7);
    return *makeFactsheet({month, {}, {}}, data.dataset(), data.dataset(), data.catalogue(),
                          shippedStyle(QStringLiteral("2025")), {allBlocks(), {}, words});
}

std::vector<OwnWordsCheck> checked(const MonthData &data, const OwnWords &words)
{
    return checkOwnWords(july(data, words), data.dataset(), data.catalogue(), claimWords());
}

} // namespace

/// Sentences in a person's own words: printed everywhere, and held against the data.
class TestOwnWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arePrintedInThePlaceOfTheComputedSentence()
    {
        const MonthData data = MonthData::editions();
        const EditionStyle style = shippedStyle(QStringLiteral("2025"));
        const QString computed = *july(data, {}).sentences.mixedMovements;
        const Factsheet factsheet = july(data, {{kMovements, kTrue}});
        QCOMPARE(*factsheet.sentences.mixedMovements, kTrue);
        QCOMPARE(computedSentence(factsheet, kMovements)->value(), computed);
        QCOMPARE(computedSentence(factsheet, QStringLiteral("uasc"))->value(),
                 *factsheet.sentences.uasc);
        const QString text = factsheetText(factsheet, style);
        QVERIFY(text.contains(kTrue));
        QVERIFY(!text.contains(computed));
        const QJsonObject json = factsheetJson(factsheet, style, data.catalogue());
        QCOMPARE(json[u"sentences"][kMovements].toString(), kTrue);
        QCOMPARE(json[u"computed"][kMovements].toString(), computed);
        // Everything else is as it was.
        QCOMPARE(*factsheet.sentences.present, *july(data, {}).sentences.present);
    }

    void areHeldAgainstTheData()
    {
        MonthData data = MonthData::editions();
        QVERIFY(checked(data, {}).empty());
        QVERIFY(checked(data, {{kMovements, kTrue}}).front().check.holds());
        const auto untrue = checked(data, {{kMovements, kUntrue}});
        QCOMPARE(untrue.size(), 1U);
        QCOMPARE(untrue.front().key, kMovements);
        QCOMPARE(claimSentence(untrue.front().check.problems.front()),
                 QStringLiteral("The text says 9%, the data say −10%."));
        // The data move on; the words stay and are told of.
        data.set("REGION", "mixed_movements_estimate", "2025-07", 2000);
        QVERIFY(!checked(data, {{kMovements, kTrue}}).front().check.holds());
    }

    void everyComputedSentenceHoldsAsOwnWords()
    {
        const MonthData data = MonthData::editions();
        const Factsheet computed = july(data, {});
        for (const QString &key : sentenceKeys()) {
            const Sentence *said = sentenceOf(computed.sentences, key);
            if (!said) {
                continue; // of pages of countries
            }
            const auto check = checked(data, {{key, said->value()}});
            QCOMPARE(check.size(), 1U);
            QVERIFY2(check.front().check.isComputed, qPrintable(key));
            const auto &problems = check.front().check.problems;
            QVERIFY2(problems.empty(),
                     problems.empty() ? "" : qPrintable(claimSentence(problems.front())));
        }
    }

    void pagesOfCountriesHaveOwnWordsToo()
    {
        const MonthData data = MonthData::editions();
        const Month month = *Month::make(2025, 7);
        for (const PlaceId place : data.catalogue().countries()) {
            const FactsheetQuery query{month, {}, {}, place};
            const auto page = [&](const OwnWords &words) {
                return *makeFactsheet(query, data.dataset(), data.dataset(), data.catalogue(),
                                      shippedStyle(QStringLiteral("2025")),
                                      {allBlocks(), {}, words});
            };
            const Factsheet computed = page({});
            QVERIFY(!sentenceOf(computed.sentences, kMovements));
            QVERIFY(page({{kMovements, kTrue}}).replaced.empty());
            for (const QString &key : sentenceKeys()) {
                const Sentence *said = sentenceOf(computed.sentences, key);
                if (!said || !*said) {
                    continue;
                }
                const auto check = checkOwnWords(page({{key, said->value()}}), data.dataset(),
                                                 data.catalogue(), claimWords());
                QCOMPARE(check.size(), 1U);
                const auto &problems = check.front().check.problems;
                QVERIFY2(problems.empty(),
                         qPrintable(problems.empty()
                                        ? QString()
                                        : said->value() + claimSentence(problems.front())));
            }
        }
    }

    void canSayWhatTheDataCannot()
    {
        MonthData data = MonthData::editions();
        data.drop("REGION", "mixed_movements_estimate", "2025-03");
        QVERIFY(!july(data, {}).sentences.mixedMovements);
        const Factsheet factsheet = july(data, {{kMovements, kTrue}});
        QCOMPARE(*factsheet.sentences.mixedMovements, kTrue);
        QVERIFY(!*computedSentence(factsheet, kMovements));
        // Nobody can check its numbers, and that is said.
        QVERIFY(!checked(data, {{kMovements, kTrue}}).front().check.holds());
        const QJsonObject json
            = factsheetJson(factsheet, shippedStyle(QStringLiteral("2025")), data.catalogue());
        QVERIFY(json[u"computed"][kMovements].isNull());
    }

    void unknownSentencesAreLeftOut()
    {
        const Factsheet factsheet
            = july(MonthData::editions(), {{QStringLiteral("weather"), kTrue}});
        QVERIFY(factsheet.replaced.empty());
    }
};

QTEST_APPLESS_MAIN(TestOwnWords)
#include "tst_own_words.moc"
