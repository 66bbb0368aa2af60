// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheet_texts.h"
#include "tests/support/signal_came.h"
#include "ui/session/import_job.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace mm;
using namespace Qt::StringLiterals;

/// What a person answered is kept for a sender and kind of sheet, answers the next sheet of that
/// kind and no other, and can be declined and forgotten.
class TestProfileShelf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void answersNextMonthsSheet();
    void answersNoOtherSender();
    void answersAfterTheCountryIsStated();
    void keepsNothingWithoutAnAnswer();
    void keepsWhatWasDecidedAnew();
    void readsWithoutIt();
    void forgets();
    void damagedFileIsNamed_data();
    void damagedFileIsNamed();
    void damagedFileIsNotReplaced();
    void severalReadersOfOneShelf();

private:
    using DraftPtr = std::shared_ptr<const ImportDraft>;

    [[nodiscard]] DraftPtr run(const ImportRequest &request) const;
    [[nodiscard]] DraftPtr read(const QByteArray &text) const;
    [[nodiscard]] DraftPtr answer(const DraftPtr &draft, const QString &choice) const;
    void learn(const QByteArray &text, const QStringList &choices) const;
    [[nodiscard]] QStringList kept() const;

    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Vocabulary> m_vocabulary;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileShelf> m_shelf;
    const QDate m_today{2025, 11, 3};
};

namespace {

QByteArray sheet(const char *country, const char *month, int figure, const char *name = "New zorgs")
{
    return u"%1\nIndicator;%2\n%3;%4\n"_s
        .arg(QLatin1StringView(country), QLatin1StringView(month), QLatin1StringView(name))
        .arg(figure)
        .toUtf8();
}

} // namespace

void TestProfileShelf::initTestCase()
{
    m_catalogue = test::shippedCatalogue();
    m_vocabulary = test::shippedVocabulary(*m_catalogue);
    QVERIFY(m_catalogue && m_vocabulary);
}

void TestProfileShelf::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_shelf = std::make_unique<ProfileShelf>(m_folder->filePath(u"profiles"_s));
}

TestProfileShelf::DraftPtr TestProfileShelf::run(const ImportRequest &request) const
{
    ImportJob job(m_catalogue, lateVocabulary([vocabulary = m_vocabulary] { return *vocabulary; }));
    job.setShelf(*m_shelf);
    DraftPtr draft;
    connect(&job, &ImportJob::finished, this, [&draft](const DraftPtr &done) { draft = done; });
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start(request);
    return test::came(finished) ? draft : nullptr;
}

TestProfileShelf::DraftPtr TestProfileShelf::read(const QByteArray &text) const
{
    return run({{}, {SheetInput::pasted(u"sheet.csv"_s, text)}, {}, {}, {}});
}

/// Answers the first open question of the only file that waits for such an answer.
TestProfileShelf::DraftPtr TestProfileShelf::answer(const DraftPtr &draft,
                                                    const QString &choice) const
{
    const FileReading &reading = draft->plan().files.front();
    const bool isPlace = m_catalogue->findPlace(choice).has_value();
    const auto question = std::ranges::find_if(reading.questions, [isPlace](const Question &asked) {
        return (askedBy(asked.code) == Asked::Place) == isPlace;
    });
    if (question == reading.questions.end()) {
        return draft;
    }
    auto answers = draft->answers.front();
    answers.push_back({question->code, question->cell, choice});
    return run({draft, {}, {{0, answers}}, {}, {}});
}

void TestProfileShelf::learn(const QByteArray &text, const QStringList &choices) const
{
    DraftPtr draft = read(text);
    for (const QString &choice : choices) {
        draft = answer(draft, choice);
    }
    QVERIFY(draft->plan().files.front().questions.empty());
    QCOMPARE(rememberAnswers(*draft, *m_shelf, *m_catalogue, *m_vocabulary, m_today),
             QStringList());
}

QStringList TestProfileShelf::kept() const
{
    return QDir(m_shelf->folder()).entryList(QDir::Files);
}

