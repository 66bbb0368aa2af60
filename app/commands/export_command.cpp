// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/commands.h"
#include "app/dataset_access.h"
#include "core/exchange/csv_export.h"

#include <CLI/CLI.hpp>
#include <QSaveFile>

namespace mm {

namespace {

struct Options {
    std::string dataset;
    std::string to = "csv";
    std::string output;
    std::string asOf;
};

ExitStatus run(const Options &options, Console &console)
{
    const auto catalogue = builtInCatalogue();
    const auto store = openDataset(console, options.dataset, *catalogue, OpenMode::ReadOnly);
    if (!store) {
        return ExitStatus::CannotOpen;
    }
    const auto dataset = store->load(AsOf::parse(argument(options.asOf)));
    if (!dataset) {
        return report(console, dataset.error(), *catalogue);
    }
    // There is the whole new file afterwards, or what was there before.
    QSaveFile file(argument(options.output));
    const bool opened = file.open(QIODevice::WriteOnly);
    const auto written = opened ? writeCsv(file, *dataset, *catalogue)
                                : Result<qint64, QString>(tl::make_unexpected(file.errorString()));
    if (!written || !file.commit()) {
        return refuse(console,
                      QStringLiteral("%1 cannot be written: %2")
                          .arg(file.fileName(), written ? file.errorString() : written.error()),
                      ExitStatus::CannotOpen);
    }
    console.out << "wrote " << *written << " numbers\n";
    return ExitStatus::Done;
}

} // namespace

void addExportCommand(CLI::App &program, Action &action)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("export", "Write the data into a file");
    command->add_option("DATASET", options->dataset, "Dataset to read")->required();
    command->add_option("--to", options->to, "Format of the file")
        ->check(CLI::IsMember({"csv"}))
        ->capture_default_str();
    command->add_option("-o,--output", options->output, "File to write")->required();
    command->add_option("--as-of", options->asOf, "State of the data: now, an edition, or a time");
    command->callback([options, &action] {
        action = [options](Console &console) { return run(*options, console); };
    });
}

} // namespace mm
