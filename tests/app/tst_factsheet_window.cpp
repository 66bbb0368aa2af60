// SPDX-License-Identifier: GPL-3.0-or-later
#include "modal_answer.h"
#include "window_fixture.h"

#include "app/program.h"
#include "ui/composer/checked_text.h"
#include "ui/composer/composition_panel.h"
#include "ui/composer/edition_watch.h"
#include "ui/composer/fact_check_window.h"
#include "ui/composer/factsheet_chooser.h"
#include "ui/composer/factsheet_page.h"
#include "ui/composer/presenter.h"
#include "ui/composer/sentences_panel.h"
#include "ui/composer/stale_window.h"
#include "ui/dialogs/publish_dialog.h"
#include "ui/dialogs/sentence_dialog.h"

#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>

#include <array>

using namespace mm;
using namespace mm::test;

namespace {

const QString kMovements = QStringLiteral("mixed_movements");
const QString kOwn = QStringLiteral(
    "Mixed movements fell by 10% against the same period last year: 6,300 persons transited "
    "between January and July 2025.");
const QString kUntrue = QStringLiteral(
    "Between January and July 2025, 6,300 persons transited, a 9% decrease compared to the same "
    "period last year.");

} // namespace

/// Sentences, texts, editions and meetings, as a person meets them in the window.
class TestFactsheetWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void ownWordsArePrintedAndSurvive();
    void ownWordsThatTheDataDoNotBearOut();
    void ownWordsAreTakenBack();
    void pagesOfCountriesHaveWordsOfTheirOwn();
    void checksWhileItIsWritten();
    void nothingIsRewrittenInAnEarlierState();
    void pastedTextIsChecked();
    void droppedFileIsChecked();
    void unreadableFileSaysWhy();
    void checkingNeedsADataset();
    void laterChangesAreToldWithAnErratum();
    void presentsPageAfterPage();
    void nothingToPresentIsSaid();

private:
    [[nodiscard]] FactsheetPage &page()
    {
        return *m_fixture->window().findChild<FactsheetPage *>();
    }
    /// What stands on the pages, whatever the lines.
    [[nodiscard]] QString printed() { return page().text().simplified(); }
    void rewrite(const QString &text, const QString &key = kMovements);
    void choosePage(const QString &place)
    {
        QComboBox *box = page().chooser()->placeBox();
        box->setCurrentIndex(box->findData(place));
    }
    [[nodiscard]] FactCheckWindow *checkWindow();
    [[nodiscard]] QString printedByTheCommandLine();

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestFactsheetWindow::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->isReady());
    QVERIFY(m_fixture->open());
    m_fixture->writeEstimates();
    m_fixture->window().showPage(MainWindow::Factsheet);
    QTRY_VERIFY(printed().contains(QStringLiteral("6,300")));
}

void TestFactsheetWindow::rewrite(const QString &text, const QString &key)
{
    const ModalAnswer<SentenceDialog> answer([&](SentenceDialog &dialog) {
        dialog.edit()->setPlainText(text);
        QTest::mouseClick(dialog.useButton(), Qt::LeftButton);
    });
    QTest::mouseClick(page().sentences()->rewriteButton(key), Qt::LeftButton);
    QVERIFY(answer.wasThere());
    m_fixture->settle();
}

QString TestFactsheetWindow::printedByTheCommandLine()
{
    const QByteArray path = m_fixture->path().toLocal8Bit();
    const std::array arguments{"mixed-movements", "factsheet", path.constData(), "--month",
                               "2025-07"};
    const Invocation invocation
        = parseArguments(static_cast<int>(arguments.size()), arguments.data());
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    Console console(&out, &err);
    if (!invocation.action || invocation.action(console) != ExitStatus::Done) {
        return {};
    }
    console.out.flush();
    console.err.flush();
    return QString::fromUtf8(out.data() + err.data());
}

