// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/commands.h"
#include "app/commands/named_options.h"
#include "app/commands/named_things.h"
#include "app/dataset_access.h"
#include "core/exchange/template_workbook.h"

#include <CLI/CLI.hpp>

namespace mm {

namespace {

struct TemplateOptions {
    std::string dataset;
    std::string country;
    std::string month;
    std::string output;
};

ExitStatus runTemplate(const TemplateOptions &options, Console &console)
{
    const auto month = monthNamed(options.month, console);
    if (!month) {
        return ExitStatus::Usage;
    }
    const auto catalogue = builtInCatalogue();
    const auto place = countryNamed(argument(options.country), *catalogue);
    if (!place) {
        return refuse(console, place.error(), ExitStatus::Usage);
    }
    const auto store = openDataset(console, options.dataset, *catalogue, OpenMode::ReadOnly);
    if (!store) {
        return ExitStatus::CannotOpen;
    }
    const auto dataset = store->load();
    if (!dataset) {
        return report(console, dataset.error(), *catalogue);
    }
    const QString path = argument(options.output);
    const auto written = saveTemplate({path, *place, *month}, *dataset, *catalogue);
    if (!written) {
        return refuse(console, written.error(), ExitStatus::CannotOpen);
    }
    console.out << "wrote " << path << '\n';
    return ExitStatus::Done;
}

} // namespace

void addTemplateCommand(CLI::App &program, Action &action)
{
    auto options = std::make_shared<TemplateOptions>();
    CLI::App *command
        = program.add_subcommand("template", "Write the sheet that a focal point fills in");
    command->add_option("DATASET", options->dataset, "Dataset to read")->required();
    command->add_option("--country", options->country, "Country, for instance SRB")->required();
    command->add_option("--month", options->month, "Month to fill in, for instance 2025-08")
        ->required();
    command->add_option("-o,--output", options->output, "File to write, ending in .xlsx")
        ->required();
    command->callback([options, &action] {
        action = [options](Console &console) { return runTemplate(*options, console); };
    });
}

} // namespace mm
