// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import_profile.h"

#include "core/ingest/issue_text.h"

#include <QSet>

#include <algorithm>
#include <array>
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

/// Answers questions of one workbook from a profile.
class ProfileAnswers {
public:
    ProfileAnswers(const ImportProfile &profile, const Catalogue &catalogue,
                   const std::vector<QuestionAnswer> &given)
        : m_profile(profile)
        , m_catalogue(catalogue)
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
        return found == m_profile.memories.end() ? nullptr : &*found;
    }

    const ImportProfile &m_profile;
    const Catalogue &m_catalogue;
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
    ProfileReading result{std::move(first), given, {}, {}};
    ProfileAnswers answers(profile, catalogue, given);
    for (;;) {
        addQuestions(result.asked, result.reading.questions);
        const auto more = answers.to(result.reading.questions);
        if (more.empty() || cancel.isCancelled()) {
            return result;
        }
        result.given.insert(result.given.end(), more.begin(), more.end());
        result.applied.insert(result.applied.end(), more.begin(), more.end());
        // An answer may bring up the next question: a name that is understood needs its month.
        result.reading = readAnswered(result.reading.workbook, catalogue, vocabulary, context,
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
