// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison.h"
#include "core/analysis/comparison_title.h"
#include "core/analysis/period_text.h"
#include "core/sheet/workbook_reader.h"
#include "tests/support/shared_files.h"
#include "tests/support/small_catalogue.h"

#include <QTest>

using namespace mm;
using namespace mm::test;

/// The figures that both editions of the factsheet print, from the history in long form.
class TestPublishedFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void figures_data();
    void figures();
    void arrivalsFellEverywhere();

private:
    [[nodiscard]] Comparison ask(const QString &indicator, const QString &periods) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    Dataset m_dataset;
};

void TestPublishedFigures::initTestCase()
{
    MM_NEED_SHARED("sheets/history/long.csv");
    m_catalogue = shippedCatalogue();
    const auto workbook = readWorkbook(sharedPath(QStringLiteral("sheets/history/long.csv")));
    QVERIFY(workbook);
    const Sheet &sheet = workbook->sheets.front();
    std::vector<Observation> observations;
    for (int row = 1; row < sheet.rowCount(); ++row) {
        const auto place = m_catalogue->findPlace(sheet.display(row, 0));
        const auto indicator = m_catalogue->findIndicator(sheet.display(row, 1));
        const auto breakdown = m_catalogue->findBreakdown(sheet.display(row, 2));
        const auto month = Month::parse(sheet.display(row, 3));
        const auto status = statusFromName(sheet.display(row, 5));
        QVERIFY(place && indicator && breakdown && month && status);
        observations.push_back(
            {{{*indicator, *place, *breakdown}, *month},
             *Datum::make(Amount::of(sheet.display(row, 4).toLongLong()), *status)});
    }
    m_dataset = Dataset::of(std::move(observations));
}

Comparison TestPublishedFigures::ask(const QString &indicator, const QString &periods) const
{
    const auto typed = parsePeriods(periods);
    return compare(m_dataset, m_dataset, *m_catalogue,
                   {*m_catalogue->findIndicator(indicator),
                    {typed->a, {}},
                    {*typed->b, {}},
                    GroupBy::Country,
                    {},
                    kTotal});
}

void TestPublishedFigures::figures_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("periods");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("percent"); ///< as printed; 0 where nothing is printed
    const QString estimate = QStringLiteral("mixed_movements_estimate");
    const QString present = QStringLiteral("present_total");
    const QString children = QStringLiteral("uasc_present");
    const QString may = QStringLiteral("Jan-May 2023 vs 2022");
    const QString july = QStringLiteral("Jan-Jul 2025 vs 2024");
    QTest::newRow("estimate 2023") << estimate << may << qint64(8461) << qint64(-7);
    QTest::newRow("estimate 2025") << estimate << july << qint64(6354) << qint64(-10);
    QTest::newRow("present 2023") << present << may << qint64(4833) << qint64(0);
    QTest::newRow("present 2025") << present << july << qint64(2320) << qint64(0);
    QTest::newRow("children 2023") << children << may << qint64(109) << qint64(0);
    QTest::newRow("children 2025") << children << july << qint64(162) << qint64(0);
}

void TestPublishedFigures::figures()
{
    QFETCH(QString, indicator);
    QFETCH(QString, periods);
    QFETCH(qint64, percent);
    const Comparison comparison = ask(indicator, periods);
    QVERIFY(comparison.total);
    QTEST(comparison.total->a.amount->rounded(), "total");
    if (percent != 0) {
        QCOMPARE(*roundedPercentChange(*comparison.total->a.amount, *comparison.total->b.amount),
                 percent);
    }
}

void TestPublishedFigures::arrivalsFellEverywhere()
{
    const Comparison comparison
        = ask(QStringLiteral("new_arrivals"), QStringLiteral("Jan-Jul 2025 vs 2024"));
    QCOMPARE(comparisonTitle(comparison, *m_catalogue),
             QStringLiteral("New arrivals fell in all six countries"));
    QCOMPARE(comparison.total.error().code, QStringLiteral("double_counting"));
    QCOMPARE(comparison.countriesReportedA, 6);
    QCOMPARE(comparison.countriesExpectedA, 6);
    const auto bosnia
        = std::ranges::find(comparison.rows, QStringLiteral("BIH"), &ComparisonRow::key);
    QVERIFY(bosnia->a.amount == Amount::of(7584));
    QVERIFY(bosnia->b.amount == Amount::of(14795));
}

QTEST_GUILESS_MAIN(TestPublishedFigures)
#include "tst_published_figures.moc"
