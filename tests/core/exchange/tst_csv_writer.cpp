// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include <QBuffer>
#include <QTest>

using namespace mm;

class TestCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotesWhatNeedsQuotes_data();
    void quotesWhatNeedsQuotes();
    void noTextIsAFormula_data();
    void noTextIsAFormula();
    void numbersAreNumbers_data();
    void numbersAreNumbers();
    void rowsEndWithLf();
    void saysWhenTheDeviceIsFull();
};

namespace {

template <class Write>
QByteArray written(Write write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer);
    write(csv);
    return csv.flush() ? buffer.data() : QByteArray();
}

/// Takes a few bytes and no more.
class SmallDevice : public QIODevice {
public:
    explicit SmallDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room) {
            setErrorString(QStringLiteral("no space left"));
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

} // namespace

void TestCsvWriter::quotesWhatNeedsQuotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("plain") << QStringLiteral("Türkiye") << QByteArray("Türkiye");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("comma") << QStringLiteral("Iran, Islamic Rep. of")
                           << QByteArray("\"Iran, Islamic Rep. of\"");
    QTest::newRow("quote") << QStringLiteral("the \"rest\"") << QByteArray("\"the \"\"rest\"\"\"");
    QTest::newRow("line break") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("carriage return") << QStringLiteral("a\rb") << QByteArray("\"a\rb\"");
    QTest::newRow("semicolon") << QStringLiteral("a;b") << QByteArray("a;b");
    QTest::newRow("star") << QStringLiteral("*") << QByteArray("*");
}

void TestCsvWriter::quotesWhatNeedsQuotes()
{
    QFETCH(QString, text);
    QTEST(written([&](CsvWriter &csv) { csv.text(text); }), "field");
}

void TestCsvWriter::noTextIsAFormula_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text :
         {u"=1+1", u"+1", u"-1", u"@SUM(A1)", u"\t=1", u"\r=1", u"＝1", u"＋1", u"－1", u"＠A"}) {
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }
}

void TestCsvWriter::noTextIsAFormula()
{
    QFETCH(QString, text);
    QByteArray field = written([&](CsvWriter &csv) { csv.text(text); });
    if (field.startsWith('"')) {
        field = field.mid(1);
    }
    QCOMPARE(field.front(), '\'');
    QVERIFY(looksLikeFormula(text));
    QVERIFY(!looksLikeFormula(u"n/a"));
    QVERIFY(!looksLikeFormula(u""));
}

void TestCsvWriter::numbersAreNumbers_data()
{
    QTest::addColumn<qint64>("thousandths");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("whole") << qint64{1234000} << QByteArray("1234");
    QTest::newRow("zero") << qint64{0} << QByteArray("0");
    QTest::newRow("negative") << qint64{-7000} << QByteArray("-7");
    QTest::newRow("half") << qint64{-500} << QByteArray("-0.5");
    QTest::newRow("thousandth") << qint64{12001} << QByteArray("12.001");
    QTest::newRow("no trailing zeros") << qint64{12120} << QByteArray("12.12");
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min()
                              << QByteArray("-9223372036854775.808");
}

void TestCsvWriter::numbersAreNumbers()
{
    QFETCH(qint64, thousandths);
    QTEST(written([&](CsvWriter &csv) { csv.number(Amount::ofThousandths(thousandths)); }),
          "field");
}

void TestCsvWriter::rowsEndWithLf()
{
    const QByteArray bytes = written([](CsvWriter &csv) {
        csv.text(u"a");
        csv.number(Amount::of(1));
        csv.endRow();
        csv.text(u"");
        csv.text(u"");
        csv.endRow();
    });
    QCOMPARE(bytes, QByteArray("a,1\n,\n"));
}

void TestCsvWriter::saysWhenTheDeviceIsFull()
{
    for (const qint64 room : {qint64{0}, qint64{70'000}, qint64{140'000}}) {
        SmallDevice device(room);
        CsvWriter csv(device);
        for (int row = 0; row < 20'000; ++row) {
            csv.text(u"some text");
            csv.endRow();
        }
        QVERIFY(!csv.flush());
    }
    SmallDevice device(200'000);
    CsvWriter csv(device);
    for (int row = 0; row < 20'000; ++row) {
        csv.text(u"some text");
        csv.endRow();
    }
    QVERIFY(csv.flush());
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csv_writer.moc"
