// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/cell_correction.h"
#include "core/sheet/workbook_reader.h"

#include <QTest>

using namespace mm;

class TestCellCorrection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replacesAndAddsTexts();
    void leavesTheRestAsItIs();
};

void TestCellCorrection::replacesAndAddsTexts()
{
    const auto workbook = readWorkbook("a,b\nc,d\n", QStringLiteral("x.csv"));
    QVERIFY(workbook);
    const std::array corrections{CellCorrection{0, {1, 0}, QStringLiteral("new")},
                                 CellCorrection{0, {3, 2}, QStringLiteral("below")}};
    const Workbook other = corrected(*workbook, corrections);
    QCOMPARE(other.sheets[0].display(1, 0), QStringLiteral("new"));
    QCOMPARE(other.sheets[0].display(3, 2), QStringLiteral("below"));
    QCOMPARE(workbook->sheets[0].display(1, 0), QStringLiteral("c"));
}

void TestCellCorrection::leavesTheRestAsItIs()
{
    const auto workbook = readWorkbook("a,1\nc,d\n", QStringLiteral("x.csv"));
    QVERIFY(workbook);
    const Workbook same = corrected(*workbook, {});
    const std::array corrections{CellCorrection{0, {1, 1}, QStringLiteral("e")}};
    const Workbook other = corrected(*workbook, corrections);
    for (const Workbook *copy : {&same, &other}) {
        QCOMPARE(copy->sheets[0].display(0, 0), QStringLiteral("a"));
        QCOMPARE(copy->sheets[0].display(0, 1), QStringLiteral("1"));
        QCOMPARE(copy->sheets[0].display(1, 0), QStringLiteral("c"));
        QCOMPARE(copy->sheets[0].name(), workbook->sheets[0].name());
        QCOMPARE(copy->sha256, workbook->sha256);
    }
}

QTEST_GUILESS_MAIN(TestCellCorrection)
#include "tst_cell_correction.moc"
