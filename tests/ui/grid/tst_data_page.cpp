// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/signal_came.h"
#include "tests/ui/session/open_dataset.h"
#include "ui/grid/cell_details.h"
#include "ui/grid/completeness_strip.h"
#include "ui/grid/data_page.h"
#include "ui/grid/entry_editor.h"
#include "ui/grid/grid_bar.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/paste_bar.h"
#include "ui/grid/source_window.h"
#include "ui/models/month_grid_model.h"
#include "ui/parts/message_bar.h"

#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace mm;
using namespace Qt::StringLiterals;

/// The data page as a person uses it, with mouse and keyboard.
class TestDataPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typesIntoAnEmptyDataset();
    void enterGoesDownAndTabGoesOn();
    void wrongEntryStaysWhereverTheFocusGoes();
    void remarkableNumbersWarnAndAreWritten();
    void aBlockIsLookedAtBeforeItIsPasted();
    void escapeGivesAPasteUp();
    void oneRefusedCellSaysWhy();
    void fillsAndClearsAsOneStep();
    void copiesTextAndTable();
    void stripLeadsToTheNumber();
    void findsCountryAndMonth();
    void stepsThroughWhatIsMissing();
    void pivotsKeepTheNumberInSight();
    void detailsTellTheHistory();
    void computedCellsExplainThemselves();
    void anEarlierStateCannotBeEdited();
    void theSourceOpensAtItsCell();

private:
    [[nodiscard]] QModelIndex cell(const char *place, const char *month) const
    {
        return m_page->model()->indexOf(m_data->key(place, month));
    }
    void select(const char *place, const char *month, const char *lastPlace = nullptr,
                const char *lastMonth = nullptr);
    void type(const QString &text, Qt::Key end = Qt::Key_Return);
    /// The one that is open; those before it may wait for their end.
    [[nodiscard]] EntryEditor *editor() const
    {
        const auto editors = m_page->grid()->findChildren<EntryEditor *>();
        return editors.isEmpty() || !editors.last()->isVisible() ? nullptr : editors.last();
    }

    std::unique_ptr<test::OpenDataset> m_data;
    std::unique_ptr<DataPage> m_page;
};

void TestDataPage::init()
{
    m_data = std::make_unique<test::OpenDataset>();
    QVERIFY(m_data->isOpen());
    m_page = std::make_unique<DataPage>(m_data->workspace(), m_data->state());
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->grid()->setFocus();
}

void TestDataPage::cleanup()
{
    // As in the window: what is asked of the store is answered before the pages go.
    m_data.reset();
    m_page.reset();
}

void TestDataPage::select(const char *place, const char *month, const char *lastPlace,
                          const char *lastMonth)
{
    m_page->grid()->setFocus();
    m_page->grid()->goTo(cell(place, month));
    if (lastPlace) {
        m_page->grid()->selectionModel()->select(
            QItemSelection(cell(place, month), cell(lastPlace, lastMonth)),
            QItemSelectionModel::ClearAndSelect);
    }
}

void TestDataPage::type(const QString &text, Qt::Key end)
{
    QTest::keyClicks(m_page->grid(), text.left(1));
    QVERIFY(editor());
    QTest::keyClicks(editor(), text.mid(1));
    QTest::keyClick(editor(), end);
    // Enter is taken when the field has seen it.
    QCoreApplication::processEvents();
}

void TestDataPage::typesIntoAnEmptyDataset()
{
    QVERIFY(m_page->model()->columnCount() > 0);
    m_page->grid()->goTo(m_page->model()->index(0, 0));
    type(u"12"_s);
    m_data->settle();
    QCOMPARE(m_data->workspace().dataset().observationCount(), 1U);
}

void TestDataPage::enterGoesDownAndTabGoesOn()
{
    m_data->write({{m_data->key("ALB", "2025-01"), 1}, {m_data->key("ALB", "2025-06"), 1}});
    select("ALB", "2025-02");
    type(u"5"_s, Qt::Key_Tab);
    // The quarter between March and April takes no number.
    QCOMPARE(m_page->grid()->currentIndex(), cell("ALB", "2025-03"));
    type(u"6"_s, Qt::Key_Tab);
    QCOMPARE(m_page->grid()->currentIndex(), cell("ALB", "2025-04"));
    type(u"7"_s);
    QCOMPARE(m_page->grid()->currentIndex(), cell("BIH", "2025-02"));
    m_data->settle();
    QVERIFY(m_data->at("ALB", "2025-04") == Datum::confirmed(Amount::of(7)));
}

