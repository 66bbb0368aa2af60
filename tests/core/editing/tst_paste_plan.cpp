// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/paste_plan.h"
#include "core/model/entry_text.h"
#include "tests/support/property.h"

#include <QTest>

#include <numeric>

using namespace mm;
using namespace Qt::StringLiterals;

using Outcome = PlannedCell::Outcome;

/// A grid of countries by months with a computed column behind every third month and a computed
/// last row; the country in row 1 has no number in the month of column 1.
class TestPastePlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneCellFillsTheSelection();
    void oneRowFillsEverySelectedRow();
    void aBlockGoesFromTheFirstCellAndIsClipped();
    void aBlockIsNotWidenedToTheSelection();
    void computedCellsAreSteppedOver();
    void refusedCellsAreListedAndTheOthersGoOn();
    void nothingWhereNothingCanBeIsNoRefusal();
    void deletingClearsToNotReported();
    void fillsDownAndRight();
    void emptyClipboardDoesNothing();
    void appliesExactlyWhatItSays();

private:
    static constexpr int kRows = 4;
    static constexpr int kColumns = 8;

    [[nodiscard]] static bool takes(GridPosition p)
    {
        return p.row < kRows - 1 && p.column % 4 != 3;
    }
    [[nodiscard]] static ObservationKey key(GridPosition p);
    [[nodiscard]] static EntryGrid grid();
    [[nodiscard]] static Dataset dataset();
    [[nodiscard]] static GridArea area(int row, int column, int lastRow, int lastColumn)
    {
        return {{row, column}, {lastRow, lastColumn}};
    }
    /// "row,column=entry" of what changes, in reading order.
    [[nodiscard]] static QStringList changed(const PastePlan &plan);
};

ObservationKey TestPastePlan::key(GridPosition p)
{
    const int months = p.column - p.column / 4;
    return {{IndicatorId(0), PlaceId(static_cast<std::uint16_t>(p.row + 1)), kTotal},
            *Month::make(2025, 1 + months)};
}

EntryGrid TestPastePlan::grid()
{
    EntryGrid grid;
    for (int row = 0; row < kRows; ++row) {
        if (takes({row, 0})) {
            grid.rows.push_back(row);
        }
    }
    for (int column = 0; column < kColumns; ++column) {
        if (takes({0, column})) {
            grid.columns.push_back(column);
        }
    }
    grid.key = &TestPastePlan::key;
    grid.refusal = [](const ObservationKey &k) {
        return k == key({1, 1}) ? QStringLiteral("no such stage") : QString();
    };
    return grid;
}

Dataset TestPastePlan::dataset()
{
    return Dataset::of({{key({0, 0}), Datum::confirmed(Amount::of(10))},
                        {key({0, 1}), Datum::estimated(Amount::of(11))},
                        {key({2, 0}), Datum::confirmed(Amount::of(30))}});
}

QStringList TestPastePlan::changed(const PastePlan &plan)
{
    QStringList list;
    for (const PlannedCell &cell : plan.cells) {
        if (cell.outcome == Outcome::Changed) {
            list << QStringLiteral("%1,%2=%3")
                        .arg(cell.position.row)
                        .arg(cell.position.column)
                        .arg(entryText(cell.after));
        }
    }
    return list;
}

void TestPastePlan::oneCellFillsTheSelection()
{
    const std::vector areas{area(0, 0, 0, 1), area(2, 0, 2, 0)};
    const PastePlan plan = planPaste(parseTabText(u"7p\n"), grid(), areas, dataset());
    QCOMPARE(changed(plan), QStringList({u"0,0=7p"_s, u"0,1=7p"_s, u"2,0=7p"_s}));
    QCOMPARE(plan.changes().size(), 3U);
}

void TestPastePlan::oneRowFillsEverySelectedRow()
{
    const std::vector areas{area(0, 0, 0, 0), area(2, 0, 2, 0)};
    const PastePlan plan = planPaste(parseTabText(u"1\t2\n"), grid(), areas, dataset());
    QCOMPARE(changed(plan), QStringList({u"0,0=1"_s, u"0,1=2"_s, u"2,0=1"_s, u"2,1=2"_s}));
}

void TestPastePlan::aBlockGoesFromTheFirstCellAndIsClipped()
{
    const std::vector areas{area(2, 5, 2, 5)};
    const PastePlan plan = planPaste(parseTabText(u"1\t2\t3\n4\t5\t\n"), grid(), areas, dataset());
    QCOMPARE(changed(plan), QStringList({u"2,5=1"_s, u"2,6=2"_s}));
    // Two numbers would be below the grid and one beside it; the empty cell is no loss.
    QCOMPARE(plan.clipped, 3);
}

void TestPastePlan::aBlockIsNotWidenedToTheSelection()
{
    const std::vector areas{area(0, 0, 2, 6)};
    const PastePlan plan = planPaste(parseTabText(u"1\t2\n3\t4\n"), grid(), areas, dataset());
    QCOMPARE(plan.cells.size(), 4U);
}

