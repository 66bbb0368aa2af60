// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import_profile.h"

#include "core/ingest/issue_text.h"
#include "core/ingest/profile_corrections.h"
#include "core/ingest/timeless_text.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace mm {

namespace {

constexpr std::array kRemembered{
    QuestionCode::CountryUnknown, QuestionCode::IndicatorUnknown, QuestionCode::LabelUnknown,
    QuestionCode::LabelAmbiguous, QuestionCode::LooksAlike,       QuestionCode::NumberStyle,
    QuestionCode::PartOfPersons,  QuestionCode::UnitUnclear,      QuestionCode::ColumnUnclear,
};

/// What answers are remembered by.
using Topic = std::pair<QuestionCode, QString>;

Topic memoryKeyOf(const Question &question)
{
    return {question.code, aboutOf(question)};
}

template <class About>
QString identityOf(const About &about)
{
    return questionName(about.code) + u'\n' + about.cell.toString();
}

/// Whether the words of a question are those of its cell: what it quotes may be the letter of a
/// column, which another month can have given away.
bool quotesItsCell(const Question &question, const Workbook &workbook)
{
    const auto sheet = std::ranges::find(workbook.sheets, question.cell.sheet, &Sheet::name);
    return sheet != workbook.sheets.end()
        && sheet->display(question.cell.position.row, question.cell.position.column).simplified()
        == aboutOf(question);
}

bool isRememberable(const Question &question, const ImportProfile &profile,
                    const Workbook &workbook)
{
    switch (question.code) {
    case QuestionCode::CountryUnknown:
        // Without an office the answer is what the sender is known by.
        return !profile.kind.isKnown() || profile.kind.place.isEmpty();
    case QuestionCode::IndicatorUnknown:
        return aboutOf(question).isEmpty() || quotesItsCell(question, workbook);
    default:
        return isWorthRemembering(question.code) && quotesItsCell(question, workbook);
    }
}

/// Whether an answer can be one to the question. Somebody may have written it by hand.
bool isAnswer(const QString &choice, const Question &question, const Catalogue &catalogue)
{
    if (choice.isEmpty()) {
        return true;
    }
    switch (askedBy(question.code)) {
    case Asked::Place:
        return catalogue.findPlace(choice).has_value();
    case Asked::Month:
        return Month::parse(choice).has_value();
    case Asked::Name:
        return catalogue.findIndicator(choice) || catalogue.findBreakdown(choice)
            || question.choices.contains(choice);
    case Asked::Decision:
        return question.choices.contains(choice);
    }
    Q_UNREACHABLE();
}

/// Whether a question quotes a title, in which another month stands next time.
bool isAboutTitle(QuestionCode code)
{
    return code == QuestionCode::PartOfPersons || code == QuestionCode::UnitUnclear;
}

/// Answers questions of one workbook from a profile.
class ProfileAnswers {
public:
    ProfileAnswers(const ImportProfile &profile, const Catalogue &catalogue,
                   const Vocabulary &vocabulary, const std::vector<QuestionAnswer> &given)
        : m_profile(profile)
        , m_catalogue(catalogue)
        , m_vocabulary(vocabulary)
    {
        for (const QuestionAnswer &answer : given) {
            m_answered.insert(identityOf(answer));
        }
    }

    /// @return the answers to open questions
    std::vector<QuestionAnswer> to(const std::vector<Question> &questions)
    {
        std::map<Topic, int> cells;
        for (const Question &question : questions) {
            ++cells[memoryKeyOf(question)];
        }
        std::vector<QuestionAnswer> answers;
        for (const Question &question : questions) {
            const Topic topic = memoryKeyOf(question);
            const ImportProfile::Memory *memory = memoryOf(topic);
            const bool fits = memory && (cells[topic] == 1 || isForAll(*memory))
                && isAnswer(memory->choice, question, m_catalogue);
            if (fits && !m_answered.contains(identityOf(question))) {
                m_answered.insert(identityOf(question));
                answers.push_back({question.code, question.cell, memory->choice});
            }
        }
        return answers;
    }

private:
    [[nodiscard]] bool isForAll(const ImportProfile::Memory &memory) const
    {
        return memory.everywhere || !m_profile.kind.isKnown();
    }
    [[nodiscard]] const ImportProfile::Memory *memoryOf(const Topic &topic) const
    {
        const auto found = std::ranges::find_if(m_profile.memories, [&](const auto &memory) {
            return memory.code == topic.first && memory.about == topic.second;
        });
        return found == m_profile.memories.end() ? ofOtherMonth(topic) : &*found;
    }

