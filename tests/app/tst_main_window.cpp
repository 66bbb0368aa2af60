// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "grid_typing.h"
#include "tests/support/shared_files.h"
#include "tests/support/signal_came.h"
#include "ui/charts/chart_view.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/query_bar.h"
#include "ui/composer/composition_panel.h"
#include "ui/composer/factsheet_page.h"
#include "ui/composer/page_preview.h"
#include "ui/grid/data_page.h"
#include "ui/grid/grid_view.h"
#include "ui/map/map_view.h"
#include "ui/models/month_grid_model.h"
#include "ui/parts/message_bar.h"
#include "ui/review/import_page.h"
#include "ui/review/import_review_view.h"
#include "ui/session/view_state.h"
#include "ui/session/workspace.h"
#include "ui/shell/main_window.h"
#include "ui/style/fonts.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace mm;
using namespace mm::test;

/// The window as a person uses it, with mouse and keyboard.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void startsEmptyAndSaysSo();
    void editIsUndoneRedoneAndThereAfterReopening();
    void wrongEntryStaysInTheEditor();
    void typedPeriodsAreReadAndApplied();
    void selectionIsSharedByAllViews();
    void importsReviewsCommitsAndUndoesAsOne();
    void droppedFilesOpenTheReview();
    void undoButtonTakesBackTheImportOnly();
    void damagedFileIsRefusedInOneSentence();
    void twoWindowsLoseNoEdit();

private:
    [[nodiscard]] std::unique_ptr<MainWindow> open(const QString &path) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(loadFonts());
}

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("test.movements"));
    QVERIFY(createStore(m_path, *builtInCatalogue()).has_value());
    m_window = open(m_path);
    QVERIFY(m_window);
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

std::unique_ptr<MainWindow> TestMainWindow::open(const QString &path) const
{
    const auto catalogue = builtInCatalogue();
    auto window = std::make_unique<MainWindow>(
        WindowParts{catalogue, lateBuiltInVocabulary(catalogue), builtInStyles(), QString(),
                    QStringLiteral("Ana")});
    QSignalSpy opened(&window->workspace(), &Workspace::opened);
    window->resize(1200, 800);
    window->show();
    window->openDataset(path);
    return test::came(opened) && QTest::qWaitForWindowActive(window.get()) ? std::move(window)
                                                                           : nullptr;
}

void TestMainWindow::startsEmptyAndSaysSo()
{
    m_window->showPage(MainWindow::Factsheet);
    QTRY_VERIFY(m_window->findChild<FactsheetPage *>()->text().contains(QStringLiteral("Import")));
    m_window->showPage(MainWindow::Compare);
    m_window->showPage(MainWindow::Map);
    m_window->showPage(MainWindow::Import);
    QVERIFY(!m_window->workspace().nextUndo());
}

void TestMainWindow::editIsUndoneRedoneAndThereAfterReopening()
{
    m_window->showPage(MainWindow::Data);
    // An empty dataset has no months yet: the first number comes by import or from here.
    Workspace &workspace = m_window->workspace();
    const Catalogue &catalogue = workspace.catalogue();
    const ObservationKey key{{*catalogue.findIndicator(QStringLiteral("new_arrivals")),
                              *catalogue.findPlace(QStringLiteral("SRB")), kTotal},
                             *Month::make(2025, 6)};
    workspace.apply(*ChangeSet::make({{key, std::nullopt, Datum::confirmed(Amount::of(10)), {}}}),
                    {});
    waitUntilSaved(*m_window);

    type(*m_window, cell(*m_window, "SRB", "2025-06"), QStringLiteral("1,234"));
    QTRY_VERIFY(workspace.dataset().at(key) == Datum::confirmed(Amount::of(1234)));
    waitUntilSaved(*m_window);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(workspace.dataset().at(key) == Datum::confirmed(Amount::of(10)));
    waitUntilSaved(*m_window);
    QTest::keySequence(m_window.get(), QKeySequence(QKeySequence::Redo));
    QTRY_VERIFY(workspace.dataset().at(key) == Datum::confirmed(Amount::of(1234)));
    waitUntilSaved(*m_window);

    m_window.reset();
    m_window = open(m_path);
    QVERIFY(m_window);
    QVERIFY(m_window->workspace().dataset().at(key) == Datum::confirmed(Amount::of(1234)));
    // The steps of before can still be undone.
    QVERIFY(m_window->workspace().nextUndo());

    HistoryFilter filter;
    filter.place = key.series.place;
    auto future = m_window->workspace().history(filter);
    QTRY_VERIFY(future.isFinished());
    const auto history = future.result();
    QVERIFY(history.has_value());
    QCOMPARE(history->size(), 4U);
    QCOMPARE(history->front().set.author, QStringLiteral("Ana"));
    QVERIFY(history->front().change.before == Datum::confirmed(Amount::of(10)));
    QVERIFY(history->front().set.at.isValid());
}

