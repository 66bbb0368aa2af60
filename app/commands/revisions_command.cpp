// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/commands.h"
#include "app/commands/edition_output.h"
#include "app/commands/named_things.h"
#include "app/dataset_access.h"
#include "core/editions/revision_table.h"
#include "core/editions/state_difference_json.h"
#include "core/model/entry_text.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace mm {

namespace {

struct RevisionsOptions {
    std::string dataset;
    std::string indicator = "new_arrivals";
    std::string country;
    std::string format = "text";
};

void printTable(const RevisionTable &table, const Catalogue &catalogue, Console &console)
{
    if (table.editions.empty()) {
        console.out << "No edition has been published yet.\n";
        return;
    }
    console.out << "country\tmonth";
    for (const Edition &edition : table.editions) {
        console.out << '\t' << edition.name;
    }
    console.out << "\tnow\n";
    for (const RevisionTable::Row &row : table.rows) {
        console.out << catalogue[row.place].code << '\t' << row.month.toString();
        for (const std::optional<Datum> &figure : row.figures) {
            console.out << '\t' << (figure ? entryText(figure) : QStringLiteral("–"));
        }
        console.out << '\n';
    }
    for (const RevisionTable::Mean &mean : table.means) {
        console.out << catalogue[mean.place].label << ": first published figures of " << mean.months
                    << (mean.months == 1 ? " month" : " months") << " were revised by "
                    << (mean.percent < 0 ? "−" : "+")
                    << QString::number(std::abs(mean.percent), 'f', 1) << " % on average, by "
                    << QString::number(mean.absolutePercent, 'f', 1) << " % either way\n";
    }
}

QJsonObject tableJson(const RevisionTable &table, IndicatorId indicator, const Catalogue &catalogue)
{
    QJsonArray editions;
    for (const Edition &edition : table.editions) {
        editions.push_back(editionJson(edition));
    }
    QJsonArray rows;
    for (const RevisionTable::Row &row : table.rows) {
        QJsonArray figures;
        for (const std::optional<Datum> &figure : row.figures) {
            figures.push_back(entryJson(figure));
        }
        rows.push_back(QJsonObject{{QStringLiteral("country"), catalogue[row.place].code},
                                   {QStringLiteral("month"), row.month.toString()},
                                   {QStringLiteral("figures"), figures}});
    }
    QJsonArray means;
    for (const RevisionTable::Mean &mean : table.means) {
        means.push_back(QJsonObject{{QStringLiteral("country"), catalogue[mean.place].code},
                                    {QStringLiteral("months"), mean.months},
                                    {QStringLiteral("percent"), mean.percent},
                                    {QStringLiteral("absolute_percent"), mean.absolutePercent}});
    }
    return {{QStringLiteral("format_version"), 1},
            {QStringLiteral("indicator"), catalogue[indicator].code},
            {QStringLiteral("editions"), editions},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("means"), means}};
}

ExitStatus runRevisions(const RevisionsOptions &options, Console &console)
{
    const auto catalogue = builtInCatalogue();
    const auto indicator = indicatorNamed(argument(options.indicator), *catalogue);
    if (!indicator) {
        return refuse(console, indicator.error(), ExitStatus::Usage);
    }
    std::optional<PlaceId> place;
    if (!options.country.empty()) {
        const auto named = placeNamed(argument(options.country), *catalogue);
        if (!named) {
            return refuse(console, named.error(), ExitStatus::Usage);
        }
        place = *named;
    }
    const auto store = openDataset(console, options.dataset, *catalogue, OpenMode::ReadOnly);
    if (!store) {
        return ExitStatus::CannotOpen;
    }
    const auto table = revisionsOf(*store, *catalogue, *indicator, place);
    if (!table) {
        return report(console, table.error(), *catalogue);
    }
    if (options.format == "json") {
        printJson(console, tableJson(*table, *indicator, *catalogue));
    } else {
        printTable(*table, *catalogue, console);
    }
    return ExitStatus::Done;
}

} // namespace

void addRevisionsCommand(CLI::App &program, Action &action)
{
    auto options = std::make_shared<RevisionsOptions>();
    CLI::App *command = program.add_subcommand(
        "revisions",
        "What one edition after the other said of each month, and by how much first "
        "figures are revised");
    command->add_option("DATASET", options->dataset, "Dataset to read")->required();
    command->add_option("--indicator", options->indicator, "Code of the indicator")
        ->capture_default_str();
    command->add_option("--country", options->country, "Only this country, for instance BIH");
    addFormatOption(*command, options->format);
    command->callback([options, &action] {
        action = [options](Console &console) { return runRevisions(*options, console); };
    });
}

} // namespace mm
