// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/commands.h"
#include "app/commands/verify_pdf.h"
#include "app/dataset_access.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>
#include <QJsonObject>

namespace mm {

namespace {

struct VerifyOptions {
    std::string dataset;
    std::string against; ///< of a PDF
    std::string format = "text";
};

ExitStatus runVerify(const VerifyOptions &options, Console &console)
{
    if (isPdf(options.dataset)) {
        return verifyPdf({options.dataset, options.against, options.format}, console);
    }
    if (!options.against.empty()) {
        return refuse(
            console,
            QStringLiteral("“%1” is no PDF document that could be held against a dataset.")
                .arg(argument(options.dataset)),
            ExitStatus::CannotOpen);
    }
    const auto catalogue = builtInCatalogue();
    const auto store = openDataset(console, options.dataset, *catalogue, OpenMode::ReadOnly);
    if (!store) {
        return ExitStatus::CannotOpen;
    }
    const auto report = store->verify();
    if (!report) {
        return mm::report(console, report.error(), *catalogue);
    }
    const bool sound = report->problems.empty();
    if (options.format == "json") {
        QJsonArray problems;
        for (const QString &problem : report->problems) {
            problems.push_back(problem);
        }
        printJson(console,
                  {{QStringLiteral("format_version"), 1},
                   {QStringLiteral("sound"), sound},
                   {QStringLiteral("change_sets"), report->changeSets},
                   {QStringLiteral("changes"), report->changes},
                   {QStringLiteral("problems"), problems}});
    } else {
        for (const QString &problem : report->problems) {
            console.out << problem << '\n';
        }
        console.out << report->changeSets << " change sets with " << report->changes
                    << " changes: " << (sound ? "sound" : "not sound") << '\n';
    }
    return sound ? ExitStatus::Done : ExitStatus::Refused;
}

} // namespace

void addVerifyCommand(CLI::App &program, Action &action)
{
    auto options = std::make_shared<VerifyOptions>();
    CLI::App *command
        = program.add_subcommand("verify",
                                 "Check the hash chain and the present state, or which "
                                 "numbers of an exported PDF still hold");
    command->add_option("DATASET", options->dataset, "Dataset to check, or an exported factsheet")
        ->required();
    command->add_option("AGAINST", options->against,
                        "Dataset that the numbers of a factsheet are held against");
    addFormatOption(*command, options->format);
    command->callback([options, &action] {
        action = [options](Console &console) { return runVerify(*options, console); };
    });
}

} // namespace mm
