// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import_review.h"
#include "core/ingest/import_summary.h"
#include "core/ingest/question_answer.h"
#include "tests/support/sheet_texts.h"

#include <QTest>

using namespace mm;
using mm::test::planOf;
using mm::test::serbia;
using mm::test::totalKey;

/// What a person may decide about the numbers of an import, and what comes of it.
class TestImportReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void acceptsNewAndChangedToBeginWith();
    void keepsEmptyAndZeroApart();
    void leavesStoredNumbersUnlessTicked();
    void refusedNumbersCannotBeAccepted();
    void conflictNeedsAChoice();
    void findsWhatBelongsTogether();
    void carriesDecisionsOver();
    void countsBySheet();
    void notesWhatCellsWereTakenFor();
    void answersAreAppliedToTheirQuestionOnly();
    void nameIsReadInPlaceOfTheUnknownOne();

private:
    [[nodiscard]] ImportReview review(const std::vector<test::SheetText> &files) const
    {
        return {planOf(files, m_stored, *m_catalogue), m_stored};
    }
    [[nodiscard]] ObservationKey arrivals(const char *month) const
    {
        return totalKey(*m_catalogue, "SRB", "new_arrivals", month);
    }
    [[nodiscard]] static std::optional<ImportReview::Index> find(const ImportReview &review,
                                                                 const ObservationKey &key);

    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Vocabulary> m_vocabulary;
    Dataset m_stored;
};

void TestImportReview::initTestCase()
{
    m_catalogue = test::shippedCatalogue();
    QVERIFY(m_catalogue);
    m_vocabulary = test::shippedVocabulary(*m_catalogue);
    QVERIFY(m_vocabulary);
    // February is a gap between months that have a number; April is beyond the sheet.
    m_stored = Dataset::of({{arrivals("2025-01"), Datum::confirmed(Amount::of(100))},
                            {arrivals("2025-03"), Datum::confirmed(Amount::of(0))}});
}

std::optional<ImportReview::Index> TestImportReview::find(const ImportReview &review,
                                                          const ObservationKey &key)
{
    for (ImportReview::Index i = 0; i < review.size(); ++i) {
        if (review.item(i).key == key) {
            return i;
        }
    }
    return std::nullopt;
}

void TestImportReview::acceptsNewAndChangedToBeginWith()
{
    const ImportReview own = review({{QStringLiteral("a.csv"), serbia()}});
    QCOMPARE(own.acceptedCount(), 4U);
    QCOMPARE(own.count(ReviewGroup::Changed), 1U);
    QCOMPARE(own.count(ReviewGroup::New), 3U);
    QCOMPARE(own.changes(), own.plan().changes);
}

void TestImportReview::keepsEmptyAndZeroApart()
{
    const ImportReview own = review(
        {{QStringLiteral("a.csv"),
          "Serbia\nIndicator;January 2025;February 2025;March 2025\nNew arrivals;100;0;no data\n"
          "Asylum applications;0;1;2\n"}});
    QCOMPARE(own.group(*find(own, arrivals("2025-02"))), ReviewGroup::EmptyOrZero);
    QCOMPARE(own.group(*find(own, arrivals("2025-03"))), ReviewGroup::EmptyOrZero);
    QCOMPARE(own.group(*find(own, arrivals("2025-01"))), ReviewGroup::Unchanged);
    // A zero where nothing was known before is just a number.
    QCOMPARE(own.group(*find(own, totalKey(*m_catalogue, "SRB", "asylum_applications", "2025-01"))),
             ReviewGroup::New);
}

void TestImportReview::leavesStoredNumbersUnlessTicked()
{
    ImportReview own = review({{QStringLiteral("a.csv"),
                                "Serbia\nIndicator;January 2025;March 2025\nNew arrivals;no "
                                "data;5\n"}});
    const auto index = *find(own, arrivals("2025-01"));
    QCOMPARE(own.group(index), ReviewGroup::Absent);
    QVERIFY(!own.isAccepted(index));
    QCOMPARE(own.changes().size(), 1U);
    own.setAccepted(std::span(&index, 1), true);
    const ChangeSet changes = own.changes();
    QCOMPARE(changes.size(), 2U);
    QVERIFY(changes.begin()->before == Datum::confirmed(Amount::of(100)));
    QVERIFY(!changes.begin()->after);
}

