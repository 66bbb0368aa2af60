// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are scanned are read as expat reads them, and what expat refuses stays refused.
#include "core/sheet/xlsx_row_scanner.h"
#include "tests/support/property.h"
#include "tests/support/sheet_part.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::Random;
using test::sheetPart;
using test::sheetPartText;

namespace {

/// What stands in cells: most as programs write it, some as none should.
const std::vector<QByteArray> &contents()
{
    static const std::vector<QByteArray> kContents{
        "<v>12</v>",
        "<v>-1.5e3</v>",
        "<v>45658</v>",
        "<v>0</v>",
        "<v/>",
        "<v></v>",
        "",
        "<f>A1&amp;\"x\"</f><v>3</v>",
        "<f t=\"shared\" ref=\"A1:A9\" si=\"0\">B1&gt;2</f><v>1</v>",
        "<f/>",
        "<f>A1</f>",
        "<is><t>New arrivals</t></is>",
        "<is><t xml:space=\"preserve\"> Šid &lt;5 \n</t></is>",
        "<is>\n <t>Ж𝄞</t> </is>",
        "<is><t/></is>",
        "<is><t>a_x0041_&apos;</t></is>",
        "<v>#N/A</v>",
        "<v>2025-07-31</v>",
        "<v>1</v><v>2</v>",
        "<v><!-- no -->7</v>",
        "<is><r><t>one</t></r><r><t>two</t></r></is>",
        "<is><t>&#268;&#x10;</t></is>",
        "<is><t><![CDATA[<v>]]></t></is>",
        "<v>1</v><extLst><ext/></extLst>",
        "<v>1&unknown;</v>",
        "<v>]]></v>",
        "<v>1</V>",
        "<is><t>\xc3\x28</t></is>",
        "<is><t>\xef\xbf\xbf</t></is>",
        "<is><t>\xed\xa0\x80</t></is>",
        "<is><t>\x01</t></is>",
    };
    return kContents;
}

/// Makes sheets in which one thing in so many is not written as programs write it.
class AnySheet {
public:
    AnySheet(Random &random, double odd)
        : m_random(random)
        , m_odd(odd)
    {
    }

    QByteArray part()
    {
        QByteArray xml = sheetPart(rows());
        if (isOdd()) {
            xml.replace("UTF-8", any({"utf-8", "ISO-8859-1", "US-ASCII"}, 3));
        }
        if (isOdd()) {
            xml.replace("xmlns=", any({"xmlns:x=", "xmlns:a=\"urn:b\" xmlns=", "x="}, 3));
        }
        if (isOdd()) {
            xml.replace("<worksheet", "<!DOCTYPE worksheet><worksheet");
        }
        return m_random.chance(m_odd * 5) ? mutilated(xml) : xml;
    }

private:
    bool isOdd() { return m_random.chance(m_odd); }

    /// One of the first texts, which are the usual ones, unless it is to be odd.
    QByteArray any(const std::vector<QByteArray> &texts, std::size_t usual)
    {
        const std::size_t count = isOdd() ? texts.size() : usual;
        return texts[static_cast<std::size_t>(m_random.integer(0, static_cast<int>(count) - 1))];
    }

    /// Rows, and between them what may come between them or should not.
    QByteArray rows()
    {
        static const std::vector<QByteArray> kBetween{
            "",
            "",
            "\n",
            "<!-- </row><row r=\"90\"><c><v>5</v></c></row> -->",
            "<?pi </row><row/><row></row>?>",
            "<![CDATA[</row><row></row>]]>",
            "text",
            "<other><row/></other>",
            "<sheetData></sheetData>",
            "</sheetData><sheetData>",
            "\r\n",
            "<x:row xmlns:x=\"urn:other\"/>",
            "</row>",
            "&amp;",
            "<row xmlns=\"urn:other\"><c/></row>"};
        QByteArray rows;
        for (int row = 0, count = m_random.integer(1, 12); row < count; ++row) {
            rows += anyRow(row) + any(kBetween, 3);
        }
        return rows;
    }

    QByteArray anyRow(int row)
    {
        static const std::vector<QByteArray> kAttributes{"",
                                                         " spans=\"1:9\"",
                                                         " hidden=\"1\"",
                                                         " ht=\"12.5\" x14ac:dyDescent=\"0.25\"",
                                                         " hidden=\"true\" hidden=\"0\"",
                                                         " collapsed=\"&quot;\""};
        const QByteArray number = isOdd() ? QByteArray("2000000") : QByteArray::number(row + 1);
        QByteArray text = isOdd() ? QByteArray("<row") : "<row r=\"" + number + '"';
        text += any(kAttributes, 4);
        if (m_random.chance(0.1)) {
            return text + "/>";
        }
        text += '>';
        for (int column = 0, count = m_random.integer(0, 6); column < count; ++column) {
            text += anyCell(row, column) + (m_random.chance(0.1) ? "\n\t" : "");
        }
        return text + "</row>";
    }

