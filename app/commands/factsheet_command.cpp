// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/commands.h"
#include "app/dataset_access.h"
#include "core/editions/own_sentences.h"
#include "core/factsheet/factsheet.h"
#include "core/factsheet/factsheet_json.h"
#include "core/factsheet/factsheet_text.h"
#include "ui/export/picture_writer.h"
#include "ui/export/png_picture.h"
#include "ui/page/document_files.h"
#include "ui/page/document_layout.h"

#include <CLI/CLI.hpp>
#include <QFileInfo>
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
    std::string output;
    int dpi = kPrintDpi;
};

/// Says where sentences in a person's own words and the data are of two minds.
void tellOwnWords(const Factsheet &factsheet, const Dataset &data, const Catalogue &catalogue,
                  Console &console)
{
    if (factsheet.replaced.empty()) {
        return;
    }
    for (const OwnWordsCheck &own :
         checkOwnWords(factsheet, data, catalogue, builtInClaimWords(catalogue))) {
        for (const Claim &problem : own.check.problems) {
            console.err << "in own words: " << own.key << ": " << claimSentence(problem) << '\n';
        }
    }
}

/// Lays the factsheet out and writes it.
ExitStatus writePages(const Options &options, const Factsheet &factsheet,
                      const Composition &composition, DocumentFormat format, Console &console)
{
    const auto shapes = GeoShapes::builtIn();
    if (!shapes) {
        return refuse(console, shapes.error(), ExitStatus::CannotOpen);
    }
    const PrintedFactsheet printed{factsheet.content, composition,
                                   layOutDocument(factsheet.content, composition, *shapes)};
    if (const QString fault = overflowText(printed); !fault.isEmpty()) {
        return refuse(console, fault);
    }
    const auto written = writeDocument(printed, argument(options.output), format, options.dpi);
    if (!written) {
        return refuse(console, written.error(), ExitStatus::CannotOpen);
    }
    for (const QString &file : *written) {
        console.out << "wrote " << QFileInfo(file).fileName() << '\n';
    }
    return ExitStatus::Done;
}

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
    const auto pages = documentFormatFor(argument(options.output));
    if (!options.output.empty() && !pages) {
        return refuse(console, pages.error(), ExitStatus::Usage);
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
    const auto stateId = store->stateId();
    if (!stateId) {
        return report(console, stateId.error(), *catalogue);
    }
    const auto own = store->ownSentences(query.asOf);
    if (!own) {
        return report(console, own.error(), *catalogue);
    }
    const Composition composition = Composition::usual();
    const auto factsheet
        = makeFactsheet(query, *current, *base, *catalogue, *style,
                        {composition.shown(), *stateId, ownWords(*own, *month, *style)});
    if (!factsheet) {
        return refuse(console, factsheet.error());
    }
    tellOwnWords(*factsheet, *current, *catalogue, console);
    if (!options.output.empty()) {
        return writePages(options, *factsheet, composition, *pages, console);
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
        = program.add_subcommand("factsheet", "The factsheet of one month, as pages or as text");
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
    command->add_option("-o,--output", options->output, "File to write: .pdf, .png, .svg or .html");
    command->add_option("--dpi", options->dpi, "Resolution of a PNG")
        ->check(CLI::Range(kMinDpi, kMaxDpi))
        ->capture_default_str();
    addFormatOption(*command, options->format);
    command->callback([options, &action] {
        action = [options](Console &console) { return run(*options, console); };
    });
}

} // namespace mm
