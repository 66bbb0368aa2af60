// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/text_folding.h"

#include <QTest>

#include <algorithm>

using namespace mm;
using namespace Qt::StringLiterals;

class TestTextFolding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void keepsMarksApart();
    void tellsMixedScripts();
    void knowsWhatIsAttached();
    void trimsEverySpace();
    void leavesNoWordEmpty();
};

void TestTextFolding::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case") << u"NEW Arrivals"_s << u"new arrivals"_s;
    QTest::newRow("diacritics") << u"Bangladeš, Çad, nëntor"_s << u"banglades cad nentor"_s;
    QTest::newRow("Serbian Cyrillic") << u"Новопридошли мигранти"_s << u"novopridosli migranti"_s;
    QTest::newRow("two scripts of one word")
        << u"његова џамија љубав"_s << u"njegova dzamija ljubav"_s;
    QTest::newRow("Macedonian") << u"Ѓорѓи ќе ѕвони"_s << u"gorgi ke dzvoni"_s;
    QTest::newRow("dj and đ are one") << u"djeca đeca Ђеца"_s << u"deca deca deca"_s;
    QTest::newRow("composed and decomposed") << u"Türkiye Tu\u0308rkiye"_s << u"turkiye turkiye"_s;
    QTest::newRow("punctuation") << u"Guinea-Bissau (tot.)/x"_s << u"guinea bissau tot x"_s;
    QTest::newRow("apostrophe") << u"s’ka të dhëna"_s << u"s ka te dhena"_s;
    QTest::newRow("invisible letters") << u"Si\u200Bri\u00ADja"_s << u"sirija"_s;
    QTest::newRow("Turkish") << u"HAZİRAN Kasım"_s << u"haziran kasim"_s;
    QTest::newRow("hard signs alone") << u"Ъ ЪЪ объём"_s << u"ъ ъъ obem"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestTextFolding::folds()
{
    QFETCH(QString, text);
    QTEST(foldedText(text), "folded");
}

void TestTextFolding::keepsMarksApart()
{
    const auto tokens = tokensOf(u"Serbia*** 313¹");
    QCOMPARE(tokens.size(), 4U);
    QCOMPARE(tokens[1].kind, Token::Kind::Mark);
    QCOMPARE(tokens[1].text, u"***"_s);
    QCOMPARE(tokens[2].text, u"313"_s);
    QCOMPARE(tokens[3].kind, Token::Kind::Mark);
}

void TestTextFolding::tellsMixedScripts()
{
    // The e of the first word is Cyrillic, all of the second one.
    QVERIFY(tokensOf(u"Alg\u0435ria").front().mixedScripts);
    QCOMPARE(tokensOf(u"Alg\u0435ria").front().text, u"algeria"_s);
    QVERIFY(!tokensOf(u"Сирија").front().mixedScripts);
    QCOMPARE(tokensOf(u"Сиpија").front().text, u"sirija"_s);
}

void TestTextFolding::knowsWhatIsAttached()
{
    const auto tokens = tokensOf(u"IOM-a 2025");
    QCOMPARE(tokens.size(), 4U);
    QVERIFY(tokens[0].capitals);
    QVERIFY(tokens[1].attached && tokens[2].attached);
    QVERIFY(!tokens[2].capitals);
    QVERIFY(!tokens[3].attached);
}

void TestTextFolding::trimsEverySpace()
{
    QCOMPARE(trimmedText(u"\u00A0 \u200B261\u2009\t").toString(), u"261"_s);
    QVERIFY(trimmedText(u" \u00A0").isEmpty());
}

void TestTextFolding::leavesNoWordEmpty()
{
    for (char16_t letter = 1; letter < 0xFFFF; ++letter) {
        const auto tokens = tokensOf(QStringView(&letter, 1));
        QVERIFY2(std::ranges::none_of(tokens, [](const Token &t) { return t.text.isEmpty(); }),
                 qPrintable(u"U+%1"_s.arg(int(letter), 4, 16)));
    }
}

QTEST_APPLESS_MAIN(TestTextFolding)
#include "tst_text_folding.moc"
