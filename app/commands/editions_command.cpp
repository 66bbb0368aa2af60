// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/commands.h"
#include "app/commands/edition_output.h"
#include "app/dataset_access.h"
#include "core/base/whole_file.h"

#include <CLI/CLI.hpp>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace mm {

namespace {

struct EditionsOptions {
    std::string dataset;
    std::string format = "text";
    std::string pdf; ///< name of the edition whose PDF is wanted
    std::string output;
};

/// Writes what was frozen when the edition was published, byte for byte.
ExitStatus savePdf(const EditionsOptions &options, Store &store, const Catalogue &catalogue,
                   Console &console)
{
    const QString edition = argument(options.pdf);
    const QString path = argument(options.output);
    const auto pdf = store.editionDocument(edition, kPdfDocument);
    if (!pdf) {
        return report(console, pdf.error(), catalogue);
    }
    if (pdf->isEmpty()) {
        const auto editions = store.editions();
        const bool isKnown
            = editions && std::ranges::find(*editions, edition, &Edition::name) != editions->end();
        return refuse(console,
                      (isKnown ? QStringLiteral("“%1” was published without a PDF.")
                               : QStringLiteral("There is no edition named “%1”."))
                          .arg(edition),
                      ExitStatus::Refused);
    }
    if (const auto written = writeWholeFile(path, *pdf); !written) {
        return refuse(console, written.error(), ExitStatus::CannotOpen);
    }
    console.out << "wrote " << QFileInfo(path).fileName() << '\n';
    return ExitStatus::Done;
}

ExitStatus runEditions(const EditionsOptions &options, Console &console)
{
    const auto catalogue = builtInCatalogue();
    const auto store = openDataset(console, options.dataset, *catalogue, OpenMode::ReadOnly);
    if (!store) {
        return ExitStatus::CannotOpen;
    }
    if (!options.pdf.empty()) {
        return savePdf(options, *store, *catalogue, console);
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
    auto options = std::make_shared<EditionsOptions>();
    CLI::App *command
        = program.add_subcommand("editions", "List what was published, in order of publication");
    command->add_option("DATASET", options->dataset, "Dataset to read")->required();
    addFormatOption(*command, options->format);
    auto *pdf = command->add_option("--pdf", options->pdf,
                                    "Write the PDF that was frozen with the edition of this name");
    auto *output = command->add_option("-o,--output", options->output, "File to write it to");
    pdf->needs(output);
    output->needs(pdf);
    command->callback([options, &action] {
        action = [options](Console &console) { return runEditions(*options, console); };
    });
}

} // namespace mm
