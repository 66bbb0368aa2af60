// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/sentence_inputs.h"
#include "tests/core/factsheet/month_data.h"
#include "tests/core/factsheet/random_month.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace mm;
using namespace mm::test;

namespace {

constexpr int kMonthsTried = tries(60);

Dataset without(const Dataset &dataset, const ObservationKey &key)
{
    const auto changes = ChangeSet::make({{key, dataset.at(key), std::nullopt, {}}});
    return *dataset.applying(*changes);
}

/// What stands on the page for a sentence: its text, or why there is none.
QString printedAs(const Factsheet &factsheet, const QString &key)
{
    const Sentence *sentence = sentenceOf(factsheet.sentences, key);
    return !sentence ? QString() : *sentence ? **sentence : sentence->error();
}

Amount sumOf(const SentenceFigure &figure)
{
    Amount sum;
    for (const SentenceNumber &number : figure.numbers) {
        sum += number.datum ? number.datum->amount().value_or(Amount()) : Amount();
    }
    return sum;
}

/// A part is said until it turns out to be larger than the whole; it does not say the whole.
bool isTakenAwayByTheWhole(const Factsheet &before, const Factsheet &after, const QString &key)
{
    const FactsheetFigure &part = key == u"uasc" ? after.figures.presence.children.figure
                                                 : after.figures.presence.outside.figure;
    return (key == u"uasc" || key == u"outside") && part.has(Gap::Kind::Inconsistent)
        && sentenceOf(before.sentences, key)->has_value();
}

} // namespace

class SentenceInputsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAddUpToTheirFigure();
    void nothingElseChangesASentence();
    void everyInputChangesItsSentence();
    void theRuleIsNamed();
    void aCountryHasItsOwn();
    void whatIsNotSaidHasInputsToo();

private:
    [[nodiscard]] Factsheet factsheetOf(const Dataset &dataset, Month month,
                                        PlaceId place = kRegion) const
    {
        return *makeFactsheet({month, {}, {}, place}, dataset, dataset, m_data.catalogue(),
                              m_style);
    }
    [[nodiscard]] SentenceInputs inputs(const char *key, const Dataset &dataset, Month month,
                                        PlaceId place = kRegion) const
    {
        return inputsOf(QString::fromLatin1(key), factsheetOf(dataset, month, place), dataset,
                        dataset, m_data.catalogue(), m_style);
    }

    MonthData m_data = MonthData::editions();
    EditionStyle m_style = shippedStyle(QStringLiteral("2025"));
    Month m_july = *Month::make(2025, 7);
};

void SentenceInputsTest::numbersAddUpToTheirFigure()
{
    Random random;
    for (int i = 0; i < kMonthsTried; ++i) {
        const RandomMonth thrown = RandomMonth::thrown(random);
        const Dataset dataset = thrown.dataset(m_data.catalogue());
        const Factsheet factsheet = factsheetOf(dataset, thrown.month);
        for (const QString &key : sentenceKeys()) {
            const SentenceInputs inputs
                = inputsOf(key, factsheet, dataset, dataset, m_data.catalogue(), m_style);
            for (const SentenceFigure &figure : inputs.figures) {
                if (figure.figure.amount) {
                    QVERIFY2(sumOf(figure) == *figure.figure.amount,
                             (random.seedText() + key.toUtf8()).constData());
                } else if (figure.figure.has(Gap::Kind::NotReported)) {
                    QVERIFY2(std::ranges::any_of(
                                 figure.numbers,
                                 [](const SentenceNumber &number) { return !number.datum; }),
                             (random.seedText() + key.toUtf8()).constData());
                }
            }
        }
    }
}

/// Whoever follows the inputs has followed the sentence.
void SentenceInputsTest::nothingElseChangesASentence()
{
    Random random;
    for (int i = 0; i < kMonthsTried; ++i) {
        const RandomMonth thrown = RandomMonth::thrown(random);
        const Dataset dataset = thrown.dataset(m_data.catalogue());
        const Factsheet factsheet = factsheetOf(dataset, thrown.month);
        for (const auto &block : dataset.blocks()) {
            for (const Observation &observation : block->observations()) {
                const Factsheet other
                    = factsheetOf(without(dataset, observation.key), thrown.month);
                for (const QString &key : sentenceKeys()) {
                    if (printedAs(other, key) == printedAs(factsheet, key)
                        || isTakenAwayByTheWhole(factsheet, other, key)) {
                        continue;
                    }
                    const SentenceInputs inputs
                        = inputsOf(key, factsheet, dataset, dataset, m_data.catalogue(), m_style);
                    const bool isListed
                        = std::ranges::any_of(inputs.figures, [&](const SentenceFigure &figure) {
                              return std::ranges::find(figure.numbers, observation.key,
                                                       &SentenceNumber::key)
                                  != figure.numbers.end();
                          });
                    QVERIFY2(isListed, (random.seedText() + key.toUtf8()).constData());
                }
            }
        }
    }
}

