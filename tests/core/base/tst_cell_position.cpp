// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cell_position.h"
#include "core/base/cell_ref.h"
#include "tests/support/property.h"

#include <QTest>

using namespace mm;

class TestCellPosition : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letters_data();
    void letters();
    void everyPositionIsReadBack();
    void everyRangeIsReadBack();
    void refusesWhatIsNoPosition_data();
    void refusesWhatIsNoPosition();
    void refusesRangesThatRunBackwards();
    void rangeContainsItsCorners();
    void refNamesFileSheetAndCell();
};

void TestCellPosition::letters_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("letters");
    QTest::newRow("first") << 0 << QStringLiteral("A");
    QTest::newRow("last of one letter") << 25 << QStringLiteral("Z");
    QTest::newRow("first of two letters") << 26 << QStringLiteral("AA");
    QTest::newRow("last of two letters") << 701 << QStringLiteral("ZZ");
    QTest::newRow("first of three letters") << 702 << QStringLiteral("AAA");
    QTest::newRow("last column of a workbook") << 16383 << QStringLiteral("XFD");
}

void TestCellPosition::letters()
{
    QFETCH(int, column);
    QTEST(columnLetters(column), "letters");
}

void TestCellPosition::everyPositionIsReadBack()
{
    test::Random random;
    for (int i = 0; i < 20'000; ++i) {
        const CellPosition position{random.integer(0, 1'048'575), random.integer(0, 16'383)};
        QVERIFY2(CellPosition::parse(position.toString()) == position,
                 random.seedText().constData());
    }
}

void TestCellPosition::everyRangeIsReadBack()
{
    test::Random random;
    for (int i = 0; i < 10'000; ++i) {
        const CellPosition first{random.integer(0, 5000), random.integer(0, 900)};
        const CellPosition last{first.row + random.integer(0, 9),
                                first.column + random.integer(0, 9)};
        const CellRange range{first, last};
        QVERIFY2(CellRange::parse(range.toString()) == range, random.seedText().constData());
        QVERIFY2(range.contains(first) && range.contains(last), random.seedText().constData());
        QVERIFY2(!range.contains({last.row + 1, last.column}), random.seedText().constData());
        QVERIFY2(!range.contains({first.row, first.column - 1}), random.seedText().constData());
    }
    QCOMPARE((CellRange{{3, 0}, {3, 0}}).toString(), QStringLiteral("A4"));
}

void TestCellPosition::refusesWhatIsNoPosition_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "A", "7", "A0", "a1", "A1B", "1A", " A1", "A1 ", "A-1", "A1.5",
                             "AAAAAAA1", "A99999999999", "Ä1", "$A$1"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestCellPosition::refusesWhatIsNoPosition()
{
    QFETCH(QString, text);
    QVERIFY(!CellPosition::parse(text));
    QVERIFY(!CellRange::parse(text));
}

void TestCellPosition::refusesRangesThatRunBackwards()
{
    QVERIFY(!CellRange::parse(u"B2:A3"));
    QVERIFY(!CellRange::parse(u"A3:B2"));
    QVERIFY(!CellRange::parse(u"A1:"));
    QVERIFY(!CellRange::parse(u":A1"));
    QVERIFY(!CellRange::parse(u"A1:B2:C3"));
}

void TestCellPosition::rangeContainsItsCorners()
{
    const CellRange range = *CellRange::parse(u"A4:H20");
    QVERIFY(range.contains({3, 0}));
    QVERIFY(range.contains({19, 7}));
    QVERIFY(!range.contains({20, 7}));
    QVERIFY(!range.contains({19, 8}));
}

void TestCellPosition::refNamesFileSheetAndCell()
{
    const CellRef ref{QStringLiteral("a.xlsx"), QStringLiteral("Pregled"), {23, 1}};
    QCOMPARE(ref.withinFile(), QStringLiteral("Pregled!B24"));
    QCOMPARE(ref.toString(), QStringLiteral("a.xlsx!Pregled!B24"));
    QVERIFY(CellRef().isEmpty());
    QVERIFY(CellRef().toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestCellPosition)
#include "tst_cell_position.moc"
