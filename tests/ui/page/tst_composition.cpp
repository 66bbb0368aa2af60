// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/property.h"
#include "ui/page/composition.h"
#include "ui/page/page_grid.h"

#include <QTest>

#include <algorithm>

using namespace mm;

/// How a composition is kept from one start to the next.
class TestComposition : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsAreReadBack();
    void theTextIsPlain();
    void blocksOfLaterVersionsComeLast();
    void otherTextsAreNone_data();
    void otherTextsAreNone();
};

void TestComposition::textsAreReadBack()
{
    test::Random random;
    for (int run = 0; run < 200; ++run) {
        Composition composition = Composition::usual().withComparisons(random.chance(0.5));
        for (std::size_t i = composition.blocks.size(); i > 1; --i) {
            std::swap(composition.blocks[i - 1],
                      composition.blocks[std::size_t(random.integer(0, int(i) - 1))]);
        }
        for (BlockChoice &choice : composition.blocks) {
            choice.span = random.integer(kLeastSpan, kPageColumns);
            choice.shown = random.chance(0.7);
            choice.height = random.integer(kLeastHeight, kMostHeight);
        }
        QVERIFY2(compositionFrom(compositionText(composition), Composition::usual()) == composition,
                 random.seedText().constData());
    }
}

void TestComposition::theTextIsPlain()
{
    Composition composition = Composition::usual();
    composition.blocks.resize(3);
    composition.blocks[1].shown = false;
    composition.blocks[2].height = 140;
    QCOMPARE(compositionText(composition),
             QStringLiteral("key_figures 7, -mixed_movements 7, map 5 140%"));
}

void TestComposition::blocksOfLaterVersionsComeLast()
{
    const Composition read
        = compositionFrom(QStringLiteral("uasc 12, -asylum 6"), Composition::ofCountry());
    QCOMPARE(read.blocks.size(), Composition::ofCountry().blocks.size());
    QCOMPARE(read.blocks[0].kind, BlockKind::Uasc);
    QCOMPARE(read.blocks[1].shown, false);
    QCOMPARE(read.blocks[2].kind, BlockKind::KeyFigures);
}

void TestComposition::otherTextsAreNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "uasc", "uasc 3", "uasc 13", "uasc x", "uasc 5 140", "uasc 5 20%", "uasc 5 260%",
          "uasc 5 140% 1", "uasc 5, uasc 5", "notes 12", "weather 5"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestComposition::otherTextsAreNone()
{
    QFETCH(const QString, text);
    QVERIFY(compositionFrom(text, Composition::usual()) == Composition::usual());
}

QTEST_APPLESS_MAIN(TestComposition)
#include "tst_composition.moc"
