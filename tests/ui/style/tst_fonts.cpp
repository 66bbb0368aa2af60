// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fonts.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QRawFont>
#include <QTest>

using namespace mm;

class TestFonts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void theEmbeddedFamilyIsUsed()
    {
        QCOMPARE(QFontInfo(textFont(9)).family(), textFamily());
        QCOMPARE(QFontInfo(textFont(9, QFont::Bold)).weight(), int(QFont::Bold));
    }

    void digitsAreTabular()
    {
        const QFontMetricsF metrics(textFontInPixels(100));
        for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
            QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
        }
    }

    void everyLetterOfTheRegionIsThere()
    {
        const auto letters = QStringLiteral(
            "čćžšđçëČĆŽŠĐÇË ЂЈЉЊЋЏђјљњћџ ЃЌЅѓќѕ абвгдежзиклмнопрстуфхцчш −–—·×≤≥…");
        for (const QFont::Weight weight : {QFont::Normal, QFont::Bold}) {
            const QRawFont face = QRawFont::fromFont(textFont(10, weight), QFontDatabase::Any);
            QCOMPARE(face.familyName(), textFamily());
            for (const QChar letter : letters) {
                QVERIFY2(face.supportsCharacter(letter), qPrintable(QString(letter)));
            }
        }
    }

    void ligaturesAreOff()
    {
        const QFontMetricsF metrics(textFontInPixels(100));
        QCOMPARE(metrics.horizontalAdvance(QStringLiteral("ti")),
                 metrics.horizontalAdvance(u't') + metrics.horizontalAdvance(u'i'));
    }

    void widthGrowsWithTheSizeAlone()
    {
        const QString text = QStringLiteral("Accommodation of affiliated officials");
        const double small = QFontMetricsF(textFontInPixels(40)).horizontalAdvance(text);
        const double large = QFontMetricsF(textFontInPixels(400)).horizontalAdvance(text);
        QVERIFY2(qAbs(large / small - 10) < 0.05, QByteArray::number(large / small).constData());
    }
};

QTEST_MAIN(TestFonts)
#include "tst_fonts.moc"
