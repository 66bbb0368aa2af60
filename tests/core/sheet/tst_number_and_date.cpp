// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/date_serial.h"
#include "core/sheet/number_text.h"
#include "core/sheet/xlsx_styles.h"
#include "tests/support/property.h"

#include <QDate>
#include <QTest>

#include <bit>
#include <cmath>

using namespace mm;
using namespace Qt::StringLiterals;

class TestNumberAndDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parsesNumbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("number");
        QTest::newRow("plain") << QByteArray("42") << 42.0;
        QTest::newRow("negative") << QByteArray("-1.25") << -1.25;
        QTest::newRow("exponent") << QByteArray("1.5E3") << 1500.0;
        QTest::newRow("plus") << QByteArray("+7") << 7.0;
        QTest::newRow("spaces around") << QByteArray("\n 7 ") << 7.0;
        QTest::newRow("leading zeros") << QByteArray("007") << 7.0;
        QTest::newRow("more digits than fit an int") << QByteArray("12345678901") << 12345678901.0;
        QTest::newRow("17 digits") << QByteArray("0.10000000000000001") << 0.1;
    }
    void parsesNumbers()
    {
        QFETCH(QByteArray, text);
        QTEST(parseNumber(text.constData()).value_or(-9999), "number");
    }

    void whatIsNoNumberIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", " ", "abc", "1,5", "1 234", "1e999", "inf", "nan", "NaN",
                                 "0x10", "12a", "--1", "+-1", "1.2.3", "е1"}) {
            QTest::newRow(text) << QByteArray(text);
        }
    }
    void whatIsNoNumberIsNone()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseNumber(text.constData()));
    }

    void writesNumbersForPeople_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 100000.0 << u"100000"_s;
        QTest::newRow("fraction") << 0.1 << u"0.1"_s;
        QTest::newRow("small") << 0.00002 << u"0.00002"_s;
        QTest::newRow("negative") << -12.5 << u"-12.5"_s;
        QTest::newRow("zero") << 0.0 << u"0"_s;
        QTest::newRow("very large") << 1e300 << u"1e+300"_s;
        QTest::newRow("very small") << 1e-300 << u"1e-300"_s;
    }
    void writesNumbersForPeople()
    {
        QFETCH(double, number);
        QTEST(numberText(number), "text");
    }

    void numbersSurviveTheirText()
    {
        test::Random random;
        for (int round = 0; round < 50'000; ++round) {
            const auto bits = static_cast<std::uint64_t>(random.integer64(0, INT64_MAX));
            const auto number = std::bit_cast<double>(bits);
            if (std::isfinite(number)) {
                const auto back = parseNumber(numberText(number).toStdString());
                QVERIFY2(back && *back == number, random.seedText().constData());
            }
        }
    }

    void serialsBecomeIsoTexts_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<QString>("iso");
        QTest::newRow("date") << 45869.0 << u"2025-07-31"_s;
        QTest::newRow("first day") << 1.0 << u"1900-01-01"_s;
        QTest::newRow("before the day that never was") << 59.0 << u"1900-02-28"_s;
        QTest::newRow("the day that never was") << 60.0 << u"1900-02-29"_s;
        QTest::newRow("behind it") << 61.0 << u"1900-03-01"_s;
        QTest::newRow("last day") << 2958465.0 << u"9999-12-31"_s;
        QTest::newRow("noon") << 45869.5 << u"2025-07-31T12:00:00"_s;
        QTest::newRow("time only") << 0.75 << u"18:00:00"_s;
        QTest::newRow("milliseconds") << 45869.0 + 1.0 / 86'400'000 << u"2025-07-31T00:00:00.001"_s;
        QTest::newRow("rounds up to midnight") << 45869.9999999999 << u"2025-08-01"_s;
    }
    void serialsBecomeIsoTexts()
    {
        QFETCH(double, serial);
        QTEST(isoFromSerial(serial).value_or(QString()), "iso");
    }

    void serialsOutsideTheCalendarHaveNone()
    {
        QVERIFY(!isoFromSerial(-1));
        QVERIFY(!isoFromSerial(2958466));
        QVERIFY(!isoFromSerial(std::numeric_limits<double>::quiet_NaN()));
    }

    void everyDayComesBack()
    {
        for (int serial = 61; serial < 80'000; ++serial) {
            const auto iso = isoFromSerial(serial);
            QCOMPARE(*iso, QDate(1899, 12, 30).addDays(serial).toString(Qt::ISODate));
            QCOMPARE(serialFromIso(iso->toStdString()).value_or(-1), static_cast<double>(serial));
        }
    }

    void readsIsoTexts_data()
    {
        QTest::addColumn<QByteArray>("iso");
        QTest::addColumn<double>("serial");
        QTest::newRow("date") << QByteArray("2025-07-31") << 45869.0;
        QTest::newRow("date and time") << QByteArray("2025-07-31T06:00:00") << 45869.25;
        QTest::newRow("no seconds") << QByteArray("2025-07-31T06:00") << 45869.25;
        QTest::newRow("many decimals") << QByteArray("2025-07-31T06:00:00.000000000") << 45869.25;
        QTest::newRow("utc") << QByteArray("2025-07-31T06:00:00Z") << 45869.25;
        QTest::newRow("time") << QByteArray("18:00:00") << 0.75;
        QTest::newRow("1900-02-28") << QByteArray("1900-02-28") << 59.0;
        QTest::newRow("1900-03-01") << QByteArray("1900-03-01") << 61.0;
        QTest::newRow("no leap year") << QByteArray("2025-02-29") << -1.0;
        QTest::newRow("month 13") << QByteArray("2025-13-01") << -1.0;
        QTest::newRow("rest") << QByteArray("2025-07-31 or so") << -1.0;
        QTest::newRow("other order") << QByteArray("31.07.2025") << -1.0;
        QTest::newRow("empty") << QByteArray("") << -1.0;
        QTest::newRow("negative") << QByteArray("-025-07-31") << -1.0;
    }
    void readsIsoTexts()
    {
        QFETCH(QByteArray, iso);
        QTEST(serialFromIso(iso.constData()).value_or(-1), "serial");
    }

    void readsDurations_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("days");
        QTest::newRow("hours") << QByteArray("PT12H30M00S") << 12.5 / 24;
        QTest::newRow("over a day") << QByteArray("PT36H00M00S") << 1.5;
        QTest::newRow("seconds") << QByteArray("PT00H00M43.2S") << 43.2 / 86'400;
        QTest::newRow("days") << QByteArray("P1DT12H") << 1.5;
        QTest::newRow("negative") << QByteArray("-PT12H") << -0.5;
        QTest::newRow("none") << QByteArray("12:30") << 999.0;
        QTest::newRow("rest") << QByteArray("PT12Hx") << 999.0;
    }
    void readsDurations()
    {
        QFETCH(QByteArray, text);
        QTEST(daysFromDuration(text.constData()).value_or(999), "days");
    }

    void tellsDateFormats_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("date");
        const auto row
            = [](const char *code, bool date) { QTest::newRow(code) << QByteArray(code) << date; };
        row("yyyy\\-mm\\-dd", true);
        row("[$-409]mmm\\-yy;@", true);
        row("d. mmmm yyyy", true);
        row("[h]:mm", true);
        row("[mm]", true);
        row("hh:mm:ss AM/PM", true);
        row("MM/YY", true);
        row("General", false);
        row("@", false);
        row("0.00E+00", false);
        row("#,##0\\ \"dana\"", false);
        row("#,##0\\d", false);
        row("#,##0_d", false);
        row("[Red]0", false);
        row("[$-F400]0", false);
        row("[<=9999]0000", false);
        row("\"unclosed dd", false);
        row("[unclosed dd", false);
        row("0;dd", false);
    }
    void tellsDateFormats()
    {
        QFETCH(QByteArray, code);
        QTEST(isDateFormatCode(code.constData()), "date");
    }

    void tellsPercentFormats_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("percent");
        const auto row = [](const char *code, bool percent) {
            QTest::newRow(code) << QByteArray(code) << percent;
        };
        row("0%", true);
        row("0.0 %", true);
        row("#,##0.00%;[Red]-0%", true);
        row("[Red]0%", true);
        row("General", false);
        row("0\"%\"", false); // a sign that is only shown
        row("0\\%", false);
        row("[$%-409]0", false);
        row("0;0%", false);
        row("dd%", false);
    }
    void tellsPercentFormats()
    {
        QFETCH(QByteArray, code);
        QTEST(isPercentFormatCode(code.constData()) && !isDateFormatCode(code.constData()),
              "percent");
    }

    void knowsBuiltInDateFormats()
    {
        QString numbers;
        for (int number = 0; number < 100; ++number) {
            numbers += isBuiltInDateFormat(number) ? QString::number(number) + u' ' : QString();
        }
        QCOMPARE(numbers,
                 u"14 15 16 17 18 19 20 21 22 27 28 29 30 31 32 33 34 35 36 45 46 47 "
                 "50 51 52 53 54 55 56 57 58 "_s);
        QVERIFY(isBuiltInPercentFormat(9) && isBuiltInPercentFormat(10));
        QVERIFY(!isBuiltInPercentFormat(8) && !isBuiltInPercentFormat(11));
    }
};

QTEST_GUILESS_MAIN(TestNumberAndDate)
#include "tst_number_and_date.moc"
