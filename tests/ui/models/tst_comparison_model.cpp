// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_catalogue.h"
#include "ui/models/comparison_model.h"
#include "ui/models/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using mm::test::totalKey;

class TestComparisonModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void obeysTheRulesOfModels();
    void givesAReasonInPlaceOfASumOfArrivals();
    void addsWhatMayBeAdded();
    void saysWhyThereIsNoPercentage();
    void tellsOfTheCellsThatChanged();

private:
    [[nodiscard]] Comparison compareIn(const char *indicator) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    Dataset m_dataset;
};

void TestComparisonModel::initTestCase()
{
    m_catalogue = test::shippedCatalogue();
    QVERIFY(m_catalogue);
    std::vector<Observation> observations;
    qint64 number = 100;
    for (const PlaceId place : m_catalogue->countries()) {
        for (const char *indicator : {"new_arrivals", "present_total"}) {
            for (const char *month : {"2024-07", "2025-07"}) {
                ObservationKey key = totalKey(*m_catalogue, "SRB", indicator, month);
                key.series.place = place;
                observations.push_back({key, Datum::confirmed(Amount::of(number++))});
            }
        }
    }
    observations.push_back({totalKey(*m_catalogue, "ALB", "new_arrivals", "2024-07"),
                            Datum::confirmed(Amount::of(0))});
    m_dataset = Dataset::of(std::move(observations));
}

Comparison TestComparisonModel::compareIn(const char *indicator) const
{
    return compare(m_dataset, m_dataset, *m_catalogue,
                   {*m_catalogue->findIndicator(QString::fromLatin1(indicator)),
                    {Period::of(*Month::make(2025, 7)), {}},
                    {Period::of(*Month::make(2024, 7)), {}},
                    GroupBy::Country,
                    {},
                    kTotal});
}

void TestComparisonModel::obeysTheRulesOfModels()
{
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setComparison(compareIn("new_arrivals"));
    QCOMPARE(model.rowCount(), 7);
    model.setComparison(compareIn("present_total"));
    QCOMPARE(model.rowCount(), 7);
}

void TestComparisonModel::givesAReasonInPlaceOfASumOfArrivals()
{
    ComparisonModel model;
    const Comparison comparison = compareIn("new_arrivals");
    model.setComparison(comparison);
    QVERIFY(model.isTotalRow(6));
    const QString shown = model.index(6, ComparisonModel::AColumn).data().toString();
    QCOMPARE(shown, comparison.total.error().text);
    QVERIFY(!shown.isEmpty());
    QVERIFY(model.index(6, ComparisonModel::PercentColumn).data().toString().isEmpty());
    QVERIFY(model.index(6, 0).data(KeyRole).isNull());
}

void TestComparisonModel::addsWhatMayBeAdded()
{
    ComparisonModel model;
    const Comparison comparison = compareIn("present_total");
    model.setComparison(comparison);
    double sum = 0;
    for (int row = 0; row < 6; ++row) {
        sum += model.index(row, ComparisonModel::AColumn).data(SortRole).toDouble();
    }
    QCOMPARE(model.index(6, ComparisonModel::AColumn).data(SortRole).toDouble(), sum);
}

void TestComparisonModel::saysWhyThereIsNoPercentage()
{
    ComparisonModel model;
    model.setComparison(compareIn("new_arrivals"));
    const int row = model.rowOf(QStringLiteral("ALB"));
    const QModelIndex percent = model.index(row, ComparisonModel::PercentColumn);
    QVERIFY(!percent.data().toString().contains(u'%'));
    QVERIFY(percent.data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("No percentage")));
    QVERIFY(model.index(model.rowOf(QStringLiteral("BIH")), ComparisonModel::PercentColumn)
                .data()
                .toString()
                .contains(u'%'));
}

void TestComparisonModel::tellsOfTheCellsThatChanged()
{
    ComparisonModel model;
    Comparison comparison = compareIn("new_arrivals");
    model.setComparison(comparison);
    model.setTrends(std::vector<ComparisonModel::Trend>(6), QStringLiteral("2025"));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setComparison(comparison);
    model.setTrends(std::vector<ComparisonModel::Trend>(6), QStringLiteral("2025"));
    QVERIFY(changed.isEmpty());

    ComparisonRow &row = comparison.rows[2];
    row.a.amount = *row.a.amount + Amount::of(50);
    row = withChange(row, true);
    model.setComparison(comparison);
    std::vector<ComparisonModel::Trend> trends(6);
    trends[4] = {1, 2};
    model.setTrends(trends, QStringLiteral("2025"));
    std::vector<std::pair<int, int>> cells;
    for (const QVariantList &arguments : std::as_const(changed)) {
        const auto from = arguments[0].toModelIndex();
        QCOMPARE(arguments[1].toModelIndex(), from);
        cells.emplace_back(from.row(), from.column());
    }
    QCOMPARE(cells,
             (std::vector<std::pair<int, int>>{{2, ComparisonModel::AColumn},
                                               {2, ComparisonModel::ChangeColumn},
                                               {2, ComparisonModel::PercentColumn},
                                               {4, ComparisonModel::TrendColumn}}));
    QVERIFY(reset.isEmpty());

    // Another last row: a sum in place of a reason.
    model.setComparison(compareIn("present_total"));
    QCOMPARE(reset.size(), 1);
}

QTEST_MAIN(TestComparisonModel)
#include "tst_comparison_model.moc"
