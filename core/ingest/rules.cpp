// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/rules.h"

#include <algorithm>

namespace mm {

void applyRules(FileReading &reading, const Catalogue &catalogue, Findings &findings)
{
    using Rule = void (*)(const RuleInput &);
    // Numbers that cannot be must be out before the others are compared with them.
    constexpr Rule kFirst[]{checkNotApplicable, checkChildren};
    constexpr Rule kThen[]{checkDuplicates, checkGaps,          checkJumps,   checkYears,
                           checkRepeats,    checkNationalities, checkCentres, checkSums,
                           checkShares,     checkChildrenShare};
    ObservationIndex index(reading.observations);
    const RuleInput input{reading, index, catalogue, reading.limits, findings};
    const auto run = [&input](const auto &rules) {
        for (const Rule rule : rules) {
            rule(input);
        }
    };
    run(kFirst);
    const bool someAreOut = std::ranges::any_of(
        index.all(), [](const DraftObservation *o) { return o->standing != Standing::Taken; });
    if (someAreOut) {
        index = ObservationIndex(reading.observations);
    }
    run(kThen);
}

namespace {

/// Names that are not understood may be names in other letters.
void askForEncoding(const FileReading &reading, Findings &findings)
{
    const QString &taken = reading.workbook->encoding;
    QStringList choices{QStringLiteral("windows-1250"), QStringLiteral("windows-1251")};
    choices.removeAll(taken);
    choices.prepend(taken);
    QStringList words;
    for (const Question &question : reading.questions) {
        const QString word = question.arguments.value(0);
        if (words.isEmpty() && !word.isEmpty()) {
            words << word;
        }
    }
    findings.ask({QuestionCode::EncodingUnclear,
                  {reading.workbook->fileName, {}, {}},
                  {words.join(QString())},
                  choices});
}

} // namespace

void checkEncoding(const FileReading &reading, Findings &findings)
{
    if (!reading.workbook->encodingGuessed) {
        return;
    }
    // Words that are understood speak for the guess.
    if (!reading.questions.empty()) {
        askForEncoding(reading, findings);
    }
    findings.add({IssueCode::EncodingGuessed,
                  reading.questions.empty() ? Severity::Info : Severity::Warning,
                  {reading.workbook->fileName, {}, {}},
                  {reading.workbook->encoding},
                  {}});
}

void checkFuture(const FileReading &reading, Month today, Findings &findings)
{
    const auto isFuture = [today](const DraftObservation &o) {
        return o.datum && o.datum->amount() && o.key.month > today;
    };
    const auto first = std::ranges::find_if(reading.observations, isFuture);
    if (first != reading.observations.end()) {
        findings.add({IssueCode::MonthInFuture,
                      Severity::Warning,
                      reading.cellOf(*first),
                      {QString::number(std::ranges::count_if(reading.observations, isFuture)),
                       first->key.month.toString()},
                      {}});
    }
}

void checkAsOf(const MonthMention &date, const CellRef &cell, Findings &findings)
{
    const auto month = date.year ? Month::make(*date.year, date.month) : std::nullopt;
    if (!month || !date.day || *date.day == month->lastDay().day()) {
        return;
    }
    findings.add(
        {IssueCode::AsOfNotMonthEnd,
         Severity::Warning,
         cell,
         {QString::number(*date.day), month->toString(), QString::number(month->lastDay().day())},
         {}});
}

bool checkNameOfSheet(const TitleLine &name, Month month, const CellRef &table, Findings &findings)
{
    const TimeText &time = name.whole->time;
    const bool differs = name.whole->isTime && time.isMonth()
        && (time.months.front().month != month.number()
            || time.months.front().year.value_or(month.year()) != month.year());
    if (differs) {
        findings.add(
            {IssueCode::MonthDiffers, Severity::Warning, table, {name.text, month.toString()}, {}});
    }
    return differs;
}

} // namespace mm
