// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/commands.h"
#include "app/dataset_access.h"
#include "core/factsheet/fact_check_json.h"
#include "core/factsheet/readable_text.h"

#include <CLI/CLI.hpp>
#include <QFile>

#include <cstdio>

namespace mm {

namespace {

struct FactCheckOptions {
    std::string dataset;
    std::string file;
    std::string month;
    std::string asOf;
    std::string format = "text";
};

Result<QString, QString> textOf(const QString &name)
{
    QFile input;
    return name == u"-" && input.open(stdin, QIODevice::ReadOnly) ? readableText(input, name)
                                                                  : readableText(name);
}

ExitStatus runFactCheck(const FactCheckOptions &options, Console &console)
{
    const auto text = textOf(argument(options.file));
    if (!text) {
        return refuse(console, text.error(), ExitStatus::CannotOpen);
    }
    const auto catalogue = builtInCatalogue();
    const auto store = openDataset(console, options.dataset, *catalogue, OpenMode::ReadOnly);
    if (!store) {
        return ExitStatus::CannotOpen;
    }
    const auto data = store->load(AsOf::parse(argument(options.asOf)));
    if (!data) {
        return report(console, data.error(), *catalogue);
    }
    const auto extent = data->extent();
    const auto last = extent ? std::optional(extent->last()) : std::nullopt;
    const auto month = options.month.empty() ? last : Month::parse(argument(options.month));
    if (!month) {
        return refuse(console, QStringLiteral("A month such as 2025-07 is needed."),
                      ExitStatus::Usage);
    }
    const FactCheck check
        = checkFacts(*text, {*month, {}}, *data, *catalogue, builtInClaimWords(*catalogue));
    if (options.format == "json") {
        printJson(console, factCheckJson(check, *text));
    } else {
        console.out << factCheckText(check, *text);
    }
    return check.count(Verdict::Differs) > 0 ? ExitStatus::Refused : ExitStatus::Done;
}

} // namespace

void addFactcheckCommand(CLI::App &program, Action &action)
{
    auto options = std::make_shared<FactCheckOptions>();
    CLI::App *command = program.add_subcommand(
        "factcheck", "Every number, percent, direction and date of a text, held against the data");
    command->add_option("DATASET", options->dataset, "Dataset to read")->required();
    command->add_option("FILE", options->file, "Text or PDF, - for standard input")->required();
    command->add_option(
        "--month", options->month,
        "Month the text speaks of where it does not say so; the last one if left out");
    command->add_option("--as-of", options->asOf, "State of the data: now, an edition, or a time");
    addFormatOption(*command, options->format);
    command->callback([options, &action] {
        action = [options](Console &console) { return runFactCheck(*options, console); };
    });
}

} // namespace mm
