// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/workbook_reader.h"
#include "tests/support/grid_text.h"
#include "tests/support/package_builder.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::odsPackage;
using test::PackageBuilder;

namespace {

QByteArray table(const QByteArray &content, const QByteArray &attributes = {})
{
    return "<table:table table:name=\"One\" " + attributes + ">" + content + "</table:table>";
}

QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

QByteArray cell(const QByteArray &attributes, const QByteArray &content = {})
{
    return "<table:table-cell " + attributes + ">" + content + "</table:table-cell>";
}

QByteArray number(const QByteArray &value, const QByteArray &attributes = {})
{
    return cell(attributes + " office:value-type=\"float\" office:value=\"" + value + "\"",
                "<text:p>" + value + "</text:p>");
}

QByteArray text(const QByteArray &content, const QByteArray &attributes = {})
{
    return cell(attributes + " office:value-type=\"string\"", content);
}

Result<Workbook, Refusal> read(const PackageBuilder &package)
{
    return readWorkbook(package.build(), u"book.ods"_s);
}

QString grid(const QByteArray &tables)
{
    return test::gridText(read(odsPackage(tables)));
}

} // namespace

class TestOds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data()
    {
        QTest::addColumn<QByteArray>("cells"); // of row 1
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *name, const QByteArray &cells, const QString &expected) {
            QTest::newRow(name) << cells << expected;
        };
        add("number", number("12.5"), u"A1 number 12.5"_s);
        add("percentage",
            cell("office:value-type=\"percentage\" office:value=\"0.07\"", "<text:p>7 %</text:p>"),
            u"A1 %number 0.07"_s);
        add("currency",
            cell("office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"3\"",
                 "<text:p>3 €</text:p>"),
            u"A1 number 3"_s);
        add("date",
            cell("office:value-type=\"date\" office:date-value=\"2025-07-31\"",
                 "<text:p>31.07.25</text:p>"),
            u"A1 date 2025-07-31"_s);
        add("date and time",
            cell("office:value-type=\"date\" office:date-value=\"2025-07-31T12:00:00\""),
            u"A1 date 2025-07-31T12:00:00"_s);
        add("time", cell("office:value-type=\"time\" office:time-value=\"PT18H00M00S\""),
            u"A1 date 18:00:00"_s);
        add("boolean",
            cell("office:value-type=\"boolean\" office:boolean-value=\"true\"",
                 "<text:p>WAHR</text:p>"),
            u"A1 boolean TRUE"_s);
        add("text", text("<text:p>Шид</text:p>"), u"A1 text Шид"_s);
        add("text in paragraphs", text("<text:p>a</text:p><text:p/><text:p>b</text:p>"),
            u"A1 text a\n\nb"_s);
        add("text with spaces, tabs and breaks",
            text("<text:p>  a \n b<text:s text:c=\"3\"/>c<text:tab/>d<text:line-break/>e</text:p>"),
            u"A1 text a b   c\td\ne"_s);
        add("text in spans and links",
            text("<text:p>a<text:span>b<text:a>c</text:a></text:span>d</text:p>"),
            u"A1 text abcd"_s);
        add("text with what does not belong to it",
            text("<office:annotation><text:p>note</text:p></office:annotation><text:p>a"
                 "<text:note><text:p>foot</text:p></text:note><draw:frame><draw:text-box>"
                 "<text:p>box</text:p></draw:text-box></draw:frame>b</text:p>"),
            u"A1 text ab"_s);
        add("text that is only an attribute",
            cell("office:value-type=\"string\" office:string-value=\"att\""), u"A1 text att"_s);
        add("text without type", cell("", "<text:p>bare</text:p>"), u"A1 text bare"_s);
        add("formula", number("3", "table:formula=\"of:=1+2\""), u"A1 =number 3"_s);
        add("formula text", text("<text:p>x</text:p>", "table:formula=\"of:=A2\""),
            u"A1 =text x"_s);
        add("formula with an empty text", text("<text:p/>", "table:formula=\"of:=A2\""), QString());
        add("formula without result", cell("table:formula=\"of:=A2\""), u"A1 =none"_s);
        add("error by its type",
            text("<text:p>#DIV/0!</text:p>",
                 "table:formula=\"of:=1/0\" calcext:value-type=\"error\""),
            u"A1 =error #DIV/0!"_s);
        add("error that is shown only",
            cell("table:formula=\"of:=NA()\" office:value-type=\"float\" office:value=\"0\"",
                 "<text:p>#N/A</text:p>"),
            u"A1 =error #N/A"_s);
        add("error of LibreOffice", text("<text:p>Err:502</text:p>", "table:formula=\"of:=X()\""),
            u"A1 =error Err:502"_s);
        add("a typed text that looks like an error", text("<text:p>#N/A</text:p>"),
            u"A1 text #N/A"_s);
        add("repeated", number("7", "table:number-columns-repeated=\"3\"") + number("8"),
            u"A1 number 7\nB1 number 7\nC1 number 7\nD1 number 8"_s);
        add("repeated gap", cell("table:number-columns-repeated=\"2\"") + number("8"),
            u"C1 number 8"_s);
        add("gap to the end", number("8") + cell("table:number-columns-repeated=\"16383\""),
            u"A1 number 8"_s);
        add("gap beyond the end",
            number("8") + cell("table:number-columns-repeated=\"2147483647\""), u"A1 number 8"_s);
        add("covered cell keeps its place",
            number("1", "table:number-columns-spanned=\"2\"")
                + "<table:covered-table-cell office:value-type=\"float\" office:value=\"5\"/>"
                + number("2"),
            u"A1 number 1\nB1 number 5\nC1 number 2"_s);
        add("value missing", cell("office:value-type=\"float\"", "<text:p>12</text:p>"),
            u"A1 text 12"_s);
        add("date before the calendar",
            cell("office:value-type=\"date\" office:date-value=\"1850-01-01\"",
                 "<text:p>1850</text:p>"),
            u"A1 text 1850"_s);
    }
    void readsCells()
    {
        QFETCH(QByteArray, cells);
        QTEST(grid(table(row(cells))), "expected");
    }

    void rowsRepeat()
    {
        QCOMPARE(grid(table(row(number("1"), "table:number-rows-repeated=\"2\"")
                            + row({}, "table:number-rows-repeated=\"3\"") + row(number("2"))
                            + row(cell(""), "table:number-rows-repeated=\"1048570\""))),
                 u"A1 number 1\nA2 number 1\nA6 number 2"_s);
    }

    void rowsStandInGroupsAndHeaders()
    {
        QCOMPARE(grid(table("<table:table-header-rows>" + row(number("1"))
                            + "</table:table-header-rows><table:table-row-group>"
                              "<table:table-row-group>"
                            + row(number("2")) + "</table:table-row-group>" + row(number("3"))
                            + "</table:table-row-group>")),
                 u"A1 number 1\nA2 number 2\nA3 number 3"_s);
    }

    void mergesComeFromSpans()
    {
        const auto workbook
            = read(odsPackage(table(row(cell("")
                                        + number("1",
                                                 "table:number-columns-spanned=\"2\" "
                                                 "table:number-rows-spanned=\"3\"")))));
        QCOMPARE(workbook->sheets.front().merges(), std::vector{*CellRange::parse(u"B1:C3")});
    }

    void hiddenThingsAreKnown()
    {
        const QByteArray styles = "<style:style style:name=\"ta1\" style:family=\"table\">"
                                  "<style:table-properties table:display=\"true\"/></style:style>"
                                  "<style:style style:name=\"ta2\" style:family=\"table\">"
                                  "<style:table-properties table:display=\"false\"/></style:style>";
        const auto workbook = read(odsPackage(
            table("<table:table-column table:number-columns-repeated=\"2\"/>"
                  "<table:table-column table:visibility=\"collapse\"/>"
                      + row(number("1"), "table:visibility=\"filter\"") + row(number("2")),
                  "table:style-name=\"ta1\"")
                + table(row(number("3")), "table:style-name=\"ta2\""),
            styles));
        QVERIFY2(workbook, qPrintable(test::gridText(workbook)));
        const Sheet &sheet = workbook->sheets[0];
        QCOMPARE(sheet.visibility(), SheetVisibility::Visible);
        QVERIFY(sheet.isRowHidden(0) && !sheet.isRowHidden(1));
        QVERIFY(!sheet.isColumnHidden(1) && sheet.isColumnHidden(2) && !sheet.isColumnHidden(3));
        QCOMPARE(workbook->sheets[1].visibility(), SheetVisibility::Hidden);
    }

    void tablesThatAreNoSheetsAreLeftOut()
    {
        const QByteArray cache = "<table:table table:name=\"'file:///other.ods'#$A\">"
            + row(number("9")) + "</table:table>";
        const QByteArray link = "<table:dde-links><table:dde-link>" + table(row(number("8")))
            + "</table:dde-link></table:dde-links>";
        const QByteArray nested
            = table(row(text("<text:p>x</text:p>" + table(row(number("7")))) + number("2")));
        const auto workbook = read(odsPackage(cache + nested + link));
        QCOMPARE(workbook->sheets.size(), 1U);
        QCOMPARE(test::gridText(workbook), u"A1 text x\nB1 number 2"_s);
    }

    void readsOtherPrefixes()
    {
        PackageBuilder package = odsPackage(table(row(number("4") + text("<text:p>a</text:p>"))));
        QByteArray xml = package.bytesOf("content.xml");
        xml.replace("table:", "t:").replace("xmlns:table=", "xmlns:t=");
        xml.replace("<text:", "<x:").replace("</text:", "</x:").replace("xmlns:text=", "xmlns:x=");
        xml.replace("opendocument:xmlns:t:", "opendocument:xmlns:table:");
        QCOMPARE(test::gridText(read(package.set("content.xml", xml))),
                 u"A1 number 4\nB1 text a"_s);
    }

    void anOldManifestMayNameADocumentType()
    {
        PackageBuilder package = odsPackage(table(row(number("4"))));
        package.set(
            "META-INF/manifest.xml",
            "<!DOCTYPE manifest:manifest PUBLIC \"-//OpenOffice.org//DTD Manifest 1.0//EN\" "
            "\"Manifest.dtd\"><manifest:manifest/>");
        QCOMPARE(test::gridText(read(package)), u"A1 number 4"_s);
    }

    void theMimetypeMayBeAbsent()
    {
        PackageBuilder package = odsPackage(table(row(number("4"))));
        package.remove("mimetype");
        QCOMPARE(test::gridText(read(package)), u"A1 number 4"_s);
    }
};

QTEST_GUILESS_MAIN(TestOds)
#include "tst_ods.moc"
