// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_catalogue.h"
#include "ui/models/grid_copy.h"
#include "ui/models/mark.h"
#include "ui/models/month_grid_model.h"
#include "ui/models/roles.h"

#include <QAbstractItemModelTester>
#include <QFont>
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
    void offersMonthsWithoutData();
    void pivotsOverIndicatorsAndParts();
    void computesQuartersAndYears();
    void refusesSumsThatAreNotLicensed();
    void computedCellsTakeNoNumbers();
    void showsAPlannedPaste();
    void marksWhatChangedSinceABase();
    void marksWhatIsSaidAboutNumbers();
    void copiesWhatCanBePastedBack();
    void copiesWithHeaders();

private:
    [[nodiscard]] IndicatorId indicator(const char *code) const
    {
        return *m_catalogue->findIndicator(QString::fromLatin1(code));
    }
    [[nodiscard]] GridQuery query(const char *code, GridPivot pivot = GridPivot::Countries,
                                  const char *place = "SRB") const
    {
        return {pivot, indicator(code), *m_catalogue->findPlace(QString::fromLatin1(place)),
                true,  false,           std::nullopt};
    }
    [[nodiscard]] static int column(const MonthGridModel &model, const char *title, int year);
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
    model.setQuery(query("asylum_intentions"));
    model.setQuery(query("mixed_movements_estimate"));
    model.setQuery(query("present_total", GridPivot::Indicators));
    model.setQuery(query("present_total", GridPivot::Breakdowns));
    model.setQuery(query("present_total", GridPivot::Countries));
    model.setAnnotations(AnnotationBook(
        {{{totalKey(*m_catalogue, "SRB", "present_total", "2025-07"), {}, {{}, true}}, 1}}));
    model.setDataset(Dataset());
    QCOMPARE(model.columnCount(), 0);
    model.setAnnotations({});
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

    model.setQuery(query("asylum_intentions"));
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
    model.setQuery(query("asylum_intentions"));
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
    GridQuery plain = query("new_arrivals");
    plain.sums = false;
    model.setQuery(plain);
    QCOMPARE(model.columnCount(), 4);
    QVERIFY(cell(model, "SRB", "2025-08").isValid());
}

void TestMonthGridModel::offersMonthsWithoutData()
{
    MonthGridModel model(m_catalogue);
    GridQuery empty = query("new_arrivals");
    empty.withoutData = Period::yearToDate(*Month::make(2025, 3));
    model.setQuery(empty);
    QCOMPARE(model.columnCount(), 3);
    QVERIFY(cell(model, "SRB", "2025-03").flags().testFlag(Qt::ItemIsEditable));
}

int TestMonthGridModel::column(const MonthGridModel &model, const char *title, int year)
{
    for (int i = 0; i < model.columnCount(); ++i) {
        if (model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString()
                == QString::fromUtf8(title)
            && model.headerData(i, Qt::Horizontal, YearRole).toInt() == year) {
            return i;
        }
    }
    return -1;
}

void TestMonthGridModel::pivotsOverIndicatorsAndParts()
{
    MonthGridModel model(m_catalogue);
    model.setDataset(m_dataset);
    model.setQuery(query("new_arrivals", GridPivot::Indicators, "BIH"));
    const ObservationKey intentions = totalKey(*m_catalogue, "BIH", "asylum_intentions", "2025-07");
    QCOMPARE(model.indexOf(intentions).data().toString(), QStringLiteral("9"));
    QVERIFY(model.keyAt(model.indexOf(intentions)) == intentions);
    // The estimate exists for the region only.
    QVERIFY(model.layout().rowOf({indicator("mixed_movements_estimate"),
                                  *m_catalogue->findPlace(QStringLiteral("BIH")), kTotal})
            < 0);

    model.setQuery(query("new_arrivals", GridPivot::Breakdowns));
    QCOMPARE(model.rowCount(), 1);
    GridQuery all = query("new_arrivals", GridPivot::Breakdowns);
    all.allParts = true;
    model.setQuery(all);
    QVERIFY(model.rowCount() > 100);
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(),
             QStringLiteral("Total"));
}

