// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/period_presets.h"

#include <QTest>

#include <array>

using namespace mm;

namespace {

Period period(const char *first, const char *last)
{
    return *Period::make(*Month::parse(QString::fromLatin1(first)),
                         *Month::parse(QString::fromLatin1(last)));
}

PresetGround ground()
{
    return {period("2022-01", "2025-07"),
            {*Month::make(2025, 4), *Month::make(2025, 7), *Month::make(2025, 6)},
            Month::make(2023, 9)};
}

} // namespace

class TestPeriodPresets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void periodsOfEachPreset_data();
    void periodsOfEachPreset();
    void eachPresetIsFoundAgain();
    void otherPairsHaveNone();
    void presetsThatLeadNowhereSayWhy();
    void aSingleMonthStandsInItsYear();
    void sinceADayUpToTheLatestMonth();
};

void TestPeriodPresets::periodsOfEachPreset_data()
{
    QTest::addColumn<int>("preset");
    QTest::addColumn<QString>("pair");
    const auto row = [](const char *name, PeriodPreset preset, const char *pair) {
        QTest::newRow(name) << static_cast<int>(preset) << QString::fromLatin1(pair);
    };
    row("last year", PeriodPreset::SamePeriodLastYear, "2025-01..2025-06 2024-01..2024-06");
    row("preceding", PeriodPreset::PrecedingPeriod, "2025-01..2025-06 2024-07..2024-12");
    row("previous month", PeriodPreset::PreviousMonth, "2025-06 2025-05");
    row("rolling year", PeriodPreset::RollingYear, "2024-07..2025-06 2023-07..2024-06");
    row("latest month", PeriodPreset::LatestMonth, "2025-07 2025-06");
    row("first month", PeriodPreset::FirstMonth, "2025-06 2022-01");
    row("peak month", PeriodPreset::PeakMonth, "2025-06 2023-09");
    // June itself was published last, as a correction of July.
    row("previous edition", PeriodPreset::PreviousEdition, "2025-01..2025-06 2025-01..2025-04");
    row("earlier years", PeriodPreset::EarlierYears, "2025-01..2025-06 2024-01..2024-06");
}

void TestPeriodPresets::periodsOfEachPreset()
{
    QFETCH(int, preset);
    QFETCH(QString, pair);
    const auto found
        = presetPeriods(static_cast<PeriodPreset>(preset), period("2025-01", "2025-06"), ground());
    QVERIFY(found);
    const PeriodPair chosen = *found;
    QCOMPARE(chosen.a.toString() + u' ' + chosen.b.toString(), pair);
}

void TestPeriodPresets::eachPresetIsFoundAgain()
{
    for (const auto preset :
         {PeriodPreset::SamePeriodLastYear, PeriodPreset::PrecedingPeriod,
          PeriodPreset::PreviousMonth, PeriodPreset::RollingYear, PeriodPreset::LatestMonth,
          PeriodPreset::FirstMonth, PeriodPreset::PeakMonth, PeriodPreset::PreviousEdition}) {
        const auto pair = presetPeriods(preset, period("2025-01", "2025-06"), ground());
        QVERIFY(pair && presetOf(*pair, ground()) == preset);
    }
}

void TestPeriodPresets::otherPairsHaveNone()
{
    QVERIFY(!presetOf({period("2025-01", "2025-06"), period("2023-02", "2023-04")}, ground()));
}

void TestPeriodPresets::presetsThatLeadNowhereSayWhy()
{
    const PresetGround bare{period("2025-01", "2025-07")};
    const Period a = period("2025-01", "2025-06");
    QVERIFY(!presetPeriods(PeriodPreset::PreviousEdition, a, bare));
    QCOMPARE(presetRefusal(PeriodPreset::PreviousEdition, a, bare),
             QStringLiteral("No edition of a month before June 2025 is published."));
    QVERIFY(!presetPeriods(PeriodPreset::PreviousEdition, period("2025-04", "2025-04"), ground()));
    QCOMPARE(presetRefusal(PeriodPreset::PeakMonth, a, bare),
             QStringLiteral("Nothing is reported before June 2025."));
    QVERIFY(presetRefusal(PeriodPreset::PreviousEdition, a, ground()).isEmpty());
    QVERIFY(presetRefusal(PeriodPreset::FirstMonth, a, bare).isEmpty());
}

void TestPeriodPresets::aSingleMonthStandsInItsYear()
{
    const auto pair
        = presetPeriods(PeriodPreset::EarlierYears, period("2025-06", "2025-06"), ground());
    QCOMPARE(pair->a, period("2024-07", "2025-06"));
    QCOMPARE(pair->b, period("2023-07", "2024-06"));
}

void TestPeriodPresets::sinceADayUpToTheLatestMonth()
{
    const Period data = period("2020-01", "2025-07");
    const auto since = periodsSince(QDate(2025, 3, 14), data);
    QVERIFY(since);
    QCOMPARE(since->a, period("2025-03", "2025-07"));
    QCOMPARE(since->b, period("2024-10", "2025-02"));
    QCOMPARE(periodsSince(QDate(2025, 7, 31), data)->a, period("2025-07", "2025-07"));
    QVERIFY(!periodsSince(QDate(2025, 8, 1), data));
    QVERIFY(!periodsSince(QDate(), data));
}

QTEST_GUILESS_MAIN(TestPeriodPresets)
#include "tst_period_presets.moc"
