// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/commands.h"
#include "app/commands/edition_output.h"
#include "app/commands/named_options.h"
#include "app/dataset_access.h"
#include "core/editions/edition_maker.h"
#include "ui/page/document_files.h"

#include <CLI/CLI.hpp>

namespace mm {

namespace {

struct PublishOptions {
    std::string dataset;
    std::string month;
    std::string name;
    std::string style;
    std::string note;
    std::string format = "text";
};

QJsonObject withheldJson(const FactsheetRecord &record)
{
    QJsonObject withheld;
    for (const QString &key : sentenceKeys()) {
        if (const QString reason = record.withheld(key); !reason.isEmpty()) {
            withheld.insert(key, reason);
        }
    }
    return withheld;
}

void print(Console &console, const PublishOptions &options, const PublishedEdition &published)
{
    const QJsonObject withheld = withheldJson(published.record);
    if (options.format == "json") {
        printJson(console,
                  {{QStringLiteral("format_version"), 1},
                   {QStringLiteral("edition"), editionJson(published.edition)},
                   {QStringLiteral("withheld"), withheld}});
        return;
    }
    console.out << "published " << editionText(published.edition) << '\n';
    for (auto reason = withheld.begin(); reason != withheld.end(); ++reason) {
        console.err << "not said: " << reason.key() << ": " << reason->toString() << '\n';
    }
}

ExitStatus runPublish(const PublishOptions &options, Console &console)
{
    const auto month = monthNamed(options.month, console);
    const auto style = styleNamed(options.style, console);
    if (!month || !style) {
        return ExitStatus::Usage;
    }
    const auto catalogue = builtInCatalogue();
    const auto store = openDataset(console, options.dataset, *catalogue, OpenMode::ReadWrite);
    if (!store) {
        return ExitStatus::CannotOpen;
    }
    const Composition composition = Composition::usual().withComparisons(true);
    const auto makePdf = [&](const Factsheet &factsheet) {
        const auto pdf = pdfOf(factsheet.content, composition);
        if (!pdf) {
            console.err << "without a PDF: " << pdf.error() << '\n';
        }
        return Result<QByteArray, QString>(pdf.value_or(QByteArray()));
    };
    const auto published
        = publishEdition(*store,
                         {argument(options.name), *month, currentAuthor(), composition.shown(),
                          argument(options.note), deskFor(console, options.dataset, *catalogue)},
                         *catalogue, *style, makePdf);
    if (!published) {
        return report(console, published.error(), *catalogue);
    }
    print(console, options, *published);
    return ExitStatus::Done;
}

} // namespace

void addPublishCommand(CLI::App &program, Action &action)
{
    auto options = std::make_shared<PublishOptions>();
    CLI::App *command = program.add_subcommand(
        "publish", "Freeze the factsheet of a month as an edition: figures, sentences, style, PDF");
    command->add_option("DATASET", options->dataset, "Dataset to publish from")->required();
    command->add_option("--month", options->month, "Month of the factsheet, for instance 2025-07")
        ->required();
    command->add_option("--name", options->name, "Name of the edition, for instance \"July 2025\"")
        ->required();
    command->add_option("--style", options->style,
                        "Wording of the edition: 2025 or 2023; without it the newest");
    command->add_option("--note", options->note, "What is to be said about the edition");
    addFormatOption(*command, options->format);
    command->callback([options, &action] {
        action = [options](Console &console) { return runPublish(*options, console); };
    });
}

} // namespace mm