void TestMonthGridModel::computesQuartersAndYears()
{
    MonthGridModel model(m_catalogue);
    std::vector<Observation> numbers;
    for (int month = 1; month <= 7; ++month) {
        ObservationKey key = totalKey(*m_catalogue, "SRB", "asylum_applications", "2025-01");
        key.month = *Month::make(2025, month);
        numbers.push_back(
            {key,
             month == 7 ? Datum::provisional(Amount::of(7)) : Datum::confirmed(Amount::of(month))});
        key.series.place = *m_catalogue->findPlace(QStringLiteral("ALB"));
        if (month != 5) {
            numbers.push_back({key, Datum::confirmed(Amount::of(10))});
        }
    }
    model.setDataset(Dataset::of(numbers));
    model.setQuery(query("asylum_applications"));
    const int row = model.rowOf(*m_catalogue->findPlace(QStringLiteral("SRB")));
    const QModelIndex second = model.index(row, column(model, "Q2", 2025));
    QCOMPARE(second.data().toString(), QStringLiteral("15"));
    QVERIFY(second.data(Qt::ToolTipRole).toString().contains(QStringLiteral("sum")));
    QVERIFY(second.data(Qt::FontRole).value<QFont>().italic());
    // The quarter that is not over has no column.
    QCOMPARE(column(model, "Q3", 2025), -1);
    const int year = model.columnCount() - 1;
    QCOMPARE(model.index(row, year).data().toString(), QStringLiteral("28"));
    QVERIFY(model.index(row, year).data(ProvisionalRole).toBool());

    // A gap is no zero: what is there is told, but not taken for the sum.
    const int gap = model.rowOf(*m_catalogue->findPlace(QStringLiteral("ALB")));
    const QModelIndex incomplete = model.index(gap, second.column());
    QCOMPARE(incomplete.data().toString(), QString(QChar(0x2013)));
    QVERIFY(incomplete.data(Qt::ToolTipRole).toString().contains(QStringLiteral("2 of 3")));
    QVERIFY(incomplete.data(Qt::ToolTipRole).toString().contains(QStringLiteral("20")));
}

void TestMonthGridModel::refusesSumsThatAreNotLicensed()
{
    MonthGridModel model(m_catalogue);
    std::vector<Observation> numbers;
    for (const char *code : {"present_total", "new_arrivals"}) {
        for (const PlaceId place : m_catalogue->countries()) {
            for (int month = 1; month <= 3; ++month) {
                numbers.push_back({{{indicator(code), place, kTotal}, *Month::make(2025, month)},
                                   Datum::confirmed(Amount::of(5))});
            }
        }
    }
    model.setDataset(Dataset::of(numbers));
    model.setQuery(query("present_total"));
    const QModelIndex stock = model.index(0, column(model, "Q1", 2025));
    QCOMPARE(stock.data().toString(), QString(QChar(0x2013)));
    QVERIFY(stock.data(Qt::ToolTipRole).toString().contains(QStringLiteral("one day")));
    const int sums = static_cast<int>(m_catalogue->countries().size());
    QCOMPARE(model.index(sums, 0).data().toString(), QStringLiteral("30"));

    model.setQuery(query("new_arrivals"));
    QCOMPARE(model.index(0, column(model, "Q1", 2025)).data().toString(), QStringLiteral("15"));
    QCOMPARE(model.index(sums, 0).data().toString(), QString(QChar(0x2013)));
    QCOMPARE(model.index(sums, 0).data(Qt::ToolTipRole).toString(),
             (*m_catalogue)[indicator("new_arrivals")].overPlaces.refusal);
}

void TestMonthGridModel::computedCellsTakeNoNumbers()
{
    MonthGridModel model(m_catalogue);
    model.setDataset(m_dataset);
    model.setQuery(query("new_arrivals"));
    const QModelIndex computed = model.index(0, model.columnCount() - 1);
    QVERIFY(computed.data(ComputedRole).toBool());
    QVERIFY(!computed.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.setData(computed, QStringLiteral("1"), Qt::EditRole));
    QVERIFY(!model.keyAt(computed));
}