void TestFactsheetWindow::ownWordsArePrintedAndSurvive()
{
    rewrite(kOwn);
    QTRY_VERIFY(printed().contains(kOwn));
    QVERIFY(page().sentences()->status(kMovements).contains(QStringLiteral("agree")));
    QVERIFY(printedByTheCommandLine().contains(kOwn));

    m_fixture->close();
    QVERIFY(m_fixture->open());
    m_fixture->window().showPage(MainWindow::Factsheet);
    QTRY_VERIFY(printed().contains(kOwn));
    QCOMPARE(m_fixture->workspace().ownSentences().front().author, QStringLiteral("Ana"));
}

void TestFactsheetWindow::ownWordsThatTheDataDoNotBearOut()
{
    rewrite(kUntrue);
    QTRY_VERIFY(printed().contains(kUntrue));
    const QString said = QStringLiteral("The text says 9%, the data say −10%.");
    QVERIFY2(page().sentences()->status(kMovements).contains(said),
             qPrintable(page().sentences()->status(kMovements)));
    QVERIFY(printedByTheCommandLine().contains(
        QStringLiteral("in own words: 2025-07 REGION mixed_movements: ") + said));
    // Words that were true go stale when the data move.
    rewrite(kOwn);
    QTRY_VERIFY(page().sentences()->status(kMovements).contains(QStringLiteral("agree")));
    m_fixture->write(m_fixture->estimate(QStringLiteral("2025-07")), 1600);
    QTRY_VERIFY(page().sentences()->status(kMovements).contains(QStringLiteral("The text says")));
    QVERIFY(printed().contains(kOwn));
}

void TestFactsheetWindow::ownWordsAreTakenBack()
{
    const QString computed = printed();
    rewrite(kOwn);
    QTRY_VERIFY(printed().contains(kOwn));
    const ModalAnswer<SentenceDialog> answer([](SentenceDialog &dialog) {
        QCOMPARE(dialog.edit()->toPlainText(), kOwn);
        QTest::mouseClick(dialog.takeBackButton(), Qt::LeftButton);
    });
    QTest::mouseClick(page().sentences()->rewriteButton(kMovements), Qt::LeftButton);
    m_fixture->settle();
    QTRY_VERIFY(!printed().contains(kOwn));
    QCOMPARE(printed(), computed);
    QVERIFY(page().sentences()->status(kMovements).isEmpty());
}

void TestFactsheetWindow::pagesOfCountriesHaveWordsOfTheirOwn()
{
    const QString arrivals = QStringLiteral("arrivals");
    const QString words = QStringLiteral("Nobody has counted yet.");
    const Composition regional = page().panel()->composition();
    QVERIFY(!page().sentences()->has(arrivals));
    QVERIFY(!page().sentences()->rewriteButton(arrivals)->isVisible());
    choosePage(QStringLiteral("SRB"));
    QVERIFY(printed().contains(QStringLiteral("Serbia")));
    QVERIFY(!printed().contains(QStringLiteral("6,300")));
    QVERIFY(!page().sentences()->has(kMovements));
    QVERIFY(!page().sentences()->rewriteButton(kMovements)->isVisible());
    QVERIFY(page().chooser()->suggestedName().endsWith(QStringLiteral("SRB")));
    rewrite(words, arrivals);
    QTRY_VERIFY(printed().contains(words));
    // Neither the region nor another country says it.
    choosePage(QStringLiteral("BIH"));
    QVERIFY(!printed().contains(words));
    choosePage(QStringLiteral("REGION"));
    QVERIFY(!printed().contains(words));
    QVERIFY(printed().contains(QStringLiteral("6,300")));
    QVERIFY(page().panel()->composition() == regional);
    choosePage(QStringLiteral("SRB"));
    QVERIFY(printed().contains(words));
}

