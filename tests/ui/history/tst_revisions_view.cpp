// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/session/open_dataset.h"
#include "ui/history/revisions_view.h"
#include "ui/models/revision_model.h"
#include "ui/models/roles.h"
#include "ui/parts/empty_state.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QTableView>

using namespace mm;
using namespace Qt::StringLiterals;

class TestRevisionsView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void modelObeysTheRules();
    void emptyViewSaysWhyAndOffersToPublish();
    void figuresStandByMonthAndEdition();
    void revisionsAreMarkedBySignAndKind();
    void cellsAreReadAsSentences();
    void meansAreSentences();
    void countryWithoutFiguresIsTold();
    void selectedNumberShowsItsHistory();
    void copiesAsTabText();

private:
    void publish(const char *month);
    /// Two editions and a correction after each.
    void fill();
    [[nodiscard]] QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return model().index(row, column).data(role).toString();
    }
    [[nodiscard]] const QAbstractItemModel &model() const { return *m_view->triangle()->model(); }

    std::unique_ptr<test::OpenDataset> m_data;
    std::unique_ptr<RevisionsView> m_view;
};

void TestRevisionsView::init()
{
    m_data = std::make_unique<test::OpenDataset>();
    QVERIFY(m_data->isOpen());
    m_view = std::make_unique<RevisionsView>(m_data->workspace());
    m_view->indicatorBox()->setCurrentIndex(m_view->indicatorBox()->findData(
        int(m_data->key("SRB", "2025-07").series.indicator.value())));
    m_view->resize(900, 600);
}

void TestRevisionsView::cleanup()
{
    // What is asked of the store is answered before the view goes.
    m_data.reset();
    m_view.reset();
}

void TestRevisionsView::publish(const char *month)
{
    Workspace &workspace = m_data->workspace();
    auto store = openStore(workspace.path(), workspace.plainCatalogue());
    QVERIFY(store);
    const QString name = QString::fromLatin1(month);
    QVERIFY((*store)->publish({u"Edition "_s + name, *Month::parse(name)}));
}

void TestRevisionsView::fill()
{
    m_data->write({{m_data->key("SRB", "2025-06"), 100}, {m_data->key("ALB", "2025-06"), 7}});
    publish("2025-06");
    m_data->write({{m_data->key("SRB", "2025-06"), 110}, {m_data->key("SRB", "2025-07"), 50}},
                  u"late reports"_s);
    publish("2025-07");
    m_data->write({{m_data->key("SRB", "2025-06"), 90}}, u"counted twice"_s);
    m_view->show();
    QTRY_COMPARE(model().rowCount(), 3);
}

void TestRevisionsView::modelObeysTheRules()
{
    RevisionModel model(m_data->workspace().sharedCatalogue());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.columnCount(), 0);
    const ObservationKey key = m_data->key("SRB", "2025-06");
    RevisionTable table;
    table.editions.push_back({u"June"_s, key.month, 1, {}, {}, {}});
    table.rows.push_back(
        {key.series.place, key.month, {Datum::suppressed(), Datum::confirmed(Amount::of(4))}});
    table.rows.push_back({key.series.place, key.month - months(1), {std::nullopt, std::nullopt}});
    model.setTable(table, true);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), u"*"_s);
    // A figure after a withheld one is no revision by so and so many.
    QCOMPARE(model.index(0, 1).data().toString(), u"4"_s);
    QCOMPARE(model.index(1, 0).data().toString(), QString());
    model.setTable({}, true);
    QCOMPARE(model.rowCount(), 0);
}

