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

} // namespace

class TestPeriodPresets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void periodsOfEachPreset_data();
    void periodsOfEachPreset();
    void eachPresetIsFoundAgain();
    void otherPairsHaveNone();
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
}

void TestPeriodPresets::periodsOfEachPreset()
{
    QFETCH(int, preset);
    QFETCH(QString, pair);
    const PeriodPair chosen
        = presetPeriods(static_cast<PeriodPreset>(preset), period("2025-01", "2025-06"),
                        period("2022-01", "2025-07"));
    QCOMPARE(chosen.a.toString() + u' ' + chosen.b.toString(), pair);
}

void TestPeriodPresets::eachPresetIsFoundAgain()
{
    const Period data = period("2022-01", "2025-07");
    for (const auto preset : {PeriodPreset::SamePeriodLastYear, PeriodPreset::PrecedingPeriod,
                              PeriodPreset::PreviousMonth, PeriodPreset::RollingYear,
                              PeriodPreset::LatestMonth, PeriodPreset::FirstMonth}) {
        QVERIFY(presetOf(presetPeriods(preset, period("2025-01", "2025-06"), data), data)
                == preset);
    }
}

void TestPeriodPresets::otherPairsHaveNone()
{
    QVERIFY(!presetOf({period("2025-01", "2025-06"), period("2023-02", "2023-04")},
                      period("2022-01", "2025-07")));
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
