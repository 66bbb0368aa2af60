// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/word_difference.h"
#include "tests/support/property.h"

#include <QStringList>
#include <QTest>

using namespace mm;
using Kind = WordPiece::Kind;

class TestWordDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalTextsAreOnePiece();
    void numbersAreReplacedInPlace();
    void emptyTextsAreAllNewOrAllGone();
    void piecesGiveBothTextsBack();
};

void TestWordDifference::equalTextsAreOnePiece()
{
    const QString text = QStringLiteral("60% were present in Serbia");
    QCOMPARE(wordDifference(text, text), (std::vector<WordPiece>{{Kind::Same, text}}));
}

void TestWordDifference::numbersAreReplacedInPlace()
{
    const auto pieces = wordDifference(QStringLiteral("Some 6,354 persons, a decrease of 10%"),
                                       QStringLiteral("Some 6,415 persons, a decrease of 9%"));
    const std::vector<WordPiece> expected{{Kind::Same, QStringLiteral("Some")},
                                          {Kind::Removed, QStringLiteral("6,354")},
                                          {Kind::Added, QStringLiteral("6,415")},
                                          {Kind::Same, QStringLiteral("persons, a decrease of")},
                                          {Kind::Removed, QStringLiteral("10%")},
                                          {Kind::Added, QStringLiteral("9%")}};
    QCOMPARE(pieces, expected);
}

void TestWordDifference::emptyTextsAreAllNewOrAllGone()
{
    const QString text = QStringLiteral("two words");
    QCOMPARE(wordDifference({}, text), (std::vector<WordPiece>{{Kind::Added, text}}));
    QCOMPARE(wordDifference(text, {}), (std::vector<WordPiece>{{Kind::Removed, text}}));
    QVERIFY(wordDifference({}, {}).empty());
}

void TestWordDifference::piecesGiveBothTextsBack()
{
    test::Random random;
    const auto sentence = [&random] {
        QStringList words;
        for (int i = random.integer(0, 12); i > 0; --i) {
            words << QString(QChar(u'a' + random.integer(0, 4)));
        }
        return words.join(u' ');
    };
    for (int run = 0; run < 2000; ++run) {
        const QString before = sentence();
        const QString after = sentence();
        QStringList a;
        QStringList b;
        for (const WordPiece &piece : wordDifference(before, after)) {
            if (piece.kind != Kind::Added) {
                a << piece.text;
            }
            if (piece.kind != Kind::Removed) {
                b << piece.text;
            }
        }
        QVERIFY2(a.join(u' ') == before && b.join(u' ') == after, random.seedText().constData());
    }
}

QTEST_GUILESS_MAIN(TestWordDifference)
#include "tst_word_difference.moc"