void TestDataPage::wrongEntryStaysWhereverTheFocusGoes()
{
    m_data->write({{m_data->key("ALB", "2025-01"), 1}, {m_data->key("ALB", "2025-03"), 1}});
    select("ALB", "2025-01");
    type(u"1x"_s);
    QVERIFY(editor() && editor()->isVisible());
    QVERIFY(!editor()->reason().isEmpty());
    QTest::mouseClick(m_page->grid()->viewport(), Qt::LeftButton, {},
                      m_page->grid()->visualRect(cell("ALB", "2025-03")).center());
    QVERIFY(editor() && editor()->isVisible());
    m_page->bar()->findEdit()->setFocus();
    QVERIFY(editor() && editor()->isVisible());
    QCOMPARE(editor()->text(), u"1x"_s);
    editor()->setFocus();
    editor()->selectAll();
    QTest::keyClicks(editor(), u"=120+14"_s);
    QVERIFY(editor()->reason().isEmpty());
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_VERIFY(m_data->at("ALB", "2025-01") == Datum::confirmed(Amount::of(134)));
    m_data->settle();
    QVERIFY(m_data->workspace().log().front().reason.contains(u"=120+14"_s));
}

void TestDataPage::remarkableNumbersWarnAndAreWritten()
{
    m_data->write({{m_data->key("SRB", "2025-06"), 200}, {m_data->key("SRB", "2025-07"), 210}});
    select("SRB", "2025-07");
    type(u"2100"_s);
    m_data->settle();
    QVERIFY(m_data->at("SRB", "2025-07") == Datum::confirmed(Amount::of(2100)));
    auto *message = m_page->findChild<MessageBar *>();
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"2100 after 200"_s), qPrintable(message->text()));
}

void TestDataPage::aBlockIsLookedAtBeforeItIsPasted()
{
    m_data->write({{m_data->key("ALB", "2025-01"), 1}, {m_data->key("ALB", "2025-07"), 1}});
    const auto steps = m_data->workspace().log().size();
    select("ALB", "2025-01");
    QGuiApplication::clipboard()->setText(u"1\t2*\r\n3\tabout\r\n"_s);
    QTest::keySequence(m_page->grid(), QKeySequence(QKeySequence::Paste));
    auto *bar = m_page->findChild<PasteBar *>();
    QVERIFY(bar->isVisible());
    QCOMPARE(cell("BIH", "2025-01").data().toString(), u"3"_s);
    QVERIFY(!m_data->at("BIH", "2025-01"));
    QVERIFY(bar->text().contains(u'4'));
    QTest::keyClick(bar->acceptButton(), Qt::Key_Return);
    m_data->settle();
    QVERIFY(!bar->isVisible());
    QVERIFY(m_data->at("ALB", "2025-02") == Datum::confirmed(Amount::of(2)));
    QVERIFY(m_data->at("BIH", "2025-01") == Datum::confirmed(Amount::of(3)));
    QVERIFY(!m_data->at("BIH", "2025-02"));
    QCOMPARE(m_data->workspace().log().size(), steps + 1);
    m_data->workspace().undo();
    m_data->settle();
    QVERIFY(!m_data->at("BIH", "2025-01"));
    QVERIFY(!m_data->at("ALB", "2025-02"));
}

void TestDataPage::escapeGivesAPasteUp()
{
    m_data->write({{m_data->key("ALB", "2025-01"), 1}});
    select("ALB", "2025-01", "SRB", "2025-01");
    QGuiApplication::clipboard()->setText(u"9"_s);
    QTest::keySequence(m_page->grid(), QKeySequence(QKeySequence::Paste));
    auto *bar = m_page->findChild<PasteBar *>();
    QVERIFY(bar->isVisible());
    QTest::keyClick(bar->acceptButton(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QCOMPARE(cell("SRB", "2025-01").data().toString(), QString());
    QCOMPARE(m_data->workspace().log().size(), 1U);
}

void TestDataPage::oneRefusedCellSaysWhy()
{
    m_data->write({{m_data->key("ALB", "2025-01"), 1}});
    select("ALB", "2025-01");
    QGuiApplication::clipboard()->setText(u"about 300"_s);
    QTest::keySequence(m_page->grid(), QKeySequence(QKeySequence::Paste));
    auto *message = m_page->findChild<MessageBar *>();
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"about 300"_s));
    QCOMPARE(m_data->workspace().log().size(), 1U);
}

