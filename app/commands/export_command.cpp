// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/commands.h"
#include "app/dataset_access.h"
#include "core/editions/state_export.h"

#include <CLI/CLI.hpp>

namespace mm {

namespace {

struct ExportOptions {
    std::string dataset;
    std::string to = "csv";
    std::string output;
    std::string asOf;
    bool isPublic = false;
};

std::vector<std::string> formatNames()
{
    std::vector<std::string> names;
    for (const ExportFormat format : exportFormats()) {
        names.push_back(exportFormatName(format).toStdString());
    }
    return names;
}

ExitStatus runExport(const ExportOptions &options, Console &console)
{
    const auto catalogue = builtInCatalogue();
    const auto store = openDataset(console, options.dataset, *catalogue, OpenMode::ReadOnly);
    if (!store) {
        return ExitStatus::CannotOpen;
    }
    const auto state = loadState(*store, argument(options.asOf));
    if (!state) {
        return report(console, state.error(), *catalogue);
    }
    const auto written = exportState(
        *state,
        {argument(options.output), *exportFormatFromName(argument(options.to)), options.isPublic},
        *catalogue);
    if (!written) {
        return refuse(console, written.error(), ExitStatus::CannotOpen);
    }
    console.out << "wrote " << *written << " numbers\n";
    return ExitStatus::Done;
}

} // namespace

void addExportCommand(CLI::App &program, Action &action)
{
    auto options = std::make_shared<ExportOptions>();
    CLI::App *command = program.add_subcommand("export", "Write the data for other programs");
    command->add_option("DATASET", options->dataset, "Dataset to read")->required();
    command->add_option("--to", options->to, "Format: csv, xlsx, datapackage, sdmx-csv or hxl")
        ->check(CLI::IsMember(formatNames()))
        ->capture_default_str();
    command
        ->add_option("-o,--output", options->output,
                     "File to write; for datapackage the folder of the package")
        ->required();
    command->add_option("--as-of", options->asOf,
                        "State of the data: now, an edition, a time, or a change set");
    command->add_flag("--public", options->isPublic,
                      "Withhold counts below 5, and what they could be computed from");
    command->callback([options, &action] {
        action = [options](Console &console) { return runExport(*options, console); };
    });
}

} // namespace mm
