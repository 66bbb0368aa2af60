// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/plain_tallies.h"
#include "tests/support/property.h"

#include <QTest>

#include <deque>

using namespace mm;
using namespace mm::test;

/// PlainTallies against one tally after another.
class TestPlainTallies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void likeSingleTallies();
};

namespace {

constexpr int kBreakdowns = 60;
constexpr int kMonths = 80;
const Month kFirst = *Month::make(2019, 3);

Period randomPeriod(Random &random)
{
    const Month first = kFirst + months(random.integer(0, kMonths));
    return *Period::make(first, first + months(random.integer(0, 30)));
}

/// Series of all lengths, many of them short, some with gaps.
std::shared_ptr<const Block> randomBlock(Random &random, int place)
{
    std::vector<Observation> all;
    for (int breakdown = 0; breakdown < kBreakdowns; ++breakdown) {
        if (random.chance(0.2)) {
            continue;
        }
        const SeriesKey series{IndicatorId(), PlaceId(static_cast<std::uint16_t>(place)),
                               BreakdownId(static_cast<std::uint16_t>(breakdown))};
        const int first = random.integer(0, kMonths);
        const int length = random.chance(0.5) ? random.integer(1, 5) : random.integer(1, kMonths);
        const bool whole = random.chance(0.5);
        for (int month = 0; month < length; ++month) {
            if (whole || random.chance(0.8)) {
                all.push_back({{series, kFirst + months(first + month)},
                               Datum::confirmed(Amount::of(random.integer(-99, 999)))});
            }
        }
    }
    return Block::make(IndicatorId(), PlaceId(static_cast<std::uint16_t>(place)), all);
}

/// One series in both periods, read by itself.
TallyPair pairOf(const Block *block, std::optional<std::size_t> row, Period a, Period b)
{
    const Indicator indicator;
    TallyPair pair;
    pair.add(tallyOf(block, row, ApplicableMonths(indicator, PlaceId(), a)), a.length(),
             tallyOf(block, row, ApplicableMonths(indicator, PlaceId(), b)), b.length());
    return pair;
}

bool areEqual(const TallySum &x, const TallySum &y)
{
    const PeriodValue a = x.value();
    const PeriodValue b = y.value();
    return x.places() == y.places() && x.placesReported() == y.placesReported()
        && x.amount() == y.amount() && x.isSilent() == y.isSilent()
        && x.isNotApplicable() == y.isNotApplicable() && x.isComplete() == y.isComplete()
        && x.hasAllMonths() == y.hasAllMonths() && a.amount == b.amount && a.settled == b.settled
        && a.monthsReported == b.monthsReported && a.monthsExpected == b.monthsExpected;
}

} // namespace

void TestPlainTallies::likeSingleTallies()
{
    Random random;
    int complete = 0;
    int told = 0;
    for (int i = 0; i < 300; ++i) {
        const Period a = randomPeriod(random);
        const Period b = randomPeriod(random);
        const Indicator indicator;
        const BreakdownId own(static_cast<std::uint16_t>(random.integer(0, kBreakdowns - 1)));
        PlainTallies plain(a, b, own, kBreakdowns);
        // Kept where they are: what is read waits before it is told.
        std::deque<TallyPair> places;
        std::vector<TallyPair> expectedPlaces;
        std::vector<TallyPair> expected(kBreakdowns);
        std::vector<std::shared_ptr<const Block>> blocks;
        for (int place = random.integer(0, 4); place > 0; --place) {
            const auto &block = blocks.emplace_back(randomBlock(random, place));
            plain.read(*block, places.emplace_back(pairOf(nullptr, {}, a, b)));
            expectedPlaces.push_back(pairOf(block.get(), block->findRow(own), a, b));
            for (std::size_t row = 0; row < block->rows().size(); ++row) {
                expected[block->rows()[row].breakdown.index()].add(
                    tallyOf(block.get(), row, ApplicableMonths(indicator, block->place(), a)),
                    a.length(),
                    tallyOf(block.get(), row, ApplicableMonths(indicator, block->place(), b)),
                    b.length());
            }
        }
        std::vector<TallyPair> pairs(kBreakdowns);
        plain.addTo(pairs);
        for (std::size_t j = 0; j < places.size(); ++j) {
            QVERIFY2(areEqual(places[j].a, expectedPlaces[j].a), random.seedText().constData());
            QVERIFY2(areEqual(places[j].b, expectedPlaces[j].b), random.seedText().constData());
            told += places[j].isSilent() ? 0 : 1;
        }
        for (std::size_t j = 0; j < pairs.size(); ++j) {
            QVERIFY2(areEqual(pairs[j].a, expected[j].a), random.seedText().constData());
            QVERIFY2(areEqual(pairs[j].b, expected[j].b), random.seedText().constData());
            QCOMPARE(pairs[j].samePlaces, expected[j].samePlaces);
            complete += pairs[j].a.isComplete() && pairs[j].b.isComplete() ? 1 : 0;
        }
    }
    // The random data must reach what they are meant to test.
    QVERIFY2(complete > 30, random.seedText().constData());
    QVERIFY2(told > 100, random.seedText().constData());
}

QTEST_GUILESS_MAIN(TestPlainTallies)
#include "tst_plain_tallies.moc"
