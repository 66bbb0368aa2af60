// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csv_reader.h"
#include "core/sheet/workbook_reader.h"
#include "tests/support/grid_text.h"
#include "tests/support/property.h"

#include <QStringEncoder>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

Result<Workbook, Refusal> read(const QByteArray &bytes, const ReadOptions &options = {})
{
    return readWorkbook(bytes, u"table.csv"_s, options);
}

QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsFields_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &csv, const QString &expected) {
            QTest::newRow(name) << csv << expected;
        };
        row("plain", "a,b\nc,d\n", u"A1 text a\nB1 text b\nA2 text c\nB2 text d"_s);
        row("no line end", "a,b\nc,d", u"A1 text a\nB1 text b\nA2 text c\nB2 text d"_s);
        row("crlf", "a,b\r\nc,d\r\n", u"A1 text a\nB1 text b\nA2 text c\nB2 text d"_s);
        row("cr", "a,b\rc,d\r", u"A1 text a\nB1 text b\nA2 text c\nB2 text d"_s);
        row("numbers stay the texts they are", "1 204,007\n1.5,-3\n",
            u"A1 text 1 204\nB1 text 007\nA2 text 1.5\nB2 text -3"_s);
        row("empty fields", ",b,\n,,c\n", u"B1 text b\nC2 text c"_s);
        row("blank lines", "a,b\n\n\nc,d\n", u"A1 text a\nB1 text b\nA4 text c\nB4 text d"_s);
        row("ends with a delimiter", "a,b\nc,", u"A1 text a\nB1 text b\nA2 text c"_s);
        row("quotes", "\"a,b\",\"say \"\"hi\"\"\"\nc,d\n",
            u"A1 text a,b\nB1 text say \"hi\"\nA2 text c\nB2 text d"_s);
        row("line end in quotes", "\"a\r\nb\",c\nd,e\n",
            u"A1 text a\r\nb\nB1 text c\nA2 text d\nB2 text e"_s);
        row("empty quotes", "\"\",b\nc,d\n", u"B1 text b\nA2 text c\nB2 text d"_s);
        row("text behind a quote", "\"a\"b,c\nd,e\n",
            u"A1 text ab\nB1 text c\nA2 text d\nB2 text e"_s);
        row("quote inside a field", "a\"b,c\nd,e\n",
            u"A1 text a\"b\nB1 text c\nA2 text d\nB2 text e"_s);
        row("spaces belong to the field", " a , b\nc,d\n",
            u"A1 text  a \nB1 text  b\nA2 text c\nB2 text d"_s);
        row("ragged", "a\nb,c\nd,e,f\n",
            u"A1 text a\nA2 text b\nB2 text c\nA3 text d\nB3 text e\nC3 text f"_s);
        row("one column", "a\nb\n", u"A1 text a\nA2 text b"_s);
        row("separator line of Excel", "sep=|\r\na|b,c\r\n", u"A1 text a\nB1 text b,c"_s);
        row("end of file mark of DOS", "a,b\n\x1A", u"A1 text a\nB1 text b"_s);
    }
    void readsFields()
    {
        QFETCH(QByteArray, csv);
        QTEST(test::gridText(read(csv)), "expected");
    }

    void findsTheDelimiter_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<char>("delimiter");
        const auto row = [](const char *name, const QByteArray &csv, char delimiter) {
            QTest::newRow(name) << csv << delimiter;
        };
        row("comma", "a,b\nc,d\n", ',');
        row("semicolon", "a;b\nc;d\n", ';');
        row("tab", "a\tb\nc\td\n", '\t');
        row("bar", "a|b\nc|d\n", '|');
        row("decimal commas in every field", "x;1,5;2,5\ny;3,5;4,5\n", ';');
        row("commas in a title", "One, two, three\n\na;b\nc;d\n", ';');
        row("semicolons inside quotes", "\"a;b\",c\n\"d;e\",f\n", ',');
        row("line ends inside quotes", "\"a\n;\n;\",c\nd,f\n", ',');
    }
    void findsTheDelimiter()
    {
        QFETCH(QByteArray, csv);
        QFETCH(char, delimiter);
        QCOMPARE(read(csv)->delimiter, QChar::fromLatin1(delimiter));
    }

    void aPersonMayChooseTheDelimiter()
    {
        const auto workbook = read("a;b,c\nd;e,f\n", {{}, u','});
        QCOMPARE(test::gridText(workbook), u"A1 text a;b\nB1 text c\nA2 text d;e\nB2 text f"_s);
        QCOMPARE(workbook->delimiter, QChar(u','));
    }

    void everyTableComesBack()
    {
        test::Random random;
        const QString letters = u"ab\"\"\n\r,;|\t ćШ😀"_s;
        for (int round = 0; round < 300; ++round) {
            const int columns = random.integer(2, 5);
            std::vector<QString> fields;
            QByteArray csv;
            for (int row = random.integer(1, 8); row > 0; --row) {
                for (int column = 0; column < columns; ++column) {
                    QString field;
                    for (int length = random.integer(0, 6); length > 0; --length) {
                        field += letters[random.integer(0, static_cast<int>(letters.size()) - 1)];
                    }
                    field = QString::fromUtf8(field.toUtf8()); // a lone half of 😀 is no text
                    csv += (column > 0 ? ";\"" : "\"") + field.toUtf8().replace("\"", "\"\"") + '"';
                    fields.push_back(field);
                }
                csv += random.chance(0.5) ? "\n" : "\r\n";
            }
            ReadContext context;
            const auto sheet
                = parseCsv({csv.constData(), static_cast<std::size_t>(csv.size())}, ';', context);
            QVERIFY2(sheet, random.seedText().constData());
            for (std::size_t at = 0; at < fields.size(); ++at) {
                const int row = static_cast<int>(at) / columns;
                const int column = static_cast<int>(at) % columns;
                QVERIFY2(sheet->display(row, column) == fields[at], random.seedText().constData());
            }
        }
    }

    void provesTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const QString text = u"Шид;Čačak\nЂорђе;3\n"_s;
        const QByteArray mark8("\xEF\xBB\xBF");
        const QByteArray mark16("\xFF\xFE");
        const QByteArray mark16Be("\xFE\xFF");
        const QByteArray mark32Be("\x00\x00\xFE\xFF", 4);
        QTest::newRow("utf-8") << text.toUtf8() << u"UTF-8"_s;
        QTest::newRow("utf-8 with a mark") << mark8 + text.toUtf8() << u"UTF-8"_s;
        QTest::newRow("utf-16") << mark16 + encoded(text, "UTF-16LE") << u"UTF-16LE"_s;
        QTest::newRow("utf-16 big endian") << mark16Be + encoded(text, "UTF-16BE") << u"UTF-16BE"_s;
        QTest::newRow("utf-16 without a mark") << encoded(text, "UTF-16LE") << u"UTF-16LE"_s;
        QTest::newRow("utf-16 big endian without a mark")
            << encoded(text, "UTF-16BE") << u"UTF-16BE"_s;
        QTest::newRow("utf-32") << mark32Be + encoded(text, "UTF-32BE") << u"UTF-32BE"_s;
    }
    void provesTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        const auto workbook = read(bytes);
        QCOMPARE(test::gridText(workbook),
                 u"A1 text Шид\nB1 text Čačak\nA2 text Ђорђе\nB2 text 3"_s);
        QTEST(workbook->encoding, "encoding");
        QVERIFY(!workbook->encodingGuessed);
    }

    void tellsCodePagesByTheShapeOfWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<bool>("guessed");
        const auto row = [](const char *name, const QString &text, const char *written,
                            const QString &encoding, bool guessed) {
            QTest::newRow(name) << text << QByteArray(written) << encoding << guessed;
        };
        row("Latin script", u"Novopridošla lica;Zahtjevi za međunarodnu zaštitu;čekaju"_s,
            "windows-1250", u"windows-1250"_s, false);
        row("Albanian", u"të dhëna;çështje;gjendja në fund"_s, "windows-1250", u"windows-1250"_s,
            false);
        row("Cyrillic script", u"Новопридошла лица;захтеви за азил;Београд"_s, "windows-1251",
            u"windows-1251"_s, false);
        row("Macedonian", u"Ѓорче Петров;Ќе се види;барања"_s, "windows-1251", u"windows-1251"_s,
            false);
        row("Cyrillic with some Latin names", u"лица у центру Sid и много других речи овде; MUP"_s,
            "windows-1251", u"windows-1251"_s, false);
        row("the ђ proves Cyrillic", u"ђ;a"_s, "windows-1251", u"windows-1251"_s, false);
        row("a no-break space is the same in both", u"1\u00A0204;3"_s, "windows-1250",
            u"windows-1250"_s, false);
        row("a dash is the same in both", u"a – b;3"_s, "windows-1250", u"windows-1250"_s, false);
        row("one letter alone proves nothing", u"č;3"_s, "windows-1250", u"windows-1250"_s, true);
        row("letters of no language of the region", u"ąęł zażółć;3"_s, "windows-1250",
            u"windows-1250"_s, true);
    }
    void tellsCodePagesByTheShapeOfWords()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, written);
        const QByteArray bytes = encoded(text, written.constData());
        const auto workbook = read(bytes);
        QVERIFY2(workbook, qPrintable(test::gridText(workbook)));
        QTEST(workbook->encoding, "encoding");
        QTEST(workbook->encodingGuessed, "guessed");
        QCOMPARE(workbook->sheets.front().display(0, 0), text.section(u';', 0, 0));
    }

    void aPersonMayChooseTheEncoding()
    {
        const auto workbook = read(encoded(u"č;3"_s, "windows-1250"), {u"windows-1251"_s, {}});
        QCOMPARE(workbook->encoding, u"windows-1251"_s);
        QVERIFY(!workbook->encodingGuessed);
        QCOMPARE(workbook->sheets.front().display(0, 0), u"и"_s);
    }

    void anEncodingThatIsNotKnownIsRefused()
    {
        const auto workbook = read("a,b\n", {u"klingon"_s, {}});
        QCOMPARE(workbook.error().code, RefusalCode::Unsupported);
    }

    void isOneVisibleSheetCalledCsv()
    {
        const auto workbook = read("a,b\n");
        QCOMPARE(workbook->sheets.size(), 1U);
        QCOMPARE(workbook->sheets.front().name(), u"csv"_s);
        QCOMPARE(workbook->sheets.front().visibility(), SheetVisibility::Visible);
    }

    void linesWithNothingAreASheetWithoutCells()
    {
        const auto workbook = read("\n\n");
        QVERIFY(workbook);
        QCOMPARE(workbook->sheets.front().rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
