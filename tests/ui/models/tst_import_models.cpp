// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import_summary.h"
#include "tests/support/sheet_texts.h"
#include "ui/models/finding_model.h"
#include "ui/models/import_file_model.h"
#include "ui/models/import_item_model.h"
#include "ui/models/question_choices.h"
#include "ui/models/raw_sheet_model.h"
#include "ui/models/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using mm::test::planOf;
using mm::test::serbia;
using mm::test::totalKey;

/// The models of a review, each under the rules of Qt.
class TestImportModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void itemsObeyTheRulesAndAreFiltered();
    void itemsAreSortedByWhatTheyMean();
    void changeStandsBesideTheOldNumber();
    void newStatusIsAChangeThatIsSaid();
    void tickDecides();
    void findingsComeByGravity();
    void filesHaveSheetsAndStates();
    void sheetShowsWhatCellsWereTakenFor();
    void sheetOfAMillionRowsOpensAtOnce();
    void choicesEndWithLeavingOut();

private:
    [[nodiscard]] std::shared_ptr<ImportReview> review(const std::vector<test::SheetText> &files);

    std::shared_ptr<const Catalogue> m_catalogue;
    Dataset m_stored;
};

void TestImportModels::initTestCase()
{
    m_catalogue = test::shippedCatalogue();
    QVERIFY(m_catalogue);
}

void TestImportModels::init()
{
    m_stored = Dataset::of({{totalKey(*m_catalogue, "SRB", "new_arrivals", "2025-01"),
                             Datum::confirmed(Amount::of(100))}});
}

std::shared_ptr<ImportReview> TestImportModels::review(const std::vector<test::SheetText> &files)
{
    return std::make_shared<ImportReview>(planOf(files, m_stored, *m_catalogue), m_stored);
}

void TestImportModels::itemsObeyTheRulesAndAreFiltered()
{
    ImportItemModel model(m_catalogue);
    const QAbstractItemModelTester tester(&model);
    model.setReview(review({{QStringLiteral("a.csv"), serbia()}}));
    QCOMPARE(model.rowCount(), 4);
    model.setFilter(ReviewGroup::Changed, {});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(Mark(model.index(0, 0).data(MarkRole).toInt()), Mark::Changed);
    model.setFilter(ReviewGroup::New, QStringLiteral("february asylum"));
    QCOMPARE(model.rowCount(), 1);
    model.setReview(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestImportModels::itemsAreSortedByWhatTheyMean()
{
    ImportItemModel model(m_catalogue);
    model.setReview(review({{QStringLiteral("a.csv"), serbia()}}));
    model.sort(ImportItemModel::AfterColumn, Qt::DescendingOrder);
    QStringList numbers;
    for (int row = 0; row < model.rowCount(); ++row) {
        numbers << model.index(row, ImportItemModel::AfterColumn).data().toString();
    }
    // As text, 12 would come before 110.
    QCOMPARE(numbers,
             (QStringList{QStringLiteral("120"), QStringLiteral("110"), QStringLiteral("12"),
                          QStringLiteral("11")}));
}

void TestImportModels::changeStandsBesideTheOldNumber()
{
    ImportItemModel model(m_catalogue);
    model.setReview(review({{QStringLiteral("a.csv"), serbia(110)}}));
    model.setFilter(ReviewGroup::Changed, {});
    const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(ImportItemModel::BeforeColumn), QStringLiteral("100"));
    QVERIFY(model.index(0, ImportItemModel::BeforeColumn)
                .data(Qt::FontRole)
                .value<QFont>()
                .strikeOut());
    QCOMPARE(text(ImportItemModel::AfterColumn), QStringLiteral("110"));
    QCOMPARE(text(ImportItemModel::ChangeColumn), QStringLiteral("+10 (+10%)"));
}

void TestImportModels::newStatusIsAChangeThatIsSaid()
{
    m_stored = Dataset::of({{totalKey(*m_catalogue, "SRB", "new_arrivals", "2025-01"),
                             Datum::provisional(Amount::of(100))}});
    ImportItemModel model(m_catalogue);
    model.setReview(review({{QStringLiteral("a.csv"), serbia(100)}}));
    model.setFilter(ReviewGroup::Changed, {});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, ImportItemModel::ChangeColumn).data().toString(),
             QStringLiteral("now confirmed"));
}

