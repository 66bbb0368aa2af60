// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/figure_text.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace mm;
using namespace Qt::StringLiterals;
using Kind = Figure::Kind;

class TestFigureText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void others_data();
    void others();
    void numbers_data();
    void numbers();
    void keepsMarks();
    void columnsAgree_data();
    void columnsAgree();
};

void TestFigureText::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("count");
    const auto row = [](const QString &text, qint64 count) {
        QTest::newRow(qUtf8Printable(text)) << text << count;
    };
    row(u"0"_s, 0);
    row(u"1505"_s, 1505);
    row(u"6,354"_s, 6354);
    row(u"6.354"_s, 6354);
    row(u"107.374"_s, 107374);
    row(u"258.417"_s, 258417);
    row(u"118 455"_s, 118455);
    row(u"118\u00A0455"_s, 118455);
    row(u"118\u2009455"_s, 118455);
    row(u"118\u202F455"_s, 118455);
    row(u"12'210"_s, 12210);
    row(u"5’152"_s, 5152);
    row(u"1.234.567"_s, 1234567);
    row(u"1,234,567"_s, 1234567);
    row(u" 261 "_s, 261);
    row(u"\u00A0261"_s, 261);
    row(u"12,00"_s, 12);
    row(u"12.0"_s, 12);
    row(u"1.234,00"_s, 1234);
    row(u"1,234.00"_s, 1234);
    row(u"1 234,00"_s, 1234);
    row(u"007"_s, 7);
}

void TestFigureText::counts()
{
    QFETCH(QString, text);
    const Figure figure = figureOf(text);
    QCOMPARE(figure.kind, Kind::Count);
    QTEST(figure.count, "count");
}

void TestFigureText::others_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    const auto row = [](const QString &text, Kind kind) {
        QTest::newRow(qUtf8Printable(text)) << text << static_cast<int>(kind);
    };
    for (const QString &text :
         {u"abc"_s,   u"12a"_s, u"1e5"_s, u"5E1"_s, u"0x1F"_s,   u"1..2"_s,        u"1,,234"_s,
          u"12 34"_s, u"1 2"_s, u"NaN"_s, u"inf"_s, u"١٢٣"_s,    u"1.234.56.7"_s,  u"1,234 5"_s,
          u"one"_s,   u"12-"_s, u"--5"_s, u"1/2"_s, u"3 mijë"_s, u"1 mijë e 409"_s}) {
        row(text, Kind::Text);
    }
    row(QString(), Kind::Text);
    for (const QString &text :
         {u"12.5"_s, u"82,10"_s, u"0.123"_s, u"0,5"_s, u"1234.567"_s, u"1.234,5"_s, u"12.3456"_s}) {
        row(text, Kind::Fraction);
    }
    for (const QString &text : {u"-5"_s, u"−1.234"_s, u"(12)"_s, u"–7"_s}) {
        row(text, Kind::Negative);
    }
    for (const QString &text : {u"12%"_s, u"-7 %"_s, u"80,3 %"_s, u"5‰"_s}) {
        row(text, Kind::Percent);
    }
    for (const QString &text : {u"<5"_s, u">228,000"_s, u"~300"_s, u"≥ 20"_s, u"200+"_s, u"+5"_s}) {
        row(text, Kind::Qualified);
    }
    for (const QString &text : {u"300-900"_s, u"1,500–2,400"_s, u"2 - 3"_s}) {
        row(text, Kind::Range);
    }
    for (const QString &text : {u"-"_s, u"–"_s, u"..."_s, u"*"_s, u"/"_s, u"…"_s}) {
        row(text, Kind::Symbol);
    }
    row(u"9999999999999999"_s, Kind::TooLarge);
    row(u"1.000.000.000.001"_s, Kind::TooLarge);
}

void TestFigureText::others()
{
    QFETCH(QString, text);
    QTEST(static_cast<int>(figureOf(text).kind), "kind");
}

void TestFigureText::numbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("count");
    const auto row = [](const char *name, double number, Kind kind, qint64 count) {
        QTest::newRow(name) << number << static_cast<int>(kind) << count;
    };
    row("whole", 6354, Kind::Count, 6354);
    row("zero", 0, Kind::Count, 0);
    row("rounding error of a sum", 2319.0000000004, Kind::Count, 2319);
    row("decimals", 12.5, Kind::Fraction, 0);
    row("thousands in the wrong locale", 6.354, Kind::Fraction, 0);
    row("negative", -3, Kind::Negative, 3);
    row("too large", 9e99, Kind::TooLarge, 0);
    row("not a number", std::numeric_limits<double>::quiet_NaN(), Kind::TooLarge, 0);
    row("infinite", std::numeric_limits<double>::infinity(), Kind::TooLarge, 0);
}

void TestFigureText::numbers()
{
    QFETCH(double, number);
    QFETCH(int, kind);
    QFETCH(qint64, count);
    const Figure figure = figureOf(number);
    QCOMPARE(static_cast<int>(figure.kind), kind);
    QCOMPARE(figure.count, count);
}

void TestFigureText::keepsMarks()
{
    QCOMPARE(figureOf(u"313¹").count, 313);
    QCOMPARE(figureOf(u"313¹").marks, u"¹"_s);
    QCOMPARE(figureOf(u"1,234**").count, 1234);
    QCOMPARE(figureOf(u"1,234**").marks, u"**"_s);
    QCOMPARE(figureOf(u"1 204 (p)").count, 1204);
    QCOMPARE(figureOf(u"1 204 (p)").marks, u"(p)"_s);
    QVERIFY(figureOf(u"12").marks.isEmpty());
}

void TestFigureText::columnsAgree_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("agree");
    QTest::newRow("points") << QStringList{u"1.618"_s, u"484"_s, u"2.011"_s} << true;
    QTest::newRow("commas") << QStringList{u"1,618"_s, u"484"_s} << true;
    QTest::newRow("points and commas") << QStringList{u"1.618"_s, u"2,011"_s} << false;
    QTest::newRow("thousands or decimals") << QStringList{u"1.618"_s, u"12.5"_s} << false;
    QTest::newRow("comma decimals") << QStringList{u"1.618"_s, u"12,00"_s} << true;
    QTest::newRow("spaces") << QStringList{u"1 618"_s, u"12"_s} << true;
    QTest::newRow("nothing") << QStringList{} << true;
}

void TestFigureText::columnsAgree()
{
    QFETCH(QStringList, cells);
    std::vector<Figure> figures;
    for (const QString &cell : cells) {
        figures.push_back(figureOf(cell));
    }
    QTEST(styleAgrees(figures), "agree");
}

QTEST_APPLESS_MAIN(TestFigureText)
#include "tst_figure_text.moc"
