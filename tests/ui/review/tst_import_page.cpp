// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/edition_style_reader.h"
#include "import_page_fixture.h"
#include "tests/support/sheet_texts.h"
#include "tests/support/signal_came.h"
#include "ui/models/raw_sheet_model.h"
#include "ui/models/roles.h"
#include "ui/parts/filter_chips.h"
#include "ui/review/finding_details.h"
#include "ui/review/import_effect_view.h"
#include "ui/review/import_findings_view.h"
#include "ui/review/import_items_view.h"
#include "ui/review/import_page.h"
#include "ui/review/import_review_view.h"
#include "ui/review/raw_sheet_view.h"
#include "ui/session/workspace.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace mm;
using mm::test::ImportPageFixture;
using mm::test::serbia;
using mm::test::totalKey;

/// The review of an import as a person goes through it, mostly by keyboard.
class TestImportPage : public QObject, private ImportPageFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { openPage(false); }
    void cleanup() { closePage(); }
    void readsReviewsAndCommitsAsOne();
    void filtersByKeyboard();
    void searchesByWords();
    void leavesOutByKeyboard();
    void leavesOutARowOfTheSheet();
    void issueGoesToItsCellAndBack();
    void leavesOutByCode();
    void questionIsAnsweredInPlaceAndTakenBack();
    void monthIsTyped();
    void conflictIsDecided();
    void moreFilesJoinAndDecisionsStay();
    void identicalFileIsOneLine();
    void pastedCellsGoThroughTheSameReview();
    void emptyClipboardIsNotRead();
    void tellsWhatBecomesOfTheFactsheet();
    void cancelLeavesNothing();
    void failedCommitStaysInTheReview();
    void refusedFileSaysWhy();
};

void TestImportPage::initTestCase()
{
    prepare();
    auto style = loadEditionStyle(QStringLiteral(":/factsheet"), {.code = QStringLiteral("2025")});
    QVERIFY(style);
    m_styles.push_back(std::move(*style));
}

void TestImportPage::readsReviewsAndCommitsAsOne()
{
    read({file(QStringLiteral("a.csv"), serbia())});
    QVERIFY(m_page->isReviewing());
    QCOMPARE(items()->model()->rowCount(), 4);
    commit();
    QVERIFY(!m_page->isReviewing());
    QCOMPARE(stored(key("new_arrivals", "2025-02")), 120);
    QCOMPARE(m_workspace->nextUndo()->origin, Origin::Import);
    QCOMPARE(m_workspace->nextUndo()->changeCount, 4);

    // One undo takes it all back, also after a restart.
    const QString path = m_workspace->path();
    m_page.reset();
    m_workspace = std::make_unique<Workspace>(m_catalogue);
    QSignalSpy opened(m_workspace.get(), &Workspace::opened);
    m_workspace->open(path);
    QVERIFY(test::came(opened));
    m_workspace->undo();
    QTRY_VERIFY(m_workspace->dataset().isEmpty());
    QTRY_VERIFY(!m_workspace->isSaving());
}