    QByteArray anyCell(int row, int column)
    {
        static const std::vector<QByteArray> kAttributes{"",
                                                         " t=\"n\"",
                                                         " t=\"str\"",
                                                         " t=\"inlineStr\"",
                                                         " t=\"b\"",
                                                         " t=\"e\"",
                                                         " t=\"d\"",
                                                         " s=\"1\"",
                                                         " s=\"2\" t=\"n\"",
                                                         "  cm=\"1\" ",
                                                         " t=\"s\"",
                                                         " s=\"1\" s=\"2\"",
                                                         " t=\"odd\"",
                                                         " t='s'",
                                                         " s = \"1\"",
                                                         " xmlns=\"urn:other\"",
                                                         " x:s=\"&amp;\""};
        constexpr std::size_t kUsualAttributes = 10;
        constexpr std::size_t kUsualContents = 18;
        const QByteArray place = CellPosition{row, column}.toString().toLatin1();
        QByteArray cell = "<c";
        if (m_random.chance(0.9)) {
            cell += " r=\"" + (isOdd() ? QByteArray("b0") : place) + '"';
        }
        if (m_random.chance(0.2)) {
            return cell + " t=\"s\"><v>" + QByteArray::number(m_random.integer(0, 2)) + "</v></c>";
        }
        cell += any(kAttributes, kUsualAttributes);
        return m_random.chance(0.1) ? cell + "/>"
                                    : cell + '>' + any(contents(), kUsualContents) + "</c>";
    }

    /// The same with a byte too much, too few or another one.
    QByteArray mutilated(QByteArray xml)
    {
        static constexpr char kBytes[] = "<>&\"'/=cvrtsf0A1 \n\r\t]!-?;#x\x80\xc5\xef\xbf\xbe\0";
        const int at = m_random.integer(0, static_cast<int>(xml.size()) - 1);
        const char byte = kBytes[m_random.integer(0, static_cast<int>(sizeof kBytes) - 2)];
        switch (m_random.integer(0, 3)) {
        case 0:
            return xml.insert(at, byte);
        case 1:
            return xml.remove(at, m_random.integer(1, 4));
        case 2:
            return xml.first(at);
        default:
            xml[at] = byte;
            return xml;
        }
    }

    Random &m_random;
    double m_odd;
};

/// How many of the bytes the scanner takes.
std::size_t taken(const QByteArray &rows, const ReadLimits &limits = {})
{
    const XlsxStyles styles;
    ReadContext context(limits);
    CellCoder coder(context);
    SheetBuilder builder(u"sheet"_s, SheetVisibility::Visible);
    int row = -1;
    const std::vector<std::uint32_t> shared{0};
    return XlsxRowScanner({styles, shared, false}, builder, coder, limits, row)
        .take({rows.constData(), static_cast<std::size_t>(rows.size())});
}

} // namespace

class TestXlsxRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothReadersAgree()
    {
        Random random;
        int read = 0;
        constexpr int kCases = 4000;
        for (int i = 0; i < kCases; ++i) {
            const QByteArray xml = AnySheet(random, random.chance(0.5) ? 0 : 0.05).part();
            ReadLimits limits;
            limits.cells = random.integer(5, 200);
            const int piece = random.chance(0.5) ? 1 << 20 : random.integer(1, 400);
            const QString parsed = sheetPartText(xml, PlainRows::Parsed, limits);
            const QString scanned = sheetPartText(xml, PlainRows::Scanned, limits, piece);
            const QByteArray story = random.seedText() + "\n" + xml + "\n" + parsed.toUtf8()
                + "\n--\n" + scanned.toUtf8();
            QVERIFY2(parsed == scanned, story.constData());
            read += parsed.startsWith(u"refused") ? 0 : 1;
        }
        // Otherwise only refusals were compared.
        QVERIFY2(read > kCases / 5 && read < kCases, random.seedText().constData());
    }

    void aLongSheetIsCutIntoBlocks()
    {
        QByteArray rows;
        for (int row = 0; row < 20'000; ++row) {
            rows += "<row r=\"" + QByteArray::number(row + 1) + "\"><c t=\"str\"><v>text "
                + QByteArray::number(row % 7) + "</v></c></row>\n";
        }
        // Longer than what is looked at together.
        rows += "<row r=\"20001\"><c t=\"inlineStr\"><is><t>" + QByteArray(30'000, 'a')
            + "</t></is></c><c t=\"inlineStr\"><is><t>" + QByteArray(30'000, 'b')
            + "</t></is></c><c t=\"inlineStr\"><is><t>" + QByteArray(30'000, 'c')
            + "</t></is></c></row><row><c><v>9</v></c></row>\n<row>";
        const QByteArray broken = sheetPart(rows);
        const QByteArray sound = sheetPart(rows + "</row>");
        for (const int piece : {1 << 20, 1000}) {
            QCOMPARE(sheetPartText(sound, PlainRows::Scanned, {}, piece),
                     sheetPartText(sound, PlainRows::Parsed));
            QCOMPARE(sheetPartText(broken, PlainRows::Scanned, {}, piece),
                     sheetPartText(broken, PlainRows::Parsed));
        }
        QVERIFY(sheetPartText(broken, PlainRows::Scanned).contains(u"line 20003"_s));
    }

    void takesWhatIsPlain_data()
    {
        QTest::addColumn<QByteArray>("row");
        const auto row
            = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
        row("numbers",
            R"(<row r="1" spans="1:2"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>)");
        row("no places", "<row><c><v>1</v></c></row>");
        row("shared text", R"(<row r="7"><c r="AB7" s="2" t="s"><v>0</v></c></row>)");
        row("inline text",
            R"(<row><c t="inlineStr"><is><t xml:space="preserve">a &amp; Ж</t></is></c></row>)");
        row("formula", R"(<row><c><f t="shared" si="1"/><v>1</v></c><c><f>"&lt;"</f></c></row>)");
        row("style alone", R"(<row r="1"><c r="A1" s="1"/><c r="B1"></c></row>)");
        row("no cells", R"(<row r="2" x14ac:dyDescent="0.25"/><row r="3"></row>)");
        row("spread out", "\n  <row r=\"1\">\n\t<c r=\"A1\">\n<v>1</v>\n</c>\n</row>");
    }
    void takesWhatIsPlain()
    {
        QFETCH(QByteArray, row);
        QCOMPARE(taken(row), static_cast<std::size_t>(row.size()));
        // A row that is cut is left whole.
        QCOMPARE(taken(row + "<row><c><v>1</v>"), static_cast<std::size_t>(row.size()));
    }

    void leavesWhatIsNot_data()
    {
        QTest::addColumn<QByteArray>("row");
        const auto row
            = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
        const auto cell = [&](const char *name, const QByteArray &text) {
            row(name, "<row><c>" + text + "</c></row>");
        };
        cell("comment", "<!-- --><v>1</v>");
        cell("cdata", "<v><![CDATA[1]]></v>");
        cell("instruction", "<?a?><v>1</v>");
        cell("number of a character", "<v>&#49;</v>");
        cell("carriage return", "<v>1\r</v>");
        cell("control character", "<v>\x01</v>");
        cell("NUL", QByteArray("<v>\0</v>", 8));
        cell("broken UTF-8", "<v>\xc5</v>");
        cell("overlong UTF-8", "<v>\xc0\xaf</v>");
        cell("half a surrogate pair", "<v>\xed\xa0\x80</v>");
        cell("no character", "<v>\xef\xbf\xbe</v>");
        cell("beyond Unicode", "<v>\xf4\x90\x80\x80</v>");
        cell("end of cdata", "<v>]]></v>");
        cell("rich text", "<is><r><t>a</t></r></is>");
        cell("two values", "<v>1</v><v>2</v>");
        cell("bad nesting", "<v>1</c></v>");
        cell("prefix", "<x:v>1</x:v>");
        row("namespace", "<row xmlns=\"urn:a\"><c><v>1</v></c></row>");
        row("attribute twice", "<row r=\"1\" r=\"1\"><c><v>1</v></c></row>");
        row("apostrophes", "<row r='1'><c><v>1</v></c></row>");
        row("entity in an attribute", "<row r=\"1\" a=\"&amp;\"></row>");
        row("place in another row", R"(<row r="1"><c r="A2"><v>1</v></c></row>)");
        row("no place", R"(<row r="1"><c r="1"><v>1</v></c></row>)");
        row("no type", R"(<row r="1"><c t="x"><v>1</v></c></row>)");
        row("text that is not there", R"(<row r="1"><c t="s"><v>1</v></c></row>)");
        row("row 0", R"(<row r="0"></row>)");
        row("too many rows", R"(<row r="1048577"></row>)");
        row("too many columns", R"(<row r="1"><c r="XFE1"><v>1</v></c></row>)");
        row("too long", "<row><c><v>" + QByteArray(32'768, '1') + "</v></c></row>");
        row("no row", "<rowx></row>");
    }
    void leavesWhatIsNot()
    {
        QFETCH(QByteArray, row);
        QCOMPARE(taken(row), std::size_t{0});
        const QByteArray before = "<row><c><v>1</v></c></row>";
        QCOMPARE(taken(before + row), static_cast<std::size_t>(before.size()));
    }

    void cellsCount()
    {
        ReadLimits limits;
        limits.cells = 3;
        const QByteArray two = "<row><c><v>1</v></c><c><v>2</v></c></row>";
        QCOMPARE(taken(two + two, limits), static_cast<std::size_t>(two.size()));
        QVERIFY(sheetPartText(sheetPart(two + two), PlainRows::Scanned, limits)
                    .contains(u"more than 3 cells"_s));
    }
};

QTEST_GUILESS_MAIN(TestXlsxRows)
#include "tst_xlsx_rows.moc"
