// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/comment_shapes.h"
#include "core/sheet/package_edit.h"
#include "core/sheet/xlsx_comments.h"
#include "tests/support/package_builder.h"
#include "tests/support/property.h"
#include "tests/support/shared_files.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::xlsxPackage;

/// Comments are put into workbooks of which everything else stays as it is.
class TestXlsxComments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstCommentsBringAllTheirParts();
    void ownCommentIsReplaced();
    void ownTextBelowAnotherIsReplaced_data();
    void ownTextBelowAnotherIsReplaced();
    void ownCommentIsTakenBack();
    void foreignCommentsAndRunsStay();
    void drawingStandsWhereItHasTo();
    void prefixesOfTheDocumentAreUsed();
    void textIsNeverMarkup();
    void cellsAndSheetsStayAsTheyAre();
    void sameCallsGiveTheSameBytes();
    void othersSheetsAreLeftAlone();
    void whatCannotBeWrittenIsRefused();
    void anyWorkbookKeepsItsCells();
};

namespace {

const QString kAuthor = u"Reviewer"_s;
const QByteArray kRows = R"(<row r="2"><c r="B2"><v>41</v></c><c r="C2"><v>7</v></c></row>)";
const QString kFirst = u"xl/commentsReview1.xml"_s;
const QString kShapes = u"xl/drawings/vmlDrawingReview1.vml"_s;

CellComment onCell(const char *cell, const QString &text)
{
    return {u"Sheet1"_s, *CellPosition::parse(QString::fromLatin1(cell)), text};
}

QByteArray commented(const QByteArray &xlsx, const std::vector<CellComment> &comments)
{
    const auto result = withComments(xlsx, comments, kAuthor);
    return result ? *result : QByteArray();
}

QByteArray part(const QByteArray &xlsx, const QString &name)
{
    ReadContext context;
    const auto archive = ZipArchive::open(xlsx, context);
    return archive ? PackageEdit(*archive).bytesOf(name) : QByteArray();
}

QStringList cellsOf(const Workbook &book)
{
    QStringList cells;
    for (const Sheet &sheet : book.sheets) {
        cells << sheet.name();
        for (int row = 0; row < sheet.rowCount(); ++row) {
            for (auto at = sheet.rowBegin(row); at != sheet.rowEnd(row); ++at) {
                cells << CellPosition{row, at->column}.toString() + u'='
                        + sheet.display(row, at->column);
            }
        }
    }
    return cells;
}

} // namespace

void TestXlsxComments::firstCommentsBringAllTheirParts()
{
    const QByteArray xlsx = commented(xlsxPackage(kRows).build(), {onCell("B2", u"41 or 14?"_s)});
    QVERIFY(part(xlsx, kFirst).contains("<comment ref=\"B2\""));
    QVERIFY(part(xlsx, kFirst).contains(">41 or 14?<"));
    QVERIFY(part(xlsx, kFirst).contains("<author>Reviewer</author>"));
    // Without these, programs either ask to repair the file or show nothing.
    QVERIFY(part(xlsx, kShapes).contains("<x:Row>1</x:Row><x:Column>1</x:Column>"));
    const QByteArray types = part(xlsx, u"[Content_Types].xml"_s);
    QVERIFY(types.contains("PartName=\"/xl/commentsReview1.xml\""));
    QVERIFY(types.contains("Extension=\"vml\""));
    const QByteArray arrows = part(xlsx, u"xl/worksheets/_rels/sheet1.xml.rels"_s);
    QVERIFY(arrows.contains("Target=\"/xl/commentsReview1.xml\""));
    QVERIFY(arrows.contains("Id=\"reviewShapes\""));
    QVERIFY(part(xlsx, u"xl/worksheets/sheet1.xml"_s).contains("r:id=\"reviewShapes\"/></"));
}

