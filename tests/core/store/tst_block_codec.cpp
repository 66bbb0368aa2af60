// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/block_codec.h"

#include "core/store/varint.h"
#include "store_fixture.h"

#include <limits>

using namespace mm;
using namespace mm::test;

namespace {

constexpr IndicatorId kIndicator{3};
constexpr PlaceId kPlace{2};

/// Ids of a file that numbers breakdowns from 1 in the order of the catalogue.
IdMap<BreakdownId> inOrder(int count)
{
    IdMap<BreakdownId> map;
    for (int i = 0; i < count; ++i) {
        map.add(i + 1, QString::number(i), BreakdownId(static_cast<std::uint16_t>(i)));
    }
    return map;
}

/// Ids of a file whose order has nothing to do with the catalogue.
IdMap<BreakdownId> shuffled(int count)
{
    IdMap<BreakdownId> map;
    for (int i = 0; i < count; ++i) {
        map.add(1 + i * 7 % count, QString::number(i), BreakdownId(static_cast<std::uint16_t>(i)));
    }
    return map;
}

std::shared_ptr<const Block> randomBlock(Random &random, int breakdowns)
{
    std::vector<Observation> observations;
    for (int b = 0; b < breakdowns; ++b) {
        if (random.chance(0.3)) {
            continue;
        }
        const bool whole = random.chance(0.7);
        Month month = *Month::make(random.integer(1900, 2190), random.integer(1, 12));
        for (int i = random.integer(1, 80); i > 0 && month < *Month::make(2199, 12); --i) {
            const qint64 limit = random.chance(0.05) ? Amount::kLargestWhole : 5'000;
            const qint64 amount = random.integer64(-limit / 4, limit);
            const auto datum = randomDatum(random).value_or(
                Datum::confirmed(whole ? Amount::of(amount) : Amount::ofThousandths(amount)));
            observations.push_back(
                {{{kIndicator, kPlace, BreakdownId(static_cast<std::uint16_t>(b))}, month}, datum});
            month = month + months(random.chance(0.9) ? 1 : random.integer(2, 30));
        }
    }
    if (observations.empty()) {
        observations.push_back(
            {{{kIndicator, kPlace, kTotal}, *Month::make(2025, 7)}, Datum::suppressed()});
    }
    return Block::make(kIndicator, kPlace, observations);
}

} // namespace

class BlockCodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void varintsComeBack();
    void varintReaderStopsAtTheEnd();
    void blocksComeBack();
    void blocksComeBackFromAnotherOrderOfCodes();
    void keepsTheLargestAmounts();
    void wholeNumbersTakeFewBytes();
    void refusesBreakdownsWithoutCode();
    void namesWhyItCannotUnpack();
    void readsAnyBytesWithoutHarm();
    void checksumNoticesEveryFlip();
};

void BlockCodecTest::varintsComeBack()
{
    Random random;
    QByteArray bytes;
    std::vector<qint64> numbers{0,
                                1,
                                -1,
                                63,
                                -64,
                                64,
                                std::numeric_limits<qint64>::max(),
                                std::numeric_limits<qint64>::min()};
    for (int i = 0; i < 1'000; ++i) {
        numbers.push_back(
            random.integer64(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max())
            >> random.integer(0, 63));
    }
    for (const qint64 number : numbers) {
        appendVarint(bytes, zigzag(number));
    }
    VarintReader reader(bytes);
    for (const qint64 number : numbers) {
        QCOMPARE(unzigzag(reader.next()), number);
    }
    QVERIFY(reader.isGood() && reader.isAtEnd());
    QCOMPARE(zigzag(-1), 1U);
    QCOMPARE(zigzag(1), 2U);
}

void BlockCodecTest::varintReaderStopsAtTheEnd()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\x80"), QByteArray(11, '\xff')}) {
        VarintReader reader(bytes);
        QCOMPARE(reader.next(), 0U);
        QVERIFY(!reader.isGood());
        QVERIFY(reader.isAtEnd());
        QCOMPARE(reader.next(), 0U);
    }
}

void BlockCodecTest::blocksComeBack()
{
    Random random;
    const auto codes = inOrder(20);
    for (int i = 0; i < 500; ++i) {
        const auto block = randomBlock(random, 20);
        const auto packed = pack(*block, codes);
        QVERIFY(packed);
        const auto again = unpack(*packed, kIndicator, kPlace, codes);
        QVERIFY2(again && **again == *block, random.seedText().constData());
        QCOMPARE((*again)->observationCount(), block->observationCount());
        QVERIFY((*again)->observations() == block->observations());
    }
}

void BlockCodecTest::blocksComeBackFromAnotherOrderOfCodes()
{
    Random random;
    const auto codes = shuffled(20);
    for (int i = 0; i < 200; ++i) {
        const auto block = randomBlock(random, 20);
        const auto again = unpack(*pack(*block, codes), kIndicator, kPlace, codes);
        QVERIFY2(again && **again == *block, random.seedText().constData());
    }
}