void TestDataPage::fillsAndClearsAsOneStep()
{
    m_data->write({{m_data->key("ALB", "2025-01"), 8}, {m_data->key("ALB", "2025-02"), 9}});
    select("ALB", "2025-01", "XKX", "2025-02");
    QTest::keyClick(m_page->grid(), Qt::Key_D, Qt::ControlModifier);
    m_data->settle();
    QVERIFY(m_data->at("XKX", "2025-02") == Datum::confirmed(Amount::of(9)));
    QCOMPARE(m_data->workspace().log().size(), 2U);
    select("ALB", "2025-01", "XKX", "2025-01");
    QTest::keyClick(m_page->grid(), Qt::Key_Delete);
    m_data->settle();
    QVERIFY(!m_data->at("ALB", "2025-01"));
    QVERIFY(!m_data->at("XKX", "2025-01"));
    QVERIFY(m_data->at("XKX", "2025-02").has_value());
    QCOMPARE(m_data->workspace().log().size(), 3U);
}

void TestDataPage::copiesTextAndTable()
{
    m_data->write({{m_data->key("ALB", "2025-01"), 1234}, {m_data->key("BIH", "2025-01"), 0}});
    select("ALB", "2025-01", "BIH", "2025-01");
    QTest::keySequence(m_page->grid(), QKeySequence(QKeySequence::Copy));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1234\n0\n"_s);
    QTest::keySequence(m_page->grid(), QKeySequence(u"Ctrl+Shift+C"_s));
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->text().startsWith(u"\t2025-01\nAlbania\t1234\n"_s));
    QVERIFY(copied->html().contains(u"<th>Albania</th>"_s));
}

void TestDataPage::stripLeadsToTheNumber()
{
    m_data->write({{m_data->key("ALB", "2024-01"), 1}, {m_data->key("SRB", "2025-07"), 1}});
    auto *strip = m_page->findChild<CompletenessStrip *>();
    const QRect rect
        = strip->cellRect(m_data->key("SRB", "2024-03").series.place, *Month::make(2024, 3));
    QVERIFY(!rect.isEmpty());
    QTest::mouseClick(strip, Qt::LeftButton, {}, rect.center());
    QCOMPARE(m_page->grid()->currentIndex(), cell("SRB", "2024-03"));
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Up);
    QTest::keyClick(strip, Qt::Key_Right);
    QTest::keyClick(strip, Qt::Key_Return);
    QCOMPARE(m_page->grid()->currentIndex(), cell("MKD", "2024-04"));
}