void TestXlsxComments::ownCommentIsReplaced()
{
    const QByteArray once = commented(xlsxPackage(kRows).build(), {onCell("B2", u"first"_s)});
    const QByteArray twice = commented(once, {onCell("B2", u"second"_s), onCell("C2", u"third"_s)});
    const QByteArray comments = part(twice, kFirst);
    // A cell with two comments is what programs repair by dropping one.
    QCOMPARE(comments.count("ref=\"B2\""), 1);
    QVERIFY(!comments.contains("first"));
    QVERIFY(comments.contains("second"));
    QCOMPARE(comments.count("ref=\"C2\""), 1);
    const QByteArray shapes = part(twice, kShapes);
    QCOMPARE(shapes.count("<v:shape "), 2);
    QCOMPARE(shapes.count("id=\"_x0000_s1025\""), 1);
    QCOMPARE(shapes.count("id=\"_x0000_s1026\""), 1);
    QCOMPARE(part(twice, u"xl/worksheets/sheet1.xml"_s).count("legacyDrawing"), 1);
}

/// A workbook with a comment of Ana on B2.
namespace {

QByteArray withCommentOfAna(const QByteArray &text)
{
    auto package = xlsxPackage(kRows, {}, R"(<legacyDrawing r:id="d"/>)");
    package.set(
        "xl/worksheets/_rels/sheet1.xml.rels",
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
        R"(<Relationship Id="d" Type="x/relationships/vmlDrawing" Target="../drawings/d.vml"/>)"
        R"(<Relationship Id="c" Type="x/relationships/comments" Target="../comments1.xml"/>)"
        R"(</Relationships>)");
    package.set("xl/comments1.xml",
                R"(<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
                R"(<authors><author>Ana</author></authors><commentList>)"
                R"(<comment ref="B2" authorId="0"><text>)"
                    + text + "</text></comment></commentList></comments>");
    package.set("xl/drawings/d.vml",
                "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\">"
                "<v:shape id=\"_x0000_s2049\"><x:ClientData><x:Row>1</x:Row>"
                "<x:Column>1</x:Column></x:ClientData></v:shape></xml>");
    return package.build();
}

const QString kComments = u"xl/comments1.xml"_s;

} // namespace

void TestXlsxComments::ownTextBelowAnotherIsReplaced_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("<t>mine</t>");
    QTest::newRow("in runs") << QByteArray("<r><t>mi</t></r><r><t>ne</t></r>");
    QTest::newRow("with the same words") << QByteArray("<t>mine, dear Reviewer: thanks</t>");
}

void TestXlsxComments::ownTextBelowAnotherIsReplaced()
{
    QFETCH(QByteArray, text);
    const QByteArray before = withCommentOfAna(text);
    const QByteArray once = commented(before, {onCell("B2", u"first"_s)});
    QVERIFY(part(once, kComments).contains("first"));
    const QByteArray comments = part(commented(once, {onCell("B2", u"second"_s)}), kComments);
    QVERIFY(!comments.contains("first"));
    QCOMPARE(comments.count("second"), 1);
    QCOMPARE(comments.count("\nReviewer:"), 1);
    QVERIFY(comments.contains(text.chopped(4))); // all of Ana's, but for the end of the last tag
    // With nothing to say, what she wrote is all there is.
    const QByteArray none = part(commented(once, {onCell("C2", u"elsewhere"_s)}), kComments);
    QVERIFY(!none.contains("first"));
    QVERIFY(none.contains("ref=\"B2\""));
    // Another program made one text of both.
    const QByteArray joined = withCommentOfAna("<r><t>mine\n\nReviewer:\nfirst</t></r>");
    const QByteArray again = part(commented(joined, {onCell("B2", u"second"_s)}), kComments);
    QVERIFY(again.contains("<t>mine</t>"));
    QVERIFY(!again.contains("first"));
    QVERIFY(again.contains("second"));
}