void TestMonthGridModel::showsAPlannedPaste()
{
    MonthGridModel model(m_catalogue);
    model.setDataset(m_dataset);
    model.setQuery(query("new_arrivals"));
    const QModelIndex at = cell(model, "SRB", "2025-05");
    const std::vector areas{GridArea::of({at.row(), at.column()})};
    model.setPlan(planPaste(parseTabText(u"77\nx\n"), model.entryGrid(), areas, m_dataset));
    QCOMPARE(at.data().toString(), QStringLiteral("77"));
    QCOMPARE(at.data(PlannedRole).toInt(), int(PlannedCell::Outcome::Changed));
    // Nothing is typed between a preview and its answer.
    QVERIFY(!at.flags().testFlag(Qt::ItemIsEditable));
    model.setPlan(std::nullopt);
    QCOMPARE(at.data(Qt::EditRole).toString(), QStringLiteral("1234"));
}

void TestMonthGridModel::marksWhatChangedSinceABase()
{
    MonthGridModel model(m_catalogue);
    model.setDataset(m_dataset);
    model.setQuery(query("new_arrivals"));
    QVERIFY(!cell(model, "SRB", "2025-05").data(ChangedRole).toBool());
    model.setBase(Dataset::of({{totalKey(*m_catalogue, "SRB", "new_arrivals", "2025-05"),
                                Datum::confirmed(Amount::of(1200))}}));
    QVERIFY(cell(model, "SRB", "2025-05").data(ChangedRole).toBool());
    QVERIFY(cell(model, "MKD", "2025-07").data(ChangedRole).toBool());
    QVERIFY(!cell(model, "BIH", "2025-05").data(ChangedRole).toBool());
}

void TestMonthGridModel::marksWhatIsSaidAboutNumbers()
{
    MonthGridModel model(m_catalogue);
    model.setDataset(m_dataset);
    const auto mark = [&](const char *place) {
        return static_cast<AnnotationMark>(
            cell(model, place, "2025-07").data(AnnotationRole).toInt());
    };
    QCOMPARE(mark("SRB"), AnnotationMark::None);
    QSignalSpy changed(&model, &MonthGridModel::dataChanged);
    const auto key = [&](const char *place) {
        return totalKey(*m_catalogue, place, "new_arrivals", "2025-07");
    };
    model.setAnnotations(AnnotationBook(
        {{{key("SRB"), {}, {QStringLiteral("ask Ben"), false}}, 1},
         {{key("ALB"), {}, {{}, true}}, 2},
         {{CountryMonth{key("MKD").series.place, key("MKD").month}, {}, {{}, true}}, 3}}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(mark("SRB"), AnnotationMark::Comment);
    QCOMPARE(mark("ALB"), AnnotationMark::FollowUp);
    QCOMPARE(mark("MKD"), AnnotationMark::None);
    for (const int role : {int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)}) {
        const QString text = cell(model, "SRB", "2025-07").data(role).toString();
        QVERIFY2(text.contains(QStringLiteral("ask Ben")), qPrintable(text));
        QVERIFY(cell(model, "ALB", "2025-07")
                    .data(role)
                    .toString()
                    .contains(QStringLiteral("followed up")));
    }
}

void TestMonthGridModel::copiesWhatCanBePastedBack()
{
    MonthGridModel model(m_catalogue);
    model.setDataset(m_dataset);
    model.setQuery(query("new_arrivals"));
    const int serbia = model.rowOf(*m_catalogue->findPlace(QStringLiteral("SRB")));
    const std::vector areas{GridArea{{serbia, 0}, {serbia, model.columnCount() - 1}}};
    const GridCopy copied = copyOf(model, areas, false);
    // May, June, July and the empty August; neither the quarter nor the year.
    QCOMPARE(tabText(copied.table), QStringLiteral("1234\t0\t*\t\n"));
    const PastePlan plan = planPaste(copied.table, model.entryGrid(), areas, m_dataset);
    QVERIFY(plan.changes().isEmpty());
    QCOMPARE(plan.count(PlannedCell::Outcome::Refused), 0);
}

void TestMonthGridModel::copiesWithHeaders()
{
    MonthGridModel model(m_catalogue);
    model.setDataset(m_dataset);
    model.setQuery(query("new_arrivals"));
    const int serbia = model.rowOf(*m_catalogue->findPlace(QStringLiteral("SRB")));
    const std::vector areas{GridArea{{serbia, 0}, {serbia, 1}}};
    QCOMPARE(tabText(copyOf(model, areas, true).table),
             QStringLiteral("\t2025-05\t2025-06\nSerbia***\t1234\t0\n"));
}

QTEST_MAIN(TestMonthGridModel)
#include "tst_month_grid_model.moc"