void TestImportReview::refusedNumbersCannotBeAccepted()
{
    ImportReview own = review({{QStringLiteral("a.csv"),
                                "Serbia\nIndicator;January 2025;February 2025\nNew "
                                "arrivals;-5;7\n"}});
    const auto index = *find(own, arrivals("2025-01"));
    QCOMPARE(own.group(index), ReviewGroup::Refused);
    QVERIFY(!own.isOpen(index));
    own.setAccepted(std::span(&index, 1), true);
    QCOMPARE(own.acceptedCount(), 1U);
    QCOMPARE(own.changes().size(), 1U);
}

void TestImportReview::conflictNeedsAChoice()
{
    ImportReview own
        = review({{QStringLiteral("a.csv"), serbia()}, {QStringLiteral("b.csv"), serbia(999)}});
    const auto index = *find(own, arrivals("2025-01"));
    QCOMPARE(own.group(index), ReviewGroup::Conflict);
    QVERIFY(!own.isOpen(index));
    own.setAccepted(std::span(&index, 1), true);
    QVERIFY(!own.isAccepted(index));
    const auto alternatives = own.alternatives(index);
    QCOMPARE(alternatives.size(), 2U);
    own.choose(index, alternatives[1]);
    QVERIFY(own.isAccepted(index));
    QVERIFY(own.changes().begin()->after == Datum::confirmed(Amount::of(999)));
    QCOMPARE(own.changes().begin()->source.file, QStringLiteral("b.csv"));
}

void TestImportReview::findsWhatBelongsTogether()
{
    const ImportReview own
        = review({{QStringLiteral("a.csv"), serbia()},
                  {QStringLiteral("b.csv"),
                   "Montenegro\nIndicator;January 2025;February 2025\nNew arrivals;7;8\n"}});
    const auto index = *find(own, arrivals("2025-01"));
    QCOMPARE(own.sameRow(index).size(), 2U);
    QCOMPARE(own.samePlace(index).size(), 4U);
    QCOMPARE(own.sameIndicator(index).size(), 4U);
    QCOMPARE(own.sameFile(index).size(), 4U);
    QCOMPARE(own.withIssue(IssueCode::Revision).size(), 1U);
    QCOMPARE(own.at(own.plan().cellOf(own.item(index))), std::optional(index));
}

void TestImportReview::carriesDecisionsOver()
{
    ImportReview first = review({{QStringLiteral("a.csv"), serbia()}});
    const std::array out{*find(first, arrivals("2025-01")), *find(first, arrivals("2025-02"))};
    first.setAccepted(out, false);
    // January says something else by now: that is to be looked at again.
    ImportReview second = review({{QStringLiteral("a.csv"), serbia(111)}});
    second.carryOver(first);
    QVERIFY(second.isAccepted(*find(second, arrivals("2025-01"))));
    QVERIFY(!second.isAccepted(*find(second, arrivals("2025-02"))));
    QCOMPARE(second.acceptedCount(), 3U);
    QCOMPARE(second.leftOutCount(), 1U);
}

void TestImportReview::countsBySheet()
{
    const auto summaries = summariesOf(
        review({{QStringLiteral("a.csv"), serbia()}, {QStringLiteral("b.csv"), "x;y\n1;2\n"}}));
    QCOMPARE(summaries.size(), 2U);
    QCOMPARE(summaries[0].all.count(ReviewGroup::New), 3U);
    QCOMPARE(summaries[0].sheets[0].numbers(), 4U);
    QVERIFY(summaries[0].all.hasTables);
    QVERIFY(!summaries[1].all.hasTables);
}

