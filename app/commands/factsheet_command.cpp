// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/commands.h"
#include "app/commands/factsheet_run.h"
#include "app/dataset_access.h"
#include "core/editions/factsheet_state.h"
#include "core/factsheet/factsheet_json.h"
#include "core/factsheet/factsheet_text.h"
#include "ui/export/picture_writer.h"
#include "ui/export/png_picture.h"
#include "ui/page/document_files.h"
#include "ui/page/document_layout.h"
#include "ui/page/page_name.h"

#include <CLI/CLI.hpp>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

namespace mm {

namespace {

struct FactsheetOptions {
    std::string dataset;
    FactsheetRunOptions run;
    std::string style = "2025";
    std::string language = "en";
    std::string numbers;
    std::string asOf;
    std::string baseAsOf;
    std::string format = "text";
    std::string output;
    int dpi = kPrintDpi;
    bool withoutComparisons = false;
};

/// Makes the factsheets of one call from one state of the data.
class FactsheetMaker {
public:
    FactsheetMaker(const FactsheetOptions &options, const Catalogue &catalogue,
                   const EditionStyle &style)
        : m_options(options)
        , m_catalogue(catalogue)
        , m_style(style)
    {
    }

    void setDesk(Desk desk) { m_state.desk = std::move(desk); }

    [[nodiscard]] std::optional<StoreError> load(Store &store)
    {
        m_state.asOf = AsOf::parse(argument(m_options.asOf));
        m_state.baseAsOf = AsOf::parse(argument(m_options.baseAsOf));
        const auto current = store.load(m_state.asOf);
        const auto base
            = current && m_state.baseAsOf != m_state.asOf ? store.load(m_state.baseAsOf) : current;
        const auto own = base ? store.ownSentences(m_state.asOf) : failure(base.error());
        const auto stateId = own ? store.stateId(m_state.asOf) : failure(own.error());
        if (!current || !stateId) {
            return !current ? current.error() : stateId.error();
        }
        m_state.current = *current;
        m_state.base = *base;
        m_state.ownSentences = *own;
        m_state.stateId = *stateId;
        return std::nullopt;
    }

    [[nodiscard]] Result<Factsheet, QString> make(const FactsheetSubject &subject) const
    {
        return makeFactsheet(m_state, subject, m_catalogue, m_style,
                             compositionOf(subject).shown());
    }

    /// Says where sentences in a person's own words and the data are of two minds.
    void tellOwnWords(const Factsheet &factsheet, Console &console) const
    {
        if (factsheet.replaced.empty()) {
            return;
        }
        const FactsheetQuery &query = factsheet.figures.query;
        for (const OwnWordsCheck &own : checkOwnWords(factsheet, m_state.current, m_catalogue,
                                                      builtInClaimWords(m_catalogue))) {
            for (const Claim &problem : own.check.problems) {
                console.err << "in own words: " << query.month.toString() << ' '
                            << m_catalogue[query.place].code << ' ' << own.key << ": "
                            << claimSentence(problem) << '\n';
            }
        }
    }

    [[nodiscard]] Result<std::vector<DocumentFile>, QString> files(const FactsheetSubject &subject,
                                                                   DocumentFormat format,
                                                                   const GeoShapes &shapes,
                                                                   Console &console) const
    {
        const auto path = pageName(argument(m_options.output), identityOf(subject));
        const auto factsheet = make(subject);
        if (!path || !factsheet) {
            return failure(QString(path ? factsheet.error() : path.error()));
        }
        tellOwnWords(*factsheet, console);
        const Composition composition = compositionOf(subject);
        return documentFiles({factsheet->content, composition,
                              layOutDocument(factsheet->content, composition, shapes)},
                             *path, format, m_options.dpi);
    }

    [[nodiscard]] PageIdentity identityOf(const FactsheetSubject &subject) const
    {
        return {subject.month.toString(), m_catalogue[subject.place].code, m_style.code(),
                m_style.language().code};
    }

private:
    [[nodiscard]] static Composition compositionOf(const FactsheetSubject &subject)
    {
        const Composition usual
            = subject.place == kRegion ? Composition::usual() : Composition::ofCountry();
        return usual.withComparisons(true);
    }

