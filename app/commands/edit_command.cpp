// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/commands.h"
#include "app/commands/edit_script.h"
#include "app/dataset_access.h"

#include <CLI/CLI.hpp>
#include <QFile>

#include <cstdio>

namespace mm {

namespace {

struct Options {
    std::string dataset;
    std::string script;
    std::string reason;
};

bool openScript(QFile &file)
{
    return file.fileName() == u"-" ? file.open(stdin, QIODevice::ReadOnly)
                                   : file.open(QIODevice::ReadOnly);
}

/// Each line is a commit of its own: what was acknowledged is durable whatever comes after.
ExitStatus run(const Options &options, Console &console)
{
    QFile script(argument(options.script));
    if (!openScript(script)) {
        return refuse(console, QStringLiteral("%1: cannot be opened").arg(script.fileName()),
                      ExitStatus::CannotOpen);
    }
    const auto catalogue = builtInCatalogue();
    const auto store = openDataset(console, options.dataset, *catalogue, OpenMode::ReadWrite);
    if (!store) {
        return ExitStatus::CannotOpen;
    }
    auto dataset = store->load();
    if (!dataset) {
        return report(console, dataset.error(), *catalogue);
    }
    for (int number = 1; !script.atEnd(); ++number) {
        const QString line = QString::fromUtf8(script.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        const auto change = parseEditLine(line, *catalogue, *dataset);
        if (!change) {
            return refuse(console, QStringLiteral("line %1: %2").arg(number).arg(change.error()));
        }
        CommitRequest request;
        request.changes = *ChangeSet::make({*change});
        request.author = currentAuthor();
        request.reason = argument(options.reason);
        if (request.changes.isEmpty()) {
            console.out << "unchanged line " << number << Qt::endl;
            continue;
        }
        const auto id = store->commit(request);
        if (!id) {
            return report(console, id.error(), *catalogue);
        }
        console.out << "committed " << *id << Qt::endl;
        dataset = *dataset->applying(request.changes);
    }
    return ExitStatus::Done;
}

} // namespace

void addEditCommand(CLI::App &program, Action &action)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("edit", "Change numbers, one a line of a script");
    command->add_option("DATASET", options->dataset, "Dataset to change")->required();
    command
        ->add_option("--script", options->script,
                     "File with lines such as: BIH new_arrivals \"\" 2025-07 = 123 (- reads "
                     "standard input)")
        ->required();
    command->add_option("--reason", options->reason, "Why, for the history");
    command->callback([options, &action] {
        action = [options](Console &console) { return run(*options, console); };
    });
}

} // namespace mm