void TestProfileShelf::answersNextMonthsSheet()
{
    learn(sheet("Serbia", "2025-06", 7), {u"new_arrivals"_s});
    QCOMPARE(kept().size(), 1);
    QVERIFY(kept().front().startsWith(u"srb-"_s));

    const DraftPtr next = read(sheet("Serbia", "2025-07", 8));
    QVERIFY(next->plan().files.front().questions.empty());
    QCOMPARE(next->plan().changes.size(), std::size_t(1));
    const FileMemory &memory = next->memories.front();
    QVERIFY(memory.used);
    QCOMPARE(memory.applied.size(), std::size_t(1));
    QVERIFY(next->answers.front() == memory.applied);
    QCOMPARE(answeredText(memory.used->profile, 1, *m_catalogue),
             u"Answered as on 3 November 2025 for Serbia, monthly table: 1 answer(s)"_s);
}

void TestProfileShelf::answersNoOtherSender()
{
    learn(sheet("Serbia", "2025-06", 7), {u"new_arrivals"_s});
    for (const QByteArray &other :
         {sheet("Montenegro", "2025-07", 8), sheet("Serbia", "2025-07", 8, "Old zorgs"),
          sheet("Serbia, detained", "2025-07", 8),
          QByteArray("Border Police\n" + sheet("Serbia", "2025-07", 8))}) {
        const DraftPtr draft = read(other);
        QVERIFY(!draft->memories.front().used);
        QVERIFY(!draft->plan().files.front().questions.empty());
        QVERIFY(draft->plan().changes.isEmpty());
    }
}

void TestProfileShelf::answersAfterTheCountryIsStated()
{
    // The sheet does not say where it is from: whose it is has to be said each time.
    const QByteArray june = "Indicator;2025-06\nNew zorgs;7\nNew arrivals;3\n";
    learn(june, {u"SRB"_s, u"new_arrivals"_s});
    QCOMPARE(kept().size(), 1);
    const DraftPtr july = read("Indicator;2025-07\nNew zorgs;8\nNew arrivals;4\n");
    QVERIFY(!july->memories.front().used);
    const auto isCountry
        = [](const Question &question) { return question.code == QuestionCode::CountryUnknown; };
    const auto &questions = july->plan().files.front().questions;
    const auto country = std::ranges::find_if(questions, isCountry);
    QVERIFY(country != questions.end());
    const auto stated = [&](const QString &code) {
        return run({july, {}, {{0, {{country->code, country->cell, code}}}}, {}, {}});
    };
    QVERIFY(!stated(u"MNE"_s)->memories.front().used);
    const DraftPtr serbia = stated(u"SRB"_s);
    QVERIFY(serbia->memories.front().used);
    QCOMPARE(serbia->memories.front().applied.size(), std::size_t(1));
    QVERIFY(serbia->plan().files.front().questions.empty());
}

void TestProfileShelf::keepsNothingWithoutAnAnswer()
{
    const DraftPtr plain = read(test::serbia());
    QVERIFY(plain->plan().files.front().questions.empty());
    QCOMPARE(rememberAnswers(*plain, *m_shelf, *m_catalogue, *m_vocabulary, m_today),
             QStringList());
    QVERIFY(kept().isEmpty());

    // What the shelf answered itself is not a new decision: the day stays.
    learn(sheet("Serbia", "2025-06", 7), {u"new_arrivals"_s});
    const DraftPtr next = read(sheet("Serbia", "2025-07", 8));
    QCOMPARE(rememberAnswers(*next, *m_shelf, *m_catalogue, *m_vocabulary, m_today.addDays(30)),
             QStringList());
    QCOMPARE(m_shelf->read().profiles.front().profile.answered, m_today);
}

void TestProfileShelf::keepsWhatWasDecidedAnew()
{
    learn(sheet("Serbia", "2025-06", 7), {u"new_arrivals"_s});
    const DraftPtr next = read(sheet("Serbia", "2025-07", 8));
    QuestionAnswer other = next->answers.front().front();
    other.choice = u"asylum_applications"_s;
    const DraftPtr changed = run({next, {}, {{0, {other}}}, {}, {}});
    QCOMPARE(rememberAnswers(*changed, *m_shelf, *m_catalogue, *m_vocabulary, m_today.addDays(30)),
             QStringList());
    const auto contents = m_shelf->read();
    QCOMPARE(contents.profiles.size(), std::size_t(1));
    QCOMPARE(contents.profiles.front().profile.answered, m_today.addDays(30));
    QCOMPARE(contents.profiles.front().profile.memories.size(), std::size_t(1));
    QCOMPARE(contents.profiles.front().profile.memories.front().choice, other.choice);
}

