// SPDX-License-Identifier: GPL-3.0-or-later
#include "modal_answer.h"
#include "window_fixture.h"

#include "ui/composer/block_menu.h"
#include "ui/composer/composition_panel.h"
#include "ui/composer/factsheet_page.h"
#include "ui/composer/page_preview.h"
#include "ui/dialogs/publish_dialog.h"
#include "ui/grid/cell_details.h"
#include "ui/grid/data_page.h"
#include "ui/grid/grid_view.h"
#include "ui/models/month_grid_model.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QFile>
#include <QFileDialog>
#include <QMenuBar>
#include <QPointer>

#include <algorithm>

using namespace mm;
using namespace mm::test;

/// Blocks of the factsheet as a person takes hold of them, and the numbers and editions behind
/// them.
class TestPageBlocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void aNumberTellsWhereItIsUsed();
    void edgesOfBlocksAreDragged();
    void aClickOnAnEdgeChangesNothing();
    void blocksHaveAMenu();
    void thePageIsComposedAsBefore();
    void frozenPdfsAreSaved();

private:
    [[nodiscard]] FactsheetPage &page()
    {
        return *m_fixture->window().findChild<FactsheetPage *>();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestPageBlocks::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->isReady());
    QVERIFY(m_fixture->open());
    m_fixture->writeEstimates();
    m_fixture->window().showPage(MainWindow::Factsheet);
    QTRY_VERIFY(page().preview()->document().has_value());
}

void TestPageBlocks::aNumberTellsWhereItIsUsed()
{
    m_fixture->window().showPage(MainWindow::Data);
    auto *data = m_fixture->window().findChild<DataPage *>();
    auto *details = data->findChild<CellDetails *>();
    data->showNumber(m_fixture->estimate(QStringLiteral("2025-07")));
    QTRY_VERIFY(details->text().contains(QStringLiteral("Used in the factsheet of July 2025:")));
    data->showNumber(m_fixture->estimate(QStringLiteral("2025-08")));
    QVERIFY(!details->text().contains(QStringLiteral("factsheet of July 2025")));
    QTRY_VERIFY(
        details->text().contains(QStringLiteral("Not used in the factsheet of July 2025.")));
    Q_EMIT details->factsheetWanted();
    QVERIFY(page().isVisible());
}

void TestPageBlocks::edgesOfBlocksAreDragged()
{
    PagePreview &preview = *page().preview();
    QWidget *view = preview.viewport();
    const auto span
        = [this] { return page().panel()->composition().spanOf(BlockKind::MixedMovements); };
    const auto edge = [&preview] {
        const QRect box = preview.boxOf(BlockKind::MixedMovements);
        return QPoint(box.right(), box.top() + box.height() / 2);
    };
    QCOMPARE(span(), 7);
    QTest::mousePress(view, Qt::LeftButton, {}, edge());
    QTest::mouseMove(view, edge() + QPoint(100, 0));
    QTest::keyClick(&preview, Qt::Key_Escape);
    QTest::mouseRelease(view, Qt::LeftButton, {}, edge() + QPoint(100, 0));
    QCOMPARE(span(), 7);
    QVERIFY(page().panel()->currentBlock() == BlockKind::MixedMovements);

    const QPoint start = edge();
    QTest::mousePress(view, Qt::LeftButton, {}, start);
    QTest::mouseMove(view, start + QPoint(2000, 0));
    QCOMPARE(span(), 7);
    QTest::mouseRelease(view, Qt::LeftButton, {}, start + QPoint(2000, 0));
    QCOMPARE(span(), 12);
    QCOMPARE(page().panel()->widthBox()->currentData().toInt(), 12);
    QVERIFY(edge().x() > start.x());
}