void TestXlsxComments::ownCommentIsTakenBack()
{
    const QByteArray once = commented(xlsxPackage(kRows).build(),
                                      {onCell("B2", u"first"_s), onCell("C2", u"other"_s)});
    const QByteArray twice = commented(once, {onCell("C2", u"other"_s)});
    const QByteArray comments = part(twice, kFirst);
    QVERIFY(!comments.contains("ref=\"B2\""));
    QCOMPARE(comments.count("ref=\"C2\""), 1);
    const QByteArray shapes = part(twice, kShapes);
    QCOMPARE(shapes.count("<v:shape "), 1);
    QVERIFY(shapes.contains("<x:Row>1</x:Row><x:Column>2</x:Column>"));
    QVERIFY(readWorkbook(twice, u"a.xlsx"_s));
    // Nothing is left to say.
    const QByteArray none = commented(twice, {});
    QVERIFY(!part(none, kFirst).contains("<comment "));
    QVERIFY(!part(none, kShapes).contains("<v:shape "));
}

void TestXlsxComments::foreignCommentsAndRunsStay()
{
    auto package = xlsxPackage(kRows, {}, R"(<legacyDrawing r:id="d"/>)");
    package.set(
        "xl/worksheets/_rels/sheet1.xml.rels",
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
        R"(<Relationship Id="d" Type="x/relationships/vmlDrawing" Target="../drawings/d.vml"/>)"
        R"(<Relationship Id="c" Type="x/relationships/comments" Target="../comments1.xml"/>)"
        R"(</Relationships>)");
    package.set(
        "xl/comments1.xml",
        R"(<s:comments xmlns:s="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
        R"(<s:authors><s:author>Ana</s:author></s:authors><s:commentList>)"
        R"(<s:comment ref="B2" authorId="0"><s:text><s:t>mine</s:t></s:text></s:comment>)"
        R"(</s:commentList></s:comments>)");
    // As programs write it: not well-formed.
    package.set("xl/drawings/d.vml",
                "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\">"
                "<v:shape id=\"_x0000_s2049\"><br>Ana</v:shape></xml>");
    const QByteArray sheet = package.bytesOf("xl/worksheets/sheet1.xml");
    const QByteArray xlsx
        = commented(package.build(), {onCell("B2", u"ours"_s), onCell("C2", u"new"_s)});
    const QByteArray comments = part(xlsx, u"xl/comments1.xml"_s);
    QVERIFY(comments.contains("<s:t>mine\n\nReviewer:\nours</s:t>"));
    QVERIFY(comments.contains("<s:author>Ana</s:author><s:author>Reviewer</s:author>"));
    QVERIFY(comments.contains("<s:comment ref=\"C2\" authorId=\"1\">"));
    const QByteArray shapes = part(xlsx, u"xl/drawings/d.vml"_s);
    QVERIFY(shapes.contains("<br>Ana"));
    QCOMPARE(shapes.count("id=\"_x0000_s2050\""), 1);
    QCOMPARE(part(xlsx, u"xl/worksheets/sheet1.xml"_s), sheet);
}

void TestXlsxComments::drawingStandsWhereItHasTo()
{
    const QByteArray after = R"(<pageMargins left="1" right="1" top="1" bottom="1" header="1" )"
                             R"(footer="1"/><tableParts count="0"/><extLst/>)";
    const QByteArray xlsx
        = commented(xlsxPackage(kRows, {}, after).build(), {onCell("B2", u"x"_s)});
    const QByteArray sheet = part(xlsx, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.indexOf("<pageMargins") < sheet.indexOf("<legacyDrawing"));
    QVERIFY(sheet.indexOf("<legacyDrawing") < sheet.indexOf("<tableParts"));
}

