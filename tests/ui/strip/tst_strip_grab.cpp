// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/property.h"
#include "ui/strip/strip_grab.h"
#include "ui/strip/strip_layout.h"

#include <QTest>

using namespace mm;

namespace {

Period period(const char *first, const char *last)
{
    return *Period::make(*Month::parse(QString::fromLatin1(first)),
                         *Month::parse(QString::fromLatin1(last)));
}

const Period kLimits = period("2023-01", "2025-12");
const PeriodPair kPair{period("2025-01", "2025-07"), period("2024-01", "2024-07")};

bool inside(Period part, Period whole)
{
    return whole.contains(part.first()) && whole.contains(part.last());
}

} // namespace

class TestStripGrab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesOneEnd();
    void linkedKeepsTheDistance();
    void movesBAlone();
    void stopsAtTheLimits();
    void neverLeavesNorTurnsRound();
    void handlesAreFoundWhereTheyAreDrawn();
    void namedYearsDoNotTouch();
};

void TestStripGrab::movesOneEnd()
{
    const PeriodPair longer = moved(kPair, {Lane::A, LanePart::Last}, months(2), kLimits, false);
    QCOMPARE(longer.a, period("2025-01", "2025-09"));
    QCOMPARE(longer.b, kPair.b);
    const PeriodPair later = moved(kPair, {Lane::A, LanePart::First}, months(3), kLimits, false);
    QCOMPARE(later.a, period("2025-04", "2025-07"));
}

void TestStripGrab::linkedKeepsTheDistance()
{
    const PeriodPair both = moved(kPair, {Lane::A, LanePart::Last}, months(-3), kLimits, true);
    QCOMPARE(both.a, period("2025-01", "2025-04"));
    QCOMPARE(both.b, period("2024-01", "2024-04"));
    const PeriodPair earlier = moved(kPair, {Lane::A, LanePart::Whole}, months(-4), kLimits, true);
    QCOMPARE(earlier.b, earlier.a.yearBefore());
}

void TestStripGrab::movesBAlone()
{
    const PeriodPair pair = moved(kPair, {Lane::B, LanePart::Whole}, months(-12), kLimits, true);
    QCOMPARE(pair.a, kPair.a);
    QCOMPARE(pair.b, period("2023-01", "2023-07"));
}

void TestStripGrab::stopsAtTheLimits()
{
    QCOMPARE(moved(kPair, {Lane::A, LanePart::Whole}, months(100), kLimits, false).a,
             period("2025-06", "2025-12"));
    // B reaches the beginning first and holds A back.
    QCOMPARE(moved(kPair, {Lane::A, LanePart::Whole}, months(-100), kLimits, true).a,
             period("2024-01", "2024-07"));
    QCOMPARE(moved(kPair, {Lane::A, LanePart::First}, months(100), kLimits, false).a,
             period("2025-07", "2025-07"));
}

void TestStripGrab::neverLeavesNorTurnsRound()
{
    test::Random random;
    const auto any = [&random] {
        const Month first = kLimits.first() + months(random.integer(0, 35));
        return *Period::make(
            first, first + months(random.integer(0, int((kLimits.last() - first).count()))));
    };
    for (int round = 0; round < 5000; ++round) {
        const PeriodPair before{any(), any()};
        const StripGrab grab = kStripGrabs[std::size_t(random.integer(0, 5))];
        const bool linked = random.chance(0.5);
        const PeriodPair after
            = moved(before, grab, months(random.integer(-50, 50)), kLimits, linked);
        QVERIFY2(inside(after.a, kLimits) && inside(after.b, kLimits),
                 random.seedText().constData());
        if (linked && grab.lane == Lane::A) {
            QCOMPARE((after.a.first() - after.b.first()).count(),
                     (before.a.first() - before.b.first()).count());
            QCOMPARE((after.a.last() - after.b.last()).count(),
                     (before.a.last() - before.b.last()).count());
        }
        if (grab.part == LanePart::Whole) {
            QCOMPARE(after.a.length(), before.a.length());
            QCOMPARE(after.b.length(), before.b.length());
        }
    }
}

void TestStripGrab::handlesAreFoundWhereTheyAreDrawn()
{
    for (const double width : {240.0, 700.0, 1800.0}) {
        const StripLayout layout(kLimits, {width, StripLayout::heightFor(16)}, 16);
        for (const StripGrab grab : kStripGrabs) {
            const Period at = periodOf(kPair, grab.lane);
            const QRectF box = grab.part == LanePart::Whole
                ? layout.bar(grab.lane, at)
                : layout.handle(grab.lane, at, grab.part);
            QVERIFY(layout.grabAt(box.center(), kPair) == grab);
        }
        for (const Month month : kLimits) {
            QCOMPARE(layout.monthAt(layout.cell(month).center().x()), month);
        }
        QVERIFY(!layout.grabAt(layout.bars().center(), kPair));
        QVERIFY(layout.lane(Lane::B).bottom() <= StripLayout::heightFor(16) + 0.01);
    }
}

void TestStripGrab::namedYearsDoNotTouch()
{
    const Period century = period("1950-01", "2049-12");
    for (const double width : {240.0, 900.0}) {
        const StripLayout layout(century, {width, StripLayout::heightFor(16)}, 16);
        double end = -1;
        const std::vector<int> years = layout.namedYears(40);
        QVERIFY(years.size() > 1);
        for (const int year : years) {
            const double left = layout.cell(*Month::make(year, 1)).left();
            QVERIFY(left >= end);
            end = left + 40;
        }
    }
}

QTEST_GUILESS_MAIN(TestStripGrab)
#include "tst_strip_grab.moc"
