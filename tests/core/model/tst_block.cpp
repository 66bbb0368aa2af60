// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/block.h"
#include "tests/core/model/random_data.h"

#include <QTest>

#include <map>

using namespace mm;
using namespace mm::test;

class TestBlock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryObservation();
    void sumsByPrefixEqualSumsByLoop();
    void longRows();
};

namespace {

const RandomShape kShape{1, 1, 5, *Month::make(2020, 1), 60, 0.7};

struct Sample {
    std::vector<Observation> observations;
    std::shared_ptr<const Block> block;
};

Sample randomBlock(Random &random, const RandomShape &shape)
{
    Sample sample{randomObservations(random, shape), nullptr};
    std::ranges::sort(sample.observations, {}, &Observation::key);
    sample.block = Block::make(IndicatorId(0), PlaceId(0), sample.observations);
    return sample;
}

} // namespace

void TestBlock::keepsEveryObservation()
{
    Random random;
    for (int i = 0; i < 500; ++i) {
        const auto [observations, block] = randomBlock(random, kShape);
        QVERIFY2(block->observations() == observations, random.seedText().constData());
        QVERIFY2(block->observationCount() == observations.size(), random.seedText().constData());
        QVERIFY2(*block == *Block::make(IndicatorId(0), PlaceId(0), observations),
                 random.seedText().constData());
        if (!observations.empty()) {
            const std::span<const Observation> fewer(observations.data(), observations.size() - 1);
            QVERIFY2(!(*block == *Block::make(IndicatorId(0), PlaceId(0), fewer)),
                     random.seedText().constData());
        }
    }
}

void TestBlock::sumsByPrefixEqualSumsByLoop()
{
    Random random;
    for (int i = 0; i < 200; ++i) {
        const auto [observations, block] = randomBlock(random, kShape);
        for (std::size_t row = 0; row < block->rows().size(); ++row) {
            const BreakdownId breakdown = block->rows()[row].breakdown;
            QVERIFY2(block->findRow(breakdown) == row, random.seedText().constData());
            std::map<Month, Datum> months;
            for (const Observation &o : observations) {
                if (o.key.series.breakdown == breakdown) {
                    months.emplace(o.key.month, o.datum);
                }
            }
            for (int j = 0; j < 20; ++j) {
                // Periods reach beyond the row on both sides.
                const Month first = kShape.firstMonth + mm::months(random.integer(-20, 70));
                const Period period
                    = *Period::make(first, first + mm::months(random.integer(0, 40)));
                PartialSum sum;
                PeriodMarks marks;
                for (const Month month : period) {
                    const auto found = months.find(month);
                    QVERIFY2(block->at(row, month)
                                 == (found == months.end() ? std::nullopt
                                                           : std::optional(found->second)),
                             random.seedText().constData());
                    if (found == months.end()) {
                        continue;
                    }
                    const Status status = found->second.status();
                    if (const auto amount = found->second.amount()) {
                        sum += {*amount, 1};
                    }
                    marks.notApplicable += status == Status::NotApplicable ? 1 : 0;
                    marks.suppressed = marks.suppressed || status == Status::Suppressed;
                    marks.provisional = marks.provisional || status == Status::Provisional
                        || status == Status::Estimated;
                }
                QVERIFY2(block->sum(row, period) == sum, random.seedText().constData());
                QVERIFY2(block->marks(row, period) == marks, random.seedText().constData());
            }
        }
    }
}

void TestBlock::longRows()
{
    std::vector<Observation> observations;
    const Month first = *Month::make(Month::kFirstYear, 1);
    const Month last = *Month::make(Month::kLastYear, 12);
    const Period all = *Period::make(first, last);
    for (const Month month : all) {
        observations.push_back({{{}, month}, Datum::provisional(Amount::of(1))});
    }
    const auto block = Block::make(IndicatorId(0), PlaceId(0), observations);
    const PartialSum sum = block->sum(0, *Period::make(first, last));
    QCOMPARE(sum.reported, 3600);
    QVERIFY(sum.amount == Amount::of(3600));
    QVERIFY(block->marks(0, Period::of(last)).provisional);
    QVERIFY(block->observations() == observations);
}

QTEST_GUILESS_MAIN(TestBlock)
#include "tst_block.moc"