void TestPastePlan::computedCellsAreSteppedOver()
{
    const std::vector areas{area(0, 1, 0, 1)};
    const PastePlan plan = planPaste(parseTabText(u"1\t2\t3\n4\t5\t6\n"), grid(), areas, dataset());
    QCOMPARE(changed(plan),
             QStringList({u"0,1=1"_s, u"0,2=2"_s, u"0,4=3"_s, u"1,2=5"_s, u"1,4=6"_s}));
    const std::vector over{area(0, 2, 0, 4)};
    QCOMPARE(changed(planPaste(parseTabText(u"9"), grid(), over, dataset())),
             QStringList({u"0,2=9"_s, u"0,4=9"_s}));
}

void TestPastePlan::refusedCellsAreListedAndTheOthersGoOn()
{
    const std::vector areas{area(0, 0, 0, 0)};
    const PastePlan plan
        = planPaste(parseTabText(u"10\tabout 3\t8**\n1\t2\t\n"), grid(), areas, dataset());
    QCOMPARE(changed(plan), QStringList({u"0,2=8"_s, u"1,0=1"_s}));
    QCOMPARE(plan.count(Outcome::Same), 2);
    QCOMPARE(plan.count(Outcome::Refused), 2);
    QCOMPARE(plan.marksDropped, 1);
    QCOMPARE(plan.at({0, 1})->text, QStringLiteral("about 3"));
    QVERIFY(!plan.at({0, 1})->reason.isEmpty());
    QCOMPARE(plan.at({1, 1})->reason, QStringLiteral("no such stage"));
    QVERIFY(!plan.at({2, 2}));
}

void TestPastePlan::nothingWhereNothingCanBeIsNoRefusal()
{
    const std::vector areas{area(1, 1, 1, 1)};
    for (const QString &text : {u""_s, u"-"_s, u"n/a"_s}) {
        const ClipboardTable table{{QStringList(text)}};
        const PastePlan plan = planPaste(table, grid(), areas, dataset());
        QCOMPARE(plan.count(Outcome::Same), 1);
    }
    QCOMPARE(planPaste({{QStringList(u"*"_s)}}, grid(), areas, dataset()).count(Outcome::Refused),
             1);
}

void TestPastePlan::deletingClearsToNotReported()
{
    const std::vector areas{area(0, 0, 3, 7)};
    const PastePlan plan = planClear(grid(), areas, dataset());
    QCOMPARE(changed(plan), QStringList({u"0,0="_s, u"0,1="_s, u"2,0="_s}));
    QCOMPARE(plan.cleared(), 3);
    QVERIFY(dataset().applying(plan.changes())->isEmpty());
}

void TestPastePlan::fillsDownAndRight()
{
    const std::vector areas{area(0, 0, 2, 1)};
    QCOMPARE(changed(planFill(grid(), areas, dataset(), FillDirection::Down)),
             QStringList({u"1,0=10"_s, u"2,0=10"_s, u"2,1=~11"_s}));
    const std::vector row{area(0, 1, 0, 4)};
    QCOMPARE(changed(planFill(grid(), row, dataset(), FillDirection::Right)),
             QStringList({u"0,2=~11"_s, u"0,4=~11"_s}));
}

void TestPastePlan::emptyClipboardDoesNothing()
{
    const std::vector areas{area(0, 0, 2, 2)};
    QVERIFY(planPaste({}, grid(), areas, dataset()).cells.empty());
    QVERIFY(planPaste(parseTabText(u"1"), grid(), {}, dataset()).cells.empty());
}

void TestPastePlan::appliesExactlyWhatItSays()
{
    test::Random random;
    for (int run = 0; run < 500; ++run) {
        ClipboardTable table;
        const int rows = random.integer(1, kRows + 1);
        const int columns = random.integer(1, kColumns + 1);
        for (int r = 0; r < rows; ++r) {
            QStringList row;
            for (int c = 0; c < columns; ++c) {
                row << (random.chance(0.2) ? QStringLiteral("x")
                                           : QString::number(random.integer(0, 12)));
            }
            table.rows.push_back(row);
        }
        const int top = random.integer(0, kRows - 1);
        const int left = random.integer(0, kColumns - 1);
        const std::vector areas{
            area(top, left, random.integer(top, kRows - 1), random.integer(left, kColumns - 1))};
        const Dataset before = dataset();
        const PastePlan plan = planPaste(table, grid(), areas, before);
        const auto after = before.applying(plan.changes());
        QVERIFY2(after.has_value(), random.seedText().constData());
        for (int r = 0; r < kRows - 1; ++r) {
            for (int c = 0; c < kColumns; ++c) {
                const GridPosition p{r, c};
                if (takes(p)) {
                    const PlannedCell *cell = plan.at(p);
                    QVERIFY2(after->at(key(p)) == (cell ? cell->after : before.at(key(p))),
                             random.seedText().constData());
                }
            }
        }
        QVERIFY2(
            std::ranges::all_of(plan.cells, [](const PlannedCell &c) { return takes(c.position); }),
            random.seedText().constData());
        // What is taken back is as before.
        QVERIFY2(after->applying(plan.changes().inverse()) == before,
                 random.seedText().constData());
    }
}

QTEST_APPLESS_MAIN(TestPastePlan)
#include "tst_paste_plan.moc"
