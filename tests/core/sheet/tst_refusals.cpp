// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is damaged, lies or is something else is refused whole, with the right code, and in
// one sentence that names the file, the place and the cause.
#include "core/sheet/workbook_reader.h"
#include "tests/support/grid_text.h"
#include "tests/support/package_builder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::DirectoryField;
using test::odsPackage;
using test::PackageBuilder;
using test::xlsxPackage;

Q_DECLARE_METATYPE(mm::RefusalCode)

namespace {

const QByteArray kSheet = "xl/worksheets/sheet1.xml";

PackageBuilder soundXlsx()
{
    return xlsxPackage(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>12</v></c></row>"
        "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>45869</v></c></row>",
        "<si><t>Šid</t></si>");
}

PackageBuilder soundOds()
{
    return odsPackage("<table:table table:name=\"One\"><table:table-row>"
                      "<table:table-cell office:value-type=\"float\" office:value=\"12\">"
                      "<text:p>12</text:p></table:table-cell></table:table-row></table:table>");
}

QByteArray replaced(PackageBuilder package, const QByteArray &part, const QByteArray &from,
                    const QByteArray &to)
{
    const QByteArray before = package.bytesOf(part);
    const QByteArray after = QByteArray(before).replace(from, to);
    Q_ASSERT(before != after);
    return package.set(part, after).build();
}

QByteArray withRow(const QByteArray &row)
{
    return xlsxPackage(row).build();
}

QByteArray ole(const QByteArray &streamName)
{
    QByteArray bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    bytes.append(512, '\0');
    for (const char c : streamName) {
        bytes.append(c).append('\0');
    }
    return bytes;
}

} // namespace

class TestRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("file");
        QTest::addColumn<RefusalCode>("code");
        QTest::addColumn<QString>("words"); // stands in the sentence
        zipFaults();
        zipLies();
        missingParts();
        xmlFaults();
        sheetFaults();
        otherFiles();
        textFaults();
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, file);
        QFETCH(mm::RefusalCode, code);
        QFETCH(QString, words);
        QElapsedTimer timer;
        timer.start();
        const auto workbook = readWorkbook(bytes, file);
        QVERIFY2(!workbook, qPrintable(test::gridText(workbook)));
        QCOMPARE(refusalName(workbook.error().code), refusalName(code));
        const QString text = workbook.error().text();
        QVERIFY2(text.startsWith(u"“%1” was not read: "_s.arg(file)), qPrintable(text));
        QVERIFY2(text.contains(words) && text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(timer.elapsed() < 1000, "a refusal has to come at once");
    }

