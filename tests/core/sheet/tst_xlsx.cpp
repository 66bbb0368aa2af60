// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/workbook_reader.h"
#include "tests/support/grid_text.h"
#include "tests/support/package_builder.h"

#include <QCryptographicHash>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::PackageBuilder;
using test::xlsxPackage;

namespace {

Result<Workbook, Refusal> read(const PackageBuilder &package)
{
    return readWorkbook(package.build(), u"book.xlsx"_s);
}

QString grid(const PackageBuilder &package)
{
    return test::gridText(read(package));
}

/// A package whose part has one text replaced by another, everywhere.
PackageBuilder replaced(PackageBuilder package, const QByteArray &part, const QByteArray &from,
                        const QByteArray &to)
{
    return package.set(part, package.bytesOf(part).replace(from, to));
}

const QByteArray kSheet = "xl/worksheets/sheet1.xml";
const QByteArray kWorkbook = "xl/workbook.xml";
const QByteArray kWorkbookRels = "xl/_rels/workbook.xml.rels";

} // namespace

class TestXlsx : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data()
    {
        QTest::addColumn<QByteArray>("cells"); // of row 2
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &cells, const QString &expected) {
            QTest::newRow(name) << cells << expected;
        };
        row("number", R"(<c r="B2"><v>12.5</v></c>)", u"B2 number 12.5"_s);
        row("type n", R"(<c r="B2" t="n"><v>1E3</v></c>)", u"B2 number 1000"_s);
        row("shared string", R"(<c r="B2" t="s"><v>1</v></c>)", u"B2 text two"_s);
        row("rich shared string without its reading aid", R"(<c r="B2" t="s"><v>2</v></c>)",
            u"B2 text plainŠ"_s);
        row("empty shared string", R"(<c r="B2" t="s"><v>3</v></c>)", QString());
        row("escaped character", R"(<c r="B2" t="s"><v>4</v></c>)", u"B2 text a\tb_x0041_"_s);
        row("inline string", R"(<c r="B2" t="inlineStr"><is><t>in</t></is></c>)", u"B2 text in"_s);
        row("inline string with runs",
            "<c r=\"B2\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>one </t></r>"
            "<r><t>two</t></r><rPh sb=\"0\" eb=\"1\"><t>aid</t></rPh></is></c>",
            u"B2 text one two"_s);
        row("inline string with its text in v", R"(<c r="B2" t="inlineStr"><v>odd</v></c>)",
            u"B2 text odd"_s);
        row("no cell reference",
            R"(<c><v>1</v></c><c><v>2</v></c><c r="E2"><v>3</v></c><c><v>4</v></c>)",
            u"A2 number 1\nB2 number 2\nE2 number 3\nF2 number 4"_s);
        row("boolean", R"(<c r="B2" t="b"><v>1</v></c><c r="C2" t="b"><v>0</v></c>)",
            u"B2 boolean TRUE\nC2 boolean FALSE"_s);
        row("error", R"(<c r="B2" t="e"><v>#N/A</v></c>)", u"B2 error #N/A"_s);
        row("iso date", R"(<c r="B2" t="d"><v>2025-07-31T00:00:00</v></c>)",
            u"B2 date 2025-07-31"_s);
        row("iso date that is none", R"(<c r="B2" t="d"><v>July</v></c>)", u"B2 text July"_s);
        row("formula", R"(<c r="B2"><f>A1+1</f><v>3</v></c>)", u"B2 =number 3"_s);
        row("formula text", R"(<c r="B2" t="str"><f>A1</f><v>yes</v></c>)", u"B2 =text yes"_s);
        row("formula with an empty text", R"(<c r="B2" t="str"><f>A1</f><v></v></c>)", QString());
        row("formula without result", R"(<c r="B2"><f>SUM(A1:A9)</f><v></v></c>)", u"B2 =none"_s);
        row("formula without value", R"(<c r="B2"><f>SUM(A1:A9)</f></c>)", u"B2 =none"_s);
        row("shared formula", R"(<c r="B2"><f t="shared" si="0"/><v>4</v></c>)", u"B2 =number 4"_s);
        row("formula error", R"(<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>)",
            u"B2 =error #DIV/0!"_s);
        row("formula error without result", R"(<c r="B2" t="e"><f>1/0</f><v/></c>)", u"B2 =none"_s);
        row("style only", R"(<c r="B2" s="1"/><c r="C2" s="3"><v/></c>)", QString());
        row("built-in date format", R"(<c r="B2" s="1"><v>45869</v></c>)", u"B2 date 2025-07-31"_s);
        row("own date format", R"(<c r="B2" s="2"><v>45869</v></c>)", u"B2 date 2025-07-31"_s);
        row("own number format with quoted letters", R"(<c r="B2" s="3"><v>45869</v></c>)",
            u"B2 number 45869"_s);
        row("date format on a negative number", R"(<c r="B2" s="1"><v>-3</v></c>)",
            u"B2 number -3"_s);
        row("style that is not there", R"(<c r="B2" s="99"><v>45869</v></c>)",
            u"B2 number 45869"_s);
        row("number that is none", R"(<c r="B2"><v>1.234,5</v></c>)", u"B2 text 1.234,5"_s);
        row("infinity", R"(<c r="B2"><v>INF</v></c>)", u"B2 text INF"_s);
        row("spaces kept",
            R"(<c r="B2" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c>)",
            u"B2 text  x "_s);
        row("cdata", R"(<c r="B2" t="inlineStr"><is><t><![CDATA[a<b]]>&amp;c</t></is></c>)",
            u"B2 text a<b&c"_s);
        row("foreign elements are no cells",
            R"(<c r="B2"><v>1</v><extLst><ext><v>7</v></ext></extLst></c>)"
            R"(<x:c xmlns:x="urn:other" r="C2"><x:v>5</x:v></x:c>)",
            u"B2 number 1"_s);
    }
    void readsCells()
    {
        QFETCH(QByteArray, cells);
        const QByteArray shared
            = "<si><t>one</t></si><si><t>two</t></si>"
              "<si><r><t>plain</t></r><r><rPr><b/></rPr><t>Š</t></r>"
              "<rPh sb=\"0\" eb=\"1\"><t>aid</t></rPh><phoneticPr fontId=\"1\"/></si>"
              "<si><t/></si><si><t>a_x0009_b_x005F_x0041_</t></si>";
        QTEST(grid(xlsxPackage("<row r=\"2\">" + cells + "</row>", shared)), "expected");
    }

    void rowsWithoutNumbersFollowEachOther()
    {
        QCOMPARE(grid(xlsxPackage("<row><c><v>1</v></c></row><row r=\"5\"><c><v>2</v></c></row>"
                                  "<row><c><v>3</v></c></row>")),
                 u"A1 number 1\nA5 number 2\nA6 number 3"_s);
    }

    void rowsMayComeInAnyOrder()
    {
        QCOMPARE(
            grid(xlsxPackage("<row r=\"5\"><c r=\"B5\"><v>3</v></c><c r=\"A5\"><v>2</v></c></row>"
                             "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")),
            u"A1 number 1\nA5 number 2\nB5 number 3"_s);
    }

    void datesOf1904AreShifted()
    {
        const PackageBuilder package = xlsxPackage("<row><c s=\"1\"><v>44407</v></c></row>");
        QCOMPARE(
            grid(replaced(package, kWorkbook, "<sheets>", "<workbookPr date1904=\"1\"/><sheets>")),
            u"A1 date 2025-07-31"_s);
    }

    void aSerialNumberIsKeptBesideTheText()
    {
        const auto workbook = read(xlsxPackage("<row><c s=\"1\"><v>45869.5</v></c></row>"));
        QCOMPARE(workbook->sheets.front().cell(0, 0).number, 45869.5);
        QCOMPARE(workbook->sheets.front().display(0, 0), u"2025-07-31T12:00:00"_s);
    }

    void readsMerges()
    {
        const auto workbook
            = read(xlsxPackage("<row><c><v>1</v></c></row>", {},
                               "<mergeCells><mergeCell ref=\"B2:D4\"/><mergeCell ref=\"A:B\"/>"
                               "<mergeCell ref=\"7:8\"/></mergeCells>"));
        QVERIFY2(workbook, qPrintable(test::gridText(workbook)));
        QStringList merges;
        for (const CellRange &range : workbook->sheets.front().merges()) {
            merges.append(range.toString());
        }
        QCOMPARE(merges, QStringList({u"B2:D4"_s, u"A1:B1048576"_s, u"A7:XFD8"_s}));
    }

    void readsHiddenRowsAndColumns()
    {
        const auto workbook = read(xlsxPackage(
            "<row r=\"2\" hidden=\"1\"><c><v>1</v></c></row><row r=\"3\" hidden=\"0\"/>", {}, {},
            "<cols><col min=\"2\" max=\"3\" hidden=\"true\"/><col min=\"5\" max=\"5\"/></cols>"));
        const Sheet &sheet = workbook->sheets.front();
        QVERIFY(!sheet.isRowHidden(0) && sheet.isRowHidden(1) && !sheet.isRowHidden(2));
        QVERIFY(!sheet.isColumnHidden(0) && sheet.isColumnHidden(1) && sheet.isColumnHidden(2));
        QVERIFY(!sheet.isColumnHidden(4));
    }

    void readsSheetsInTheOrderOfTheirTabs()
    {
        PackageBuilder package = xlsxPackage("<row><c><v>1</v></c></row>");
        package = replaced(
            package, kWorkbook, "<sheets>",
            "<sheets><sheet name=\"Very\" sheetId=\"4\" state=\"veryHidden\" r:id=\"s2\"/>"
            "<sheet name=\"Hidden\" sheetId=\"2\" state=\"hidden\" r:id=\"s2\"/>"
            "<sheet name=\"Chart\" sheetId=\"3\" r:id=\"s3\"/>");
        const QByteArray type
            = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        package = replaced(
            package, kWorkbookRels, "</Relationships>",
            "<Relationship Id=\"s2\" Type=\"" + type
                + "worksheet\" Target=\"/xl/worksheets/sheet1.xml\"/>"
                  "<Relationship Id=\"s3\" Type=\""
                + type
                + "chartsheet\" Target=\"chartsheets/sheet1.xml\"/>"
                  "<Relationship Id=\"s4\" TargetMode=\"External\" Type=\""
                + type + "externalLinkPath\" Target=\"file:///etc/passwd\"/></Relationships>");
        const auto workbook = read(package);
        QVERIFY2(workbook, qPrintable(test::gridText(workbook)));
        QCOMPARE(workbook->sheets.size(), 3U);
        QCOMPARE(workbook->sheets[0].name(), u"Very"_s);
        QCOMPARE(workbook->sheets[0].visibility(), SheetVisibility::VeryHidden);
        QCOMPARE(workbook->sheets[0].display(0, 0), u"1"_s);
        QCOMPARE(workbook->sheets[1].visibility(), SheetVisibility::Hidden);
        QCOMPARE(workbook->sheets[2].name(), u"Sheet1"_s);
        QCOMPARE(workbook->sheets[2].visibility(), SheetVisibility::Visible);
    }

    void readsWhatOtherProgramsWrite_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const QByteArray strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        QTest::newRow("absolute targets") << kWorkbookRels << QByteArray("Target=\"worksheets")
                                          << QByteArray("Target=\"/xl/worksheets");
        QTest::newRow("dotted targets") << kWorkbookRels << QByteArray("Target=\"worksheets")
                                        << QByteArray("Target=\"./../xl/worksheets");
        QTest::newRow("targets with back slashes")
            << kWorkbookRels << QByteArray("worksheets/sheet1") << QByteArray("worksheets\\sheet1");
        QTest::newRow("other case")
            << kWorkbookRels << QByteArray("sheet1.xml") << QByteArray("Sheet1.XML");
        QTest::newRow("escaped targets")
            << kWorkbookRels << QByteArray("sheet1.xml") << QByteArray("sheet%31.xml");
        QTest::newRow("strict sheet") << kSheet << main << strict;
        QTest::newRow("strict relationships")
            << kWorkbookRels << QByteArray("http://schemas.openxmlformats.org/officeDocument/2006/")
            << QByteArray("http://purl.oclc.org/ooxml/officeDocument/");
        QTest::newRow("single quotes") << kSheet << QByteArray("\"") << QByteArray("'");
    }
    void readsWhatOtherProgramsWrite()
    {
        QFETCH(QByteArray, part);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const PackageBuilder package
            = xlsxPackage("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
                          "s=\"1\"><v>45869</v></c></row>",
                          "<si><t>x</t></si>");
        QVERIFY(package.bytesOf(part).contains(from));
        QCOMPARE(grid(replaced(package, part, from, to)), u"A1 text x\nB1 date 2025-07-31"_s);
    }

    void readsPrefixedNames()
    {
        PackageBuilder package = xlsxPackage({}, "<si><t>x</t></si>");
        package.set(
            kSheet,
            "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            "xmlns=\"urn:other\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" "
            "t=\"s\"><x:v>0</x:v></x:c>"
            "<c r=\"B1\"><v>9</v></c><y:c "
            "xmlns:y=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" "
            "r=\"C1\"><y:v>3</y:v></y:c><y:c xmlns:y=\"urn:y\"/><x:c r=\"D1\"><x:v>4</x:v></x:c>"
            "</x:row></x:sheetData></x:worksheet>");
        QCOMPARE(grid(package), u"A1 text x\nC1 number 3\nD1 number 4"_s);
    }

    void readsUtf16Parts()
    {
        PackageBuilder package
            = xlsxPackage("<row><c t=\"inlineStr\"><is><t>Шид</t></is></c></row>");
        const QString xml = QString::fromUtf8(package.bytesOf(kSheet))
                                .replace(u"encoding=\"UTF-8\""_s, u"encoding=\"UTF-16\""_s);
        const QByteArray utf16(
            "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(xml.utf16()), 2 * xml.size()));
        QCOMPARE(grid(package.set(kSheet, utf16)), u"A1 text Шид"_s);
    }

    void readsStoredParts()
    {
        PackageBuilder package = xlsxPackage("<row><c><v>5</v></c></row>");
        const QByteArray sheet = package.bytesOf(kSheet);
        package.remove(kSheet).add(kSheet, sheet, PackageBuilder::Packing::Store);
        QCOMPARE(grid(package), u"A1 number 5"_s);
    }

    void stylesAndSharedStringsMayBeAbsent()
    {
        PackageBuilder package = xlsxPackage("<row><c s=\"1\"><v>5</v></c></row>");
        package.remove("xl/styles.xml").remove("xl/sharedStrings.xml");
        package = replaced(package, kWorkbookRels, "relationships/styles", "relationships/other");
        package = replaced(package, kWorkbookRels, "relationships/sharedStrings",
                           "relationships/other");
        QCOMPARE(grid(package), u"A1 number 5"_s);
    }

    void aWorkbookWithoutCellsIsReadable()
    {
        const auto workbook = read(xlsxPackage({}));
        QVERIFY(workbook);
        QCOMPARE(workbook->sheets.size(), 1U);
        QCOMPARE(workbook->sheets.front().rowCount(), 0);
        QCOMPARE(workbook->sheets.front().columnCount(), 0);
    }

    void describesTheFile()
    {
        const QByteArray bytes = xlsxPackage({}).build();
        const auto workbook = readWorkbook(bytes, u"book.xlsx"_s);
        QCOMPARE(workbook->fileName, u"book.xlsx"_s);
        QCOMPARE(workbook->fileSize, static_cast<qint64>(bytes.size()));
        QCOMPARE(workbook->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QVERIFY(workbook->encoding.isEmpty() && !workbook->encodingGuessed);
    }
};

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