    /// The latest answer about a title that said the same of another month.
    [[nodiscard]] const ImportProfile::Memory *ofOtherMonth(const Topic &topic) const
    {
        if (!isAboutTitle(topic.first)) {
            return nullptr;
        }
        const QString timeless = timelessText(topic.second, m_vocabulary);
        const auto found = std::find_if(
            m_profile.memories.rbegin(), m_profile.memories.rend(), [&](const auto &memory) {
                return memory.code == topic.first
                    && timelessText(memory.about, m_vocabulary) == timeless;
            });
        return found == m_profile.memories.rend() ? nullptr : &*found;
    }

    const ImportProfile &m_profile;
    const Catalogue &m_catalogue;
    const Vocabulary &m_vocabulary;
    QSet<QString> m_answered;
};

} // namespace

bool isWorthRemembering(QuestionCode code)
{
    return std::ranges::find(kRemembered, code) != kRemembered.end();
}

QString aboutOf(const Question &question)
{
    return question.arguments.value(0).simplified();
}

void addQuestions(std::vector<Question> &asked, const std::vector<Question> &more)
{
    QSet<QString> known;
    for (const Question &question : asked) {
        known.insert(identityOf(question));
    }
    for (const Question &question : more) {
        const QString identity = identityOf(question);
        if (!known.contains(identity)) {
            known.insert(identity);
            asked.push_back(question);
        }
    }
}

void remember(ImportProfile &profile, const Workbook &workbook, const std::vector<Question> &asked,
              const std::vector<QuestionAnswer> &answers)
{
    QHash<QString, QString> choices;
    for (const QuestionAnswer &answer : answers) {
        choices.insert(identityOf(answer), answer.choice);
    }
    std::map<Topic, std::vector<const Question *>> topics;
    for (const Question &question : asked) {
        if (isRememberable(question, profile, workbook)) {
            topics[memoryKeyOf(question)].push_back(&question);
        }
    }
    for (const auto &group : topics) {
        const Topic &topic = group.first;
        const std::vector<const Question *> &questions = group.second;
        std::erase_if(profile.memories, [&topic](const ImportProfile::Memory &memory) {
            return memory.code == topic.first && memory.about == topic.second;
        });
        const auto first = choices.constFind(identityOf(*questions.front()));
        const bool agree = first != choices.cend()
            && std::ranges::all_of(questions, [&](const Question *question) {
                               const auto choice = choices.constFind(identityOf(*question));
                               return choice != choices.cend() && *choice == *first;
                           });
        if (agree) {
            profile.memories.push_back({topic.first, topic.second, *first, questions.size() > 1});
        }
    }
}

ProfileReading applyProfile(FileReading first, const std::vector<QuestionAnswer> &given,
                            const Catalogue &catalogue, const Vocabulary &vocabulary,
                            const ReadingContext &context, const ImportProfile &profile,
                            const CancelToken &cancel)
{
    ProfileReading result{std::move(first), given, {}, {}, context.corrections, {}};
    ReadingContext corrected = context;
    // Rows of headings first: they decide which columns there are.
    for (const MemoryPart part : {MemoryPart::Headers, MemoryPart::Others}) {
        const auto more = recalled(profile, part, result.reading, result.corrections, vocabulary);
        if (more.empty() || cancel.isCancelled()) {
            continue;
        }
        std::ranges::copy(more, std::back_inserter(result.corrections));
        std::ranges::copy(more, std::back_inserter(result.appliedCorrections));
        corrected.corrections = result.corrections;
        addQuestions(result.asked, result.reading.questions);
        result.reading = readAnswered(result.reading.workbook, catalogue, vocabulary, corrected,
                                      result.given, cancel);
    }
    ProfileAnswers answers(profile, catalogue, vocabulary, given);
    for (;;) {
        addQuestions(result.asked, result.reading.questions);
        const auto more = answers.to(result.reading.questions);
        if (more.empty() || cancel.isCancelled()) {
            return result;
        }
        result.given.insert(result.given.end(), more.begin(), more.end());
        result.applied.insert(result.applied.end(), more.begin(), more.end());
        // An answer may bring up the next question: a name that is understood needs its month.
        result.reading = readAnswered(result.reading.workbook, catalogue, vocabulary, corrected,
                                      result.given, cancel);
    }
}

ProfileReading readWithProfile(const std::shared_ptr<const Workbook> &workbook,
                               const Catalogue &catalogue, const Vocabulary &vocabulary,
                               const ReadingContext &context, const ImportProfile &profile,
                               const CancelToken &cancel)
{
    return applyProfile(readFigures(workbook, catalogue, vocabulary, context, cancel), {},
                        catalogue, vocabulary, context, profile, cancel);
}

} // namespace mm