void TestXlsxComments::prefixesOfTheDocumentAreUsed()
{
    auto package = xlsxPackage(kRows);
    package.set(
        "xl/worksheets/sheet1.xml",
        R"(<?xml version="1.0" encoding="utf-8"?><x:worksheet )"
        R"(xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>)"
        R"(<x:row r="1"><x:c r="A1"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>)");
    const QByteArray xlsx = commented(package.build(), {onCell("A1", u"x"_s)});
    QVERIFY(part(xlsx, u"xl/worksheets/sheet1.xml"_s).contains("<x:legacyDrawing xmlns:r="));
    // The strict kind of workbook has names of its own.
    QVERIFY(part(xlsx, kFirst).contains("http://purl.oclc.org/ooxml/spreadsheetml/main"));
    QVERIFY(part(xlsx, u"xl/worksheets/_rels/sheet1.xml.rels"_s)
                .contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments"));
}

void TestXlsxComments::textIsNeverMarkup()
{
    const QByteArray xlsx = commented(xlsxPackage(kRows).build(),
                                      {onCell("B2", u"</t><f>=1</f> & \"Šabac\" \u0001 \nнема"_s)});
    const QByteArray comments = part(xlsx, kFirst);
    QVERIFY(XmlOutline::of(comments, 1));
    QVERIFY(!comments.contains("<f>"));
    QVERIFY(!comments.contains('\x01'));
    QVERIFY(comments.contains(u"Šabac"_s.toUtf8()));
    QVERIFY(readWorkbook(xlsx, u"a.xlsx"_s));
}

void TestXlsxComments::cellsAndSheetsStayAsTheyAre()
{
    const auto package
        = xlsxPackage(kRows, "<si><t>a</t></si>",
                      R"(<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>)");
    const QByteArray before = package.build();
    const QByteArray after = commented(before, {onCell("B2", u"x"_s)});
    const auto was = readWorkbook(before, u"a.xlsx"_s);
    const auto is = readWorkbook(after, u"a.xlsx"_s);
    QVERIFY(was && is);
    QCOMPARE(cellsOf(*is), cellsOf(*was));
    QCOMPARE(is->sheets.front().merges(), was->sheets.front().merges());
    QCOMPARE(part(after, u"xl/sharedStrings.xml"_s), package.bytesOf("xl/sharedStrings.xml"));
}

void TestXlsxComments::sameCallsGiveTheSameBytes()
{
    const QByteArray xlsx = xlsxPackage(kRows).build();
    const std::vector<CellComment> comments{onCell("B2", u"x"_s), onCell("C2", u"y"_s)};
    QCOMPARE(commented(xlsx, comments), commented(xlsx, comments));
}

void TestXlsxComments::othersSheetsAreLeftAlone()
{
    const QByteArray xlsx
        = commented(xlsxPackage(kRows).build(), {{u"No such sheet"_s, {0, 0}, u"x"_s}});
    QVERIFY(!xlsx.isEmpty());
    QVERIFY(part(xlsx, kFirst).isEmpty());
}

void TestXlsxComments::whatCannotBeWrittenIsRefused()
{
    QVERIFY(!withComments("a;b\n1;2\n", {onCell("A1", u"x"_s)}, kAuthor));
    auto package = xlsxPackage(kRows);
    package.remove("xl/worksheets/sheet1.xml");
    QVERIFY(!withComments(package.build(), {onCell("A1", u"x"_s)}, kAuthor));
    QVERIFY(!withShapes("<xml>", {{0, 0}}));
}

/// Whatever a workbook of somebody else is made of.
void TestXlsxComments::anyWorkbookKeepsItsCells()
{
    MM_NEED_SHARED("sheets");
    test::Random random;
    QDirIterator files(test::sharedPath(u"sheets"_s), {u"*.xlsx"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const auto was = readWorkbook(before, files.fileName());
        if (!was) {
            continue; // refused, and never answered
        }
        std::vector<CellComment> comments;
        for (const Sheet &sheet : was->sheets) {
            comments.push_back(
                {sheet.name(),
                 {random.integer(0, sheet.rowCount()), random.integer(0, sheet.columnCount())},
                 u"?"_s});
        }
        const auto after = withComments(before, comments, kAuthor);
        QVERIFY2(
            after,
            qPrintable(files.fileName() + u": "_s + (after ? QString() : after.error().text())));
        const auto is = readWorkbook(*after, files.fileName());
        QVERIFY2(is && cellsOf(*is) == cellsOf(*was), random.seedText().constData());
    }
}

QTEST_APPLESS_MAIN(TestXlsxComments)
#include "tst_xlsx_comments.moc"