void TestFactsheetWindow::checksWhileItIsWritten()
{
    const ModalAnswer<SentenceDialog> answer([](SentenceDialog &dialog) {
        QVERIFY(!dialog.takeBackButton()->isEnabled());
        QVERIFY(dialog.verdict().contains(QStringLiteral("computed sentence")));
        dialog.edit()->setPlainText(kUntrue);
        QVERIFY(dialog.verdict().contains(QStringLiteral("The text says 9%")));
        QVERIFY(!dialog.edit()->extraSelections().isEmpty());
        dialog.edit()->setPlainText(QStringLiteral("Fewer came."));
        QVERIFY(dialog.verdict().contains(QStringLiteral("No longer said")));
        dialog.edit()->clear();
        QVERIFY(!dialog.useButton()->isEnabled());
        dialog.reject();
    });
    QTest::mouseClick(page().sentences()->rewriteButton(kMovements), Qt::LeftButton);
    QVERIFY(answer.wasThere());
    QVERIFY(m_fixture->workspace().ownSentences().empty());
}

void TestFactsheetWindow::nothingIsRewrittenInAnEarlierState()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > before);
    rewrite(kOwn);
    QTRY_VERIFY(printed().contains(kOwn));
    QSignalSpy shown(&m_fixture->workspace(), &Workspace::asOfChanged);
    m_fixture->workspace().showAsOf(AsOf::moment(before));
    QVERIFY(test::came(shown));
    QTRY_VERIFY(!printed().contains(kOwn));
    QPushButton *button = page().sentences()->rewriteButton(kMovements);
    QVERIFY(!button->isEnabled());
    QVERIFY(button->toolTip().contains(QStringLiteral("earlier state")));
}

FactCheckWindow *TestFactsheetWindow::checkWindow()
{
    m_fixture->trigger(QStringLiteral("Check a text…"));
    return m_fixture->window().findChild<FactCheckWindow *>();
}

void TestFactsheetWindow::pastedTextIsChecked()
{
    FactCheckWindow *window = checkWindow();
    QVERIFY(window);
    window->text()->setPlainText(kUntrue + QStringLiteral("\n10 cats were present in Vienna."));
    QTRY_VERIFY(window->result().count(Verdict::Differs) == 1);
    QCOMPARE(window->list()->count(), static_cast<int>(window->result().claims.size()));
    QStringList lines;
    for (int row = 0; row < window->list()->count(); ++row) {
        lines << window->list()->item(row)->text();
    }
    QVERIFY(lines.contains(QStringLiteral("The text says 9%, the data say −10%.")));
    QVERIFY(window->result().count(Verdict::Agrees) > 0);
    QVERIFY(window->result().count(Verdict::Unknown) > 0);
    QCOMPARE(window->text()->extraSelections().size(), window->result().claims.size());
    // A line leads to its place in the text.
    const int row
        = static_cast<int>(lines.indexOf(QStringLiteral("The text says 9%, the data say −10%.")));
    window->list()->setCurrentRow(row);
    Q_EMIT window->list()->itemActivated(window->list()->item(row));
    QCOMPARE(window->text()->textCursor().selectedText(), QStringLiteral("9%"));
    // Other data, other verdict.
    m_fixture->write(m_fixture->estimate(QStringLiteral("2025-07")), 1600);
    QTRY_VERIFY(window->result().count(Verdict::Differs) > 1);
    window->text()->clear();
    QTRY_VERIFY(window->result().claims.empty());
}

void TestFactsheetWindow::droppedFileIsChecked()
{
    const QString path = m_fixture->file("release.txt");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(kUntrue.toUtf8());
    file.close();
    FactCheckWindow *window = checkWindow();
    QVERIFY(window);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window->text()->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window->text()->viewport(), &drop);
    QTRY_COMPARE(window->text()->toPlainText(), kUntrue);
    QTRY_COMPARE(window->result().count(Verdict::Differs), 1);
}

void TestFactsheetWindow::unreadableFileSaysWhy()
{
    FactCheckWindow *window = checkWindow();
    QVERIFY(window);
    window->openFile(m_fixture->file("nowhere.pdf"));
    QTRY_VERIFY(window->message()->text().contains(QStringLiteral("nowhere.pdf")));
    // Closed while it reads, nobody is asked any more.
    window->openFile(m_fixture->path());
    window->close();
}