void TestRevisionsView::emptyViewSaysWhyAndOffersToPublish()
{
    m_view->show();
    auto *empty = m_view->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!m_view->triangle()->isVisible());
    QSignalSpy wanted(m_view.get(), &RevisionsView::publishWanted);
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void TestRevisionsView::figuresStandByMonthAndEdition()
{
    fill();
    QCOMPARE(model().columnCount(), 3);
    QCOMPARE(model().headerData(0, Qt::Horizontal).toString(), u"Edition 2025-06"_s);
    QCOMPARE(model().headerData(2, Qt::Horizontal).toString(), u"Now"_s);
    QCOMPARE(model().headerData(0, Qt::Vertical).toString(), u"Albania, June 2025"_s);
    QCOMPARE(model().headerData(1, Qt::Vertical).toString(), u"Serbia***, July 2025"_s);
    QCOMPARE(cell(1, 0), QString());
    QCOMPARE(cell(1, 1), u"50"_s);
    QComboBox *place = m_view->placeBox();
    place->setCurrentIndex(place->findText(u"Serbia***"_s));
    Q_EMIT place->activated(place->currentIndex());
    QTRY_COMPARE(model().rowCount(), 2);
    QCOMPARE(model().headerData(0, Qt::Vertical).toString(), u"July 2025"_s);
}

void TestRevisionsView::revisionsAreMarkedBySignAndKind()
{
    fill();
    QCOMPARE(cell(2, 0), u"100"_s);
    QCOMPARE(cell(2, 1), u"▲ 110"_s);
    QCOMPARE(cell(2, 2), u"▼ 90"_s);
    QCOMPARE(model().index(2, 0).data(KindRole).toInt(), int(Revision::None));
    QCOMPARE(model().index(2, 1).data(KindRole).toInt(), int(Revision::Higher));
    QCOMPARE(model().index(2, 2).data(KindRole).toInt(), int(Revision::Lower));
    QCOMPARE(cell(0, 2), u"7"_s);
}

void TestRevisionsView::cellsAreReadAsSentences()
{
    fill();
    QCOMPARE(cell(2, 1, Qt::AccessibleTextRole),
             u"Serbia***, June 2025, Edition 2025-07: 110, +10 (+10%) since “Edition 2025-06”"_s);
    QVERIFY(cell(1, 0, Qt::AccessibleTextRole).endsWith(u"no figure"_s));
}

void TestRevisionsView::meansAreSentences()
{
    fill();
    const QStringList sentences = m_view->means().split(u'\n');
    QCOMPARE(sentences.size(), 2);
    QVERIFY2(sentences[0].startsWith(u"Albania: "_s) && sentences[0].contains(u"still hold"_s),
             qPrintable(sentences[0]));
    // June by −10 %, July by nothing.
    QVERIFY2(sentences[1].startsWith(u"Serbia***: "_s) && sentences[1].contains(u"−5.0%"_s),
             qPrintable(sentences[1]));
}

void TestRevisionsView::countryWithoutFiguresIsTold()
{
    fill();
    QComboBox *place = m_view->placeBox();
    place->setCurrentIndex(place->findText(u"Montenegro"_s));
    Q_EMIT place->activated(place->currentIndex());
    QTRY_VERIFY(m_view->reasonOfEmptiness().contains(u"Montenegro"_s));
    QVERIFY(m_view->means().isEmpty());
}

void TestRevisionsView::selectedNumberShowsItsHistory()
{
    fill();
    m_view->triangle()->setCurrentIndex(model().index(2, 1));
    const QAbstractItemModel &history = *m_view->numberHistory()->model();
    QTRY_COMPARE(history.rowCount(), 3);
    QCOMPARE(history.index(0, 2).data().toString(), u"110"_s);
    QCOMPARE(history.index(0, 3).data().toString(), u"90"_s);
    QCOMPARE(history.index(0, 4).data().toString(), u"counted twice"_s);
    QCOMPARE(history.index(2, 2).data().toString(), u"not reported"_s);
    m_view->triangle()->setCurrentIndex(model().index(0, 0));
    QTRY_COMPARE(history.rowCount(), 1);
}

void TestRevisionsView::copiesAsTabText()
{
    fill();
    m_view->triangle()->clearSelection();
    auto *selection = m_view->triangle()->selectionModel();
    selection->select(QItemSelection(model().index(1, 0), model().index(2, 1)),
                      QItemSelectionModel::Select);
    m_view->copy(false);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"\t50\n100\t110\n"_s);
    m_view->copy(true);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"\tEdition 2025-06\tEdition 2025-07\nSerbia*** 2025-07\t\t50\nSerbia*** "
             u"2025-06\t100\t110\n"_s);
}

QTEST_MAIN(TestRevisionsView)
#include "tst_revisions_view.moc"
