// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_window.h"
#include "core/store/store.h"
#include "tests/support/signal_came.h"
#include "ui/charts/chart_view.h"
#include "ui/compare/base_state.h"
#include "ui/compare/chart_pane.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/map_page.h"
#include "ui/compare/map_pane.h"
#include "ui/compare/query_bar.h"
#include "ui/compare/statement_bar.h"
#include "ui/compare/time_strip_bar.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/map/map_view.h"
#include "ui/session/view_state.h"
#include "ui/session/workspace.h"
#include "ui/shell/main_window.h"
#include "ui/strip/time_strip.h"
#include "ui/style/fonts.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace mm;
using mm::test::period;

/// Comparing as a person does it: choosing periods, looking at them in every view, taking pictures.
class TestCompareWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_at.close(); }
    void stripAndQueryBarAgree();
    void linkButtonFreesThePeriods();
    void presetsByKey();
    void earlierYearsLieBehindTheLine();
    void previousEditionNeedsAnEdition();
    void periodsAreTypedInAnyLanguage();
    void missingMonthsAreOfferedToBeLeftOut();
    void everyViewDrawsOrSaysWhy();
    void monthsFollowTheSelectedCountry();
    void chartAndTableChangePlaces();
    void sortingKeepsTheSelection();
    void mapShowsChangeAndBothPeriods();
    void playingMovesTheMonths();
    void exportWritesPictureAndNumbers();
    void copyPutsPictureAndNumbersOnTheClipboard();

private:
    [[nodiscard]] QAction *action(const QString &text) const { return m_at.action(text); }
    [[nodiscard]] ComparePage *page() const { return m_at.page(); }
    [[nodiscard]] ViewState &state() const { return m_at.state(); }

    test::CompareWindow m_at;
};

void TestCompareWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(loadFonts());
}

void TestCompareWindow::init()
{
    m_at.open();
    QVERIFY(m_at.window());
}

void TestCompareWindow::stripAndQueryBarAgree()
{
    auto *strip = m_at.window()->findChild<TimeStrip *>();
    QVERIFY(strip->isVisible());
    strip->setCurrent({Lane::A, LanePart::Last});
    strip->moveCurrent(months(-2));
    QCOMPARE(state().periodA(), period("2025-01", "2025-04"));
    QCOMPARE(state().periodB(), period("2024-01", "2024-04"));
    QVERIFY(m_at.window()->findChild<QueryBar *>()->periodEdit()->text().startsWith(
        QStringLiteral("January–April 2025")));
    QVERIFY(page()->statement().startsWith(
        QStringLiteral("January–April 2025 (4 of 4 months, 6 of 6 countries)")));
    m_at.window()->showPage(MainWindow::Data);
    QVERIFY(!strip->isVisible());
}

void TestCompareWindow::linkButtonFreesThePeriods()
{
    auto *bar = m_at.window()->findChild<TimeStripBar *>();
    bar->linkButton()->click();
    bar->strip()->setCurrent({Lane::A, LanePart::Whole});
    bar->strip()->moveCurrent(months(-1));
    QCOMPARE(state().periodA(), period("2024-12", "2025-05"));
    QCOMPARE(state().periodB(), period("2024-01", "2024-06"));
}

