// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/text_measure.h"

#include "tests/support/property.h"
#include "ui/style/fonts.h"

#include <QObject>
#include <QTest>

namespace {

constexpr int kPixels = 10;

class TestTextMeasure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(mm::loadFonts()); }
    void agreesWithTheFont();
    void digitsAreEquallyWide();
    void keepsShortTextOnOneLine();
    void leavesNothingOut();
    void breaksOnlyWhereAReaderWould_data();
    void breaksOnlyWhereAReaderWould();
    void findsTheNarrowestWidth();
    void balancesHeadings();

private:
    [[nodiscard]] QStringList lines(const QString &text, double limit)
    {
        return m_measure.lines(text, kPixels, QFont::Normal, limit);
    }
    [[nodiscard]] double width(const QString &text)
    {
        return m_measure.width(text, kPixels, QFont::Normal);
    }

    mm::TextMeasure m_measure;
};

void TestTextMeasure::agreesWithTheFont()
{
    const QFontMetricsF metrics(mm::textFontInPixels(kPixels));
    for (const QString &text :
         {QStringLiteral("AVATo, 7,584 fi"), QStringLiteral("Босна и Херцеговина"),
          QStringLiteral("−49% “a”…"), QStringLiteral("e\u0301"), QStringLiteral("مرحبا"),
          QStringLiteral("北京")}) {
        QVERIFY2(std::abs(width(text) - metrics.horizontalAdvance(text)) < 0.01, qPrintable(text));
    }
}

void TestTextMeasure::digitsAreEquallyWide()
{
    for (const QFont::Weight weight : {QFont::Normal, QFont::Bold}) {
        QCOMPARE(m_measure.width(QStringLiteral("1117"), kPixels, weight),
                 m_measure.width(QStringLiteral("8060"), kPixels, weight));
    }
}

void TestTextMeasure::keepsShortTextOnOneLine()
{
    const QString text = QStringLiteral("Bosnia and Herzegovina");
    QCOMPARE(lines(text, width(text)), QStringList{text});
    QCOMPARE(lines(QString(), 10), QStringList());
}

void TestTextMeasure::leavesNothingOut()
{
    const QString alphabet = QStringLiteral("aWж –-*/1 Љ");
    mm::test::Random random;
    for (int round = 0; round < 2000; ++round) {
        QString text;
        const int length = random.integer(0, 60);
        for (int index = 0; index < length; ++index) {
            text += alphabet[random.integer(0, int(alphabet.size()) - 1)];
        }
        const double limit = random.integer(12, 200);
        const QStringList broken = lines(text, limit);
        QString whole = broken.join(QString());
        QCOMPARE(whole.remove(u' '), QString(text).remove(u' '));
        for (const QString &line : broken) {
            QVERIFY2(width(line) <= limit && line == line.trimmed(), random.seedText().constData());
        }
    }
}

void TestTextMeasure::breaksOnlyWhereAReaderWould_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("asWideAs");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("words") << QStringLiteral("Bosnia and Herzegovina")
                           << QStringLiteral("Bosnia and H")
                           << QStringList{QStringLiteral("Bosnia and"),
                                          QStringLiteral("Herzegovina")};
    QTest::newRow("after a dash") << QStringLiteral("January–December")
                                  << QStringLiteral("December  ")
                                  << QStringList{QStringLiteral("January–"),
                                                 QStringLiteral("December")};
    QTest::newRow("not within a range")
        << QStringLiteral("years 2024–2025") << QStringLiteral("2024–2025 ")
        << QStringList{QStringLiteral("years"), QStringLiteral("2024–2025")};
    QTest::newRow("a note keeps its mark")
        << QStringLiteral("x ** UNHCR") << QStringLiteral("** UNHCR ")
        << QStringList{QStringLiteral("x"), QStringLiteral("** UNHCR")};
    QTest::newRow("a space that does not break")
        << QStringLiteral("a 12\u00a0345") << QStringLiteral("12 3456")
        << QStringList{QStringLiteral("a"), QStringLiteral("12\u00a0345")};
}

void TestTextMeasure::breaksOnlyWhereAReaderWould()
{
    QFETCH(QString, text);
    QFETCH(QString, asWideAs);
    QFETCH(QStringList, expected);
    QCOMPARE(lines(text, width(asWideAs)), expected);
}

void TestTextMeasure::findsTheNarrowestWidth()
{
    const QString text = QStringLiteral("Bosnia and Herzegovina");
    QCOMPARE(m_measure.widthInLines(text, kPixels, QFont::Normal, 1), width(text));
    QCOMPARE(m_measure.widthInLines(text, kPixels, QFont::Normal, 2),
             width(QStringLiteral("Herzegovina")));
    QCOMPARE(m_measure.widthInLines(QString(), kPixels, QFont::Normal, 2), 0.0);
}

void TestTextMeasure::balancesHeadings()
{
    const QString text = QStringLiteral("Arrivals fell in all six countries of the region");
    const QStringList found
        = m_measure.balancedLines(text, kPixels, QFont::Normal, width(text) - 5);
    QCOMPARE(found.size(), 2);
    QVERIFY(width(found[1]) > width(found[0]) * 0.75);
}

} // namespace

QTEST_MAIN(TestTextMeasure)
#include "tst_text_measure.moc"