void TestProfileShelf::readsWithoutIt()
{
    learn(sheet("Serbia", "2025-06", 7), {u"new_arrivals"_s});
    const DraftPtr next = read(sheet("Serbia", "2025-07", 8));
    const DraftPtr without = run({next, {}, {{0, {}}}, {}, {0}});
    QVERIFY(!without->memories.front().used);
    QCOMPARE(without->plan().files.front().questions.size(), std::size_t(1));
    // It stays so: an answer by hand does not call it back.
    const DraftPtr later = run({without, {}, {{0, {}}}, {}, {}});
    QCOMPARE(later->plan().files.front().questions.size(), std::size_t(1));
    QCOMPARE(kept().size(), 1);
}

void TestProfileShelf::forgets()
{
    learn(sheet("Serbia", "2025-06", 7), {u"new_arrivals"_s});
    QVERIFY(!ProfileShelf::forget(m_shelf->read().profiles.front()));
    QVERIFY(kept().isEmpty());
    QVERIFY(!read(sheet("Serbia", "2025-07", 8))->memories.front().used);
}

void TestProfileShelf::damagedFileIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"format_version\": 1, \"answers\": [");
    QTest::newRow("binary") << QByteArray("\x00\xff\x00\x01", 4);
    QTest::newRow("of a later version") << QByteArray("{\"format_version\": 9}");
    QTest::newRow("too large") << QByteArray(2 << 20, ' ');
}

void TestProfileShelf::damagedFileIsNamed()
{
    QFETCH(QByteArray, text);
    learn(sheet("Serbia", "2025-06", 7), {u"new_arrivals"_s});
    QFile damaged(QDir(m_shelf->folder()).filePath(u"damaged.json"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(text);
    damaged.close();
    // The import goes on, with the others.
    const DraftPtr next = read(sheet("Serbia", "2025-07", 8));
    QVERIFY(next->memories.front().used);
    QCOMPARE(next->remarks.size(), 1);
    QVERIFY2(next->remarks.front().contains(u"damaged.json"_s),
             qUtf8Printable(next->remarks.front()));
}

void TestProfileShelf::damagedFileIsNotReplaced()
{
    learn(sheet("Serbia", "2025-06", 7), {u"new_arrivals"_s});
    const QString path = m_shelf->read().profiles.front().path;
    QFile damaged(path);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{ \"answers\": [ half of it");
    damaged.close();
    DraftPtr next = read(sheet("Serbia", "2025-07", 8));
    QCOMPARE(next->plan().files.front().questions.size(), std::size_t(1));
    next = answer(next, u"new_arrivals"_s);
    const QStringList faults
        = rememberAnswers(*next, *m_shelf, *m_catalogue, *m_vocabulary, m_today);
    QCOMPARE(faults.size(), 1);
    QVERIFY(damaged.open(QIODevice::ReadOnly));
    QVERIFY(damaged.readAll().endsWith("half of it"));
}

void TestProfileShelf::severalReadersOfOneShelf()
{
    // Two files of one import, each with its own answers.
    const QByteArray serbia = sheet("Serbia", "2025-06", 7);
    const QByteArray montenegro = sheet("Montenegro", "2025-06", 9);
    learn(serbia, {u"new_arrivals"_s});
    learn(montenegro, {QString()});
    QCOMPARE(kept().size(), 2);
    const DraftPtr both = run({{},
                               {SheetInput::pasted(u"a.csv"_s, sheet("Serbia", "2025-07", 8)),
                                SheetInput::pasted(u"b.csv"_s, sheet("Montenegro", "2025-07", 5))},
                               {},
                               {},
                               {}});
    QCOMPARE(both->memories.size(), std::size_t(2));
    QCOMPARE(both->memories[0].applied.front().choice, u"new_arrivals"_s);
    QCOMPARE(both->memories[1].applied.front().choice, QString());
    QCOMPARE(both->plan().changes.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestProfileShelf)
#include "tst_profile_shelf.moc"