void TestCompareWindow::presetsByKey()
{
    QTest::keyClick(m_at.window(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(state().periodB(), period("2024-07", "2024-12"));
    QTest::keyClick(m_at.window(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(state().periodA(), period("2025-06", "2025-06"));
    QCOMPARE(state().periodB(), period("2025-05", "2025-05"));
    QTest::keyClick(m_at.window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(state().periodA(), period("2025-05", "2025-05"));
}

void TestCompareWindow::earlierYearsLieBehindTheLine()
{
    m_at.window()->showPage(MainWindow::Map);
    QTest::keyClick(m_at.window(), Qt::Key_8, Qt::AltModifier);
    QVERIFY(page()->isVisible());
    QCOMPARE(state().periodB(), period("2024-01", "2024-06"));
    const ComparisonRecipe recipe = page()->chartPane()->recipe();
    QCOMPARE(recipe.view, ComparisonView::Months);
    QCOMPARE(recipe.options.ground, LinesGround::EarlierYears);
    state().setPeriods(period("2025-06", "2025-06"), period("2024-06", "2024-06"));
    QTest::keyClick(m_at.window(), Qt::Key_8, Qt::AltModifier);
    QCOMPARE(state().periodA(), period("2024-07", "2025-06"));
    QCOMPARE(state().periodB(), period("2023-07", "2024-06"));
}

void TestCompareWindow::previousEditionNeedsAnEdition()
{
    QAction *preset = action(QStringLiteral("Previous edition"));
    QVERIFY(!preset->isEnabled());
    QCOMPARE(preset->toolTip(),
             QStringLiteral("No edition of a month before June 2025 is published."));
    Workspace &workspace = m_at.window()->workspace();
    {
        auto store = openStore(workspace.path(), workspace.catalogue());
        QVERIFY(store.has_value());
        QVERIFY(
            (*store)->publish({QStringLiteral("April 2025"), *Month::make(2025, 4)}).has_value());
    }
    QSignalSpy reopened(&workspace, &Workspace::opened);
    m_at.window()->openDataset(workspace.path());
    QVERIFY(test::came(reopened));
    QTRY_COMPARE(page()->baseState()->editions().size(), 1U);
    state().setPeriods(period("2025-01", "2025-06"), period("2024-01", "2024-06"));
    QVERIFY(preset->isEnabled());
    QTest::keyClick(m_at.window(), Qt::Key_9, Qt::AltModifier);
    QCOMPARE(state().periodA(), period("2025-01", "2025-06"));
    QCOMPARE(state().periodB(), period("2025-01", "2025-04"));
    state().setPeriods(period("2025-02", "2025-03"), period("2024-02", "2024-03"));
    QVERIFY(!preset->isEnabled());
}

void TestCompareWindow::periodsAreTypedInAnyLanguage()
{
    auto *query = m_at.window()->findChild<QueryBar *>();
    query->periodEdit()->setText({});
    QTest::keyClicks(query->periodEdit(),
                     QStringLiteral("januar-mart 2025. u poredjenju sa prethodnim periodom"));
    QCOMPARE(query->reading(),
             QStringLiteral("January–March 2025 compared with October–December 2024 — press "
                            "Enter"));
    QTest::keyClick(query->periodEdit(), Qt::Key_Return);
    QCOMPARE(state().periodA(), period("2025-01", "2025-03"));
    QCOMPARE(state().periodB(), period("2024-10", "2024-12"));
    // A stays what is shown; the years before come as the preset brings them.
    query->periodEdit()->setText({});
    QTest::keyClicks(query->periodEdit(), QStringLiteral("naspram ranijih godina"));
    QTest::keyClick(query->periodEdit(), Qt::Key_Return);
    QCOMPARE(state().periodB(), period("2024-01", "2024-03"));
    QCOMPARE(page()->chartPane()->recipe().options.ground, LinesGround::EarlierYears);
}

void TestCompareWindow::missingMonthsAreOfferedToBeLeftOut()
{
    StatementBar *bar = page()->statementBar();
    QVERIFY2(bar->warning().contains(QStringLiteral("Serbia 5 of 6 months and 6 of 6")),
             qPrintable(bar->warning()));
    QCOMPARE(bar->commonButton()->text(), QStringLiteral("Only January–May 2025"));
    QTest::mouseClick(bar->commonButton(), Qt::LeftButton);
    QCOMPARE(state().periodA(), period("2025-01", "2025-05"));
    QVERIFY(bar->warning().isEmpty());
    state().setPeriods(period("2025-01", "2025-06"), period("2024-01", "2024-06"));
    QVERIFY(!bar->warning().isEmpty());
    QTest::mouseClick(bar->anywayButton(), Qt::LeftButton);
    QVERIFY(bar->warning().isEmpty());
    QCOMPARE(state().periodA(), period("2025-01", "2025-06"));
}

void TestCompareWindow::everyViewDrawsOrSaysWhy()
{
    for (const ComparisonView view : kComparisonViews) {
        page()->setView(view);
        const ChartData &data = *page()->chartData();
        const auto refusal
            = viewRefusal(view, m_at.window()->workspace().catalogue(), IndicatorId(0));
        if (refusal) {
            QCOMPARE(data.emptyReason, *refusal);
        } else {
            QVERIFY(!data.series.empty() || !data.emptyReason.isEmpty());
        }
        QVERIFY(!page()->findChild<ChartView *>()->grab().isNull());
    }
}

void TestCompareWindow::monthsFollowTheSelectedCountry()
{
    page()->setView(ComparisonView::Months);
    QVERIFY(!page()->chartData()->emptyReason.isEmpty());
    const auto serbia = m_at.window()->workspace().catalogue().findPlace(QStringLiteral("SRB"));
    state().selectPlace(serbia);
    QVERIFY(page()->chartData()->title.contains(QStringLiteral("Serbia")));
    // A month is no country: choosing one leaves the selection alone.
    Q_EMIT page()->findChild<ChartView *>()->categoryActivated(QStringLiteral("2025-02"));
    QCOMPARE(state().selectedPlace(), serbia);
}

void TestCompareWindow::chartAndTableChangePlaces()
{
    auto *chart = page()->findChild<ChartView *>();
    QVERIFY(chart->isVisible());
    page()->tableButton()->click();
    QVERIFY(!chart->isVisible());
    const QTableView *rows = nullptr;
    for (const QTableView *view : page()->findChildren<QTableView *>()) {
        if (view->isVisible() && view->accessibleName() == QStringLiteral("The same as a table")) {
            rows = view;
        }
    }
    QVERIFY(rows);
    QCOMPARE(rows->model()->rowCount(), 6);
    page()->tableButton()->click();
    QVERIFY(chart->isVisible());
}

void TestCompareWindow::sortingKeepsTheSelection()
{
    state().selectPlace(m_at.window()->workspace().catalogue().findPlace(QStringLiteral("ALB")));
    QTableView *table = page()->table();
    const QString name = table->currentIndex().data().toString();
    QVERIFY(name.startsWith(QStringLiteral("Albania")));
    table->sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(table->currentIndex().data().toString(), name);
    // The reason why there is no sum stays last.
    QCOMPARE(table->model()->index(6, 0).data().toString(), QStringLiteral("Region"));
}

void TestCompareWindow::mapShowsChangeAndBothPeriods()
{
    m_at.window()->showPage(MainWindow::Map);
    MapPane *pane = m_at.window()->findChild<MapPage *>()->pane();
    QVERIFY(!pane->mapOfB()->isVisible());
    // One map has the whole place.
    QTRY_COMPARE(pane->map()->width(), pane->width());
    pane->setMode(MapPane::Mode::Both);
    QVERIFY(pane->mapOfB()->isVisible());
    QTRY_VERIFY(pane->map()->width() <= pane->width() / 2);
    // Circles can be held against each other.
    QCOMPARE(pane->map()->data()->content().scaleMaximum,
             pane->mapOfB()->data()->content().scaleMaximum);
    state().selectPlace(m_at.window()->workspace().catalogue().findPlace(QStringLiteral("ALB")));
    QCOMPARE(pane->mapOfB()->selection(), QStringList(QStringLiteral("ALB")));
    pane->setMode(MapPane::Mode::Change);
    QVERIFY(!pane->mapOfB()->isVisible());
    QCOMPARE(pane->mapData()->content().classes.size(), 5U);
}

void TestCompareWindow::playingMovesTheMonths()
{
    state().setPeriods(period("2025-05", "2025-05"), period("2024-05", "2024-05"));
    m_at.window()->showPage(MainWindow::Map);
    auto *map = m_at.window()->findChild<MapPage *>();
    map->playButton()->click();
    QTRY_COMPARE(state().periodA(), period("2025-06", "2025-06"));
    QCOMPARE(state().periodB(), period("2024-06", "2024-06"));
    QVERIFY(map->mapData()->content().scaleMaximum);
    // Behind the last month comes the first.
    QTRY_COMPARE(state().periodA(), period("2024-01", "2024-01"));
    m_at.window()->showPage(MainWindow::Compare);
    QVERIFY(!map->playButton()->isChecked());
}

void TestCompareWindow::exportWritesPictureAndNumbers()
{
    const QString picture = m_at.file("arrivals.pdf");
    bool asked = false;
    QTimer::singleShot(0, m_at.window(), [&] {
        auto *dialog = qobject_cast<ExportDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        asked = true;
        dialog->findChild<QLineEdit *>()->setText(picture);
        dialog->findChild<QComboBox *>()->setCurrentIndex(1);
        dialog->findChild<QCheckBox *>()->setChecked(true);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                          Qt::LeftButton);
    });
    action(QStringLiteral("Export picture…"))->trigger();
    QVERIFY(asked);
    QFile pdf(picture);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    QFile csv(m_at.file("arrivals.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = csv.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 7);
    QVERIFY(lines.first().contains("January–June 2025"));
}

void TestCompareWindow::copyPutsPictureAndNumbersOnTheClipboard()
{
    page()->setView(ComparisonView::Change);
    action(QStringLiteral("Copy picture and numbers"))->trigger();
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage());
    QVERIFY(copied->text().contains(QStringLiteral("ALB\tAlbania")));
}

QTEST_MAIN(TestCompareWindow)
#include "tst_compare_window.moc"
