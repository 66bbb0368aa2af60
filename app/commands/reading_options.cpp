// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reading_options.h"

#include "app/commands/commands.h"
#include "app/commands/named_things.h"
#include "app/dataset_access.h"
#include "core/ingest/issue_text.h"

#include <CLI/CLI.hpp>
#include <QDate>
#include <QFile>
#include <QFileInfo>

namespace mm {

void addReadingOptions(CLI::App &command, ReadingOptions &options)
{
    command.add_option("SHEET", options.sheets, "Workbooks and csv files")->required();
    command.add_option("--country", options.country,
                       "Country of sheets that do not state theirs, for instance BIH");
    command.add_option("--month", options.month,
                       "Month of sheets that do not state theirs, for instance 2025-07");
    command.add_option("--status", options.status,
                       "Status of numbers that state none: confirmed, provisional or estimated");
    command
        .add_option("--accept", options.accept,
                    "Questions to answer with their first choice, by code")
        ->delimiter(',');
    command
        .add_option("--encoding", options.encoding,
                    "Letters of text files whose bytes leave it open: windows-1250, windows-1251")
        ->check(CLI::IsMember({"windows-1250", "windows-1251", "UTF-8"}));
    command.add_option("--profile", options.profile,
                       "Answers remembered about this sender: a file PROFILE.json, or auto for "
                       "those that the window keeps");
    addFormatOption(command, options.format);
}

std::optional<ReadingContext> readingContext(const ReadingOptions &options,
                                             const Catalogue &catalogue, Console &console)
{
    ReadingContext context;
    context.known = std::make_shared<KnownTexts>();
    const QDate today = QDate::currentDate();
    context.today = Month::make(today.year(), today.month());
    const auto refuse = [&console](const QString &why) {
        console.err << why << '\n';
        return std::nullopt;
    };
    if (!options.country.empty()) {
        const auto place = placeNamed(argument(options.country), catalogue);
        if (!place) {
            return refuse(place.error());
        }
        context.place = *place;
    }
    if (!options.month.empty()) {
        const auto month = monthNamed(argument(options.month));
        if (!month) {
            return refuse(month.error());
        }
        context.month = *month;
    }
    if (!options.status.empty()) {
        context.status = statusFromName(argument(options.status));
        if (!context.status || !Datum::carriesAmount(*context.status)) {
            return refuse(QStringLiteral("there is no status “%1”: numbers are confirmed, "
                                         "provisional or estimated")
                              .arg(argument(options.status)));
        }
    }
    for (const std::string &code : options.accept) {
        context.accept << argument(code);
    }
    return context;
}

std::optional<Remembered> rememberedAnswers(const ReadingOptions &options, Console &console)
{
    if (options.profile.empty()) {
        return Remembered();
    }
    if (options.profile == "auto") {
        return Remembered{{}, ProfileShelf::own()};
    }
    const QString path = argument(options.profile);
    QFile file(path);
    const auto profile = file.open(QIODevice::ReadOnly)
        ? ImportProfile::fromJson(file.readAll())
        : tl::make_unexpected(QStringLiteral("it cannot be opened"));
    if (!profile) {
        console.err << "the profile " << QFileInfo(path).fileName()
                    << " cannot be used: " << profile.error() << '\n';
        return std::nullopt;
    }
    return Remembered{*profile, {}};
}

void printApplied(Console &console, const SheetsRead &read)
{
    for (const QString &remark : read.remarks) {
        console.err << remark << '\n';
    }
    for (const AppliedAnswers &applied : read.applied) {
        for (const QuestionAnswer &answer : applied.answers) {
            console.err << answer.cell.toString() << ": info: answered by the profile “"
                        << applied.profile << "”: "
                        << (answer.choice.isEmpty() ? QStringLiteral("leave out") : answer.choice)
                        << " [" << questionName(answer.code) << "]\n";
        }
        for (const SheetCorrection &correction : applied.corrections) {
            console.err << CellRef{applied.file, correction.sheet, correction.at}.toString()
                        << ": info: corrected by the profile “" << applied.profile
                        << "”: " << subjectText(correction) << " = " << correction.means.toString()
                        << '\n';
        }
    }
}

void printFindings(Console &console, const FileReading &reading)
{
    for (const Question &question : reading.questions) {
        console.err << question.cell.toString() << ": question: " << questionText(question) << " ["
                    << questionName(question.code) << ']';
        if (!question.choices.isEmpty()) {
            console.err << " (" << question.choices.join(QStringLiteral(" | ")) << ')';
        }
        console.err << '\n';
    }
    printIssues(console, reading.issues);
}

void printIssues(Console &console, const std::vector<Issue> &issues)
{
    for (const Issue &issue : issues) {
        console.err << issue.cell.toString() << ": " << severityName(issue.severity) << ": "
                    << issueText(issue) << " [" << issueName(issue.code) << "]\n";
    }
}

} // namespace mm
