// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/signal_came.h"
#include "tests/ui/session/open_dataset.h"
#include "ui/history/as_of_banner.h"
#include "ui/history/history_page.h"
#include "ui/models/change_model.h"
#include "ui/models/change_set_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace mm;
using namespace Qt::StringLiterals;

class TestHistoryPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void modelsObeyTheRules();
    void listsWhoWhenWhy();
    void filtersByCountryAndMonth();
    void takesOneEarlierStepBack();
    void showsTheDataAsTheyWere();

private:
    [[nodiscard]] QString step(int row, ChangeSetModel::Column column) const
    {
        return m_page->steps()->model()->index(row, column).data().toString();
    }

    std::unique_ptr<test::OpenDataset> m_data;
    std::unique_ptr<HistoryPage> m_page;
};

void TestHistoryPage::init()
{
    m_data = std::make_unique<test::OpenDataset>();
    QVERIFY(m_data->isOpen());
    m_data->write({{m_data->key("SRB", "2025-06"), 1}, {m_data->key("ALB", "2025-06"), 2}},
                  u"June"_s);
    m_data->write({{m_data->key("SRB", "2025-07"), 3}}, u"July"_s);
    m_page = std::make_unique<HistoryPage>(m_data->workspace());
    m_page->resize(1000, 700);
    m_page->show();
    QTRY_COMPARE(m_page->changes()->model()->rowCount(), 1);
}

void TestHistoryPage::cleanup()
{
    // As in the window: what is asked of the store is answered before the pages go.
    m_data.reset();
    m_page.reset();
}

void TestHistoryPage::modelsObeyTheRules()
{
    ChangeSetModel steps;
    ChangeModel changes(m_data->workspace().sharedCatalogue());
    const QAbstractItemModelTester first(&steps,
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(&changes,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    steps.setLog(m_data->workspace().log(), std::nullopt);
    QCOMPARE(steps.rowCount(), 2);
    steps.setLog(m_data->workspace().log(), std::set<qint64>{1});
    QCOMPARE(steps.rowCount(), 1);
    steps.setLog({}, std::nullopt);
    changes.setChanges(*ChangeSet::make({{m_data->key("SRB", "2025-07"),
                                          std::nullopt,
                                          Datum::suppressed(),
                                          {u"a.xlsx"_s, u"S"_s, {6, 1}}}}));
    QCOMPARE(changes.index(0, ChangeModel::After).data().toString(), u"*"_s);
    QCOMPARE(changes.index(0, ChangeModel::Source).data().toString(), u"a.xlsx, S!B7"_s);
    changes.setChanges({});
}

void TestHistoryPage::listsWhoWhenWhy()
{
    QCOMPARE(m_page->steps()->model()->rowCount(), 2);
    QCOMPARE(step(0, ChangeSetModel::Why), u"July"_s);
    QCOMPARE(step(1, ChangeSetModel::Why), u"June"_s);
    QCOMPARE(step(0, ChangeSetModel::Who), u"Ana"_s);
    m_page->steps()->setCurrentIndex(m_page->steps()->model()->index(1, 0));
    QTRY_COMPARE(m_page->changes()->model()->rowCount(), 2);
}

void TestHistoryPage::filtersByCountryAndMonth()
{
    QComboBox *place = m_page->placeBox();
    place->setCurrentIndex(place->findText(u"Albania"_s));
    Q_EMIT place->activated(place->currentIndex());
    QTRY_COMPARE(m_page->steps()->model()->rowCount(), 1);
    QCOMPARE(step(0, ChangeSetModel::Why), u"June"_s);
    place->setCurrentIndex(0);
    Q_EMIT place->activated(0);
    QTRY_COMPARE(m_page->steps()->model()->rowCount(), 2);
    m_page->monthEdit()->setText(u"Jul 2025"_s);
    QTRY_COMPARE(m_page->steps()->model()->rowCount(), 1);
    QCOMPARE(step(0, ChangeSetModel::Why), u"July"_s);
    m_page->monthEdit()->setText(u"1999-01"_s);
    QTRY_COMPARE(m_page->steps()->model()->rowCount(), 0);
    QVERIFY(!m_page->takeBackButton()->isEnabled());
}

void TestHistoryPage::takesOneEarlierStepBack()
{
    m_page->steps()->setCurrentIndex(m_page->steps()->model()->index(1, 0));
    QTest::mouseClick(m_page->takeBackButton(), Qt::LeftButton);
    m_data->settle();
    QVERIFY(!m_data->at("SRB", "2025-06"));
    QVERIFY(m_data->at("SRB", "2025-07").has_value());
    QTRY_COMPARE(m_page->steps()->model()->rowCount(), 3);
    QVERIFY(step(0, ChangeSetModel::What).contains(u"Step 1"_s));
}

void TestHistoryPage::showsTheDataAsTheyWere()
{
    AsOfBanner banner(m_data->workspace());
    QVERIFY(banner.isHidden());
    QSignalSpy changed(&m_data->workspace(), &Workspace::asOfChanged);
    m_page->steps()->setCurrentIndex(m_page->steps()->model()->index(1, 0));
    QTest::mouseClick(m_page->showStateButton(), Qt::LeftButton);
    QVERIFY(test::came(changed));
    QVERIFY(!m_data->at("SRB", "2025-07"));
    QVERIFY(m_data->at("SRB", "2025-06").has_value());
    QVERIFY(!banner.isHidden());
    QVERIFY(!m_page->takeBackButton()->isEnabled());
    QTest::mouseClick(banner.backButton(), Qt::LeftButton);
    QVERIFY(banner.isHidden());
    QVERIFY(m_data->at("SRB", "2025-07").has_value());
    QVERIFY(m_page->takeBackButton()->isEnabled());
}

QTEST_MAIN(TestHistoryPage)
#include "tst_history_page.moc"
