// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/commands.h"
#include "app/dataset_access.h"
#include "core/factsheet/factsheet.h"
#include "core/factsheet/factsheet_json.h"
#include "core/factsheet/factsheet_text.h"

#include <CLI/CLI.hpp>
#include <QJsonObject>

namespace mm {

namespace {

struct Options {
    std::string dataset;
    std::string month;
    std::string style = "2025";
    std::string language = "en";
    std::string numbers;
    std::string asOf;
    std::string baseAsOf;
    std::string format = "text";
};

ExitStatus run(const Options &options, Console &console)
{
    const auto month = Month::parse(argument(options.month));
    if (!month) {
        return refuse(
            console,
            QStringLiteral("“%1” is no month; write 2025-07.").arg(argument(options.month)),
            ExitStatus::Usage);
    }
    const auto style = builtInStyle(
        {argument(options.style), argument(options.language), argument(options.numbers)});
    if (!style) {
        return refuse(console, style.error(), ExitStatus::Usage);
    }
    const auto catalogue = builtInCatalogue();
    const auto store = openDataset(console, options.dataset, *catalogue, OpenMode::ReadOnly);
    if (!store) {
        return ExitStatus::CannotOpen;
    }
    const FactsheetQuery query{*month, AsOf::parse(argument(options.asOf)),
                               AsOf::parse(argument(options.baseAsOf))};
    const auto current = store->load(query.asOf);
    const auto base
        = current && query.baseAsOf != query.asOf ? store->load(query.baseAsOf) : current;
    if (!current || !base) {
        return report(console, !current ? current.error() : base.error(), *catalogue);
    }
    const auto factsheet = makeFactsheet(query, *current, *base, *catalogue, *style);
    if (!factsheet) {
        return refuse(console, factsheet.error());
    }
    if (options.format == "json") {
        printJson(console, factsheetJson(*factsheet, *style, *catalogue));
    } else {
        console.out << factsheetText(*factsheet, *style);
    }
    return ExitStatus::Done;
}

} // namespace

void addFactsheetCommand(CLI::App &program, Action &action)
{
    auto options = std::make_shared<Options>();
    CLI::App *command
        = program.add_subcommand("factsheet", "The figures and sentences of one month");
    command->add_option("DATASET", options->dataset, "Dataset to read")->required();
    command->add_option("--month", options->month, "Month of the factsheet, for instance 2025-07")
        ->required();
    command
        ->add_option("--style", options->style,
                     "Wording and rounding of an edition: 2025, 2023, 2022, or a file STYLE.json")
        ->capture_default_str();
    command
        ->add_option("--language", options->language,
                     "Language of the document: en, sq, bs, hr, sr-Latn, sr-Cyrl, cnr, mk, or a "
                     "file LANGUAGE.json")
        ->capture_default_str();
    command->add_option("--numbers", options->numbers,
                        "Language whose number format is used, if not that of the document");
    command->add_option("--as-of", options->asOf, "State of the data: now, an edition, or a time");
    command->add_option("--with-as-of", options->baseAsOf, "State of the data for the year before");
    addFormatOption(*command, options->format);
    command->callback([options, &action] {
        action = [options](Console &console) { return run(*options, console); };
    });
}

} // namespace mm
