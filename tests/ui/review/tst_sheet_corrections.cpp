// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_page_fixture.h"
#include "tests/support/sheet_texts.h"
#include "tests/support/signal_came.h"
#include "ui/models/raw_sheet_model.h"
#include "ui/models/roles.h"
#include "ui/parts/message_bar.h"
#include "ui/review/import_findings_view.h"
#include "ui/review/meaning_dialog.h"
#include "ui/review/profile_bar.h"
#include "ui/review/raw_sheet_view.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>

using namespace mm;
using namespace Qt::StringLiterals;
using mm::test::ImportPageFixture;

/// Corrections of how a sheet is read, made in the sheet itself: with the mouse, with keys alone,
/// taken back, and remembered for the next month.
class TestSheetCorrections : public QObject, private ImportPageFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { openPage(); }
    void cleanup() { closePage(); }
    void columnIsCorrectedWithTheMouse();
    void nameIsCorrectedWithKeysAndTakenBack();
    void headerRowIsCorrectedAtTheEdge();
    void decisionsStay();
    void monthIsTyped();
    void saysThatNothingIsReadAnyMore();
    void refusesToTakeATotalForAPart();
    void isRememberedForTheNextMonth();
    void isTakenBackAndForgotten();
    void readsWithoutWhatIsRemembered();

private:
    [[nodiscard]] RawSheetView &sheet() const { return *review().sheet(); }
    [[nodiscard]] QTableView &table() const { return *sheet().table(); }
    [[nodiscard]] QMenu *menuAt(int row, int column) const;
    [[nodiscard]] static QAction *actionOf(const QMenu *menu, const QString &text);
    [[nodiscard]] MeaningDialog *dialog() const
    {
        return table().findChild<MeaningDialog *>(QString(), Qt::FindDirectChildrenOnly);
    }
    void say(int row, int column, const QString &action, const QString &typed);
    void learn();
    [[nodiscard]] QByteArray months(const char *month, int arrivals) const
    {
        return "Serbia\nMonth;Zol;Pending\n" + QByteArray(month) + ';'
            + QByteArray::number(arrivals) + ";7\n";
    }
};

/// The menu that the right button brings up over a cell.
QMenu *TestSheetCorrections::menuAt(int row, int column) const
{
    const QPoint at = table().visualRect(table().model()->index(row, column)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, table().viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(table().viewport(), &event);
    return table().findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
}

QAction *TestSheetCorrections::actionOf(const QMenu *menu, const QString &text)
{
    const auto actions = menu ? menu->actions() : QList<QAction *>();
    for (QAction *action : actions) {
        if (action->text().remove(u'&').contains(text)) {
            return action;
        }
    }
    return nullptr;
}

/// By the menu of a cell and by what is typed into the list of meanings.
void TestSheetCorrections::say(int row, int column, const QString &action, const QString &typed)
{
    QMenu *menu = menuAt(row, column);
    QVERIFY(menu);
    QAction *chosen = actionOf(menu, action);
    QVERIFY(chosen && chosen->isEnabled());
    chosen->trigger();
    menu->close();
    QVERIFY(dialog());
    QTest::keyClicks(dialog()->search(), typed);
    QSignalSpy ready(m_page.get(), &ImportPage::reviewReady);
    QTest::keyClick(dialog()->search(), Qt::Key_Return);
    QVERIFY(test::came(ready));
}

void TestSheetCorrections::columnIsCorrectedWithTheMouse()
{
    read({file(u"a.csv"_s, months("2025-01", 110))});
    QCOMPARE(review().changes().size(), 1U);
    QCOMPARE(review().findings()->model().count(FindingGroup::Question), 1U);
    say(2, 1, u"column means"_s, u"new arr"_s);
    QCOMPARE(review().changes().size(), 2U);
    QCOMPARE(review().findings()->model().count(FindingGroup::Question), 0U);
    // What was corrected has an outline of its own, and says so.
    const QAbstractItemModel *cells = table().model();
    const auto edges = [cells](int row, int column) {
        return Qt::Edges(cells->index(row, column).data(CorrectedRole).toInt());
    };
    QCOMPARE(edges(1, 1), Qt::TopEdge | Qt::LeftEdge | Qt::RightEdge);
    QCOMPARE(edges(2, 1), Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge);
    QCOMPARE(edges(2, 2), Qt::Edges());
    QVERIFY(cells->index(1, 1)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"corrected: “Zol” is New arrivals"_s));
    commit();
    QCOMPARE(stored(key("new_arrivals", "2025-01")), 110);
}