void BlockCodecTest::keepsTheLargestAmounts()
{
    const Amount largest = Amount::of(Amount::kLargestWhole);
    QVERIFY(isStorable(largest) && isStorable(Amount() - largest));
    QVERIFY(!isStorable(largest + Amount::ofThousandths(1)));

    // Every month there is, each with the largest amount: the prefix sums still fit.
    std::vector<Observation> observations;
    for (int year = Month::kFirstYear; year <= Month::kLastYear; ++year) {
        for (int month = 1; month <= 12; ++month) {
            observations.push_back({{{kIndicator, kPlace, kTotal}, *Month::make(year, month)},
                                    Datum::confirmed(largest)});
        }
    }
    const auto block = Block::make(kIndicator, kPlace, observations);
    const auto codes = inOrder(1);
    const auto again = unpack(*pack(*block, codes), kIndicator, kPlace, codes);
    QVERIFY(again && **again == *block);
}

void BlockCodecTest::wholeNumbersTakeFewBytes()
{
    Random random;
    std::vector<Observation> observations;
    for (std::uint16_t b = 0; b < 50; ++b) {
        for (int i = 0; i < 120; ++i) {
            observations.push_back(
                {{{kIndicator, kPlace, BreakdownId(b)}, *Month::make(2015, 1) + months(i)},
                 Datum::confirmed(Amount::of(random.integer(700, 1'300)))});
        }
    }
    const auto packed = pack(*Block::make(kIndicator, kPlace, observations), inOrder(50));
    QVERIFY(packed->size() < 21 * static_cast<qsizetype>(observations.size()) / 10);
}

void BlockCodecTest::refusesBreakdownsWithoutCode()
{
    Random random;
    QVERIFY(!pack(*randomBlock(random, 20), IdMap<BreakdownId>()));
}

void BlockCodecTest::namesWhyItCannotUnpack()
{
    const auto block = Block::make(
        kIndicator, kPlace,
        std::vector<Observation>{{{{kIndicator, kPlace, BreakdownId(1)}, *Month::make(2025, 7)},
                                  Datum::confirmed(Amount::of(5))}});
    QByteArray packed = *pack(*block, inOrder(2));
    IdMap<BreakdownId> unknown;
    unknown.add(1, QStringLiteral("0"), BreakdownId(0));
    unknown.add(2, QStringLiteral("1"), std::nullopt);
    QCOMPARE(unpack(packed, kIndicator, kPlace, unknown).error(), UnpackFault::UnknownBreakdown);
    QCOMPARE(unpack(packed + '\0', kIndicator, kPlace, inOrder(2)).error(), UnpackFault::Malformed);
    QCOMPARE(unpack(packed.chopped(1), kIndicator, kPlace, inOrder(2)).error(),
             UnpackFault::Malformed);
    packed[0] = 2;
    QCOMPARE(unpack(packed, kIndicator, kPlace, inOrder(2)).error(), UnpackFault::NewerVersion);
    QCOMPARE(unpack({}, kIndicator, kPlace, inOrder(2)).error(), UnpackFault::Malformed);
}

/// Whatever is read is either refused or a block that can be packed again to the same thing.
void BlockCodecTest::readsAnyBytesWithoutHarm()
{
    Random random;
    const auto codes = inOrder(20);
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes;
        if (random.chance(0.7)) {
            bytes = *pack(*randomBlock(random, 3), codes);
            for (int flips = random.integer(1, 4); flips > 0; --flips) {
                const auto at = random.integer(0, static_cast<int>(bytes.size()) - 1);
                bytes[at] = static_cast<char>(random.integer(0, 255));
            }
            bytes.truncate(random.chance(0.3) ? random.integer(0, static_cast<int>(bytes.size()))
                                              : bytes.size());
        } else {
            bytes.append('\1');
            for (int length = random.integer(0, 40); length > 0; --length) {
                bytes.append(static_cast<char>(random.integer(0, 255) >> random.integer(0, 7)));
            }
        }
        const auto block = unpack(bytes, kIndicator, kPlace, codes);
        if (block) {
            ++read;
            const auto again = unpack(*pack(**block, codes), kIndicator, kPlace, codes);
            QVERIFY2(again && **again == **block, random.seedText().constData());
        }
    }
    QVERIFY(read > 0);
}

void BlockCodecTest::checksumNoticesEveryFlip()
{
    Random random;
    const QByteArray packed = *pack(*randomBlock(random, 5), inOrder(5));
    const quint32 sum = checksum(1, 2, packed);
    for (qsizetype byte = 0; byte < packed.size(); ++byte) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = packed;
            flipped[byte] = static_cast<char>(flipped[byte] ^ (1 << bit));
            QVERIFY(checksum(1, 2, flipped) != sum);
        }
    }
    QVERIFY(checksum(2, 1, packed) != sum);
}

QTEST_GUILESS_MAIN(BlockCodecTest)
#include "tst_block_codec.moc"