void TestPageBlocks::aClickOnAnEdgeChangesNothing()
{
    PagePreview &preview = *page().preview();
    const QRect box = preview.boxOf(BlockKind::MixedMovements);
    const auto usual = page().panel()->composition();
    for (const QPoint edge :
         {QPoint(box.right() + 2, box.center().y()), QPoint(box.center().x(), box.bottom() - 2)}) {
        page().panel()->chooseBlock(BlockKind::Asylum);
        QTest::mousePress(preview.viewport(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(preview.viewport(), edge + QPoint(1, 1));
        QTest::mouseRelease(preview.viewport(), Qt::LeftButton, {}, edge + QPoint(1, 1));
        QVERIFY(page().panel()->currentBlock() == BlockKind::MixedMovements);
        QVERIFY(page().panel()->composition() == usual);
    }
}

void TestPageBlocks::blocksHaveAMenu()
{
    page().panel()->chooseBlock(BlockKind::MixedMovements);
    const auto trigger = [this](const QString &text) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(page().preview()->viewport(), &event);
        const QPointer<BlockMenu> menu = page().findChild<BlockMenu *>();
        bool triggered = false;
        for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
            if (action->text().remove(u'&') == text && action->isEnabled()) {
                action->trigger();
                triggered = true;
            }
        }
        delete menu;
        return triggered;
    };
    const auto composition = [this] { return page().panel()->composition(); };
    QVERIFY(trigger(QStringLiteral("Wider")));
    QCOMPARE(composition().spanOf(BlockKind::MixedMovements), 8);
    QVERIFY(!trigger(QStringLiteral("Taller")));
    QVERIFY(trigger(QStringLiteral("Show the numbers")));
    auto *data = m_fixture->window().findChild<DataPage *>();
    QVERIFY(data->isVisible());
    QCOMPARE(data->model()->keyAt(data->grid()->currentIndex()),
             m_fixture->estimate(QStringLiteral("2025-07")));
    m_fixture->window().showPage(MainWindow::Factsheet);
    QVERIFY(trigger(QStringLiteral("Take off the page")));
    const auto shown = composition().shown();
    QVERIFY(std::ranges::find(shown, BlockKind::MixedMovements) == shown.end());
}

void TestPageBlocks::thePageIsComposedAsBefore()
{
    page().panel()->setSpan(BlockKind::Asylum, 9);
    const Composition before = page().panel()->composition();
    QVERIFY(m_fixture->window().close());
    m_fixture->close();
    QVERIFY(m_fixture->open());
    QVERIFY(page().panel()->composition() == before);
    QCOMPARE(before.spanOf(BlockKind::Asylum), 9);
}

void TestPageBlocks::frozenPdfsAreSaved()
{
    QSignalSpy published(&m_fixture->workspace(), &Workspace::published);
    const ModalAnswer<PublishDialog> publish([](PublishDialog &dialog) { dialog.accept(); });
    m_fixture->trigger(QStringLiteral("Publish edition…"));
    QVERIFY(test::came(published));
    m_fixture->write(m_fixture->estimate(QStringLiteral("2025-07")), 1600,
                     QStringLiteral("late report"));

    const QString path = m_fixture->file("frozen.pdf");
    const ModalAnswer<QFileDialog> answer([&](QFileDialog &dialog) {
        dialog.selectFile(path);
        QMetaObject::invokeMethod(&dialog, "accept");
    });
    for (auto *menu : m_fixture->window().menuBar()->findChildren<QMenu *>()) {
        Q_EMIT menu->aboutToShow();
    }
    m_fixture->trigger(QStringLiteral("July 2025…"));
    QVERIFY(answer.wasThere());
    QTRY_VERIFY(m_fixture->message().contains(QStringLiteral("frozen.pdf")));
    const auto store = openStore(m_fixture->path(), m_fixture->catalogue(), OpenMode::ReadOnly);
    QVERIFY(store);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             (*store)->editionDocument(QStringLiteral("July 2025"), kPdfDocument).value());
}

QTEST_MAIN(TestPageBlocks)
#include "tst_page_blocks.moc"
