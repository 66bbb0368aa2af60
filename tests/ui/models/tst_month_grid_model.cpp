// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_catalogue.h"
#include "ui/models/month_grid_model.h"
#include "ui/models/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using mm::test::totalKey;

class TestMonthGridModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void obeysTheRulesOfModels();
    void showsTheFourKindsOfNothingApart();
    void asksForAChange();
    void refusesAWrongEntryAndKeepsTheValue();
    void cannotBeEditedWhereTheIndicatorDoesNotExist();
    void cannotBeEditedWhenReadOnly();
    void reachesOneMonthPastTheData();

private:
    [[nodiscard]] QModelIndex cell(const MonthGridModel &model, const char *place,
                                   const char *month) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    Dataset m_dataset;
};

void TestMonthGridModel::initTestCase()
{
    m_catalogue = test::shippedCatalogue();
    QVERIFY(m_catalogue);
    const auto at = [this](const char *place, const char *indicator, const char *month) {
        return totalKey(*m_catalogue, place, indicator, month);
    };
    m_dataset = Dataset::of({
        {at("SRB", "new_arrivals", "2025-05"), Datum::confirmed(Amount::of(1234))},
        {at("SRB", "new_arrivals", "2025-06"), Datum::confirmed(Amount::of(0))},
        {at("SRB", "new_arrivals", "2025-07"), Datum::suppressed()},
        {at("MKD", "new_arrivals", "2025-07"), Datum::estimated(Amount::of(60))},
        {at("ALB", "new_arrivals", "2025-07"), Datum::provisional(Amount::of(7))},
        {at("BIH", "asylum_intentions", "2025-07"), Datum::confirmed(Amount::of(9))},
    });
}

QModelIndex TestMonthGridModel::cell(const MonthGridModel &model, const char *place,
                                     const char *month) const
{
    return model.index(model.rowOf(*m_catalogue->findPlace(QString::fromLatin1(place))),
                       model.columnOf(*Month::parse(QString::fromLatin1(month))));
}

void TestMonthGridModel::obeysTheRulesOfModels()
{
    MonthGridModel model(m_catalogue);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDataset(m_dataset);
    model.setIndicator(*m_catalogue->findIndicator(QStringLiteral("asylum_intentions")));
    model.setIndicator(*m_catalogue->findIndicator(QStringLiteral("mixed_movements_estimate")));
    model.setDataset(Dataset());
    QCOMPARE(model.columnCount(), 0);
}

void TestMonthGridModel::showsTheFourKindsOfNothingApart()
{
    MonthGridModel model(m_catalogue);
    model.setDataset(m_dataset);
    QCOMPARE(cell(model, "SRB", "2025-06").data().toString(), QStringLiteral("0"));
    QCOMPARE(cell(model, "SRB", "2025-07").data().toString(), QStringLiteral("*"));
    QCOMPARE(cell(model, "BIH", "2025-07").data().toString(), QString());
    QVERIFY(cell(model, "BIH", "2025-07").data(MissingRole).toBool());
    QVERIFY(!cell(model, "SRB", "2025-07").data(MissingRole).toBool());
    QCOMPARE(cell(model, "MKD", "2025-07").data().toString(), QStringLiteral("~60"));
    QVERIFY(cell(model, "ALB", "2025-07").data(ProvisionalRole).toBool());

    model.setIndicator(*m_catalogue->findIndicator(QStringLiteral("asylum_intentions")));
    QCOMPARE(cell(model, "XKX", "2025-07").data().toString(), QStringLiteral("n/a"));
    QVERIFY(cell(model, "XKX", "2025-07").data(NotApplicableRole).toBool());
    QVERIFY(!cell(model, "XKX", "2025-07").data(MissingRole).toBool());
}

void TestMonthGridModel::asksForAChange()
{
    MonthGridModel model(m_catalogue);
    model.setDataset(m_dataset);
    std::vector<Change> requests;
    connect(&model, &MonthGridModel::changeRequested, this,
            [&requests](const Change &change) { requests.push_back(change); });
    QVERIFY(model.setData(cell(model, "SRB", "2025-05"), QStringLiteral("1 240p"), Qt::EditRole));
    QCOMPARE(requests.size(), 1U);
    const Change change = requests.front();
    QVERIFY(change.key == totalKey(*m_catalogue, "SRB", "new_arrivals", "2025-05"));
    QVERIFY(change.before == Datum::confirmed(Amount::of(1234)));
    QVERIFY(change.after == Datum::provisional(Amount::of(1240)));

    QVERIFY(model.setData(cell(model, "SRB", "2025-05"), QString(), Qt::EditRole));
    QCOMPARE(requests.size(), 2U);
    QVERIFY(!requests.back().after);

    QVERIFY(!model.setData(cell(model, "SRB", "2025-05"), QStringLiteral("1234"), Qt::EditRole));
    QCOMPARE(requests.size(), 2U);
}

void TestMonthGridModel::refusesAWrongEntryAndKeepsTheValue()
{
    MonthGridModel model(m_catalogue);
    model.setDataset(m_dataset);
    int requests = 0;
    connect(&model, &MonthGridModel::changeRequested, this, [&requests] { ++requests; });
    QSignalSpy refusals(&model, &MonthGridModel::entryRefused);
    for (const char *text : {"-3", "12.5", "abc", "1,23", "9999999999999999999"}) {
        QVERIFY2(
            !model.setData(cell(model, "SRB", "2025-05"), QString::fromLatin1(text), Qt::EditRole),
            text);
    }
    QCOMPARE(refusals.size(), 5);
    QVERIFY(!refusals.first().at(2).toString().isEmpty());
    QCOMPARE(requests, 0);
}

void TestMonthGridModel::cannotBeEditedWhereTheIndicatorDoesNotExist()
{
    MonthGridModel model(m_catalogue);
    model.setDataset(m_dataset);
    model.setIndicator(*m_catalogue->findIndicator(QStringLiteral("asylum_intentions")));
    QVERIFY(cell(model, "SRB", "2025-07").flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!cell(model, "MKD", "2025-07").flags().testFlag(Qt::ItemIsEditable));
}

void TestMonthGridModel::cannotBeEditedWhenReadOnly()
{
    MonthGridModel model(m_catalogue);
    model.setDataset(m_dataset);
    model.setEditable(false);
    QVERIFY(!cell(model, "SRB", "2025-07").flags().testFlag(Qt::ItemIsEditable));
}

void TestMonthGridModel::reachesOneMonthPastTheData()
{
    MonthGridModel model(m_catalogue);
    model.setDataset(m_dataset);
    QCOMPARE(model.columnCount(), 4);
    QVERIFY(cell(model, "SRB", "2025-08").isValid());
}

QTEST_MAIN(TestMonthGridModel)
#include "tst_month_grid_model.moc"
