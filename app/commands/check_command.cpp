// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/commands.h"
#include "app/commands/reading_options.h"
#include "app/dataset_access.h"
#include "core/base/whole_file.h"
#include "core/ingest/reading_json.h"
#include "ui/session/sender_answer.h"
#include "ui/session/sheet_reading.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace mm {

namespace {

void printReading(Console &console, const FileReading &reading)
{
    console.out << reading.workbook->fileName << ": " << reading.observations.size()
                << " numbers in " << reading.tables.size() << " tables\n";
    for (const TableLayout &table : reading.tables) {
        console.out << "  " << reading.workbook->sheets[table.sheet].name() << '!'
                    << table.range.toString() << "  " << table.layout << "  " << table.evidence
                    << '\n';
    }
    printFindings(console, reading);
}

bool needsPerson(const FileReading &reading)
{
    return !reading.questions.empty() || std::ranges::any_of(reading.issues, [](const Issue &i) {
        return i.severity == Severity::Error;
    });
}

struct CheckOptions {
    ReadingOptions reading;
    bool letter = false;
    std::string commented; ///< folder
};

/// One workbook for each sheet that was read, with comments for its sender.
std::optional<QString> writeCommented(const SheetsRead &read, const QString &folder,
                                      const Catalogue &catalogue, Console &console)
{
    if (!QDir().mkpath(folder)) {
        return QStringLiteral("The folder %1 cannot be made.").arg(folder);
    }
    for (std::size_t i = 0; i < read.readings.size(); ++i) {
        const auto answer = answerTo(read.readings[i], read.sources[i].bytes, catalogue);
        if (!answer) {
            return answer.error();
        }
        const QString path = QDir(folder).filePath(answer->fileName);
        if (QFileInfo::exists(path)) {
            return QStringLiteral("%1 exists already.").arg(path);
        }
        if (const auto written = writeWholeFile(path, answer->workbook); !written) {
            return written.error();
        }
        console.err << "wrote " << path
                    << (answer->isCopy ? ": a copy of the cells, because this kind of file cannot "
                                         "hold comments\n"
                                       : "\n");
    }
    return std::nullopt;
}

ExitStatus runCheck(const CheckOptions &all, Console &console)
{
    const ReadingOptions &options = all.reading;
    const auto catalogue = builtInCatalogue();
    const auto vocabulary = builtInVocabulary(*catalogue);
    const auto context = readingContext(options, *catalogue, console);
    const auto remembered = context ? rememberedAnswers(options, console) : std::nullopt;
    if (!context || !remembered) {
        return ExitStatus::Usage;
    }
    const SheetsRead read = readSheets(arguments(options.sheets), *catalogue, *vocabulary, *context,
                                       {argument(options.encoding), {}}, *remembered);
    printApplied(console, read);
    if (!all.commented.empty()) {
        if (const auto fault = writeCommented(read, argument(all.commented), *catalogue, console)) {
            return refuse(console, *fault, ExitStatus::CannotOpen);
        }
    }
    if (options.format == "json") {
        QJsonArray files;
        for (const FileReading &reading : read.readings) {
            QJsonObject file = fileJson(reading, *catalogue);
            if (all.letter) {
                file[u"letter"] = letterTo(reading, *catalogue);
            }
            files.push_back(file);
        }
        for (const Refusal &refusal : read.refusals) {
            files.push_back(fileJson(refusal));
        }
        printJson(console,
                  {{QStringLiteral("format_version"), 1}, {QStringLiteral("files"), files}});
    } else if (all.letter) {
        for (const FileReading &reading : read.readings) {
            console.out << letterTo(reading, *catalogue) << '\n';
        }
    } else {
        std::ranges::for_each(read.readings,
                              [&](const FileReading &reading) { printReading(console, reading); });
    }
    for (const Refusal &refusal : read.refusals) {
        console.err << refusal.text() << '\n';
    }
    return !read.refusals.empty()                         ? ExitStatus::CannotOpen
        : std::ranges::any_of(read.readings, needsPerson) ? ExitStatus::Refused
                                                          : ExitStatus::Done;
}

} // namespace

void addCheckCommand(CLI::App &program, Action &action)
{
    auto options = std::make_shared<CheckOptions>();
    CLI::App *command = program.add_subcommand(
        "check", "Read sheets, say what they hold and what is wrong; writes nothing");
    addReadingOptions(*command, options->reading);
    command->add_flag("--letter", options->letter,
                      "Print a text for the sender instead, in the sender's language");
    command->add_option("--commented", options->commented,
                        "Folder to write each sheet to, with comments for its sender");
    command->callback([options, &action] {
        action = [options](Console &console) { return runCheck(*options, console); };
    });
}

} // namespace mm
