// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/commands.h"
#include "app/commands/edition_output.h"
#include "app/dataset_access.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>

namespace mm {

namespace {

struct Options {
    std::string dataset;
    std::string format = "text";
};

ExitStatus run(const Options &options, Console &console)
{
    const auto catalogue = builtInCatalogue();
    const auto store = openDataset(console, options.dataset, *catalogue, OpenMode::ReadOnly);
    if (!store) {
        return ExitStatus::CannotOpen;
    }
    const auto editions = store->editions();
    if (!editions) {
        return report(console, editions.error(), *catalogue);
    }
    if (options.format == "json") {
        QJsonArray array;
        for (const Edition &edition : *editions) {
            array.push_back(editionJson(edition));
        }
        printJson(console,
                  {{QStringLiteral("format_version"), 1}, {QStringLiteral("editions"), array}});
        return ExitStatus::Done;
    }
    for (const Edition &edition : *editions) {
        console.out << editionText(edition) << '\n';
    }
    return ExitStatus::Done;
}

} // namespace

void addEditionsCommand(CLI::App &program, Action &action)
{
    auto options = std::make_shared<Options>();
    CLI::App *command
        = program.add_subcommand("editions", "List what was published, in order of publication");
    command->add_option("DATASET", options->dataset, "Dataset to read")->required();
    addFormatOption(*command, options->format);
    command->callback([options, &action] {
        action = [options](Console &console) { return run(*options, console); };
    });
}

} // namespace mm