void TestDataPage::findsCountryAndMonth()
{
    m_data->write({{m_data->key("ALB", "2024-01"), 1}, {m_data->key("SRB", "2025-07"), 1}});
    m_page->find();
    QLineEdit *find = m_page->bar()->findEdit();
    QTest::keyClicks(find, u"kos jun 24"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(m_page->grid()->currentIndex(), cell("XKX", "2024-06"));
    find->setFocus();
    find->clear();
    QTest::keyClicks(find, u"intentions"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(m_data->state().indicator(),
             m_data->key("ALB", "2024-01", "asylum_intentions").series.indicator);
}

void TestDataPage::stepsThroughWhatIsMissing()
{
    m_data->write({{m_data->key("ALB", "2025-01"), 1}, {m_data->key("ALB", "2025-03"), 1}});
    QComboBox *filter = m_page->bar()->filterBox();
    filter->setCurrentIndex(filter->findText(u"Not reported"_s));
    Q_EMIT filter->activated(filter->currentIndex());
    // Six countries, three months, two numbers.
    QVERIFY2(m_page->bar()->countText().startsWith(u"16"_s),
             qPrintable(m_page->bar()->countText()));
    QTest::keySequence(m_page.get(), QKeySequence(QKeySequence::FindNext));
    QTRY_COMPARE(m_page->grid()->currentIndex(), cell("BIH", "2025-03"));
    QVERIFY(m_page->bar()->countText().contains(u"1 of 16"_s));
    filter->setCurrentIndex(filter->findText(u"No source"_s));
    Q_EMIT filter->activated(filter->currentIndex());
    QTRY_VERIFY(m_page->bar()->countText().startsWith(u"2"_s));
}

void TestDataPage::pivotsKeepTheNumberInSight()
{
    m_data->write({{m_data->key("SRB", "2024-03"), 1}, {m_data->key("SRB", "2025-07"), 1}});
    select("SRB", "2024-03");
    m_page->bar()->choosePivot(GridPivot::Indicators);
    QCOMPARE(m_page->grid()->currentIndex(), cell("SRB", "2024-03"));
    m_page->bar()->choosePivot(GridPivot::Breakdowns);
    QCOMPARE(m_page->grid()->currentIndex(), cell("SRB", "2024-03"));
    m_page->bar()->choosePivot(GridPivot::Countries);
    QCOMPARE(m_page->grid()->currentIndex(), cell("SRB", "2024-03"));
}

void TestDataPage::detailsTellTheHistory()
{
    m_data->write({{m_data->key("SRB", "2025-07"), 11}}, u"first report"_s);
    m_data->write({{m_data->key("SRB", "2025-07"), 12}}, u"late report"_s);
    select("SRB", "2025-07");
    const auto *details = m_page->findChild<CellDetails *>();
    QTRY_VERIFY(details->text().contains(u"late report"_s));
    QVERIFY(details->text().contains(u"first report"_s));
    QVERIFY(details->text().contains(u"Ana"_s));
    QVERIFY(details->text().contains(u"(before: 11)"_s));
}

void TestDataPage::computedCellsExplainThemselves()
{
    m_data->write({{m_data->key("SRB", "2025-01"), 11}, {m_data->key("SRB", "2025-02"), 1}});
    const QModelIndex sum
        = m_page->model()->index(cell("SRB", "2025-01").row(), m_page->model()->columnCount() - 1);
    m_page->grid()->goTo(sum);
    const auto *details = m_page->findChild<CellDetails *>();
    QVERIFY2(details->text().contains(u"sum of the months"_s), qPrintable(details->text()));
    QVERIFY(details->text().contains(u"12"_s));
}

void TestDataPage::anEarlierStateCannotBeEdited()
{
    m_data->write({{m_data->key("SRB", "2025-01"), 11}});
    const QDateTime then = m_data->workspace().log().front().at;
    QSignalSpy shown(&m_data->workspace(), &Workspace::asOfChanged);
    m_data->workspace().showAsOf(AsOf::moment(then));
    QVERIFY(test::came(shown));
    select("SRB", "2025-01");
    QTest::keyClicks(m_page->grid(), u"5"_s);
    QVERIFY(!editor());
    QGuiApplication::clipboard()->setText(u"9"_s);
    QTest::keySequence(m_page->grid(), QKeySequence(QKeySequence::Paste));
    QTest::keyClick(m_page->grid(), Qt::Key_Delete);
    QCOMPARE(m_data->workspace().log().size(), 1U);
}

void TestDataPage::theSourceOpensAtItsCell()
{
    const QByteArray bytes("Month,Arrivals\n2025-06,41\n2025-07,42\n");
    const SourceFile file{u"albania.csv"_s,
                          QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes};
    const CellRef origin{u"albania.csv"_s, u"csv"_s, {2, 1}};
    m_data->workspace().import(*ChangeSet::make({{m_data->key("ALB", "2025-07"), std::nullopt,
                                                  Datum::confirmed(Amount::of(42)), origin}}),
                               u"import"_s, {file});
    m_data->settle();
    SourceWindow window(m_data->workspace(), origin);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    QTRY_COMPARE(window.table()->currentIndex().data().toString(), u"42"_s);
    QVERIFY(window.text().contains(u"csv!B3"_s));

    SourceWindow unknown(m_data->workspace(), {u"lost.xlsx"_s, u"A"_s, {}});
    unknown.setAttribute(Qt::WA_DeleteOnClose, false);
    QTRY_VERIFY(unknown.text().contains(u"not kept"_s));
}

QTEST_MAIN(TestDataPage)
#include "tst_data_page.moc"