void TestMainWindow::wrongEntryStaysInTheEditor()
{
    m_window->showPage(MainWindow::Data);
    Workspace &workspace = m_window->workspace();
    const ObservationKey key{{*workspace.catalogue().findIndicator(QStringLiteral("new_arrivals")),
                              *workspace.catalogue().findPlace(QStringLiteral("ALB")), kTotal},
                             *Month::make(2025, 6)};
    workspace.apply(*ChangeSet::make({{key, std::nullopt, Datum::confirmed(Amount::of(5)), {}}}),
                    {});
    waitUntilSaved(*m_window);
    type(*m_window, cell(*m_window, "ALB", "2025-06"), QStringLiteral("twelve"));
    QTableView *grid = m_window->findChild<DataPage *>()->grid();
    auto *editor = grid->findChild<QLineEdit *>();
    QVERIFY(editor && editor->isVisible());
    QCOMPARE(editor->text(), QStringLiteral("twelve"));
    QVERIFY(!editor->toolTip().isEmpty());
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(workspace.dataset().at(key) == Datum::confirmed(Amount::of(5)));
}

void TestMainWindow::typedPeriodsAreReadAndApplied()
{
    m_window->showPage(MainWindow::Compare);
    auto *query = m_window->findChild<QueryBar *>();
    QLineEdit *edit = query->periodEdit();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("Q1 2023 vs Q1 2022"));
    QVERIFY(query->reading().contains(QStringLiteral("January–March 2023")));
    QTest::keyClick(edit, Qt::Key_Return);
    const Period a = *Period::make(*Month::make(2023, 1), *Month::make(2023, 3));
    QCOMPARE(m_window->viewState().periodA(), a);
    QCOMPARE(m_window->viewState().periodB(), a.yearBefore());

    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("Jan-Foo 2025"));
    QVERIFY(query->reading().contains(QStringLiteral("Foo")));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_window->viewState().periodA(), a);
}

void TestMainWindow::selectionIsSharedByAllViews()
{
    Workspace &workspace = m_window->workspace();
    std::vector<Change> changes;
    for (const PlaceId place : workspace.catalogue().countries()) {
        changes.push_back({{{IndicatorId(0), place, kTotal}, *Month::make(2025, 1)},
                           std::nullopt,
                           Datum::confirmed(Amount::of(100 * place.value())),
                           {}});
    }
    workspace.apply(*ChangeSet::make(std::move(changes)), {});
    waitUntilSaved(*m_window);
    m_window->viewState().setPeriods(Period::of(*Month::make(2025, 1)),
                                     Period::of(*Month::make(2024, 1)));
    m_window->showPage(MainWindow::Compare);
    auto *page = m_window->findChild<ComparePage *>();
    QTRY_VERIFY(page->chartData().has_value());
    QVERIFY(page->statement().contains(QStringLiteral("No regional sum")));
    auto *chart = page->findChild<ChartView *>();
    Q_EMIT chart->categoryActivated(QStringLiteral("SRB"));
    QCOMPARE(m_window->viewState().selectedPlace(),
             workspace.catalogue().findPlace(QStringLiteral("SRB")));
    QCOMPARE(page->findChild<MapView *>()->selection(), QStringList(QStringLiteral("SRB")));
    QCOMPARE(page->table()->currentIndex().data().toString(), QStringLiteral("Serbia***"));
}

void TestMainWindow::importsReviewsCommitsAndUndoesAsOne()
{
    MM_NEED_SHARED("sheets/western-balkans-2025-07");
    const QDir folder(test::sharedPath(QStringLiteral("sheets/western-balkans-2025-07")));
    QStringList files;
    for (const QString &name : folder.entryList(
             {QStringLiteral("*.xlsx"), QStringLiteral("*.ods"), QStringLiteral("*.csv")})) {
        files << folder.filePath(name);
    }
    auto *page = m_window->findChild<ImportPage *>();
    QSignalSpy ready(page, &ImportPage::reviewReady);
    m_window->showPage(MainWindow::Import);
    page->read(files);
    QVERIFY(test::came(ready));
    QVERIFY(page->commitButton()->isEnabled());
    QTest::mouseClick(page->commitButton(), Qt::LeftButton);
    waitUntilSaved(*m_window);
    Workspace &workspace = m_window->workspace();
    QVERIFY(workspace.dataset().observationCount() > 4000);
    QCOMPARE(workspace.nextUndo()->origin, Origin::Import);

    m_window->showPage(MainWindow::Factsheet);
    auto *factsheet = m_window->findChild<FactsheetPage *>();
    QTRY_VERIFY(factsheet->text().contains(QStringLiteral("6,354")));
    const auto isThere = [factsheet](BlockKind kind) {
        const auto &blocks = factsheet->printed()->document.pages.front().blocks;
        return std::ranges::find(blocks, kind, &PageBlock::kind) != blocks.end();
    };
    QVERIFY(isThere(BlockKind::Asylum));
    QListWidget *blocks = factsheet->panel()->list();
    const auto row = blocks->findItems(QStringLiteral("Asylum statistics"), Qt::MatchExactly);
    QCOMPARE(row.size(), 1);
    row.first()->setCheckState(Qt::Unchecked);
    QVERIFY(!isThere(BlockKind::Asylum));
    QVERIFY(!factsheet->text().contains(QStringLiteral("Asylum statistics")));
    QVERIFY(!factsheet->preview()->grab().isNull());

    workspace.undo();
    QTRY_VERIFY(workspace.dataset().isEmpty());
    waitUntilSaved(*m_window);
    QVERIFY(workspace.nextRedo());
}