void TestImportReview::notesWhatCellsWereTakenFor()
{
    const auto plan = planOf({{QStringLiteral("a.csv"),
                               "Serbia\nIndicator;January 2025;February 2025;Total\n"
                               "New arrivals;1;2;3\nAsylum applications;4;5;9\n"}},
                             {}, *m_catalogue);
    const auto roleAt = [&plan](CellPosition cell) {
        const auto &all = plan->files[0].recognised;
        const auto found = std::ranges::find_if(
            all, [cell](const RecognisedCells &cells) { return cells.range.contains(cell); });
        return found == all.end() ? std::nullopt : std::optional(found->role);
    };
    QCOMPARE(roleAt({1, 1}), std::optional(RecognisedCells::Role::Time));
    QCOMPARE(roleAt({2, 0}), std::optional(RecognisedCells::Role::Name));
    QCOMPARE(roleAt({3, 0}), std::optional(RecognisedCells::Role::Name));
    QCOMPARE(roleAt({3, 3}), std::optional(RecognisedCells::Role::Total));
    QVERIFY(!roleAt({2, 1}));
    // Names below each other are one stretch.
    QCOMPARE(std::ranges::count(plan->files[0].recognised, CellRange{{2, 0}, {3, 0}},
                                &RecognisedCells::range),
             1);
}

void TestImportReview::answersAreAppliedToTheirQuestionOnly()
{
    auto workbook = readWorkbook("Serbia\nIndicator;January 2025;February 2025\n"
                                 "New arrivals;~120;~130\n",
                                 QStringLiteral("a.csv"));
    QVERIFY(workbook);
    const auto shared = std::make_shared<const Workbook>(std::move(*workbook));
    const FileReading before = readAnswered(shared, *m_catalogue, *m_vocabulary, {}, {});
    QCOMPARE(before.questions.size(), 2U);
    const auto answer = [&before](std::size_t index, const QString &choice) {
        return QuestionAnswer{before.questions[index].code, before.questions[index].cell, choice};
    };
    const FileReading one
        = readAnswered(shared, *m_catalogue, *m_vocabulary, {}, {answer(1, QStringLiteral("130"))});
    QCOMPARE(one.questions.size(), 1U);
    QCOMPARE(one.observations[0].standing, Standing::Asked);
    QCOMPARE(one.observations[0].question, 0U);
    QCOMPARE(one.observations[1].standing, Standing::Taken);
    QVERIFY(one.observations[1].datum == Datum::estimated(Amount::of(130)));

    const FileReading both = readAnswered(shared, *m_catalogue, *m_vocabulary, {},
                                          {answer(0, {}), answer(1, QStringLiteral("suppressed"))});
    QVERIFY(both.questions.empty());
    QCOMPARE(both.observations[0].standing, Standing::Refused);
    QVERIFY(both.observations[1].datum == Datum::suppressed());
}

void TestImportReview::nameIsReadInPlaceOfTheUnknownOne()
{
    auto workbook = readWorkbook("Serbia\nIndicator;January 2025;February 2025\n"
                                 "Frobnicated persons;3;4\nNew arrivals;110;120\n",
                                 QStringLiteral("a.csv"));
    QVERIFY(workbook);
    const auto shared = std::make_shared<const Workbook>(std::move(*workbook));
    const FileReading before = readAnswered(shared, *m_catalogue, *m_vocabulary, {}, {});
    QCOMPARE(before.questions.size(), 1U);
    QCOMPARE(before.observations.size(), 2U);
    const FileReading after = readAnswered(shared, *m_catalogue, *m_vocabulary, {},
                                           {{before.questions[0].code, before.questions[0].cell,
                                             QStringLiteral("asylum_intentions")}});
    // Serbia has that stage, so its numbers are there now; the file is shown as it is.
    QVERIFY(after.questions.empty());
    QCOMPARE(after.observations.size(), 4U);
    QCOMPARE(after.workbook, shared);
    QCOMPARE(after.workbook->sheets[0].display(2, 0), QStringLiteral("Frobnicated persons"));
}

QTEST_GUILESS_MAIN(TestImportReview)
#include "tst_import_review.moc"
