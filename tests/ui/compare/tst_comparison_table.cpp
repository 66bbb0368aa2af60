// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_catalogue.h"
#include "ui/compare/comparison_table.h"
#include "ui/models/roles.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using mm::test::totalKey;

/// A table that stays still while numbers pass through it, and cuts none of them off.
class TestComparisonTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void numbersHaveTheRoomTheyWant();
    void columnsGrowWithLongerNumbers();
    void columnsDoNotSwayWithShorterNumbers();
    void theReasonForNoTotalWidensNoColumn();
    void theReasonForNoTotalRunsOverTheColumnsOfNumbers();
    void smallLinesGoWhereThereIsNoRoom();
    void aLargerFontWidensTheColumns();
    void selectingFromOutsideIsNotSaidToHaveBeenChosen();

private:
    /// @param number of new arrivals, or of present persons, that every country reports
    void show(const char *indicator, qint64 number);
    [[nodiscard]] std::vector<int> widths() const;
    /// Whether a cell is as wide as its text.
    [[nodiscard]] bool isWholeIn(int row, int column) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    std::unique_ptr<ComparisonTable> m_table;
};

void TestComparisonTable::initTestCase()
{
    m_catalogue = test::shippedCatalogue();
    QVERIFY(m_catalogue);
}

void TestComparisonTable::init()
{
    m_table = std::make_unique<ComparisonTable>();
    m_table->resize(1200, 300);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void TestComparisonTable::show(const char *indicator, qint64 number)
{
    std::vector<Observation> observations;
    for (const PlaceId place : m_catalogue->countries()) {
        for (const char *month : {"2024-07", "2025-07"}) {
            ObservationKey key = totalKey(*m_catalogue, "SRB", indicator, month);
            key.series.place = place;
            observations.push_back({key, Datum::confirmed(Amount::of(number))});
        }
    }
    const Dataset dataset = Dataset::of(std::move(observations));
    const Comparison comparison
        = compare(dataset, dataset, *m_catalogue,
                  {*m_catalogue->findIndicator(QString::fromLatin1(indicator)),
                   {Period::of(*Month::make(2025, 7)), {}},
                   {Period::of(*Month::make(2024, 7)), {}},
                   GroupBy::Country,
                   {},
                   kTotal});
    m_table->setComparison(comparison, std::vector<ComparisonModel::Trend>(comparison.rows.size()),
                           QStringLiteral("2024–2025"));
}

std::vector<int> TestComparisonTable::widths() const
{
    std::vector<int> widths;
    for (int column = 0; column < ComparisonModel::ColumnCount; ++column) {
        widths.push_back(m_table->columnWidth(column));
    }
    return widths;
}

bool TestComparisonTable::isWholeIn(int row, int column) const
{
    const QModelIndex cell = m_table->model()->index(row, column);
    QFont font = m_table->font();
    const QVariant own = cell.data(Qt::FontRole);
    if (own.isValid()) {
        font = own.value<QFont>().resolve(font);
    }
    return QFontMetrics(font).horizontalAdvance(cell.data().toString())
        <= m_table->columnWidth(column);
}

void TestComparisonTable::numbersHaveTheRoomTheyWant()
{
    show("present_total", 1'234'567);
    QCOMPARE(m_table->model()->rowCount(), 7);
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        for (const int column :
             {ComparisonModel::AColumn, ComparisonModel::BColumn, ComparisonModel::ChangeColumn,
              ComparisonModel::PercentColumn, ComparisonModel::MonthsColumn}) {
            QVERIFY2(isWholeIn(row, column),
                     qPrintable(QStringLiteral("row %1, column %2").arg(row).arg(column)));
        }
    }
}

void TestComparisonTable::columnsGrowWithLongerNumbers()
{
    show("present_total", 1);
    const int narrow = m_table->columnWidth(ComparisonModel::AColumn);
    show("present_total", 123'456'789'012);
    QVERIFY(m_table->columnWidth(ComparisonModel::AColumn) > narrow);
    QVERIFY(isWholeIn(0, ComparisonModel::AColumn));
}

void TestComparisonTable::columnsDoNotSwayWithShorterNumbers()
{
    show("present_total", 123'456'789);
    const std::vector<int> wide = widths();
    show("present_total", 1);
    QCOMPARE(widths(), wide);
}

void TestComparisonTable::theReasonForNoTotalWidensNoColumn()
{
    show("present_total", 1234);
    const int withTotal = m_table->columnWidth(ComparisonModel::AColumn);
    show("new_arrivals", 1234);
    const QString reason = m_table->model()->index(6, ComparisonModel::AColumn).data().toString();
    QVERIFY(m_table->fontMetrics().horizontalAdvance(reason) > withTotal);
    QVERIFY(m_table->columnWidth(ComparisonModel::AColumn) <= withTotal);
}

void TestComparisonTable::theReasonForNoTotalRunsOverTheColumnsOfNumbers()
{
    show("new_arrivals", 1234);
    QCOMPARE(m_table->columnSpan(6, ComparisonModel::AColumn),
             ComparisonModel::ColumnCount - ComparisonModel::AColumn);
    QVERIFY(m_table->rowHeight(6) > m_table->rowHeight(0));
    show("present_total", 1234);
    QCOMPARE(m_table->columnSpan(6, ComparisonModel::AColumn), 1);
    QCOMPARE(m_table->rowHeight(6), m_table->rowHeight(0));
}

void TestComparisonTable::smallLinesGoWhereThereIsNoRoom()
{
    show("present_total", 1234);
    QVERIFY(!m_table->isColumnHidden(ComparisonModel::TrendColumn));
    m_table->resize(350, 300);
    QVERIFY(m_table->isColumnHidden(ComparisonModel::TrendColumn));
    m_table->resize(1200, 300);
    QVERIFY(!m_table->isColumnHidden(ComparisonModel::TrendColumn));
}

void TestComparisonTable::aLargerFontWidensTheColumns()
{
    show("present_total", 1'234'567);
    const int before = m_table->columnWidth(ComparisonModel::AColumn);
    QFont larger = m_table->font();
    larger.setPointSizeF(2 * larger.pointSizeF());
    m_table->setFont(larger);
    QVERIFY(m_table->columnWidth(ComparisonModel::AColumn) > before);
    QVERIFY(isWholeIn(0, ComparisonModel::AColumn));
}

void TestComparisonTable::selectingFromOutsideIsNotSaidToHaveBeenChosen()
{
    show("present_total", 1234);
    const QSignalSpy chosen(m_table.get(), &ComparisonTable::keyChosen);
    m_table->setSelectedKey(QStringLiteral("SRB"));
    QCOMPARE(m_table->currentIndex().siblingAtColumn(0).data(KeyRole).toString(),
             QStringLiteral("SRB"));
    QVERIFY(chosen.isEmpty());
    QTest::keyClick(m_table.get(), m_table->currentIndex().row() > 0 ? Qt::Key_Up : Qt::Key_Down);
    QCOMPARE(chosen.count(), 1);
    m_table->setSelectedKey(QString());
    QVERIFY(!m_table->selectionModel()->hasSelection());
    QCOMPARE(chosen.count(), 1);
}

QTEST_MAIN(TestComparisonTable)
#include "tst_comparison_table.moc"
