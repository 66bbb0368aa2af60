// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/commands.h"
#include "app/dataset_access.h"
#include "core/factsheet/factsheet.h"
#include "core/factsheet/factsheet_json.h"
#include "core/factsheet/factsheet_text.h"

#include <CLI/CLI.hpp>
#include <QJsonObject>

#include <algorithm>

namespace mm {

namespace {

struct Options {
    std::string dataset;
    std::string month;
    std::string style = "2025";
    std::string asOf;
    std::string baseAsOf;
    std::string format = "text";
};

ExitStatus run(const Options &options, Console &console)
{
    const auto month = Month::parse(argument(options.month));
    const std::vector<EditionStyle> styles = builtInStyles();
    const auto style = std::ranges::find(styles, argument(options.style),
                                         [](const EditionStyle &known) { return known.code(); });
    if (!month || style == styles.end()) {
        return refuse(
            console,
            !month ? QStringLiteral("“%1” is no month; write 2025-07.").arg(argument(options.month))
                   : QStringLiteral("There is no style “%1”.").arg(argument(options.style)),
            ExitStatus::Usage);
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
    command->add_option("--style", options->style, "Wording of an edition: 2025 or 2023")
        ->capture_default_str();
    command->add_option("--as-of", options->asOf, "State of the data: now, an edition, or a time");
    command->add_option("--with-as-of", options->baseAsOf, "State of the data for the year before");
    addFormatOption(*command, options->format);
    command->callback([options, &action] {
        action = [options](Console &console) { return run(*options, console); };
    });
}

} // namespace mm
