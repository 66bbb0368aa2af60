// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/commands.h"
#include "app/commands/reading_options.h"
#include "app/dataset_access.h"
#include "core/ingest/reading_json.h"
#include "ui/session/sheet_reading.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>
#include <QJsonObject>

namespace mm {

namespace {

struct ImportCommandOptions {
    ReadingOptions reading;
    std::string dataset;
    std::string reporter;
    std::string reason;
    std::string blank = "keep";
    bool dryRun = false;
};

/// What happened, beside the plan itself.
struct Outcome {
    ExitStatus status = ExitStatus::Done;
    std::optional<qint64> changeSet;
};

QString reasonText(const ImportCommandOptions &options)
{
    const QString reason = argument(options.reason);
    const QString reporter = argument(options.reporter);
    return reporter.isEmpty() ? reason
        : reason.isEmpty()    ? QStringLiteral("reported by %1").arg(reporter)
                              : QStringLiteral("%1 (reported by %2)").arg(reason, reporter);
}

void print(Console &console, const ImportCommandOptions &options, const ImportPlan &plan,
           const SheetsRead &read, const Outcome &outcome, const Catalogue &catalogue)
{
    using Kind = ImportItem::Kind;
    if (options.reading.format == "json") {
        QJsonObject document = importJson(plan, catalogue);
        QJsonArray files = document[u"files"].toArray();
        for (const Refusal &refusal : read.refusals) {
            files.push_back(fileJson(refusal));
        }
        document[u"files"] = files;
        document[u"format_version"] = 1;
        document[u"dry_run"] = options.dryRun;
        document[u"change_set"]
            = outcome.changeSet ? QJsonValue(*outcome.changeSet) : QJsonValue(QJsonValue::Null);
        printJson(console, document);
        return;
    }
    console.out << plan.count(Kind::New) << " new, " << plan.count(Kind::Changed) << " changed, "
                << plan.count(Kind::Unchanged) << " unchanged, " << plan.count(Kind::Refused)
                << " refused, " << plan.count(Kind::Absent) << " absent, "
                << plan.count(Kind::Conflict) << " in conflict\n";
    if (outcome.changeSet) {
        console.out << "committed " << *outcome.changeSet << '\n';
    } else if (outcome.status == ExitStatus::Done) {
        console.out << (options.dryRun ? "nothing was written: a dry run\n" : "nothing to do\n");
    }
}

Outcome commit(Console &console, const ImportCommandOptions &options, Store &store,
               const ImportPlan &plan, SheetsRead &read, const Catalogue &catalogue)
{
    if (options.dryRun || plan.changes.isEmpty()) {
        return {};
    }
    CommitRequest request;
    request.changes = plan.changes;
    request.author = currentAuthor();
    request.reason = reasonText(options);
    request.origin = Origin::Import;
    request.sources = std::move(read.sources);
    const auto id = store.commit(request);
    return id ? Outcome{ExitStatus::Done, *id}
              : Outcome{report(console, id.error(), catalogue), std::nullopt};
}

ExitStatus runImport(const ImportCommandOptions &options, Console &console)
{
    const auto catalogue = builtInCatalogue();
    const auto vocabulary = builtInVocabulary(*catalogue);
    const auto context = readingContext(options.reading, *catalogue, console);
    const auto remembered = context ? rememberedAnswers(options.reading, console) : std::nullopt;
    if (!context || !remembered) {
        return ExitStatus::Usage;
    }
    const auto store = openDataset(console, options.dataset, *catalogue,
                                   options.dryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!store) {
        return ExitStatus::CannotOpen;
    }
    const auto dataset = store->load();
    if (!dataset) {
        return report(console, dataset.error(), *catalogue);
    }
    SheetsRead read = readSheets(arguments(options.reading.sheets), *catalogue, *vocabulary,
                                 *context, {argument(options.reading.encoding), {}}, *remembered);
    const ImportPlan plan
        = planImport(std::move(read.readings), *dataset, *catalogue,
                     {options.blank == "clear" ? BlankPolicy::Clear : BlankPolicy::Keep});
    printApplied(console, read);
    for (const FileReading &reading : plan.files) {
        printFindings(console, reading);
    }
    printIssues(console, plan.issues);
    for (const Refusal &refusal : read.refusals) {
        console.err << refusal.text() << '\n';
    }
    // All sheets of the call become one change set, or nothing is written.
    Outcome outcome;
    if (!read.refusals.empty()) {
        outcome.status = ExitStatus::CannotOpen;
    } else if (plan.needsDecision()) {
        outcome.status = ExitStatus::Refused;
    } else {
        outcome = commit(console, options, *store, plan, read, *catalogue);
    }
    print(console, options, plan, read, outcome, *catalogue);
    return outcome.status;
}

} // namespace

void addImportCommand(CLI::App &program, Action &action)
{
    auto options = std::make_shared<ImportCommandOptions>();
    CLI::App *command
        = program.add_subcommand("import", "Read sheets into a dataset as one change set");
    command->add_option("DATASET", options->dataset, "Dataset to import into")->required();
    addReadingOptions(*command, options->reading);
    command->add_flag("--dry-run", options->dryRun, "Say what would happen; write nothing");
    command->add_option("--reporter", options->reporter, "Who sent the sheets, for the history");
    command->add_option("--reason", options->reason, "Why, for the history");
    command
        ->add_option("--blank", options->blank,
                     "What an empty cell does to a stored number: keep or clear")
        ->check(CLI::IsMember({"keep", "clear"}))
        ->capture_default_str();
    command->callback([options, &action] {
        action = [options](Console &console) { return runImport(*options, console); };
    });
}

} // namespace mm
