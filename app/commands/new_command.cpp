// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/commands.h"
#include "app/dataset_access.h"
#include "core/store/server_address.h"

#include <CLI/CLI.hpp>

namespace mm {

namespace {

struct NewOptions {
    std::string dataset;
    std::string region = "western-balkans";
};

ExitStatus runNew(const NewOptions &options, Console &console)
{
    const auto catalogue = builtInCatalogue();
    if (argument(options.region) != catalogue->region()) {
        return refuse(console,
                      QStringLiteral("There is no region “%1”; known is “%2”.")
                          .arg(argument(options.region), catalogue->region()),
                      ExitStatus::Usage);
    }
    const auto store = createStore(argument(options.dataset), *catalogue);
    if (!store) {
        return report(console, store.error(), *catalogue);
    }
    console.out << "made " << argument(options.dataset) << '\n';
    if (ServerAddress::isOne(argument(options.dataset))) {
        console.err << "Backups of a database on a server are made there, not by this program.\n";
    }
    return ExitStatus::Done;
}

} // namespace

void addNewCommand(CLI::App &program, Action &action)
{
    auto options = std::make_shared<NewOptions>();
    CLI::App *command = program.add_subcommand("new", "Make an empty dataset");
    command
        ->add_option("DATASET", options->dataset,
                     "File to make, which must not exist, or database without a dataset")
        ->required();
    command->add_option("--region", options->region, "Region whose catalogue it follows")
        ->capture_default_str();
    command->callback([options, &action] {
        action = [options](Console &console) { return runNew(*options, console); };
    });
}

} // namespace mm
