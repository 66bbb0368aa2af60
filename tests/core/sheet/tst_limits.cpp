// SPDX-License-Identifier: GPL-3.0-or-later
// Every limit holds exactly: one less and the limit itself are read, one more is refused.
#include "core/sheet/read_context.h"
#include "tests/support/grid_text.h"
#include "tests/support/package_builder.h"

#include <QTest>

#include <functional>

using namespace mm;
using namespace Qt::StringLiterals;
using test::odsPackage;
using test::PackageBuilder;
using test::xlsxPackage;

namespace {

/// A file that needs exactly @p amount of something.
using MakeFile = std::function<QByteArray(int amount)>;
using SetLimit = std::function<void(ReadLimits &limits, int amount)>;

QByteArray number(int value)
{
    return QByteArray::number(value);
}

QByteArray repeated(const QByteArray &piece, int count)
{
    return piece.repeated(count);
}

QByteArray inlineCell(const QByteArray &text)
{
    return "<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
}

QByteArray odsTable(const QByteArray &content)
{
    return odsPackage("<table:table table:name=\"One\">" + content + "</table:table>").build();
}

QByteArray odsCell(const QByteArray &attributes, const QByteArray &content = {})
{
    return "<table:table-row><table:table-cell office:value-type=\"string\" " + attributes + ">"
        + content + "</table:table-cell></table:table-row>";
}

Result<Workbook, Refusal> readWithin(const ReadLimits &limits, const QByteArray &bytes)
{
    ReadContext context(limits);
    return readWorkbook(bytes, u"a"_s, {}, context);
}

} // namespace

Q_DECLARE_METATYPE(MakeFile)
Q_DECLARE_METATYPE(SetLimit)

class TestLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areThePromisedOnes()
    {
        constexpr ReadLimits kLimits;
        QCOMPARE(kLimits.fileBytes, 32LL << 20);
        QCOMPARE(kLimits.unpackedBytes, 512LL << 20);
        QCOMPARE(kLimits.entryBytes, 256LL << 20);
        QCOMPARE(kLimits.entryRatio, 200LL);
        QCOMPARE(kLimits.ratioFreeBytes, 1LL << 20);
        QCOMPARE(kLimits.zipEntries, 4096);
        QCOMPARE(kLimits.sheets, 256);
        QCOMPARE(kLimits.rows, 1'048'576);
        QCOMPARE(kLimits.columns, 16'384);
        QCOMPARE(kLimits.cells, 20'000'000LL);
        QCOMPARE(kLimits.cellCharacters, 32'767);
        QCOMPARE(kLimits.xmlDepth, 256);
        QCOMPARE(kLimits.xmlAttributes, 256);
        QCOMPARE(kLimits.sharedStrings, 2'000'000);
        QCOMPARE(kLimits.sharedStringBytes, 64LL << 20);
        QCOMPARE(kLimits.merges, 100'000);
        QCOMPARE(kLimits.csvLineBytes, 1LL << 20);
        QCOMPARE(kLimits.memoryBytes, 1LL << 30);
        QCOMPARE(kLimits.time, std::chrono::milliseconds(30'000));
    }

    void holdExactly_data()
    {
        QTest::addColumn<MakeFile>("make");
        QTest::addColumn<SetLimit>("set");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("code");
        csvLimits();
        packageLimits();
        sheetLimits();
        odsLimits();
        xmlLimits();
    }
    void holdExactly()
    {
        QFETCH(MakeFile, make);
        QFETCH(SetLimit, set);
        QFETCH(int, limit);
        QFETCH(QString, code);
        ReadLimits limits;
        set(limits, limit);
        for (const int amount : {limit - 1, limit, limit + 1}) {
            const auto workbook = readWithin(limits, make(amount));
            QVERIFY2(workbook.has_value() == (amount <= limit),
                     qPrintable(u"%1 of %2: %3"_s.arg(amount).arg(limit).arg(
                         test::gridText(workbook).left(200))));
            if (!workbook) {
                QCOMPARE(refusalName(workbook.error().code), code);
            }
        }
    }

    void sumsOfPartsCount()
    {
        const PackageBuilder package = xlsxPackage("<row><c><v>1</v></c></row>");
        const QByteArray bytes = package.build();
        qint64 total = 0;
        for (const char *part :
             {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
              "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
            total += package.bytesOf(part).size();
        }
        for (const int spare : {-1, 0, 1}) {
            ReadLimits limits;
            limits.unpackedBytes = total + spare;
            QCOMPARE(readWithin(limits, bytes).has_value(), spare >= 0);
        }
    }

    void sumsOfPartsCountAgainWhenTheDirectoryLies()
    {
        PackageBuilder package = xlsxPackage("<row><c><v>1</v></c></row>");
        const QByteArray part = "xl/worksheets/sheet1.xml";
        package.set(part, package.bytesOf(part) + QByteArray(5000, ' '));
        QByteArray bytes = package.build();
        test::setDirectoryField(bytes, part, test::DirectoryField::Size, 10);
        ReadLimits limits;
        limits.unpackedBytes = 5000;
        const auto all = readWithin(limits, bytes);
        QCOMPARE(refusalName(all.error().code), u"too_large"_s);
        limits = {};
        limits.entryBytes = 5000;
        const auto one = readWithin(limits, bytes);
        QCOMPARE(refusalName(one.error().code), u"too_large"_s);
    }

    void theRatioCounts()
    {
        PackageBuilder package = xlsxPackage({});
        const QByteArray part = "xl/worksheets/sheet1.xml";
        package.set(part, package.bytesOf(part) + QByteArray(20'000, ' '));
        const QByteArray bytes = package.build();
        const qint64 ratio = test::directoryField(bytes, part, test::DirectoryField::Size)
            / test::directoryField(bytes, part, test::DirectoryField::PackedSize);
        QVERIFY(ratio > 10);
        ReadLimits limits;
        limits.entryRatio = ratio;
        QVERIFY(readWithin(limits, bytes)); // small parts may be packed as well as they like
        limits.ratioFreeBytes = 1000;
        QCOMPARE(refusalName(readWithin(limits, bytes).error().code), u"too_large"_s);
        limits.entryRatio = ratio + 1;
        QVERIFY(readWithin(limits, bytes));
    }

    void timeCounts()
    {
        ReadLimits limits;
        limits.time = std::chrono::milliseconds(-1);
        const auto xlsx = readWithin(limits, xlsxPackage({}).build());
        QCOMPARE(refusalName(xlsx.error().code), u"too_large"_s);
        QVERIFY(xlsx.error().text().contains(u"seconds"_s));
    }

    void memoryCounts()
    {
        const QByteArray csv = repeated("some text,", 100) + "\n";
        ReadLimits limits;
        limits.memoryBytes = 1000;
        const auto refused = readWithin(limits, csv);
        QCOMPARE(refusalName(refused.error().code), u"too_large"_s);
        QVERIFY(refused.error().text().contains(u"memory"_s));
        limits.memoryBytes = 4000;
        QVERIFY(readWithin(limits, csv));
    }

private:
    static void add(const char *name, const MakeFile &make, const SetLimit &set, int limit,
                    const QString &code = u"too_large"_s)
    {
        QTest::newRow(name) << make << set << limit << code;
    }

    static void csvLimits()
    {
        add(
            "file", [](int n) { return repeated("a", n - 1) + '\n'; },
            [](ReadLimits &limits, int n) { limits.fileBytes = n; }, 100);
        add(
            "characters of a csv field", [](int n) { return repeated("ж", n) + ",b\n"; },
            [](ReadLimits &limits, int n) { limits.cellCharacters = n; }, 32'767);
        add(
            "line of a csv file",
            [](int n) {
                return "a,b\n" + repeated("a,", n / 2 - 1) + repeated("b", n % 2 + 1) + "\nc,d\n";
            },
            [](ReadLimits &limits, int n) { limits.csvLineBytes = n; }, 1 << 10);
        add(
            "rows of a csv file", [](int n) { return repeated("a,b\n", n); },
            [](ReadLimits &limits, int n) { limits.rows = n; }, 50);
        add(
            "columns of a csv file", [](int n) { return repeated("a,", n - 1) + "b\n"; },
            [](ReadLimits &, int) {}, 16'384);
        add(
            "cells", [](int n) { return repeated("a\n", n); },
            [](ReadLimits &limits, int n) { limits.cells = n; }, 1000);
    }

    static void packageLimits()
    {
        add(
            "parts",
            [](int n) {
                PackageBuilder package = xlsxPackage({});
                for (int part = 7; part < n; ++part) {
                    package.add("media/" + number(part), {}, PackageBuilder::Packing::Store);
                }
                return package.build();
            },
            [](ReadLimits &, int) {}, 4096, u"too_many_parts"_s);
        add(
            "sheets",
            [](int n) {
                PackageBuilder package = xlsxPackage({});
                const QByteArray sheet = "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>";
                return package
                    .set("xl/workbook.xml",
                         package.bytesOf("xl/workbook.xml")
                             .replace("</sheets>", repeated(sheet, n - 1) + "</sheets>"))
                    .build();
            },
            [](ReadLimits &, int) {}, 256, u"too_many_parts"_s);
        add(
            "one part",
            [](int n) {
                PackageBuilder package = xlsxPackage({});
                const QByteArray part = "xl/worksheets/sheet1.xml";
                const QByteArray sheet = package.bytesOf(part);
                return package.set(part, sheet + QByteArray(n - sheet.size(), ' ')).build();
            },
            [](ReadLimits &limits, int n) { limits.entryBytes = n; }, 5000);
    }

    static void sheetLimits()
    {
        add(
            "rows", [](int n) { return xlsxPackage("<row r=\"" + number(n) + "\"/>").build(); },
            [](ReadLimits &, int) {}, 1'048'576);
        add(
            "rows by a cell",
            [](int n) {
                return xlsxPackage("<row><c r=\"A" + number(n) + "\"><v>1</v></c></row>").build();
            },
            [](ReadLimits &, int) {}, 1'048'576);
        add(
            "columns",
            [](int n) {
                const QByteArray at = CellPosition{0, n - 1}.toString().toLatin1();
                return xlsxPackage("<row><c r=\"" + at + "\"><v>1</v></c></row>").build();
            },
            [](ReadLimits &, int) {}, 16'384);
        add(
            "cells of xlsx",
            [](int n) { return xlsxPackage(repeated("<row><c><v>1</v></c></row>", n)).build(); },
            [](ReadLimits &limits, int n) { limits.cells = n; }, 100);
        add(
            "characters of an inline text",
            [](int n) { return xlsxPackage(inlineCell(repeated("ж", n))).build(); },
            [](ReadLimits &, int) {}, 32'767);
        add(
            "characters of a shared text",
            [](int n) {
                return xlsxPackage({}, "<si><t>" + repeated("ж", n) + "</t></si>").build();
            },
            [](ReadLimits &, int) {}, 32'767);
        add(
            "shared texts",
            [](int n) { return xlsxPackage({}, repeated("<si><t>a</t></si>", n)).build(); },
            [](ReadLimits &limits, int n) { limits.sharedStrings = n; }, 1000);
        add(
            "bytes of shared texts",
            [](int n) {
                return xlsxPackage({}, "<si><t>" + repeated("a", n) + "</t></si>").build();
            },
            [](ReadLimits &limits, int n) { limits.sharedStringBytes = n; }, 1000);
        add(
            "merged ranges",
            [](int n) {
                return xlsxPackage({}, {},
                                   "<mergeCells>" + repeated("<mergeCell ref=\"A1:B2\"/>", n)
                                       + "</mergeCells>")
                    .build();
            },
            [](ReadLimits &limits, int n) {
                limits.merges = n;
                limits.entryRatio = 1000;
            },
            100'000);
    }

    static void odsLimits()
    {
        add(
            "sheets of ods",
            [](int n) {
                return odsPackage(repeated("<table:table table:name=\"a\"/>", n)).build();
            },
            [](ReadLimits &, int) {}, 256, u"too_many_parts"_s);
        add(
            "rows of ods",
            [](int n) {
                return odsTable("<table:table-row table:number-rows-repeated=\"" + number(n - 1)
                                + "\"/>" + odsCell({}, "<text:p>x</text:p>"));
            },
            [](ReadLimits &, int) {}, 1'048'576);
        add(
            "columns of ods",
            [](int n) {
                return odsTable(odsCell("table:number-columns-repeated=\"" + number(n) + "\"",
                                        "<text:p>x</text:p>"));
            },
            [](ReadLimits &, int) {}, 16'384);
        add(
            "cells of ods",
            [](int n) {
                return odsTable(odsCell("table:number-columns-repeated=\"" + number(n) + "\"",
                                        "<text:p>x</text:p>"));
            },
            [](ReadLimits &limits, int n) { limits.cells = n; }, 1000);
        add(
            "characters of ods",
            [](int n) {
                return odsTable(odsCell({}, "<text:p>" + repeated("ж", n) + "</text:p>"));
            },
            [](ReadLimits &, int) {}, 32'767);
        add(
            "spaces of ods",
            [](int n) {
                return odsTable(
                    odsCell({}, "<text:p>x<text:s text:c=\"" + number(n - 1) + "\"/></text:p>"));
            },
            [](ReadLimits &, int) {}, 32'767);
        add(
            "merged ranges of ods",
            [](int n) {
                return odsTable(repeated(odsCell("table:number-columns-spanned=\"2\""), n));
            },
            [](ReadLimits &limits, int n) { limits.merges = n; }, 100);
    }

    static void xmlLimits()
    {
        add(
            "depth",
            [](int n) {
                return xlsxPackage({}, {}, repeated("<a>", n - 1) + repeated("</a>", n - 1))
                    .build();
            },
            [](ReadLimits &, int) {}, 256);
        add(
            "attributes",
            [](int n) {
                QByteArray attributes;
                for (int at = 0; at < n; ++at) {
                    attributes += " a" + number(at) + "=\"\"";
                }
                return xlsxPackage({}, {}, "<a" + attributes + "/>").build();
            },
            [](ReadLimits &, int) {}, 256);
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
