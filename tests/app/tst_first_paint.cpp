// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_paint.h"

#include "tests/support/sheet_texts.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/map_page.h"
#include "ui/map/map_view.h"
#include "ui/review/import_page.h"
#include "window_fixture.h"

#include <QFile>

using namespace mm;

namespace {

/// Counts how often it is painted.
class Painted : public QWidget {
public:
    int count = 0;

protected:
    void paintEvent(QPaintEvent *) override { ++count; }
};

} // namespace

/// What a window shows before it has data, and what it leaves for later.
class TestFirstPaint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void callsOnceAfterPainting();
    void neverCallsForAWindowNobodySees();
    void figuresFollowTheWindow();
    void datasetWithoutNumbersIsShownToo();
    void anotherDatasetOfTheSameNumbersIsShown();
    void wordsOfSheetsAreReadByTheFirstImport();

private:
    [[nodiscard]] ComparePage &page() const
    {
        return *m_fixture->window().findChild<ComparePage *>();
    }
    [[nodiscard]] MapView &map() const { return *page().findChild<MapView *>(); }

    std::unique_ptr<test::WindowFixture> m_fixture;
};

void TestFirstPaint::init()
{
    m_fixture = std::make_unique<test::WindowFixture>();
    QVERIFY(m_fixture->isReady());
}

void TestFirstPaint::callsOnceAfterPainting()
{
    Painted window;
    std::vector<int> paintedBefore;
    afterFirstPaint(&window, [&] { paintedBefore.push_back(window.count); });
    window.show();
    QVERIFY(paintedBefore.empty());
    QTRY_COMPARE(paintedBefore.size(), 1U);
    QVERIFY(paintedBefore.front() > 0);

    const int before = window.count;
    window.update();
    QTRY_VERIFY(window.count > before);
    QCoreApplication::processEvents();
    QCOMPARE(paintedBefore.size(), 1U);
}

void TestFirstPaint::neverCallsForAWindowNobodySees()
{
    Painted window;
    bool called = false;
    afterFirstPaint(&window, [&] { called = true; });
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestFirstPaint::figuresFollowTheWindow()
{
    m_fixture->start();
    QCOMPARE(page().statement(), QStringLiteral("No dataset is open."));
    bool painted = false;
    afterFirstPaint(&m_fixture->window(), [&] {
        painted = true;
        QVERIFY(!page().chartData());
        QVERIFY(!map().data());
        m_fixture->window().openDataset(m_fixture->path());
    });
    // Whoever asks in the moment of opening gets all of it.
    bool complete = false;
    QObject::connect(&m_fixture->workspace(), &Workspace::opened, &m_fixture->window(), [&] {
        complete = page().chartData() && map().data()
            && map().data()->content().places.size() == m_fixture->catalogue().countries().size()
            && !map().scene().labels.empty();
    });
    QTRY_VERIFY(complete);
    QVERIFY(painted);
}

void TestFirstPaint::datasetWithoutNumbersIsShownToo()
{
    QVERIFY(m_fixture->open());
    QVERIFY(m_fixture->workspace().dataset().observationCount() == 0);
    QVERIFY(page().chartData());
    QVERIFY(page().statement() != QStringLiteral("No dataset is open."));
    m_fixture->window().showPage(MainWindow::Map);
    QVERIFY(m_fixture->window().findChild<MapPage *>()->mapData());
}

void TestFirstPaint::anotherDatasetOfTheSameNumbersIsShown()
{
    QVERIFY(m_fixture->open());
    const QString copy = m_fixture->file("copy.movements");
    QVERIFY(createStore(copy, m_fixture->catalogue()).has_value());
    QSignalSpy changed(&m_fixture->workspace(), &Workspace::datasetChanged);
    QSignalSpy opened(&m_fixture->workspace(), &Workspace::opened);
    m_fixture->window().openDataset(copy);
    QVERIFY(test::came(opened));
    QCOMPARE(changed.size(), 1);
}

void TestFirstPaint::wordsOfSheetsAreReadByTheFirstImport()
{
    int readings = 0;
    const auto catalogue = builtInCatalogue();
    Workspace workspace(catalogue);
    ImportPage import(workspace, lateVocabulary([&] {
                          ++readings;
                          return *test::shippedVocabulary(*catalogue);
                      }),
                      {});
    import.show();
    QVERIFY(QTest::qWaitForWindowExposed(&import));
    QCOMPARE(readings, 0);
    for (const char *name : {"first.csv", "second.csv"}) {
        QFile sheet(m_fixture->file(name));
        QVERIFY(sheet.open(QIODevice::WriteOnly) && sheet.write(test::serbia()) > 0);
        sheet.close();
        QSignalSpy ready(&import, &ImportPage::reviewReady);
        import.read({sheet.fileName()});
        QVERIFY(test::came(ready));
        QCOMPARE(readings, 1);
    }
}

QTEST_MAIN(TestFirstPaint)
#include "tst_first_paint.moc"