void TestSheetCorrections::nameIsCorrectedWithKeysAndTakenBack()
{
    read({file(u"a.csv"_s, "Serbia\nIndicator;2025-01\nZorgs;110\nPending;7\n")});
    table().setFocus();
    table().setCurrentIndex(table().model()->index(2, 0));
    QTest::keyClick(&table(), Qt::Key_F10, Qt::ShiftModifier);
    auto *menu = table().findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_M); // “Zorgs” &means…
    QVERIFY(dialog());
    QTest::keyClicks(dialog()->search(), u"arrivals"_s);
    const QModelIndex first = dialog()->list()->currentIndex();
    QTest::keyClick(dialog()->search(), Qt::Key_Down);
    QCOMPARE(dialog()->list()->currentIndex().row(), first.row() + 1);
    QTest::keyClick(dialog()->search(), Qt::Key_Up);
    QSignalSpy ready(m_page.get(), &ImportPage::reviewReady);
    QTest::keyClick(dialog()->search(), Qt::Key_Return);
    QVERIFY(test::came(ready));
    QCOMPARE(review().changes().size(), 2U);
    // The person is where they were, and goes on from there.
    QCOMPARE(m_page->focusWidget(), &table());
    QCOMPARE(table().currentIndex(), table().model()->index(2, 0));
    QTRY_VERIFY(!table().findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    QTest::keyClick(&table(), Qt::Key_Return);
    menu = table().findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(actionOf(menu, u"Take back: “Zorgs” is New arrivals"_s));
    ready.clear();
    QTest::keyClick(menu, Qt::Key_T);
    QVERIFY(test::came(ready));
    QCOMPARE(review().changes().size(), 1U);
    QVERIFY(sheet().model().corrections().empty());
}

void TestSheetCorrections::headerRowIsCorrectedAtTheEdge()
{
    read({file(u"a.csv"_s, "Serbia 2025\nZorg;Blick\nNew arrivals;Jan\nPending;7\n")});
    // By the number of the row at the left.
    QHeaderView *rows = table().verticalHeader();
    const QPoint at(4, rows->sectionViewportPosition(2) + 4);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, rows->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(rows->viewport(), &event);
    auto *menu = table().findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(!actionOf(menu, u"column"_s));
    QAction *header = actionOf(menu, u"This row is the header"_s);
    QVERIFY(header && header->isEnabled());
    QSignalSpy ready(m_page.get(), &ImportPage::reviewReady);
    header->trigger();
    QVERIFY(test::came(ready));
    QCOMPARE(sheet().model().corrections().size(), 1U);
    QCOMPARE(Qt::Edges(table().model()->index(2, 0).data(CorrectedRole).toInt()),
             Qt::TopEdge | Qt::LeftEdge | Qt::BottomEdge);
}

void TestSheetCorrections::decisionsStay()
{
    read({file(u"a.csv"_s, "Serbia\nIndicator;2025-01\nZorgs;110\nPending;7\nPresent;9\n")});
    QCOMPARE(review().changes().size(), 2U);
    select(items(), 0);
    QTest::keyClick(items(), Qt::Key_Space);
    QCOMPARE(review().changes().size(), 1U);
    say(2, 0, u"row means"_s, u"new arr"_s);
    QCOMPARE(items()->model()->rowCount(), 3);
    QCOMPARE(review().changes().size(), 2U);
    const QTreeView *files = review().files();
    QVERIFY(files->isExpanded(files->model()->index(0, 0)));
}

