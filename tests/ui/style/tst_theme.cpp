// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/contrast.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QPalette>
#include <QTest>

#include <array>

using namespace mm;

namespace {

QPalette windowPalette(QColor window, QColor text)
{
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, window);
    palette.setColor(QPalette::Text, text);
    return palette;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastMatchesTheStandard()
    {
        QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        QVERIFY(qAbs(contrastRatio(QColor(0x0072bc), Qt::white) - 5.08) < 0.01);
        QVERIFY(qAbs(contrastRatio(QColor(0xef4a60), Qt::white) - 3.61) < 0.01);
    }

    void readableTextIsChosenByMeasure()
    {
        QCOMPARE(readableOn(QColor(0x0072bc), Qt::white, Qt::black), QColor(Qt::white));
        QCOMPARE(readableOn(QColor(0x8ebeff), Qt::white, Qt::black), QColor(Qt::black));
        QCOMPARE(blended(Qt::black, Qt::white, 0), QColor(Qt::white));
        QCOMPARE(blended(Qt::black, Qt::white, 1), QColor(Qt::black));
    }

    void rampsRunFromLightToDark_data()
    {
        QTest::addColumn<int>("generation");
        QTest::newRow("2021") << int(PaletteGeneration::Unhcr2021);
        QTest::newRow("2025") << int(PaletteGeneration::Unhcr2025);
    }

    void rampsRunFromLightToDark()
    {
        QFETCH(int, generation);
        for (const Hue hue : {Hue::Blue, Hue::Navy, Hue::Green, Hue::Grey, Hue::Red, Hue::Yellow,
                              Hue::Cyan, Hue::Purple, Hue::Brown}) {
            const auto steps = ramp(PaletteGeneration(generation), hue);
            for (std::size_t i = 1; i < steps.size(); ++i) {
                QVERIFY(contrastRatio(QColor::fromRgb(steps[i]), Qt::white)
                        > contrastRatio(QColor::fromRgb(steps[i - 1]), Qt::white));
            }
        }
    }

    void categoriesNeverRunOver()
    {
        QCOMPARE(qualitative(PaletteGeneration::Unhcr2021, 1).front(), 0xff0072bcu);
        QCOMPARE(qualitative(PaletteGeneration::Unhcr2021, 3).front(), 0xff18375fu);
        QCOMPARE(qualitative(PaletteGeneration::Unhcr2021, 99).size(), std::size_t(5));
        QCOMPARE(qualitative(PaletteGeneration::Unhcr2025, 99).size(), std::size_t(8));
        QVERIFY(qualitative(PaletteGeneration::Unhcr2025, -1).empty());
    }

    void rolesCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("dark");
        QTest::newRow("white") << windowPalette(Qt::white, Qt::black) << false;
        QTest::newRow("nearly black") << windowPalette(QColor(0x1e1e1e), QColor(0xe6e6e6)) << true;
        QTest::newRow("dark grey") << windowPalette(QColor(0x2b2b2b), QColor(0xe6e6e6)) << true;
    }

    void rolesCanBeRead()
    {
        QFETCH(QPalette, palette);
        QFETCH(bool, dark);
        QCOMPARE(isDark(palette), dark);
        for (const auto generation : {PaletteGeneration::Unhcr2021, PaletteGeneration::Unhcr2025}) {
            const Theme theme = screenTheme(palette, generation);
            for (const QColor &text : {theme.text, theme.mutedText, theme.change}) {
                QVERIFY2(contrastRatio(text, theme.page) >= 4.5, qPrintable(text.name()));
            }
            for (const QColor &shape :
                 {theme.accent, theme.seriesA, theme.positive, theme.negative}) {
                QVERIFY2(contrastRatio(shape, theme.page) >= 3, qPrintable(shape.name()));
            }
            QVERIFY(!dark || contrastRatio(theme.seriesB, theme.page) >= 3);
            QVERIFY(contrastRatio(theme.seriesA, theme.seriesB) >= 1.7);
        }
    }

    void paperIsAlwaysLight()
    {
        QCOMPARE(paperTheme(PaletteGeneration::Unhcr2021).page, QColor(Qt::white));
        QCOMPARE(paperTheme(PaletteGeneration::Unhcr2025).page, QColor(Qt::white));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
