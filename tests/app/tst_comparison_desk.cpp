// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_window.h"
#include "ui/compare/pin_bar.h"
#include "ui/compare/pin_card.h"
#include "ui/composer/composition_panel.h"
#include "ui/composer/factsheet_page.h"
#include "ui/style/fonts.h"

#include <QListWidget>
#include <QStandardPaths>
#include <QToolButton>

#include <algorithm>

using namespace mm;
using mm::test::period;

/// Comparisons that are pinned, and where they go.
class TestComparisonDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_at.close(); }
    void pinnedComparisonsAreShownAgain();
    void pinnedComparisonsFollowTheData();
    void pinnedComparisonsStandOnTheFactsheet();
    void noMoreThanFourArePinned();
    void deskIsKeptWithItsDataset();

private:
    test::CompareWindow m_at;
};

void TestComparisonDesk::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(loadFonts());
}

void TestComparisonDesk::init()
{
    m_at.open();
    QVERIFY(m_at.window());
}

void TestComparisonDesk::pinnedComparisonsAreShownAgain()
{
    PinBar *pins = m_at.page()->pinBar();
    QVERIFY(!pins->isVisible());
    m_at.state().selectPlace(
        m_at.window()->workspace().catalogue().findPlace(QStringLiteral("ALB")));
    m_at.page()->setView(ComparisonView::Months);
    m_at.action(QStringLiteral("Pin this comparison"))->trigger();
    QVERIFY(pins->isVisible());
    QCOMPARE(pins->cards().size(), 1U);
    PinCard *card = pins->cards().front();
    QVERIFY(card->isCurrent());
    QVERIFY(card->text().indicator.contains(QStringLiteral("Albania")));
    QCOMPARE(card->text().periods, QStringLiteral("January–June 2025 and January–June 2024"));

    m_at.page()->setView(ComparisonView::Bars);
    m_at.state().selectPlace({});
    m_at.state().setIndicator(IndicatorId(1));
    m_at.state().setPeriods(period("2025-03", "2025-03"), period("2025-02", "2025-02"));
    QVERIFY(!card->isCurrent());
    QTest::keyClick(card, Qt::Key_Return);
    QCOMPARE(m_at.state().indicator(), IndicatorId(0));
    QCOMPARE(m_at.state().periodB(), period("2024-01", "2024-06"));
    QCOMPARE(m_at.page()->chartData()->kind, ChartKind::Lines);
    QVERIFY(m_at.page()->chartData()->title.contains(QStringLiteral("Albania")));
    QVERIFY(card->isCurrent());
    card->removeButton()->click();
    QTRY_VERIFY(!pins->isVisible());
}

void TestComparisonDesk::pinnedComparisonsFollowTheData()
{
    m_at.action(QStringLiteral("Pin this comparison"))->trigger();
    PinCard *card = m_at.page()->pinBar()->cards().front();
    const QString before = card->text().result;
    QVERIFY(before.contains(QStringLiteral("rose")));
    Workspace &workspace = m_at.window()->workspace();
    std::vector<Change> changes;
    for (const PlaceId place : workspace.catalogue().countries()) {
        const ObservationKey key{{IndicatorId(0), place, kTotal}, *Month::make(2025, 1)};
        changes.push_back({key, workspace.dataset().at(key), Datum::confirmed(Amount::of(0)), {}});
    }
    workspace.apply(*ChangeSet::make(std::move(changes)), {});
    QTRY_VERIFY(card->text().result != before);
    QVERIFY(card->text().result.contains(QStringLiteral("fell")));
}

void TestComparisonDesk::pinnedComparisonsStandOnTheFactsheet()
{
    m_at.page()->setView(ComparisonView::Change);
    m_at.action(QStringLiteral("Pin this comparison"))->trigger();
    auto *factsheet = m_at.window()->findChild<FactsheetPage *>();
    m_at.window()->showPage(MainWindow::Factsheet);
    const auto comparisons = [factsheet] {
        const auto &blocks = factsheet->printed()->content.blocks;
        return std::ranges::count(blocks, BlockKind::Comparisons, &ContentBlock::kind);
    };
    QVERIFY(factsheet->printed());
    QCOMPARE(comparisons(), 0);
    const int rows = factsheet->panel()->list()->count();
    m_at.page()->pinBar()->cards().front()->factsheetButton()->click();
    QCOMPARE(comparisons(), 1);
    QCOMPARE(factsheet->panel()->list()->count(), rows + 1);
    const auto &content = factsheet->printed()->content;
    const auto block
        = std::ranges::find(content.blocks, BlockKind::Comparisons, &ContentBlock::kind);
    QCOMPARE(block->title, m_at.page()->chartData()->title);
    QVERIFY(overflowText(*factsheet->printed()).isEmpty());
    // The notes of the chart are notes of the page.
    QVERIFY(!block->marks.isEmpty());
    for (const QString &mark : block->marks) {
        QVERIFY(std::ranges::find(content.footnotes, mark, &Footnote::mark)
                != content.footnotes.end());
    }
    m_at.page()->pinBar()->cards().front()->factsheetButton()->click();
    QCOMPARE(comparisons(), 0);
}

void TestComparisonDesk::noMoreThanFourArePinned()
{
    QAction *pin = m_at.action(QStringLiteral("Pin this comparison"));
    for (const ComparisonView view : {ComparisonView::Bars, ComparisonView::Change,
                                      ComparisonView::Countries, ComparisonView::Rank}) {
        m_at.page()->setView(view);
        QVERIFY(pin->isEnabled());
        pin->trigger();
        QVERIFY(!pin->isEnabled());
    }
    m_at.page()->setView(ComparisonView::Months);
    QVERIFY(!pin->isEnabled());
    QCOMPARE(m_at.page()->pinBar()->cards().size(), 4U);
}

void TestComparisonDesk::deskIsKeptWithItsDataset()
{
    m_at.action(QStringLiteral("Pin this comparison"))->trigger();
    const QString first = m_at.window()->workspace().path();
    const QString second = m_at.file("second.movements");
    QVERIFY(createStore(second, m_at.window()->workspace().catalogue()).has_value());
    const auto open = [this](const QString &path) {
        QSignalSpy opened(&m_at.window()->workspace(), &Workspace::opened);
        m_at.window()->openDataset(path);
        QVERIFY(test::came(opened));
    };
    open(second);
    QVERIFY(!m_at.page()->pinBar()->isVisible());
    open(first);
    QCOMPARE(m_at.page()->pinBar()->cards().size(), 1U);
    QVERIFY(m_at.page()->pinBar()->isVisible());
}

QTEST_MAIN(TestComparisonDesk)
#include "tst_comparison_desk.moc"
