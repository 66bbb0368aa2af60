// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/clipboard_table.h"
#include "core/editing/pasted_entry.h"
#include "tests/support/property.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class TestClipboardTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatSpreadsheetsWrite_data();
    void readsWhatSpreadsheetsWrite();
    void readsBackWhatItWrites();
    void htmlTellsHeadingsAndEscapes();
    void guardsLabelsAgainstFormulas();
    void readsCopiedCells_data();
    void readsCopiedCells();
};

void TestClipboardTable::readsWhatSpreadsheetsWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    QTest::newRow("nothing") << u""_s << Rows();
    QTest::newRow("one cell") << u"12"_s << Rows{{u"12"_s}};
    QTest::newRow("line end of the last row")
        << u"1\t2\r\n3\t4\r\n"_s << Rows{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    QTest::newRow("old line ends") << u"1\r2\r"_s << Rows{{u"1"_s}, {u"2"_s}};
    QTest::newRow("empty cells") << u"\t2\n\t\n"_s << Rows{{u""_s, u"2"_s}, {u""_s, u""_s}};
    QTest::newRow("empty line inside") << u"1\n\n3"_s << Rows{{u"1"_s}, {u""_s}, {u"3"_s}};
    QTest::newRow("short rows") << u"1\t2\n3\n"_s << Rows{{u"1"_s, u"2"_s}, {u"3"_s, u""_s}};
    QTest::newRow("line end in quotes")
        << u"\"a\nb\"\t2\n3\t4"_s << Rows{{u"a\nb"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    QTest::newRow("quotes in quotes")
        << u"\"say \"\"12\"\"\"\t1"_s << Rows{{u"say \"12\""_s, u"1"_s}};
    QTest::newRow("a quote that is only a sign") << u"\"12\t3"_s << Rows{{u"\"12"_s, u"3"_s}};
    QTest::newRow("a quote inside") << u"5\"\t3"_s << Rows{{u"5\""_s, u"3"_s}};
}

void TestClipboardTable::readsWhatSpreadsheetsWrite()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, rows);
    const ClipboardTable table = parseTabText(text);
    QCOMPARE(QList<QStringList>(table.rows.begin(), table.rows.end()), rows);
}

void TestClipboardTable::readsBackWhatItWrites()
{
    test::Random random;
    const QString signs = QStringLiteral("a1\t\n\r\" ");
    for (int run = 0; run < 2000; ++run) {
        ClipboardTable table;
        const int columns = random.integer(1, 4);
        const int rows = random.integer(1, 4);
        for (int r = 0; r < rows; ++r) {
            QStringList row;
            for (int c = 0; c < columns; ++c) {
                QString cell;
                for (int length = random.integer(0, 5); length > 0; --length) {
                    cell += signs[random.integer(0, static_cast<int>(signs.size()) - 1)];
                }
                row << cell;
            }
            table.rows.push_back(row);
        }
        QVERIFY2(parseTabText(tabText(table)) == table, random.seedText().constData());
    }
}

void TestClipboardTable::htmlTellsHeadingsAndEscapes()
{
    const ClipboardTable table{{{u""_s, u"Jan <1>"_s}, {u"Serbia"_s, u"12"_s}}};
    const QString html = htmlText(table, 1, 1);
    QVERIFY(html.contains(QStringLiteral("<th>Jan &lt;1&gt;</th>")));
    QVERIFY(html.contains(QStringLiteral("<th>Serbia</th><td>12</td>")));
}

void TestClipboardTable::guardsLabelsAgainstFormulas()
{
    QCOMPARE(guardedLabel(QStringLiteral("=1+1")), QStringLiteral("'=1+1"));
    QCOMPARE(guardedLabel(QStringLiteral("@x")), QStringLiteral("'@x"));
    QCOMPARE(guardedLabel(QStringLiteral("＝1")), QStringLiteral("'＝1"));
    QCOMPARE(guardedLabel(QStringLiteral("Serbia***")), QStringLiteral("Serbia***"));
    QCOMPARE(guardedLabel(QString()), QString());
}

void TestClipboardTable::readsCopiedCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("entry"); // "!" and the fault, or what would be typed
    QTest::addColumn<bool>("mark");
    QTest::newRow("plain") << u"1234"_s << u"1234"_s << false;
    QTest::newRow("comma") << u"1,234"_s << u"1234"_s << false;
    QTest::newRow("no-break space") << u"1\u00a0234"_s << u"1234"_s << false;
    QTest::newRow("narrow no-break space") << u"1\u202f234\u202f567"_s << u"1234567"_s << false;
    QTest::newRow("thin space") << u"1\u2009234"_s << u"1234"_s << false;
    QTest::newRow("footnote") << u"1,234**"_s << u"1234"_s << true;
    QTest::newRow("footnote behind a space") << u"1,234 *"_s << u"1234"_s << true;
    QTest::newRow("dagger") << u"12†"_s << u"12"_s << true;
    QTest::newRow("suppressed") << u"*"_s << u"*"_s << false;
    QTest::newRow("suppressed, too") << u"<5"_s << u"*"_s << false;
    QTest::newRow("zero") << u"0"_s << u"0"_s << false;
    QTest::newRow("nothing") << u"  "_s << u""_s << false;
    QTest::newRow("dash") << u"-"_s << u""_s << false;
    QTest::newRow("long dash") << u" – "_s << u""_s << false;
    QTest::newRow("dots") << u".."_s << u""_s << false;
    QTest::newRow("ellipsis") << u"…"_s << u""_s << false;
    QTest::newRow("not applicable") << u"n/a"_s << u"na"_s << false;
    QTest::newRow("estimated") << u"~120"_s << u"~120"_s << false;
    QTest::newRow("provisional with footnote") << u"120p*"_s << u"120p"_s << true;
    QTest::newRow("byte order mark") << u"\ufeff120"_s << u"120"_s << false;
    QTest::newRow("zero width space") << u"1\u200b20"_s << u"120"_s << false;
    QTest::newRow("words") << u"about 300"_s << u"!"_s << false;
    QTest::newRow("stars only") << u"**"_s << u"!"_s << false;
    QTest::newRow("negative") << u"-3"_s << u"!"_s << false;
    QTest::newRow("fraction") << u"12.5"_s << u"!"_s << false;
    QTest::newRow("percent") << u"12%"_s << u"!"_s << false;
    QTest::newRow("science") << u"5E1"_s << u"!"_s << false;
}

void TestClipboardTable::readsCopiedCells()
{
    QFETCH(QString, text);
    QFETCH(QString, entry);
    QFETCH(bool, mark);
    const auto read = parsePasted(text);
    QCOMPARE(read ? entryText(read->entry) : QStringLiteral("!"), entry);
    QCOMPARE(read && read->markDropped, mark);
}

QTEST_APPLESS_MAIN(TestClipboardTable)
#include "tst_clipboard_table.moc"
