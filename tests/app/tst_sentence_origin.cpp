// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/block_menu.h"
#include "ui/composer/factsheet_chooser.h"
#include "ui/composer/factsheet_page.h"
#include "ui/composer/inputs_card.h"
#include "ui/composer/inputs_window.h"
#include "ui/composer/page_preview.h"
#include "ui/composer/sentence_origin.h"
#include "ui/grid/data_page.h"
#include "window_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QTextBrowser>

using namespace mm;
using namespace mm::test;

namespace {

const PagePreview::Sentence kMovements{BlockKind::MixedMovements, 0};

} // namespace

/// Every sentence of the pages leads back to the numbers it is computed from.
class TestSentenceOrigin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void thePointerIsTold();
    void theCardGoesWhereThePointerGoes();
    void theCardLiesBesideTheSentence();
    void theMenuOpensAWindowWithLinks();
    void aWithheldSentenceSaysWhatIsMissing();
    void theWindowFollowsTheNumbers();

private:
    [[nodiscard]] FactsheetPage &page()
    {
        return *m_fixture->window().findChild<FactsheetPage *>();
    }
    [[nodiscard]] const InputsCard &card() { return *page().origin()->card(); }
    /// As the pointer does that rests there.
    void restOn(const QPoint &at)
    {
        QWidget *view = page().preview()->viewport();
        QTest::mouseMove(view, at);
        QHelpEvent help(QEvent::ToolTip, at, view->mapToGlobal(at));
        QApplication::sendEvent(view, &help);
    }
    void restOnSentence() { restOn(page().preview()->boxOf(kMovements).center()); }
    /// One number of the region, as if a file had brought it.
    void importJuly();

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestSentenceOrigin::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->isReady());
    QVERIFY(m_fixture->open());
    m_fixture->writeEstimates();
    m_fixture->window().showPage(MainWindow::Factsheet);
    QTRY_VERIFY(!page().preview()->boxOf(kMovements).isNull());
}

void TestSentenceOrigin::importJuly()
{
    const ObservationKey july = m_fixture->estimate(QStringLiteral("2025-07"));
    Workspace &workspace = m_fixture->workspace();
    const CellRef cell{QStringLiteral("july.csv"), QStringLiteral("Data"), {6, 1}};
    workspace.import(*ChangeSet::make({{july, workspace.dataset().at(july),
                                        Datum::provisional(Amount::of(911)), cell}}),
                     {}, {{cell.file, QByteArray(32, 'x'), "911"}});
    m_fixture->settle();
}

void TestSentenceOrigin::thePointerIsTold()
{
    importJuly();
    QTRY_VERIFY(page().text().contains(QStringLiteral("6,311"))
                || page().text().contains(QStringLiteral("6,300")));
    QVERIFY(!card().isVisible());
    restOnSentence();
    QVERIFY(card().isVisible());
    const QString text = card().text();
    for (const char *part : {"Sum of 7 month", "January–July 2025", "January–July 2024", "6,311",
                             "7,000", "911", "provisional", "July 2025", "÷"}) {
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    }
    // The log is asked meanwhile.
    QTRY_VERIFY2(card().text().contains(QStringLiteral("july.csv, Data!B7")),
                 qPrintable(card().text()));
    QVERIFY(card().text().contains(QStringLiteral("typed")));
}

void TestSentenceOrigin::theCardGoesWhereThePointerGoes()
{
    PagePreview &preview = *page().preview();
    restOnSentence();
    QVERIFY(card().isVisible());
    QTest::mouseMove(preview.viewport(), QPoint(2, 2));
    QVERIFY(!card().isVisible());
    restOnSentence();
    QVERIFY(card().isVisible());
    QTest::keyClick(&preview, Qt::Key_Escape);
    QVERIFY(!card().isVisible());
    restOn(preview.boxOf(BlockKind::KeyFigures).topLeft() + QPoint(4, 4));
    QVERIFY(!card().isVisible());
}

void TestSentenceOrigin::theCardLiesBesideTheSentence()
{
    restOnSentence();
    PagePreview &preview = *page().preview();
    const QRect box = preview.boxOf(kMovements);
    const QRect sentence(preview.viewport()->mapTo(&page(), box.topLeft()), box.size());
    QVERIFY(!card().geometry().intersects(sentence));
    QVERIFY(page().rect().contains(card().geometry()));
}

void TestSentenceOrigin::theMenuOpensAWindowWithLinks()
{
    importJuly();
    QTRY_VERIFY(!page().preview()->boxOf(kMovements).isNull());
    QVERIFY(page().origin()->knows(BlockKind::MixedMovements));
    QVERIFY(!page().origin()->knows(BlockKind::KeyFigures));
    page().origin()->open(BlockKind::MixedMovements);
    InputsWindow *window = page().origin()->window();
    QVERIFY(window && window->isVisible());
    QTRY_VERIFY(window->text()->toHtml().contains(QStringLiteral("cell:6")));

    QSignalSpy source(&page(), &FactsheetPage::sourceWanted);
    Q_EMIT window->text()->anchorClicked(QUrl(QStringLiteral("cell:6")));
    QCOMPARE(source.size(), 1);
    QCOMPARE(source[0][0].value<CellRef>().position.toString(), QStringLiteral("B7"));
    std::vector<ObservationKey> numbers;
    connect(&page(), &FactsheetPage::numbersWanted, this,
            [&numbers](const ObservationKey &key) { numbers.push_back(key); });
    Q_EMIT window->text()->anchorClicked(QUrl(QStringLiteral("number:6")));
    QCOMPARE(numbers.size(), 1U);
    QVERIFY(numbers.front() == m_fixture->estimate(QStringLiteral("2025-07")));
    QVERIFY(m_fixture->window().findChild<DataPage *>()->isVisible());
    Q_EMIT window->text()->anchorClicked(QUrl(QStringLiteral("number:99")));
    QCOMPARE(numbers.size(), 1U);
}

void TestSentenceOrigin::aWithheldSentenceSaysWhatIsMissing()
{
    Workspace &workspace = m_fixture->workspace();
    const ObservationKey may = m_fixture->estimate(QStringLiteral("2025-05"));
    workspace.apply(*ChangeSet::make({{may, workspace.dataset().at(may), std::nullopt, {}}}), {});
    m_fixture->settle();
    QTRY_VERIFY(!page().preview()->boxOf(kMovements).isNull());
    restOnSentence();
    QVERIFY(card().isVisible());
    QVERIFY2(card().text().contains(QStringLiteral("not reported")), qPrintable(card().text()));
    QVERIFY2(card().text().contains(QStringLiteral("It is not said")), qPrintable(card().text()));
}

void TestSentenceOrigin::theWindowFollowsTheNumbers()
{
    page().origin()->open(BlockKind::MixedMovements);
    const QTextBrowser *text = page().origin()->window()->text();
    QVERIFY(text->toPlainText().contains(QStringLiteral("6,300")));
    m_fixture->write(m_fixture->estimate(QStringLiteral("2025-07")), 5000);
    QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("10,400")));
    // A page that has no such sentence.
    QComboBox *place = page().chooser()->placeBox();
    place->setCurrentIndex(place->findData(QStringLiteral("SRB")));
    QTRY_VERIFY(!page().origin()->window());
}

QTEST_MAIN(TestSentenceOrigin)
#include "tst_sentence_origin.moc"
