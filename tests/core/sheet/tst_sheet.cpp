// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheet_builder.h"
#include "core/sheet/text_interner.h"
#include "tests/support/property.h"

#include <QTest>

#include <map>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

Cell number(double value)
{
    return {value, 0, CellType::Number, false};
}

} // namespace

class TestSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatWasAddedInAnyOrder()
    {
        test::Random random;
        for (int round = 0; round < 200; ++round) {
            std::map<CellPosition, double> model;
            std::vector<CellPosition> order;
            for (int count = random.integer(0, 60); count > 0; --count) {
                const CellPosition at{random.integer(0, 30), random.integer(0, 12)};
                if (model.emplace(at, random.integer(-999, 999)).second) {
                    order.push_back(at);
                }
            }
            SheetBuilder builder(u"s"_s, SheetVisibility::Visible);
            for (const CellPosition &at : order) {
                builder.add(at.row, at.column, number(model.at(at)));
            }
            const auto sheet = builder.finish(std::make_shared<TextPool>());
            QVERIFY2(sheet, random.seedText().constData());
            int rows = 0;
            int columns = 0;
            for (const auto &[at, value] : model) {
                rows = std::max(rows, at.row + 1);
                columns = std::max(columns, at.column + 1);
            }
            QCOMPARE(sheet->rowCount(), rows);
            QCOMPARE(sheet->columnCount(), columns);
            for (int row = -1; row <= 31; ++row) {
                auto entry = sheet->rowBegin(row);
                for (int column = -1; column <= 13; ++column) {
                    const auto known = model.find({row, column});
                    const Cell &cell = sheet->cell(row, column);
                    QVERIFY2((known != model.end()) == (cell.type == CellType::Number),
                             random.seedText().constData());
                    if (known != model.end()) {
                        QCOMPARE(cell.number, known->second);
                        QCOMPARE(static_cast<int>(entry->column), column);
                        ++entry;
                    }
                }
                QVERIFY2(entry == sheet->rowEnd(row), random.seedText().constData());
            }
        }
    }

    void namesTheCellThatWasFilledTwice()
    {
        SheetBuilder builder(u"s"_s, SheetVisibility::Visible);
        builder.add(4, 1, number(1));
        builder.add(2, 3, number(2));
        builder.add(4, 1, number(1));
        const auto sheet = builder.finish(std::make_shared<TextPool>());
        QVERIFY(!sheet);
        QCOMPARE(sheet.error(), (CellPosition{4, 1}));
    }

    void leavesEmptyCellsOut()
    {
        SheetBuilder builder(u"s"_s, SheetVisibility::Hidden);
        builder.add(0, 0, number(1));
        builder.add(7, 7, Cell());
        const auto sheet = builder.finish(std::make_shared<TextPool>());
        QCOMPARE(sheet->rowCount(), 1);
        QCOMPARE(sheet->columnCount(), 1);
        QCOMPARE(sheet->visibility(), SheetVisibility::Hidden);
    }

    void aCellInTheLastRowCostsNoRowsAbove()
    {
        SheetBuilder builder(u"s"_s, SheetVisibility::Visible);
        builder.add(1'048'575, 16'383, number(8));
        const auto sheet = builder.finish(std::make_shared<TextPool>());
        QCOMPARE(sheet->rowCount(), 1'048'576);
        QCOMPARE(sheet->columnCount(), 16'384);
        QCOMPARE(sheet->cell(1'048'575, 16'383).number, 8.0);
        QCOMPARE(sheet->cell(500, 16'383).type, CellType::Empty);
    }

    void keepsMergesAndHiddenRowsAndColumns()
    {
        SheetBuilder builder(u"s"_s, SheetVisibility::Visible);
        builder.addMerge(*CellRange::parse(u"B2:D3"));
        builder.hideRows(2, 4);
        builder.hideColumns(0, 0);
        const auto sheet = builder.finish(std::make_shared<TextPool>());
        QCOMPARE(sheet->merges(), std::vector{*CellRange::parse(u"B2:D3")});
        QVERIFY(!sheet->isRowHidden(1) && sheet->isRowHidden(2) && sheet->isRowHidden(4));
        QVERIFY(!sheet->isRowHidden(5) && !sheet->isRowHidden(-1));
        QVERIFY(sheet->isColumnHidden(0) && !sheet->isColumnHidden(1));
    }

    void displaysEachTypeAsAPersonReadsIt()
    {
        TextInterner texts;
        const std::uint32_t date = texts.intern("2025-07-31");
        const std::uint32_t error = texts.intern("#N/A");
        const std::uint32_t name = texts.intern("Šid");
        SheetBuilder builder(u"s"_s, SheetVisibility::Visible);
        builder.add(0, 0, number(1234567.5));
        builder.add(0, 1, {45869, date, CellType::Date, false});
        builder.add(0, 2, {0, error, CellType::Error, true});
        builder.add(0, 3, {1, 0, CellType::Boolean, false});
        builder.add(0, 4, {0, 0, CellType::NoResult, true});
        builder.add(0, 5, {0, name, CellType::Text, false});
        const auto sheet = builder.finish(texts.pool());
        QCOMPARE(sheet->display(0, 0), u"1234567.5"_s);
        QCOMPARE(sheet->display(0, 1), u"2025-07-31"_s);
        QCOMPARE(sheet->display(0, 2), u"#N/A"_s);
        QCOMPARE(sheet->display(0, 3), u"TRUE"_s);
        QCOMPARE(sheet->display(0, 4), QString());
        QCOMPARE(sheet->display(0, 5), u"Šid"_s);
        QCOMPARE(sheet->display(9, 9), QString());
    }

    void equalTextsShareOneIndex()
    {
        test::Random random;
        TextInterner texts;
        std::map<QString, std::uint32_t> model;
        QCOMPARE(texts.intern(""), 0U);
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int length = random.integer(1, 12); length > 0; --length) {
                text += QChar(static_cast<char16_t>(random.integer(u'а', u'г')));
            }
            const std::uint32_t index = texts.intern(text.toStdString());
            const auto [known, isNew] = model.emplace(text, index);
            QVERIFY2(known->second == index, random.seedText().constData());
            QCOMPARE(texts.pool()->at(index), text);
        }
        QCOMPARE(texts.pool()->size(), model.size() + 1);
    }
};

QTEST_GUILESS_MAIN(TestSheet)
#include "tst_sheet.moc"