void TestFactsheetWindow::checkingNeedsADataset()
{
    m_fixture->close();
    m_fixture->start();
    m_fixture->trigger(QStringLiteral("Check a text…"));
    QVERIFY(!m_fixture->window().findChild<FactCheckWindow *>());
    QVERIFY(m_fixture->message().contains(QStringLiteral("No dataset is open")));
}

void TestFactsheetWindow::laterChangesAreToldWithAnErratum()
{
    auto *watch = m_fixture->window().findChild<EditionWatch *>();
    QSignalSpy published(&m_fixture->workspace(), &Workspace::published);
    const ModalAnswer<PublishDialog> answer([](PublishDialog &dialog) { dialog.accept(); });
    m_fixture->trigger(QStringLiteral("Publish edition…"));
    QVERIFY(test::came(published));
    QVERIFY(watch->text().isEmpty());
    m_fixture->write(m_fixture->estimate(QStringLiteral("2025-07")), 1600,
                     QStringLiteral("late report"));
    QTRY_VERIFY(!watch->text().isEmpty());
    QVERIFY2(watch->text().contains(QStringLiteral("“July 2025” no longer agrees")),
             qPrintable(watch->text()));
    QVERIFY(watch->text().contains(QStringLiteral("1 sentence")));

    m_fixture->trigger(QStringLiteral("Editions and the data…"));
    auto *window = m_fixture->window().findChild<StaleWindow *>();
    QVERIFY(window && window->isVisible());
    QVERIFY(window->difference()->toPlainText().contains(QStringLiteral("6,300")));
    QVERIFY(window->difference()->toPlainText().contains(QStringLiteral("7,000")));
    QVERIFY(window->erratum()->toPlainText().contains(QStringLiteral("should read")));
    QTest::mouseClick(window->copyButton(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), window->erratum()->toPlainText());

    m_fixture->workspace().undo();
    QTRY_VERIFY(watch->text().isEmpty());
    QVERIFY(window->erratum()->toPlainText().isEmpty());
}

void TestFactsheetWindow::presentsPageAfterPage()
{
    m_fixture->trigger(QStringLiteral("Present full screen"));
    auto *presenter = m_fixture->window().findChild<Presenter *>();
    QVERIFY(presenter && presenter->isFullScreen());
    QVERIFY(presenter->count() > 1);
    QCOMPARE(presenter->current(), 0U);
    QTest::keyClick(presenter, Qt::Key_Left);
    QCOMPARE(presenter->current(), 0U);
    QTest::keyClick(presenter, Qt::Key_Right);
    QCOMPARE(presenter->current(), 1U);
    QTest::keyClick(presenter, Qt::Key_End);
    QCOMPARE(presenter->current(), presenter->count() - 1);
    QTest::keyClick(presenter, Qt::Key_Space);
    QCOMPARE(presenter->current(), presenter->count() - 1);
    QTest::mouseClick(presenter, Qt::RightButton);
    QCOMPARE(presenter->current(), presenter->count() - 2);
    QTest::keyClick(presenter, Qt::Key_Home);
    QCOMPARE(presenter->current(), 0U);
    // The page is there, white on dark.
    const QImage shown = presenter->grab().toImage();
    QVERIFY(shown.pixelColor(2, 2).lightness() < 60);
    QTest::keyClick(presenter, Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->window().findChild<Presenter *>());
}

void TestFactsheetWindow::nothingToPresentIsSaid()
{
    m_fixture->close();
    m_fixture->start();
    m_fixture->trigger(QStringLiteral("Present full screen"));
    QVERIFY(!m_fixture->window().findChild<Presenter *>());
    QVERIFY(m_fixture->message().contains(QStringLiteral("nothing to present")));
}

QTEST_MAIN(TestFactsheetWindow)
#include "tst_factsheet_window.moc"
