// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/session/open_dataset.h"
#include "ui/grid/completeness_strip.h"
#include "ui/grid/data_page.h"
#include "ui/grid/grid_bar.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/number_panel.h"
#include "ui/models/month_grid_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QMenu>
#include <QPlainTextEdit>

using namespace mm;
using namespace Qt::StringLiterals;

/// What people say beside the numbers on the data page: comments, flags, sign-off.
class TestDataAnnotations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCommentIsKeptWhenItIsLeft();
    void aCommentIsKeptWhenAnotherStateIsShown();
    void escapeGivesACommentUp();
    void aFlagIsSetByKeyAndByMouse();
    void theStripSignsOff();
    void whatIsToBeFollowedUpIsFound();

private:
    [[nodiscard]] QModelIndex cell(const char *place, const char *month) const
    {
        return m_page->model()->indexOf(m_data->key(place, month));
    }
    void select(const char *place, const char *month)
    {
        m_page->grid()->setFocus();
        m_page->grid()->goTo(cell(place, month));
    }

    std::unique_ptr<test::OpenDataset> m_data;
    std::unique_ptr<DataPage> m_page;
};

void TestDataAnnotations::init()
{
    m_data = std::make_unique<test::OpenDataset>();
    QVERIFY(m_data->isOpen());
    m_page = std::make_unique<DataPage>(m_data->workspace(), m_data->state());
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestDataAnnotations::cleanup()
{
    // As in the window: what is asked of the store is answered before the pages go.
    m_data.reset();
    m_page.reset();
}

void TestDataAnnotations::aCommentIsKeptWhenItIsLeft()
{
    m_data->write({{m_data->key("SRB", "2025-07"), 11}});
    select("SRB", "2025-07");
    QTest::keyClick(m_page->grid(), Qt::Key_F2, Qt::ShiftModifier);
    auto *field = m_page->findChild<QPlainTextEdit *>();
    QVERIFY(field->hasFocus());
    QVERIFY(!field->accessibleName().isEmpty());
    QTest::keyClicks(field, u"ask Ben"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_page->grid()->hasFocus());
    m_data->settle();
    const auto said
        = [this] { return m_data->workspace().annotations().at(m_data->key("SRB", "2025-07")); };
    QCOMPARE(said().text, u"ask Ben"_s);
    QVERIFY(cell("SRB", "2025-07").data(Qt::AccessibleTextRole).toString().contains(u"ask Ben"_s));

    // Going on to another number keeps what is written about the first.
    field->setFocus();
    QTest::keyClicks(field, u" and Ana"_s);
    select("ALB", "2025-07");
    m_data->settle();
    QCOMPARE(said().text, u"ask Ben and Ana"_s);
    QCOMPARE(field->toPlainText(), QString());
    select("SRB", "2025-07");
    QCOMPARE(field->toPlainText(), u"ask Ben and Ana"_s);
}

void TestDataAnnotations::aCommentIsKeptWhenAnotherStateIsShown()
{
    m_data->write({{m_data->key("SRB", "2025-07"), 11}});
    const QDateTime written = QDateTime::currentDateTimeUtc();
    select("SRB", "2025-07");
    auto *field = m_page->findChild<QPlainTextEdit *>();
    field->setFocus();
    QTest::keyClicks(field, u"ask Ben"_s);
    // A menu takes the keyboard only for a while, so that leaving the field says nothing here.
    m_data->workspace().showAsOf(AsOf::moment(written));
    QTRY_VERIFY(!m_data->workspace().asOf().isNow());
    m_data->settle();
    QCOMPARE(field->toPlainText(), QString());
    m_data->workspace().showAsOf({});
    QCOMPARE(m_data->workspace().annotations().at(m_data->key("SRB", "2025-07")).text,
             u"ask Ben"_s);
}

void TestDataAnnotations::escapeGivesACommentUp()
{
    m_data->write({{m_data->key("SRB", "2025-07"), 11}});
    select("SRB", "2025-07");
    auto *field = m_page->findChild<QPlainTextEdit *>();
    field->setFocus();
    QTest::keyClicks(field, u"no"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(m_page->grid()->hasFocus());
    m_data->settle();
    QVERIFY(m_data->workspace().annotations().entries().empty());
    QCOMPARE(field->toPlainText(), QString());
}

void TestDataAnnotations::aFlagIsSetByKeyAndByMouse()
{
    m_data->write({{m_data->key("SRB", "2025-07"), 11}});
    select("SRB", "2025-07");
    const auto isFlagged = [this] {
        return m_data->workspace().annotations().at(m_data->key("SRB", "2025-07")).isMarked;
    };
    QTest::keyClick(m_page->grid(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    m_data->settle();
    QVERIFY(isFlagged());
    auto *box = m_page->findChild<NumberPanel *>()->findChild<QCheckBox *>();
    QVERIFY(box->isChecked());
    box->click();
    m_data->settle();
    QVERIFY(!isFlagged());
    QVERIFY(!box->isChecked());
}

void TestDataAnnotations::theStripSignsOff()
{
    m_data->write({{m_data->key("ALB", "2024-01"), 1}, {m_data->key("SRB", "2025-07"), 1}});
    const ObservationKey key = m_data->key("SRB", "2025-07");
    const auto isSignedOff = [&] {
        return m_data->workspace().annotations().isSignedOff(key.series.place, key.month);
    };
    select("SRB", "2025-07");
    QTest::keyClick(m_page->grid(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    m_data->settle();
    QVERIFY(isSignedOff());
    auto *strip = m_page->findChild<CompletenessStrip *>();
    strip->setFocus();
    const auto choose = [&](QContextMenuEvent::Reason reason) {
        const QPoint at = strip->cellRect(key.series.place, key.month).center();
        QContextMenuEvent event(reason, at, strip->mapToGlobal(at));
        QCoreApplication::sendEvent(strip, &event);
        const auto menus = strip->findChildren<QMenu *>();
        QVERIFY(!menus.isEmpty());
        QTest::keyClick(menus.last(), Qt::Key_Down);
        QTest::keyClick(menus.last(), Qt::Key_Return);
        m_data->settle();
    };
    choose(QContextMenuEvent::Mouse);
    QVERIFY(!isSignedOff());
    choose(QContextMenuEvent::Keyboard);
    QVERIFY(isSignedOff());
    QVERIFY2(strip->accessibleDescription().contains(u"signed off by Ana"_s),
             qPrintable(strip->accessibleDescription()));
    // A number that changes needs another look.
    m_data->write({{key, 2}});
    QVERIFY(!isSignedOff());
}

void TestDataAnnotations::whatIsToBeFollowedUpIsFound()
{
    m_data->write({{m_data->key("SRB", "2025-06"), 11}, {m_data->key("ALB", "2025-07"), 12}});
    QComboBox *filter = m_page->bar()->filterBox();
    filter->setCurrentIndex(filter->findData(static_cast<int>(GridFilter::FollowUp)));
    Q_EMIT filter->activated(filter->currentIndex());
    QCOMPARE(m_page->bar()->countText(), u"none"_s);
    m_data->workspace().annotate(m_data->key("SRB", "2025-06"), {{}, true});
    m_data->workspace().annotate(m_data->key("ALB", "2025-07"), {u"only a comment"_s, false});
    // The month past the data, which nobody has reported yet.
    m_data->workspace().annotate(m_data->key("BIH", "2025-08"), {u"ask"_s, true});
    m_data->settle();
    QTRY_COMPARE(m_page->bar()->countText(), u"2 found"_s);
    Q_EMIT m_page->bar()->stepWanted(1);
    QCOMPARE(m_page->grid()->currentIndex(), cell("BIH", "2025-08"));
    Q_EMIT m_page->bar()->stepWanted(1);
    QCOMPARE(m_page->grid()->currentIndex(), cell("SRB", "2025-06"));
}

QTEST_MAIN(TestDataAnnotations)
#include "tst_data_annotations.moc"
