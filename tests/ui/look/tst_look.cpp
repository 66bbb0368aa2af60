// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/house_palette.h"
#include "ui/look/house_style.h"
#include "ui/look/look.h"
#include "ui/style/contrast.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>

#include <utility>

using namespace mm;

class TestLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textCanBeReadOnEveryGround_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }

    void textCanBeReadOnEveryGround()
    {
        QFETCH(QPalette, palette);
        const std::initializer_list<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::Link, QPalette::Base}};
        for (const auto &[text, ground] : pairs) {
            QVERIFY2(contrastRatio(palette.color(text), palette.color(ground)) >= 4.5,
                     qPrintable(QStringLiteral("%1 on %2").arg(text).arg(ground)));
        }
    }

    void choicesHaveNamesThatAreReadBack()
    {
        for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
            QCOMPARE(themeChoiceFrom(settingOf(choice)), choice);
        }
        QCOMPARE(themeChoiceFrom(QStringLiteral("sepia")), ThemeChoice::System);
    }

    void aDesktopWithoutALookGetsOurs()
    {
        QVERIFY(loadFonts());
        const Look look;
        look.apply(ThemeChoice::Dark);
        QVERIFY(isDark(QApplication::palette()));
        look.apply(ThemeChoice::Light);
        QVERIFY(!isDark(QApplication::palette()));
        QVERIFY(qobject_cast<HouseStyle *>(QApplication::style()));
    }

    void aDesktopWithItsOwnColoursKeepsThem()
    {
        QPalette desktop = QApplication::palette();
        desktop.setColor(QPalette::Window, QColor(0x2b3a2b));
        QApplication::setPalette(desktop);
        const Look look;
        look.apply(ThemeChoice::Light);
        QVERIFY(QApplication::palette().color(QPalette::Window) != QColor(0x2b3a2b));
        look.apply(ThemeChoice::System);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x2b3a2b));
    }

    void theScrollBarReachesBothEnds()
    {
        Look().apply(ThemeChoice::Light);
        QScrollBar bar(Qt::Horizontal);
        bar.resize(200, 12);
        bar.setRange(0, 1000);
        bar.setPageStep(100);
        bar.show();
        QTest::mousePress(&bar, Qt::LeftButton, {}, {5, 6});
        QTest::mouseMove(&bar, {400, 6});
        QTRY_COMPARE(bar.value(), 1000);
        QTest::mouseMove(&bar, {-200, 6});
        QTRY_COMPARE(bar.value(), 0);
        QTest::mouseRelease(&bar, Qt::LeftButton, {}, {0, 6});
    }

    void theCornerOfATableIsAsItsHeaders()
    {
        Look().apply(ThemeChoice::Dark);
        QTableWidget table(2, 2);
        table.setCornerButtonEnabled(false);
        table.resize(300, 150);
        const QImage picture = table.grab().toImage();
        const int width = table.verticalHeader()->width();
        const int height = table.horizontalHeader()->height();
        const QPoint frame(table.frameWidth(), table.frameWidth());
        // Beside the texts: the empty part behind the last column, the corner before the first.
        QCOMPARE(picture.pixelColor(frame + QPoint(width / 2, height / 2)),
                 picture.pixelColor(QPoint(table.width() - 8, height / 2)));
        Look().apply(ThemeChoice::Light);
    }

    void textFitsItsControl()
    {
        Look().apply(ThemeChoice::Light);
        QPushButton button(QStringLiteral("Заједно са ћирилицом"));
        QVERIFY(button.sizeHint().width() >= button.fontMetrics().horizontalAdvance(button.text()));
        const QLineEdit edit;
        QVERIFY(edit.sizeHint().height() >= edit.fontMetrics().height() + 8);
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