void SentenceInputsTest::everyInputChangesItsSentence()
{
    const Dataset dataset = m_data.dataset();
    const Factsheet factsheet = factsheetOf(dataset, m_july);
    int tried = 0;
    for (const QString &key : sentenceKeys()) {
        const SentenceInputs inputs
            = inputsOf(key, factsheet, dataset, dataset, m_data.catalogue(), m_style);
        for (const SentenceFigure &figure : inputs.figures) {
            const RegionFigure &total = factsheet.figures.presence.total;
            if (figure.figure == total.figure && !total.differsFromSum()) {
                continue; // without it the countries say the same
            }
            for (const SentenceNumber &number : figure.numbers) {
                QVERIFY(number.datum);
                QCOMPARE(number.datum, dataset.at(number.key));
                const Factsheet other = factsheetOf(without(dataset, number.key), m_july);
                QVERIFY2(printedAs(other, key) != printedAs(factsheet, key), qPrintable(key));
                ++tried;
            }
        }
    }
    QVERIFY(tried > 20);
}

void SentenceInputsTest::theRuleIsNamed()
{
    const Dataset dataset = m_data.dataset();
    const SentenceInputs movements = inputs("mixed_movements", dataset, m_july);
    QCOMPARE(movements.figures.size(), 2U);
    const SentenceFigure &count = movements.figures.front();
    QCOMPARE(count.part, SentenceFigure::Part::Count);
    QCOMPARE(count.rule, SentenceFigure::Rule::SumOfMonths);
    QCOMPARE(count.numbers.size(), 7U);
    QCOMPARE(count.period, Period::yearToDate(m_july));
    const SentenceFigure &base = movements.figures.back();
    QCOMPARE(base.part, SentenceFigure::Part::Base);
    QCOMPARE(base.period, count.period.yearBefore());
    QVERIFY(movements.change);
    QCOMPARE(movements.change->kind, ChangeClass::Kind::Percent);

    const SentenceInputs present = inputs("present", dataset, m_july);
    QVERIFY(present.givesShares);
    QVERIFY(!present.compared);
    QCOMPARE(
        std::ranges::count(present.figures, SentenceFigure::Part::Country, &SentenceFigure::part),
        6);
    QCOMPARE(present.figures.front().period, Period::of(m_july));
    QVERIFY(inputs("nothing", dataset, m_july).figures.empty());
}

void SentenceInputsTest::aCountryHasItsOwn()
{
    const Dataset dataset = m_data.dataset();
    const PlaceId serbia = *m_data.catalogue().findPlace(QStringLiteral("SRB"));
    const SentenceInputs arrivals = inputs("arrivals", dataset, m_july, serbia);
    QCOMPARE(arrivals.figures.size(), 2U);
    for (const SentenceNumber &number : arrivals.figures.front().numbers) {
        QCOMPARE(number.key.series.place, serbia);
    }
    QVERIFY(inputs("arrivals", dataset, m_july).figures.empty());
    QVERIFY(!inputs("present", dataset, m_july, serbia).givesShares);
}

void SentenceInputsTest::whatIsNotSaidHasInputsToo()
{
    m_data.drop("REGION", "mixed_movements_estimate", "2025-03");
    const SentenceInputs missing = inputs("mixed_movements", m_data.dataset(), m_july);
    QCOMPARE(missing.figures.size(), 1U);
    QVERIFY(!missing.compared);
    const auto &numbers = missing.figures.front().numbers;
    QCOMPARE(numbers.size(), 7U);
    QVERIFY(!numbers[2].datum);
    QCOMPARE(numbers[2].key.month, *Month::make(2025, 3));
}

QTEST_GUILESS_MAIN(SentenceInputsTest)
#include "tst_sentence_inputs.moc"
