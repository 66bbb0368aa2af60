// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/commands.h"
#include "app/commands/named_options.h"
#include "app/dataset_access.h"
#include "core/editions/state_difference_json.h"
#include "core/model/entry_text.h"

#include <CLI/CLI.hpp>

namespace mm {

namespace {

struct DiffOptions {
    std::string dataset;
    std::string from;
    std::string to;
    std::string month;
    std::string style;
    std::string format = "text";
};

QString valueText(const Entry &entry)
{
    return entry ? entryText(entry) : QStringLiteral("not reported");
}

void printValue(Console &console, const Change &change, const Catalogue &catalogue)
{
    const SeriesKey &series = change.key.series;
    const QString breakdown = catalogue[series.breakdown].code;
    console.out << catalogue[series.place].code << ' ' << catalogue[series.indicator].code
                << (breakdown.isEmpty() ? QString() : QStringLiteral(" “%1”").arg(breakdown)) << ' '
                << change.key.month.toString() << ": " << valueText(change.before) << " → "
                << valueText(change.after) << '\n';
}

void printSentence(Console &console, const SentenceDifference &sentence)
{
    const auto side = [](const std::optional<QString> &text, const QString &withheld) {
        return text ? *text : QStringLiteral("(not said: %1)").arg(withheld);
    };
    console.out << "  " << sentence.key << '\n'
                << "    was: " << side(sentence.before, sentence.withheldBefore) << '\n'
                << "    is:  " << side(sentence.after, sentence.withheldAfter) << '\n';
}

QString rankWords(const std::optional<int> &rank)
{
    return rank ? QString::number(*rank) : QStringLiteral("none");
}

void printDifference(Console &console, const StateDifference &difference,
                     const Catalogue &catalogue)
{
    console.out << difference.from << " → " << difference.to << ": " << difference.values.size()
                << (difference.values.size() == 1 ? " value differs\n" : " values differ\n");
    for (const Change &change : difference.values) {
        printValue(console, change, catalogue);
    }
    for (const MonthDifference &factsheet : difference.factsheets) {
        console.out << "Factsheet of " << factsheet.month.toString() << ": "
                    << (factsheet.isEmpty() ? "the same\n" : "different\n");
        for (const SentenceDifference &sentence : factsheet.sentences) {
            printSentence(console, sentence);
        }
        for (const BlockDifference &block : factsheet.blocks) {
            console.out << "  shows something else: " << block.title << " [" << block.block
                        << "]\n";
        }
        for (const RankDifference &rank : factsheet.ranks) {
            console.out << "  rank of " << rank.name << " in “" << rank.title
                        << "”: " << rankWords(rank.before) << " → " << rankWords(rank.after)
                        << '\n';
        }
    }
    for (const QString &erratum : difference.errata) {
        console.out << '\n' << erratum << '\n';
    }
}

ExitStatus runDiff(const DiffOptions &options, Console &console)
{
    DifferenceQuery query;
    if (!options.month.empty()) {
        query.month = monthNamed(options.month, console);
        if (!query.month) {
            return ExitStatus::Usage;
        }
    }
    if (!options.style.empty()) {
        const auto style = styleNamed(options.style, console);
        if (!style) {
            return ExitStatus::Usage;
        }
        query.style = style->code();
    }
    const auto catalogue = builtInCatalogue();
    const auto store = openDataset(console, options.dataset, *catalogue, OpenMode::ReadOnly);
    if (!store) {
        return ExitStatus::CannotOpen;
    }
    const auto from = loadState(*store, argument(options.from));
    const auto to = from ? loadState(*store, argument(options.to)) : from;
    const std::vector<EditionStyle> styles = builtInStyles();
    const auto difference
        = to ? differenceOf(*store, *from, *to, query, *catalogue, styles) : failure(to.error());
    if (!difference) {
        return report(console, difference.error(), *catalogue);
    }
    if (options.format == "json") {
        printJson(console, stateDifferenceJson(*difference, *catalogue));
    } else {
        printDifference(console, *difference, *catalogue);
    }
    return ExitStatus::Done;
}

} // namespace

void addDiffCommand(CLI::App &program, Action &action)
{
    auto options = std::make_shared<DiffOptions>();
    CLI::App *command = program.add_subcommand(
        "diff", "Two states of the data: changed values and changed sentences");
    command->add_option("DATASET", options->dataset, "Dataset to read")->required();
    command
        ->add_option("FROM", options->from,
                     "State of the data: now, an edition, a time, or the number of a change set")
        ->required();
    command->add_option("TO", options->to, "The same, to compare with")->required();
    command->add_option("--month", options->month,
                        "Month whose factsheets are compared; without it that of the edition, or "
                        "the last one with figures");
    command->add_option("--style", options->style,
                        "Wording of the sentences; without it that of the edition");
    addFormatOption(*command, options->format);
    command->callback([options, &action] {
        action = [options](Console &console) { return runDiff(*options, console); };
    });
}

} // namespace mm
