// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/label.h"
#include "tests/core/ingest/book.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class TestMonthText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void texts_data();
    void texts();
    void notMonths_data();
    void notMonths();
    void doubtful();
};

namespace {

/// "2025-07", "2025-07-31", "7", "2025-01..2025-07", "2024"
QString textOf(const Label &label)
{
    QStringList parts;
    for (const MonthMention &m : label.time.months) {
        QString part = QString::number(m.month);
        if (m.year) {
            part = u"%1-%2"_s.arg(*m.year).arg(m.month, 2, 10, QChar(u'0'));
        }
        if (m.day) {
            part += u"-%1"_s.arg(*m.day, 2, 10, QChar(u'0'));
        }
        parts.push_back(m.shortYear ? part + u'?' : part);
    }
    if (label.time.year) {
        parts.push_back(QString::number(*label.time.year));
    }
    return parts.join(label.time.isRange ? u".."_s : u", "_s);
}

} // namespace

void TestMonthText::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("month");
    const QStringList languages{
        u"January February March April May June July August September October November December"_s,
        u"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"_s,
        u"janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor"_s,
        u"janarit shkurtit marsit prillit majit qershorit korrikut gushtit shtatorit tetorit nentorit dhjetorit"_s,
        u"jan shk mar pri maj qer kor gus sht tet nën dhj"_s,
        u"januar februar mart april maj juni juli august septembar oktobar novembar decembar"_s,
        u"januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra"_s,
        u"januar februar mart april maj jun jul avgust septembar oktobar novembar decembar"_s,
        u"siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac"_s,
        u"siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenog prosinca"_s,
        u"sijecanj veljaca ozujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac"_s,
        u"јануар фебруар март април мај јун јул август септембар октобар новембар децембар"_s,
        u"јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра"_s,
        u"јан феб мар апр мај јун јул авг сеп окт нов дец"_s,
        u"јануари февруари март април мај јуни јули август септември октомври ноември декември"_s,
        u"janvier février mars avril mai juin juillet août septembre octobre novembre décembre"_s,
        u"Januar Februar März April Mai Juni Juli August September Oktober November Dezember"_s,
        u"Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"_s,
        u"I II III IV V VI VII VIII IX X XI XII"_s,
    };
    for (const QString &language : languages) {
        const QStringList names = language.split(u' ');
        QCOMPARE(names.size(), 12);
        for (int i = 0; i < 12; ++i) {
            QTest::newRow(qUtf8Printable(names[i])) << names[i] << i + 1;
        }
    }
}

void TestMonthText::names()
{
    QFETCH(QString, text);
    QFETCH(int, month);
    const Label label = readLabel(text, test::vocabulary());
    QVERIFY(label.isTime);
    QCOMPARE(textOf(label), QString::number(month));
}

void TestMonthText::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("time");
    const auto row = [](const QString &text, const QString &time) {
        QTest::newRow(qUtf8Printable(text)) << text << time;
    };
    row(u"2025-07"_s, u"2025-07"_s);
    row(u"2025/7"_s, u"2025-07"_s);
    row(u"07/2025"_s, u"2025-07"_s);
    row(u"07.2025"_s, u"2025-07"_s);
    row(u"7.2025."_s, u"2025-07"_s);
    row(u"05/2025*"_s, u"2025-05"_s);
    row(u"July 2025"_s, u"2025-07"_s);
    row(u"juli 2025.*"_s, u"2025-07"_s);
    row(u"2025 July"_s, u"2025-07"_s);
    row(u"Jul 2025 (prelim.)"_s, u"2025-07"_s);
    row(u"VII 2025"_s, u"2025-07"_s);
    row(u"2025-07-31"_s, u"2025-07-31"_s);
    row(u"31.07.2025."_s, u"2025-07-31"_s);
    row(u"31. 7. 2025."_s, u"2025-07-31"_s);
    row(u"31/07/2025"_s, u"2025-07-31"_s);
    row(u"07/31/2025"_s, u"2025-07-31"_s);
    row(u"31. jul 2025. godine"_s, u"2025-07-31"_s);
    row(u"31 July 2025"_s, u"2025-07-31"_s);
    row(u"July 31, 2025"_s, u"2025-07-31"_s);
    row(u"July 32, 2025"_s, u"2025-07"_s);
    row(u"0 July 2025"_s, u"2025-07"_s);
    row(u"31 јули 2025 година"_s, u"2025-07-31"_s);
    row(u"Jan-25"_s, u"2025-01?"_s);
    row(u"jan. 25"_s, u"2025-01?"_s);
    row(u"January–July 2025"_s, u"2025-01..2025-07"_s);
    row(u"I–VII 2025."_s, u"2025-01..2025-07"_s);
    row(u"januar - jul 2025"_s, u"2025-01..2025-07"_s);
    row(u"januar 2024 - jul 2025"_s, u"2024-01..2025-07"_s);
    row(u"Janar–Shkurt"_s, u"1..2"_s);
    row(u"januar do maj"_s, u"1..5"_s);
    row(u"maj, jun i jul 2025"_s, u"2025-05, 2025-06, 2025-07"_s);
    row(u"2024"_s, u"2024"_s);
    row(u"2022. godina"_s, u"2022"_s);
    row(u"viti 2024"_s, u"2024"_s);
    row(u"Ukupno 2024."_s, u"2024"_s);
}

void TestMonthText::texts()
{
    QFETCH(QString, text);
    const Label label = readLabel(text, test::vocabulary());
    QVERIFY2(label.isTime, qUtf8Printable(label.unknown.join(u' ')));
    QTEST(textOf(label), "time");
}

void TestMonthText::notMonths_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"Majority"_s, u"Junior staff"_s, u"13/2025"_s, u"2025-13"_s,
                                u"00/2025"_s, u"1.618"_s, u"12.5"_s, u"S/RES/1244 (1999)"_s,
                                u"Marko"_s, u"i"_s, u"v"_s, u"Martinique"_s, u"Table 5"_s}) {
        QTest::newRow(qUtf8Printable(text)) << text;
    }
}

void TestMonthText::notMonths()
{
    QFETCH(QString, text);
    QVERIFY(!readLabel(text, test::vocabulary()).isTime);
}

void TestMonthText::doubtful()
{
    QVERIFY(readLabel(u"07/08/2025", test::vocabulary()).time.isDoubtful);
    QVERIFY(!readLabel(u"07/07/2025", test::vocabulary()).time.isDoubtful);
    QVERIFY(!readLabel(u"31/07/2025", test::vocabulary()).time.isDoubtful);
    QVERIFY(!readLabel(u"07.08.2025", test::vocabulary()).time.isDoubtful);
}

QTEST_APPLESS_MAIN(TestMonthText)
#include "tst_month_text.moc"