private:
    static void add(const char *name, const QByteArray &bytes, RefusalCode code,
                    const QString &words, const QString &file = u"book.xlsx"_s)
    {
        QTest::newRow(name) << bytes << file << code << words;
    }

    static void zipFaults()
    {
        const QByteArray sound = soundXlsx().build();
        add("end of the zip missing", sound.chopped(30), RefusalCode::Damaged, u"end is missing"_s);
        add("first half only", sound.first(sound.size() / 2), RefusalCode::Damaged,
            u"end is missing"_s);

        PackageBuilder stored = soundXlsx();
        const QByteArray sheet = stored.bytesOf(kSheet);
        stored.remove(kSheet).add(kSheet, sheet, PackageBuilder::Packing::Store);
        QByteArray changed = stored.build();
        Q_ASSERT(changed.contains("<v>12</v>"));
        changed.replace("<v>12</v>", "<v>13</v>");
        add("number changed behind its checksum", changed, RefusalCode::Damaged,
            u"xl/worksheets/sheet1.xml: its checksum is wrong"_s);

        QByteArray checksum = sound;
        test::setDirectoryField(checksum, "xl/workbook.xml", DirectoryField::Checksum, 1);
        add("checksum wrong", checksum, RefusalCode::Damaged,
            u"xl/workbook.xml: its checksum is wrong"_s);

        PackageBuilder twice = soundXlsx();
        QByteArray doubled = twice.add("xl/worksheets/sheet9.xml", sheet).build();
        doubled.replace("sheet9.xml", "sheet1.xml");
        add("part twice", doubled, RefusalCode::Damaged, u"stands twice in the file"_s);

        add("packed by another method",
            soundXlsx().remove(kSheet).add(kSheet, sheet, PackageBuilder::Packing::Bzip2).build(),
            RefusalCode::Unsupported, u"method that is not supported"_s);
        add("locked parts", soundXlsx().lock("secret").build(), RefusalCode::Encrypted,
            u"locked by a password"_s);
        for (const char *path :
             {"../evil.xml", "/etc/evil", "a/../../evil", "C:/evil", "..\\evil"}) {
            add(path, soundXlsx().add(path, "x").build(), RefusalCode::UnsafePath,
                u"points out of the file"_s);
        }
    }

    static void zipLies()
    {
        constexpr qsizetype kBomb = 8 * 1024 * 1024;
        PackageBuilder bomb = soundXlsx();
        const QByteArray blanks = QByteArray(kBomb, ' ');
        QByteArray bytes
            = bomb.set(kSheet, bomb.bytesOf(kSheet).replace("<sheetData>", blanks + "<sheetData>"))
                  .build();
        add("bomb", bytes, RefusalCode::TooLarge, u"more than 200 times its size"_s);
        test::setDirectoryField(bytes, kSheet, DirectoryField::Size, 1000);
        add("bomb that lies about its size", bytes, RefusalCode::TooLarge,
            u"more than 200 times its size"_s);

        add("bomb in a part that nobody reads",
            soundXlsx().add("media/bomb", QByteArray(kBomb, '\0')).build(), RefusalCode::TooLarge,
            u"media/bomb: it unpacks to more than 200 times"_s);

        QByteArray giant = soundXlsx().build();
        test::setDirectoryField(giant, kSheet, DirectoryField::Size, 400'000'000);
        add("part of 400 MB", giant, RefusalCode::TooLarge, u"larger than 256"_s);

        QByteArray size = soundXlsx().build();
        test::setDirectoryField(size, kSheet, DirectoryField::Size, 100);
        add("size of a part too small", size, RefusalCode::Damaged,
            u"its size is not what the file says"_s);
        QByteArray packed = soundXlsx().build();
        test::setDirectoryField(packed, kSheet, DirectoryField::PackedSize, 0x7FFFFFFF);
        add("packed size beyond the file", packed, RefusalCode::Damaged, QString());

        QByteArray noise(4000, '\0');
        for (qsizetype at = 0; at < noise.size(); ++at) {
            noise[at] = static_cast<char>(at * at * 31 / 7);
        }
        QByteArray overlap = soundXlsx()
                                 .add("media/a", noise, PackageBuilder::Packing::Store)
                                 .add("media/b", "x", PackageBuilder::Packing::Store)
                                 .add("media/c", "x", PackageBuilder::Packing::Store)
                                 .build();
        for (const char *name : {"media/b", "media/c"}) {
            for (const auto field : {DirectoryField::Checksum, DirectoryField::PackedSize,
                                     DirectoryField::Size, DirectoryField::Offset}) {
                test::setDirectoryField(overlap, name, field,
                                        test::directoryField(overlap, "media/a", field));
            }
        }
        add("parts on top of each other", overlap, RefusalCode::Damaged, u"overlap"_s);
    }

    static void missingParts()
    {
        for (const char *part : {"[Content_Types].xml", "xl/workbook.xml", "xl/styles.xml",
                                 "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
            add(part, soundXlsx().remove(part).build(), RefusalCode::Damaged,
                QString::fromLatin1(part) + u": this part is missing"_s);
        }
        add("_rels/.rels missing", soundXlsx().remove("_rels/.rels").build(), RefusalCode::Damaged,
            u"_rels/.rels"_s);
        add("relationships of the workbook missing",
            soundXlsx().remove("xl/_rels/workbook.xml.rels").build(), RefusalCode::Damaged,
            u"xl/workbook.xml: it does not say where sheet “Sheet1” is"_s);
        add("content.xml missing", soundOds().remove("content.xml").build(), RefusalCode::Damaged,
            u"content.xml: this part is missing"_s, u"book.ods"_s);
        add("relationship out of the package",
            replaced(soundXlsx(), "xl/_rels/workbook.xml.rels", "worksheets/sheet1",
                     "../../../etc/passwd"),
            RefusalCode::UnsafePath, u"points out of the file"_s);
    }

    static void xmlFaults()
    {
        const QByteArray doctype = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">"
                                   "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        for (const char *part :
             {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
              "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
            add((QByteArray("document type in ") + part).constData(),
                replaced(soundXlsx(), part, "?>\n", "?>\n" + doctype), RefusalCode::Doctype,
                QString::fromLatin1(part) + u": it contains a document type"_s);
            add((QByteArray("empty ") + part).constData(), soundXlsx().set(part, {}).build(),
                RefusalCode::Damaged, QString::fromLatin1(part) + u": it breaks off"_s);
        }
        add("document type in content.xml",
            replaced(soundOds(), "content.xml", "?>\n", "?>\n" + doctype), RefusalCode::Doctype,
            u"content.xml"_s, u"book.ods"_s);
        add("document type hidden in UTF-7",
            soundXlsx()
                .set("xl/sharedStrings.xml",
                     "<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADw-!DOCTYPE x+AD4-<sst/>")
                .build(),
            RefusalCode::Doctype, u"foreign encoding"_s);
        add("unknown encoding",
            soundXlsx().set(kSheet, "<?xml version=\"1.0\" encoding=\"x-none\"?><a/>").build(),
            RefusalCode::Damaged, u"unknown encoding"_s);
        const QByteArray sheet = soundXlsx().bytesOf(kSheet);
        add("sheet cut in a row",
            soundXlsx().set(kSheet, sheet.first(sheet.indexOf("<v>12"))).build(),
            RefusalCode::Damaged, u"sheet1.xml: it breaks off in the middle, at line 2"_s);
        add("sheet cut in a tag",
            soundXlsx().set(kSheet, sheet.first(sheet.indexOf("row r=\"2\""))).build(),
            RefusalCode::Damaged, u"breaks off"_s);
        add("sheet with a wrong end tag", replaced(soundXlsx(), kSheet, "</row>", "</rows>"),
            RefusalCode::Damaged, u"not well-formed at line 2"_s);
        add("sheet with bytes that are no UTF-8", replaced(soundXlsx(), kSheet, "12", "\xE8"),
            RefusalCode::Damaged, u"not well-formed"_s);
        add("entity without definition", replaced(soundXlsx(), kSheet, "12", "&xxe;"),
            RefusalCode::Damaged, u"not well-formed"_s);
        add("something behind the sheet", soundXlsx().set(kSheet, sheet + "<more/>").build(),
            RefusalCode::Damaged, u"not well-formed"_s);
    }

    static void sheetFaults()
    {
        add("text that is not there", withRow("<row><c t=\"s\"><v>7</v></c></row>"),
            RefusalCode::Damaged, u"refers to a text that is not there (A1)"_s);
        add("text one behind the last", withRow("<row><c t=\"s\"><v>0</v></c></row>"),
            RefusalCode::Damaged, u"refers to a text that is not there"_s);
        add("text index that is none", withRow("<row><c t=\"s\"><v>x</v></c></row>"),
            RefusalCode::Damaged, u"refers to a text"_s);
        add("cell twice", withRow("<row><c r=\"B1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"),
            RefusalCode::Damaged, u"cell B1 stands twice"_s);
        add("row twice",
            withRow("<row r=\"1\"><c><v>1</v></c></row><row r=\"1\"><c><v>2</v></c></row>"),
            RefusalCode::Damaged, u"cell A1 stands twice"_s);
        for (const char *place :
             {"", "B", "7", "B0", "b7", "B7x", "ABCDE1", "B999999999", "$B$7"}) {
            add((QByteArray("place ") + place).constData(),
                withRow(QByteArray("<row><c r=\"") + place + "\"><v>1</v></c></row>"),
                RefusalCode::Damaged, u"is no place of a cell"_s);
        }
        add("row number", withRow("<row r=\"0\"/>"), RefusalCode::Damaged, u"is no row number"_s);
        add("type of a cell", withRow("<row><c t=\"zz\"><v>1</v></c></row>"), RefusalCode::Damaged,
            u"“zz” is no type of a cell"_s);
        add("merged range",
            xlsxPackage({}, {}, "<mergeCells><mergeCell ref=\"D4:B2\"/></mergeCells>").build(),
            RefusalCode::Damaged, u"“D4:B2” is no range of cells"_s);
        add("sheet part that is none", soundXlsx().set(kSheet, "<a/>").build(),
            RefusalCode::Damaged, u"no sheet of cells"_s);
        add("table of texts that is none", soundXlsx().set("xl/sharedStrings.xml", "<a/>").build(),
            RefusalCode::Damaged, u"no table of texts"_s);
        add("17 thousand million cells",
            odsPackage("<table:table table:name=\"One\"><table:table-row "
                       "table:number-rows-repeated=\"1048576\"><table:table-cell "
                       "table:number-columns-repeated=\"16384\" office:value-type=\"float\" "
                       "office:value=\"1\"/></table:table-row></table:table>")
                .build(),
            RefusalCode::TooLarge, u"more than 20000000 cells"_s, u"book.ods"_s);
    }

    static void otherFiles()
    {
        add("nothing", {}, RefusalCode::Empty, u"holds nothing"_s);
        add("nothing but a byte order mark", "\xEF\xBB\xBF", RefusalCode::Empty, u"holds nothing"_s,
            u"a.csv"_s);
        add("locked xlsx", ole("EncryptedPackage"), RefusalCode::Encrypted, u"password"_s);
        add("old xls", ole("Workbook"), RefusalCode::Unsupported, u"save it as .xlsx"_s,
            u"old.xls"_s);
        add("locked xlsb", ole("EncryptedPackage"), RefusalCode::Unsupported, u".xlsb"_s,
            u"book.xlsb"_s);
        add("xlsb",
            replaced(soundXlsx(), "[Content_Types].xml",
                     "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                     "vnd.ms-excel.sheet.binary.macroEnabled.main"),
            RefusalCode::Unsupported, u"save it as .xlsx"_s, u"book.xlsb"_s);
        add("locked ods",
            replaced(soundOds(), "META-INF/manifest.xml", "<manifest:file-entry",
                     "<manifest:encryption-data/><manifest:file-entry"),
            RefusalCode::Encrypted, u"password"_s, u"book.ods"_s);
        add("text document",
            replaced(soundXlsx(), "[Content_Types].xml", "spreadsheetml.sheet",
                     "wordprocessingml.document"),
            RefusalCode::NotAWorkbook, u"text document"_s, u"letter.docx"_s);
        add("OpenDocument text",
            soundOds().set("mimetype", "application/vnd.oasis.opendocument.text").build(),
            RefusalCode::NotAWorkbook, u"no spreadsheet"_s, u"letter.odt"_s);
        add("OpenDocument without a spreadsheet",
            replaced(soundOds(), "content.xml", "office:spreadsheet>", "office:text>"),
            RefusalCode::NotAWorkbook, u"no spreadsheet"_s, u"book.ods"_s);
        add("OpenDocument spreadsheet without a sheet", odsPackage({}).build(), RefusalCode::Empty,
            u"no sheet"_s, u"book.ods"_s);
        add("archive of other files", PackageBuilder().add("a.txt", "a").build(),
            RefusalCode::NotAWorkbook, u"archive of other files"_s, u"a.zip"_s);
        add("empty archive", QByteArray("PK\x05\x06") + QByteArray(18, '\0'),
            RefusalCode::NotAWorkbook, u"archive"_s, u"a.zip"_s);
        add("web page", "\xEF\xBB\xBF \n<html><table><tr><td>1</td></tr></table></html>",
            RefusalCode::NotAWorkbook, u"web page"_s, u"page.csv"_s);
        add("document type of a web page", "<!doctype html><p>", RefusalCode::NotAWorkbook,
            u"web page"_s, u"report.xls"_s);
        add("xml", "<?xml version=\"1.0\"?><a/>", RefusalCode::NotAWorkbook, u"XML"_s, u"a.xml"_s);
        add("pdf", "%PDF-1.7\n", RefusalCode::NotAWorkbook, u"no workbook"_s, u"a.pdf"_s);
        add("picture", "\x89PNG\r\n\x1A\n", RefusalCode::NotAWorkbook, u"no workbook"_s,
            u"a.png"_s);
        add("text called xlsx", "this is not a zip", RefusalCode::NotAWorkbook, u".csv"_s);
        add("table called ods", "a,b\nc,d\n", RefusalCode::NotAWorkbook, u".csv"_s, u"A.ODS"_s);
        add("text called xls", "a,b\nc,d\n", RefusalCode::Unsupported, u".csv"_s, u"a.xls"_s);
    }

    static void textFaults()
    {
        const auto csv = [](const char *name, const QByteArray &bytes, RefusalCode code,
                            const QString &words) { add(name, bytes, code, words, u"a.csv"_s); };
        csv("zero byte", QByteArray("a,b\n\0,c\n", 8), RefusalCode::NotAWorkbook, u"neither"_s);
        csv("control character", "a,b\n\x01,c\n", RefusalCode::NotAWorkbook, u"byte 5"_s);
        csv("quote never closed", "a,b\n\"c,d\ne,f\n", RefusalCode::Damaged,
            u"line 2: a quote is opened and never closed"_s);
        csv("wrong UTF-8 behind its mark",
            "\xEF\xBB\xBF"
            "a\xE8,b\n",
            RefusalCode::Damaged, u"not valid UTF-8"_s);
        csv("UTF-8 cut within a letter",
            "\xEF\xBB\xBF"
            "a,\xC5",
            RefusalCode::Damaged, u"not valid UTF-8"_s);
        csv("UTF-16 cut within a letter",
            QByteArray("\xFF\xFE"
                       "a\0,\0b",
                       7),
            RefusalCode::Damaged, u"not valid UTF-16"_s);
    }
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