void TestMainWindow::droppedFilesOpenTheReview()
{
    QList<QUrl> urls;
    for (const char *place : {"Serbia", "Montenegro"}) {
        const QString path
            = m_folder->filePath(QString::fromLatin1(place) + QStringLiteral(".csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(place) + "\nIndicator;July 2025\nNew arrivals;1234\n");
        urls << QUrl::fromLocalFile(path);
    }
    // An address of another computer is not a file.
    urls << QUrl(QStringLiteral("https://example.org/sheet.xlsx"));
    QMimeData data;
    data.setUrls(urls);
    auto *page = m_window->findChild<ImportPage *>();
    QSignalSpy ready(page, &ImportPage::reviewReady);
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
    QVERIFY(QCoreApplication::sendEvent(m_window.get(), &enter));
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
    QVERIFY(QCoreApplication::sendEvent(m_window.get(), &drop));
    QVERIFY(test::came(ready));
    QVERIFY(page->isVisible() && page->isReviewing());
    QCOMPARE(page->review()->files()->model()->rowCount(), 2);
    QCOMPARE(page->review()->changes().size(), 2U);

    QMimeData onlyAddress;
    onlyAddress.setUrls({urls.last()});
    QDragEnterEvent refused(QPoint(200, 200), Qt::CopyAction, &onlyAddress, Qt::LeftButton, {});
    refused.ignore();
    QCoreApplication::sendEvent(m_window.get(), &refused);
    QVERIFY(!refused.isAccepted());
}

void TestMainWindow::undoButtonTakesBackTheImportOnly()
{
    const QString path = m_folder->filePath(QStringLiteral("a.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Serbia\nIndicator;July 2025\nNew arrivals;1234\n");
    file.close();
    auto *page = m_window->findChild<ImportPage *>();
    const auto import = [&] {
        QSignalSpy ready(page, &ImportPage::reviewReady);
        page->read({path});
        QVERIFY(test::came(ready));
        QSignalSpy committed(page, &ImportPage::committed);
        page->commitButton()->click();
        QVERIFY(test::came(committed));
    };
    import();
    Workspace &workspace = m_window->workspace();
    auto *message = m_window->findChild<MessageBar *>();
    QVERIFY(message->isVisible());
    Q_EMIT message->actionTriggered();
    QTRY_VERIFY(workspace.dataset().isEmpty());
    waitUntilSaved(*m_window);

    import();
    QVERIFY(message->isVisible());
    workspace.undo();
    waitUntilSaved(*m_window);
    QVERIFY(!message->isVisible());

    import();
    const ObservationKey key{
        {IndicatorId(0), *workspace.catalogue().findPlace(QStringLiteral("ALB")), kTotal},
        *Month::make(2025, 6)};
    workspace.apply(*ChangeSet::make({{key, std::nullopt, Datum::confirmed(Amount::of(1)), {}}}),
                    {});
    waitUntilSaved(*m_window);
    // The latest step is another one by now.
    QVERIFY(!message->isVisible());
    Q_EMIT message->actionTriggered();
    waitUntilSaved(*m_window);
    QCOMPARE(workspace.dataset().observationCount(), 2U);
}

void TestMainWindow::damagedFileIsRefusedInOneSentence()
{
    const QString bad = m_folder->filePath(QStringLiteral("broken.xlsx"));
    QFile file(bad);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("PK\x03\x04 not a workbook");
    file.close();
    auto *page = m_window->findChild<ImportPage *>();
    QSignalSpy ready(page, &ImportPage::reviewReady);
    m_window->showPage(MainWindow::Import);
    page->read({bad});
    QVERIFY(test::came(ready));
    QVERIFY(!page->commitButton()->isEnabled());
    const FindingModel &findings = page->review()->findings()->model();
    QCOMPARE(findings.rowCount(), 1);
    QVERIFY(findings.textOf(0).contains(QStringLiteral("broken.xlsx")));
    QVERIFY(m_window->workspace().dataset().isEmpty());
}

void TestMainWindow::twoWindowsLoseNoEdit()
{
    const auto second = open(m_path);
    QVERIFY(second);
    const Catalogue &catalogue = m_window->workspace().catalogue();
    const ObservationKey key{{IndicatorId(0), *catalogue.findPlace(QStringLiteral("SRB")), kTotal},
                             *Month::make(2025, 6)};
    const auto write = [&key](MainWindow &window, qint64 number) {
        window.workspace().apply(
            *ChangeSet::make({{key, std::nullopt, Datum::confirmed(Amount::of(number)), {}}}), {});
    };
    write(*m_window, 1);
    waitUntilSaved(*m_window);
    QSignalSpy failed(&second->workspace(), &Workspace::failed);
    write(*second, 2);
    QTRY_COMPARE(failed.size(), 1);
    QTRY_VERIFY(second->workspace().dataset().at(key) == Datum::confirmed(Amount::of(1)));
    waitUntilSaved(*second);
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