void TestImportModels::tickDecides()
{
    ImportItemModel model(m_catalogue);
    const auto own = review({{QStringLiteral("a.csv"), serbia()}});
    model.setReview(own);
    QSignalSpy decided(&model, &ImportItemModel::decided);
    const QModelIndex first = model.index(0, ImportItemModel::GroupColumn);
    QVERIFY(first.flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(model.setData(first, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(own->acceptedCount(), 3U);
    QCOMPARE(decided.size(), 1);
    QVERIFY(!model.setData(model.index(0, ImportItemModel::AfterColumn), Qt::Unchecked,
                           Qt::CheckStateRole));
}

void TestImportModels::findingsComeByGravity()
{
    FindingModel model(m_catalogue);
    const QAbstractItemModelTester tester(&model);
    const auto plan = planOf({{QStringLiteral("a.csv"),
                               "Serbia\nIndicator;January 2025;February 2025\n"
                               "New arrivals;-5;~120\n"}},
                             m_stored, *m_catalogue);
    Refusal refusal;
    refusal.file = QStringLiteral("broken.xlsx");
    model.setFindings({plan, {refusal}, {{}}});
    QVERIFY(model.rowCount() >= 3);
    QCOMPARE(model.groupOf(0), FindingGroup::RefusedFile);
    QCOMPARE(model.groupOf(1), FindingGroup::Question);
    QCOMPARE(model.groupOf(2), FindingGroup::Error);
    QCOMPARE(model.count(FindingGroup::Question), 1U);
    QCOMPARE(model.cellOf(2).position, (CellPosition{2, 1}));
    QCOMPARE(model.rowAt(model.cellOf(2)), std::optional(2));
    model.setFilter(FindingGroup::Error);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.issueOf(0));
}

void TestImportModels::filesHaveSheetsAndStates()
{
    ImportFileModel model;
    const QAbstractItemModelTester tester(&model);
    const auto own
        = review({{QStringLiteral("a.csv"), serbia()}, {QStringLiteral("b.csv"), "hello\n"}});
    Refusal refusal;
    refusal.file = QStringLiteral("broken.xlsx");
    const std::shared_ptr<const ImportPlan> plan(own, &own->plan());
    model.setFiles(plan, summariesOf(*own), {refusal});
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex first = model.indexOf(0);
    QCOMPARE(model.rowCount(first), 1);
    QCOMPARE(first.data().toString(), QStringLiteral("a.csv"));
    QVERIFY(first.data(SummaryRole).toString().contains(QStringLiteral("3 new")));
    QCOMPARE(ImportFileModel::placeOf(model.indexOf(0, 0)).sheet, std::optional<std::uint16_t>(0));
    QCOMPARE(Mark(model.indexOf(1).data(MarkRole).toInt()), Mark::Refused);
    QVERIFY(model.refusalOf(model.indexOf(2)));
    QVERIFY(!model.refusalOf(first));
}

void TestImportModels::sheetShowsWhatCellsWereTakenFor()
{
    RawSheetModel model(m_catalogue);
    const QAbstractItemModelTester tester(&model);
    const auto plan = planOf({{QStringLiteral("a.csv"),
                               "Serbia\nIndicator;January 2025;February 2025;Total\n"
                               "New arrivals;-5;120;115\nAsylum applications;11;~12;23\n"}},
                             m_stored, *m_catalogue);
    model.setSheet(plan, 0, 0);
    QCOMPARE(model.index(2, 1).data().toString(), QStringLiteral("-5"));
    QCOMPARE(model.tint({1, 1}), CellTint::Time);
    QCOMPARE(model.tint({2, 0}), CellTint::Name);
    QCOMPARE(model.tint({2, 1}), CellTint::Refused);
    QCOMPARE(model.tint({2, 2}), CellTint::Value);
    QCOMPARE(model.tint({2, 3}), CellTint::Total);
    QCOMPARE(model.tint({3, 2}), CellTint::Waiting);
    QCOMPARE(model.tint({0, 0}), CellTint::None);
    QCOMPARE(Mark(model.index(2, 1).data(FindingRole).toInt()), Mark::Refused);
    QCOMPARE(Mark(model.index(3, 2).data(FindingRole).toInt()), Mark::Question);
    QVERIFY(model.description({2, 2}).contains(QStringLiteral("Serbia, New arrivals")));
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("C"));
    model.setSheet(nullptr, 0, 0);
    QCOMPARE(model.rowCount(), 0);
}

void TestImportModels::sheetOfAMillionRowsOpensAtOnce()
{
    QByteArray text;
    constexpr int kRows = 1'000'000;
    for (int row = 0; row < kRows; ++row) {
        text += "1\n";
    }
    auto workbook = readWorkbook(text, QStringLiteral("big.csv"));
    QVERIFY(workbook);
    auto plan = std::make_shared<ImportPlan>();
    plan->files.push_back(
        {std::make_shared<const Workbook>(std::move(*workbook)), {}, {}, {}, {}, {}});
    RawSheetModel model(m_catalogue);
    QElapsedTimer timer;
    timer.start();
    model.setSheet(plan, 0, 0);
    QCOMPARE(model.rowCount(), kRows);
    QCOMPARE(model.index(kRows - 1, 0).data().toString(), QStringLiteral("1"));
    // Nothing is copied: far below what a person would notice.
    QVERIFY(timer.elapsed() < 200);
}

void TestImportModels::choicesEndWithLeavingOut()
{
    Question question;
    question.code = QuestionCode::CountryUnknown;
    question.choices = {QStringLiteral("SRB"), QStringLiteral("MNE")};
    auto choices = choicesOf(question, *m_catalogue);
    QCOMPARE(choices.size(), 3U);
    QVERIFY(choices[0].text.startsWith(QStringLiteral("Serbia")));
    QVERIFY(choices[2].value.isEmpty());

    question = {QuestionCode::RangeOfNumbers, {}, {QStringLiteral("12-15")}, {}};
    choices = choicesOf(question, *m_catalogue);
    QCOMPARE(choices.size(), 3U);
    QCOMPARE(choices[0].value, QStringLiteral("12"));
    QCOMPARE(choices[1].value, QStringLiteral("15"));

    question = {QuestionCode::LabelUnknown, {}, {QStringLiteral("xyz")}, {}};
    QVERIFY(choicesOf(question, *m_catalogue).size() > m_catalogue->indicators().size());
}

QTEST_MAIN(TestImportModels)
#include "tst_import_models.moc"
