// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/amount.h"
#include "tests/support/property.h"

#include <QTest>

using namespace mm;

static_assert(Amount::of(7).thousandths() == 7000);
static_assert(Amount::ofThousandths(1500).rounded() == 2);
static_assert(Amount::ofThousandths(1499).rounded() == 1);
static_assert(Amount::ofThousandths(-1500).rounded() == -2);
static_assert(Amount::ofThousandths(-1499).rounded() == -1);
static_assert(!Amount::ofThousandths(1).isWhole() && Amount::of(1).isWhole());

class TestAmount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sumsAreExactInAnyOrder();
    void roundsHalfAwayFromZero();
};

void TestAmount::sumsAreExactInAnyOrder()
{
    test::Random random;
    Amount forwards;
    std::vector<Amount> parts;
    for (int i = 0; i < 10'000; ++i) {
        parts.push_back(Amount::ofThousandths(random.integer64(-1'000'000'000, 1'000'000'000)));
        forwards += parts.back();
    }
    Amount backwards;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        backwards += *part;
    }
    QVERIFY2(forwards == backwards, random.seedText().constData());
    for (const Amount part : parts) {
        backwards = backwards - part;
    }
    QVERIFY2(backwards.isZero(), random.seedText().constData());
}

void TestAmount::roundsHalfAwayFromZero()
{
    test::Random random;
    for (int i = 0; i < 10'000; ++i) {
        const Amount amount
            = Amount::ofThousandths(random.integer64(-1'000'000'000'000, 1'000'000'000'000));
        const qint64 rest = amount.thousandths() - amount.rounded() * Amount::kScale;
        QVERIFY2(rest >= -500 && rest <= 500, random.seedText().constData());
        QVERIFY2(Amount::ofThousandths(-amount.thousandths()).rounded() == -amount.rounded(),
                 random.seedText().constData());
    }
}

QTEST_GUILESS_MAIN(TestAmount)
#include "tst_amount.moc"
