// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/question_answer.h"

#include "core/sheet/cell_correction.h"

#include <algorithm>

namespace mm {

namespace {

/// The answer to a number that is understood but waits: it goes in, with what amount, or stays out.
void settle(DraftObservation &observation, const Question &question, const QString &choice)
{
    observation.standing = Standing::Taken;
    switch (question.code) {
    case QuestionCode::QualifiedNumber:
    case QuestionCode::RangeOfNumbers: {
        bool isNumber = false;
        const qint64 number = choice.toLongLong(&isNumber);
        if (isNumber && number >= 0) {
            observation.datum = Datum::estimated(Amount::of(number));
        } else if (choice == statusName(Status::Suppressed)) {
            observation.datum = Datum::suppressed();
        } else if (choice == QStringLiteral("not_reported")) {
            observation.datum.reset();
        } else {
            observation.standing = Standing::Refused;
        }
        return;
    }
    default:
        // The suggestion comes first: use the sheet, take the name, read the sign as thousands.
        if (question.choices.isEmpty() || choice != question.choices.front()) {
            observation.standing = Standing::Refused;
        }
    }
}

const QuestionAnswer *answerTo(const Question &question, const std::vector<QuestionAnswer> &answers)
{
    const auto found = std::ranges::find_if(answers, [&question](const QuestionAnswer &answer) {
        return answer.code == question.code && answer.cell == question.cell;
    });
    return found == answers.end() ? nullptr : &*found;
}

void applyAnswers(FileReading &reading, const std::vector<QuestionAnswer> &answers)
{
    std::vector<std::uint32_t> newIndex;
    std::vector<const QuestionAnswer *> given;
    std::vector<Question> open;
    for (const Question &question : reading.questions) {
        given.push_back(answerTo(question, answers));
        newIndex.push_back(static_cast<std::uint32_t>(open.size()));
        if (!given.back()) {
            open.push_back(question);
        }
    }
    for (DraftObservation &observation : reading.observations) {
        if (observation.standing != Standing::Asked) {
            continue;
        }
        const std::uint32_t index = observation.question;
        if (const QuestionAnswer *answer = given[index]) {
            settle(observation, reading.questions[index], answer->choice);
        } else {
            observation.question = newIndex[index];
        }
    }
    reading.questions = std::move(open);
}

std::optional<std::size_t> sheetNamed(const QString &name, const Workbook &workbook)
{
    const auto found = std::ranges::find(workbook.sheets, name, &Sheet::name);
    return found == workbook.sheets.end()
        ? std::nullopt
        : std::optional(static_cast<std::size_t>(found - workbook.sheets.begin()));
}

/// Whether a person said of a name itself what was answered about one of its cells.
bool isCorrected(const CellRef &cell, const Workbook &workbook,
                 const std::vector<SheetCorrection> &corrections)
{
    const auto sheet = sheetNamed(cell.sheet, workbook);
    if (!sheet) {
        return false;
    }
    const QString text
        = workbook.sheets[*sheet].display(cell.position.row, cell.position.column).simplified();
    return std::ranges::any_of(corrections, [&](const SheetCorrection &correction) {
        return correction.of == SheetCorrection::Of::Name && correction.sheet == cell.sheet
            && correction.texts == QStringList{text};
    });
}

} // namespace

Asked askedBy(QuestionCode code)
{
    switch (code) {
    case QuestionCode::CountryUnknown:
        return Asked::Place;
    case QuestionCode::MonthUnknown:
    case QuestionCode::YearUnknown:
        return Asked::Month;
    case QuestionCode::IndicatorUnknown:
    case QuestionCode::LabelUnknown:
    case QuestionCode::LabelAmbiguous:
        return Asked::Name;
    case QuestionCode::DateAmbiguous:
    case QuestionCode::LooksAlike:
    case QuestionCode::NumberStyle:
    case QuestionCode::QualifiedNumber:
    case QuestionCode::RangeOfNumbers:
    case QuestionCode::HiddenSheet:
    case QuestionCode::HiddenRowsOrColumns:
    case QuestionCode::ConflictingHeadings:
    case QuestionCode::PeriodUnclear:
    case QuestionCode::PartOfPersons:
    case QuestionCode::UnitUnclear:
    case QuestionCode::ColumnUnclear:
    case QuestionCode::SaidIsSum:
    case QuestionCode::EncodingUnclear:
        return Asked::Decision;
    }
    Q_UNREACHABLE();
}

FileReading readAnswered(const std::shared_ptr<const Workbook> &workbook,
                         const Catalogue &catalogue, const Vocabulary &vocabulary,
                         const ReadingContext &context, const std::vector<QuestionAnswer> &answers,
                         const CancelToken &cancel)
{
    ReadingContext answered = context;
    answered.answers = answers;
    answered.asSent = workbook;
    std::vector<CellCorrection> names;
    for (const QuestionAnswer &answer : answers) {
        if (answer.choice.isEmpty()) {
            continue;
        }
        switch (askedBy(answer.code)) {
        case Asked::Place:
            answered.place = catalogue.findPlace(answer.choice);
            break;
        case Asked::Month:
            answered.month = Month::parse(answer.choice);
            break;
        case Asked::Name:
            if (isCorrected(answer.cell, *workbook, context.corrections)) {
                break;
            }
            if (const auto sheet = sheetNamed(answer.cell.sheet, *workbook)) {
                names.push_back({*sheet, answer.cell.position, answer.choice});
            }
            break;
        case Asked::Decision:
            break;
        }
    }
    const auto read
        = names.empty() ? workbook : std::make_shared<const Workbook>(corrected(*workbook, names));
    FileReading reading = readFigures(read, catalogue, vocabulary, answered, cancel);
    reading.workbook = workbook;
    applyAnswers(reading, answers);
    return reading;
}

} // namespace mm