void TestSheetCorrections::monthIsTyped()
{
    read({file(u"a.csv"_s, "Serbia\nIndicator;2025-01;Zol\nPending;7;8\n")});
    say(1, 2, u"column means"_s, u"feb 2025"_s);
    QCOMPARE(review().changes().size(), 2U);
    commit();
    QCOMPARE(stored(key("pending", "2025-02")), 8);
    // The month of this sheet is not that of the next one.
    QCOMPARE(kept(), QStringList());
}

void TestSheetCorrections::saysThatNothingIsReadAnyMore()
{
    read({file(u"a.csv"_s, "Serbia\nIndicator;2025-01\nPending;7\n")});
    QVERIFY(sheet().notice()->isHidden());
    say(2, 1, u"column means"_s, u"leave out"_s);
    QVERIFY(review().changes().isEmpty());
    QVERIFY(!sheet().notice()->isHidden());
    QVERIFY(sheet().notice()->offersAction());
    QSignalSpy ready(m_page.get(), &ImportPage::reviewReady);
    Q_EMIT sheet().notice()->actionTriggered();
    QVERIFY(test::came(ready));
    QCOMPARE(review().changes().size(), 1U);
    QVERIFY(sheet().notice()->isHidden());
}

void TestSheetCorrections::refusesToTakeATotalForAPart()
{
    read({file(u"a.csv"_s, "Serbia, new arrivals 2025-01\nCuba;5\nIraq;7\nUkupno;12\n")});
    const std::size_t before = review().changes().size();
    say(3, 0, u"“Ukupno” means"_s, u"afgh"_s);
    QCOMPARE(review().changes().size(), before);
    QVERIFY2(sheet().notice()->text().contains(u"total"_s),
             qUtf8Printable(sheet().notice()->text()));
}

void TestSheetCorrections::learn()
{
    read({file(u"january.csv"_s, months("2025-01", 110))});
    say(2, 1, u"column means"_s, u"new arr"_s);
    commit();
    QVERIFY(QTest::qWaitFor([this] { return !kept().isEmpty(); }, 60'000));
}

void TestSheetCorrections::isRememberedForTheNextMonth()
{
    learn();
    read({file(u"february.csv"_s, months("2025-02", 120))});
    QVERIFY(review().profile()->isVisible());
    QCOMPARE(sheet().model().corrections().size(), 1U);
    QCOMPARE(review().changes().size(), 2U);
    commit();
    QCOMPARE(stored(key("new_arrivals", "2025-02")), 120);
}

void TestSheetCorrections::isTakenBackAndForgotten()
{
    learn();
    read({file(u"february.csv"_s, months("2025-02", 120))});
    QMenu *menu = menuAt(2, 1);
    QAction *back = actionOf(menu, u"Take back"_s);
    QVERIFY(back);
    QSignalSpy ready(m_page.get(), &ImportPage::reviewReady);
    back->trigger();
    menu->close();
    QVERIFY(test::came(ready));
    QCOMPARE(review().changes().size(), 1U);
    QVERIFY(review().profile()->isHidden());
    commit();
    const auto corrections = [this] {
        const auto contents = ProfileShelf(m_folder->filePath(u"profiles"_s)).read();
        return contents.profiles.empty() ? std::size_t(0)
                                         : contents.profiles.front().profile.corrections.size();
    };
    QVERIFY(QTest::qWaitFor([&] { return corrections() == 0; }, 60'000));
}

void TestSheetCorrections::readsWithoutWhatIsRemembered()
{
    learn();
    read({file(u"february.csv"_s, months("2025-02", 120))});
    QSignalSpy ready(m_page.get(), &ImportPage::reviewReady);
    review().profile()->withoutAction()->trigger();
    QVERIFY(test::came(ready));
    QCOMPARE(review().changes().size(), 1U);
    QVERIFY(sheet().model().corrections().empty());
}

QTEST_MAIN(TestSheetCorrections)
#include "tst_sheet_corrections.moc"