void TestImportPage::filtersByKeyboard()
{
    read({file(QStringLiteral("a.csv"), serbia())});
    commit();
    read({file(QStringLiteral("a.csv"), serbia(111))});
    // What changed is shown first.
    FilterChips *chips = review().items()->chips();
    QCOMPARE(chips->chosen(), int(ReviewGroup::Changed));
    QCOMPARE(items()->model()->rowCount(), 1);
    QTest::keyClick(items(), Qt::Key_1, Qt::AltModifier);
    QVERIFY(!chips->chosen());
    QCOMPARE(items()->model()->rowCount(), 4);
    QTest::keyClick(items(), Qt::Key_8, Qt::AltModifier);
    QCOMPARE(chips->chosen(), int(ReviewGroup::Unchanged));
    QCOMPARE(items()->model()->rowCount(), 3);
    // There is nothing new: that chip cannot be chosen.
    QTest::keyClick(items(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(chips->chosen(), int(ReviewGroup::Unchanged));
}

void TestImportPage::searchesByWords()
{
    read({file(QStringLiteral("a.csv"), serbia())});
    QTest::keyClicks(review().items()->search(), QStringLiteral("serb arriv feb"));
    QCOMPARE(items()->model()->rowCount(), 1);
    review().items()->search()->setText(QStringLiteral("serb croatia"));
    QCOMPARE(items()->model()->rowCount(), 0);
    review().items()->search()->setText(QStringLiteral("a.csv"));
    QCOMPARE(items()->model()->rowCount(), 4);
}

void TestImportPage::leavesOutByKeyboard()
{
    read({file(QStringLiteral("a.csv"), serbia())});
    review().tabs()->setCurrentIndex(0);
    select(items(), 0);
    QTest::keyClick(items(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(items(), Qt::Key_Space);
    QCOMPARE(review().changes().size(), 2U);
    QVERIFY(review().summary().contains(u'2'));
    QTest::keyClick(items(), Qt::Key_Space);
    QCOMPARE(review().changes().size(), 4U);
    QTest::keyClick(items(), Qt::Key_Space);
    commit();
    QCOMPARE(m_workspace->dataset().observationCount(), 2U);
}

void TestImportPage::leavesOutARowOfTheSheet()
{
    read({file(QStringLiteral("a.csv"), serbia())});
    ImportReviewView &view = review();
    // Both months of the arrivals stand in one row.
    const ImportReview own(test::planOf({{QStringLiteral("a.csv"), serbia()}}, {}, *m_catalogue),
                           {});
    view.items()->setAccepted(own.sameRow(0), false);
    QCOMPARE(view.changes().size(), 2U);
    const auto row = view.changes().begin()->source.position.row;
    for (const Change &change : view.changes()) {
        QCOMPARE(change.source.position.row, row);
    }
}

void TestImportPage::issueGoesToItsCellAndBack()
{
    read({file(QStringLiteral("a.csv"),
               "Serbia\nIndicator;January 2025;February 2025\nNew arrivals;-5;120\n")});
    review().tabs()->setCurrentIndex(1);
    QTableView *findings = review().findings()->table();
    select(findings, 0);
    RawSheetView *sheet = review().sheet();
    QCOMPARE(sheet->table()->currentIndex().data().toString(), QStringLiteral("-5"));
    QCOMPARE(sheet->model().tint({2, 1}), CellTint::Refused);

    // And from the sheet to the number, and from the number to the sheet.
    const QModelIndex february = sheet->table()->model()->index(2, 2);
    QTest::mouseClick(sheet->table()->viewport(), Qt::LeftButton, {},
                      sheet->table()->visualRect(february).center());
    QCOMPARE(items()->currentIndex().siblingAtColumn(ImportItemModel::AfterColumn).data(),
             QStringLiteral("120"));
    review().tabs()->setCurrentIndex(0);
    select(items(), items()->currentIndex().row() == 0 ? 1 : 0);
    QCOMPARE(sheet->table()->currentIndex().data().toString(), QStringLiteral("-5"));
}

void TestImportPage::leavesOutByCode()
{
    read({file(QStringLiteral("a.csv"), serbia())});
    commit();
    read({file(QStringLiteral("a.csv"), serbia(111, 121))});
    review().tabs()->setCurrentIndex(1);
    QTableView *findings = review().findings()->table();
    int revision = -1;
    for (int row = 0; row < findings->model()->rowCount(); ++row) {
        const Issue *issue = review().findings()->model().issueOf(row);
        revision = issue && issue->code == IssueCode::Revision ? row : revision;
    }
    QVERIFY(revision >= 0);
    select(findings, revision);
    QTest::mouseClick(review().findings()->details()->action(), Qt::LeftButton);
    QVERIFY(review().changes().isEmpty());
    QVERIFY(!m_page->commitButton()->isEnabled());
}

void TestImportPage::questionIsAnsweredInPlaceAndTakenBack()
{
    read({file(QStringLiteral("a.csv"),
               "Indicator;January 2025;February 2025\nNew arrivals;110;120\n")});
    // A question comes first.
    QCOMPARE(review().tabs()->currentIndex(), 1);
    ImportFindingsView *findings = review().findings();
    QCOMPARE(findings->model().groupOf(0), FindingGroup::Question);
    QVERIFY(review().changes().isEmpty());
    select(findings->table(), 0);
    QComboBox *choices = findings->details()->choices();
    // No country is suggested: a careless click would be a guess.
    QCOMPARE(choices->currentIndex(), -1);
    QVERIFY(!findings->details()->action()->isEnabled());
    const int serbiaAt = choices->findData(QStringLiteral("SRB"));
    choices->setCurrentIndex(serbiaAt);
    Q_EMIT choices->activated(serbiaAt);
    QSignalSpy ready(m_page.get(), &ImportPage::reviewReady);
    QTest::mouseClick(findings->details()->action(), Qt::LeftButton);
    QVERIFY(test::came(ready));
    QCOMPARE(review().changes().size(), 2U);
    QCOMPARE(findings->model().count(FindingGroup::Question), 0U);
    QCOMPARE(findings->model().count(FindingGroup::Answered), 1U);

    findings->chips()->choose(int(FindingGroup::Answered));
    select(findings->table(), 0);
    ready.clear();
    QTest::mouseClick(findings->details()->action(), Qt::LeftButton);
    QVERIFY(test::came(ready));
    QCOMPARE(findings->model().count(FindingGroup::Question), 1U);
    QVERIFY(review().changes().isEmpty());
}

void TestImportPage::monthIsTyped()
{
    read({file(QStringLiteral("a.csv"), "Serbia\nIndicator;Number\nNew arrivals;110\n")});
    ImportFindingsView *findings = review().findings();
    QCOMPARE(findings->model().groupOf(0), FindingGroup::Question);
    select(findings->table(), 0);
    QLineEdit *month = findings->details()->month();
    QVERIFY(month->isVisible());
    QTest::keyClicks(month, QStringLiteral("Julember"));
    QVERIFY(!findings->details()->action()->isEnabled());
    month->clear();
    QTest::keyClicks(month, QStringLiteral("July 2025"));
    QSignalSpy ready(m_page.get(), &ImportPage::reviewReady);
    QTest::keyClick(month, Qt::Key_Return);
    QVERIFY(test::came(ready));
    QCOMPARE(review().changes().size(), 1U);
    QCOMPARE(review().changes().begin()->key, key("new_arrivals", "2025-07"));
}

void TestImportPage::conflictIsDecided()
{
    read({file(QStringLiteral("a.csv"), serbia()), file(QStringLiteral("b.csv"), serbia(999))});
    review().items()->chooseGroup(ReviewGroup::Conflict);
    QCOMPARE(items()->model()->rowCount(), 1);
    const std::size_t before = review().changes().size();
    review().tabs()->setCurrentIndex(0);
    select(items(), 0);
    const auto buttons = review().items()->findChildren<QRadioButton *>();
    QCOMPARE(buttons.size(), 3);
    QVERIFY(buttons[1]->text().startsWith(QStringLiteral("999")));
    buttons[1]->click();
    QCOMPARE(review().changes().size(), before + 1);
    commit();
    QCOMPARE(stored(key("new_arrivals", "2025-01")), 999);
}

void TestImportPage::moreFilesJoinAndDecisionsStay()
{
    read({file(QStringLiteral("a.csv"), serbia())});
    review().tabs()->setCurrentIndex(0);
    select(items(), 0);
    QTest::keyClick(items(), Qt::Key_Space);
    QCOMPARE(review().changes().size(), 3U);
    read({file(QStringLiteral("b.csv"),
               "Montenegro\nIndicator;January 2025;February 2025\nNew arrivals;7;8\n")});
    QCOMPARE(review().files()->model()->rowCount(), 2);
    QCOMPARE(review().changes().size(), 5U);
    // The same file again, under another name, adds nothing.
    read({file(QStringLiteral("c.csv"), serbia())});
    QCOMPARE(review().files()->model()->rowCount(), 2);
}

void TestImportPage::identicalFileIsOneLine()
{
    const QString path = file(QStringLiteral("a.csv"), serbia());
    read({path});
    commit();
    read({path});
    QVERIFY(!m_page->isReviewing());
    QVERIFY(m_page->nothingToDo().contains(QStringLiteral("Nothing to do")));
}

void TestImportPage::pastedCellsGoThroughTheSameReview()
{
    QMimeData copied;
    copied.setText(QStringLiteral("Serbia\nIndicator\tJanuary 2025\nNew arrivals\t1,234\n"));
    QSignalSpy ready(m_page.get(), &ImportPage::reviewReady);
    QVERIFY(m_page->paste(copied));
    QVERIFY(test::came(ready));
    QCOMPARE(items()->model()->rowCount(), 1);
    commit();
    QCOMPARE(stored(key("new_arrivals", "2025-01")), 1234);
}

void TestImportPage::emptyClipboardIsNotRead()
{
    const QMimeData copied;
    QVERIFY(!m_page->paste(copied));
    QVERIFY(!m_page->isReviewing());
}

void TestImportPage::tellsWhatBecomesOfTheFactsheet()
{
    read({file(QStringLiteral("a.csv"), serbia())});
    QSignalSpy computed(review().effect(), &ImportEffectView::computed);
    review().tabs()->setCurrentIndex(2);
    QTRY_VERIFY(!computed.isEmpty());
    // Arrivals from January to February.
    QVERIFY(review().effect()->text().contains(QStringLiteral("230")));
    QVERIFY(review().effect()->text().contains(QStringLiteral("New arrivals")));
    review().effect()->setLanguage(QStringLiteral("sq"));
    QTRY_VERIFY(review().effect()->text().contains(QStringLiteral("Mbërritje të reja")));
    review().items()->setAccepted({0, 1, 2, 3}, false);
    QTRY_VERIFY(review().effect()->text().contains(QStringLiteral("stays as it is")));
}

void TestImportPage::cancelLeavesNothing()
{
    QSignalSpy ready(m_page.get(), &ImportPage::reviewReady);
    m_page->read({file(QStringLiteral("a.csv"), serbia())});
    m_page->cancelButton()->click();
    QVERIFY(!m_page->isReviewing());
    read({file(QStringLiteral("b.csv"), serbia(1, 2))});
    // Of the cancelled file nothing is heard.
    QCOMPARE(ready.size(), 1);
    QCOMPARE(review().files()->model()->rowCount(), 1);
    QVERIFY(m_workspace->dataset().isEmpty());
}

void TestImportPage::failedCommitStaysInTheReview()
{
    read({file(QStringLiteral("a.csv"), serbia())});
    // Somebody else is faster.
    Workspace other(m_catalogue);
    QSignalSpy opened(&other, &Workspace::opened);
    other.open(m_workspace->path());
    QVERIFY(test::came(opened));
    other.apply(
        *ChangeSet::make(
            {{key("new_arrivals", "2025-01"), std::nullopt, Datum::confirmed(Amount::of(5)), {}}}),
        {});
    QTRY_VERIFY(!other.isSaving());

    QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    QTest::mouseClick(m_page->commitButton(), Qt::LeftButton);
    QTRY_VERIFY(!failed.isEmpty());
    QVERIFY(m_page->isReviewing());
    // The review is about the new state: the number would be a change now.
    QTRY_VERIFY(m_workspace->dataset().at(key("new_arrivals", "2025-01")).has_value());
    QTRY_COMPARE(items()->model()->index(0, 0).data(KindRole).toInt(), int(ReviewGroup::Changed));
    commit();
    QCOMPARE(stored(key("new_arrivals", "2025-01")), 110);
}

void TestImportPage::refusedFileSaysWhy()
{
    read({file(QStringLiteral("broken.xlsx"), "PK\x03\x04 not a workbook")});
    QCOMPARE(review().findings()->model().groupOf(0), FindingGroup::RefusedFile);
    const QModelIndex index = review().files()->model()->index(0, 0);
    QCOMPARE(Mark(index.data(MarkRole).toInt()), Mark::Refused);
    QVERIFY(!m_page->commitButton()->isEnabled());
}

QTEST_MAIN(TestImportPage)
#include "tst_import_page.moc"