    const FactsheetOptions &m_options;
    const Catalogue &m_catalogue;
    const EditionStyle &m_style;
    FactsheetState m_state;
};

/// All pages are made before any is written: half a run helps nobody.
ExitStatus writePages(const FactsheetMaker &maker, const std::vector<FactsheetSubject> &subjects,
                      DocumentFormat format, Console &console)
{
    const auto shapes = GeoShapes::builtIn();
    if (!shapes) {
        return refuse(console, shapes.error(), ExitStatus::CannotOpen);
    }
    std::vector<DocumentFile> files;
    for (const FactsheetSubject &subject : subjects) {
        auto made = maker.files(subject, format, *shapes, console);
        if (!made) {
            return refuse(console, made.error());
        }
        std::ranges::move(*made, std::back_inserter(files));
    }
    const auto written = writeFiles(files);
    if (!written) {
        return refuse(console, written.error(), ExitStatus::CannotOpen);
    }
    for (const QString &file : *written) {
        console.out << "wrote " << QFileInfo(file).fileName() << '\n';
    }
    return ExitStatus::Done;
}

/// Why the files of a run cannot be named; empty when they can.
QString nameFault(const FactsheetOptions &options, const FactsheetMaker &maker,
                  const std::vector<FactsheetSubject> &subjects)
{
    if (options.output.empty()) {
        return subjects.size() > 1 ? QStringLiteral("A run of factsheets needs --output.")
                                   : QString();
    }
    std::vector<PageIdentity> pages;
    std::ranges::transform(
        subjects, std::back_inserter(pages),
        [&](const FactsheetSubject &subject) { return maker.identityOf(subject); });
    const auto names = pageNames(argument(options.output), pages);
    return names ? QString() : names.error();
}

ExitStatus runFactsheet(const FactsheetOptions &options, Console &console)
{
    const auto catalogue = builtInCatalogue();
    const auto subjects = factsheetSubjects(options.run, *catalogue);
    if (!subjects) {
        return refuse(console, subjects.error(), ExitStatus::Usage);
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
    FactsheetMaker maker(options, *catalogue, *style);
    if (const QString fault = nameFault(options, maker, *subjects); !fault.isEmpty()) {
        return refuse(console, fault, ExitStatus::Usage);
    }
    const auto store = openDataset(console, options.dataset, *catalogue, OpenMode::ReadOnly);
    if (!store) {
        return ExitStatus::CannotOpen;
    }
    if (const auto error = maker.load(*store)) {
        return report(console, *error, *catalogue);
    }
    if (!options.withoutComparisons) {
        maker.setDesk(deskFor(console, options.dataset, *catalogue));
    }
    if (!options.output.empty()) {
        return writePages(maker, *subjects, *pages, console);
    }
    const auto factsheet = maker.make(subjects->front());
    if (!factsheet) {
        return refuse(console, factsheet.error());
    }
    maker.tellOwnWords(*factsheet, console);
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
    auto options = std::make_shared<FactsheetOptions>();
    CLI::App *command = program.add_subcommand(
        "factsheet", "The factsheet of a month, or of a run of months, as pages or as text");
    command->add_option("DATASET", options->dataset, "Dataset to read")->required();
    command->add_option("--month", options->run.month,
                        "Month of the factsheet, for instance 2025-07");
    command->add_option("--from", options->run.from, "First month of a run of factsheets");
    command->add_option("--to", options->run.to, "Last month of the run");
    command
        ->add_option("--country", options->run.countries,
                     "A page of one country in place of the region: SRB, or several, or all")
        ->delimiter(',');
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
    command->add_option("-o,--output", options->output,
                        "File to write: .pdf, .png, .svg or .html; in its name stand {month}, "
                        "{year}, {country}, {style} and {language} for those of each page");
    command->add_option("--dpi", options->dpi, "Resolution of a PNG")
        ->check(CLI::Range(kMinDpi, kMaxDpi))
        ->capture_default_str();
    command->add_flag("--no-comparisons", options->withoutComparisons,
                      "Leave out the comparisons that are put on the factsheet in the window");
    addFormatOption(*command, options->format);
    command->callback([options, &action] {
        action = [options](Console &console) { return runFactsheet(*options, console); };
    });
}

} // namespace mm
