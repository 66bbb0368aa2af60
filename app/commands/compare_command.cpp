// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/commands.h"
#include "app/commands/compare_states.h"
#include "app/commands/query_options.h"
#include "app/dataset_access.h"
#include "core/analysis/comparison_json.h"
#include "ui/models/number_format.h"

#include <CLI/CLI.hpp>
#include <QJsonObject>

namespace mm {

namespace {

struct CompareOptions {
    std::string dataset;
    QueryOptions query;
    std::string format = "text";
};

QString valueText(const PeriodValue &value, const NumberFormat &format)
{
    return value.amount       ? format.amount(*value.amount)
        : value.notApplicable ? QStringLiteral("n/a")
        : value.suppressed    ? QStringLiteral("*")
                              : QStringLiteral("not reported");
}

void printRow(Console &console, const ComparisonRow &row, const NumberFormat &format)
{
    const auto column = [&console](const QString &text, int width) {
        console.out << QStringLiteral("  ") << text.rightJustified(width);
    };
    console.out << row.label.leftJustified(28);
    column(valueText(row.a, format), 12);
    column(valueText(row.b, format), 12);
    column(row.change ? format.change(*row.change) : QString(), 10);
    column(row.percent ? format.percent(*row.percent) : QString(), 7);
    console.out << "  " << row.a.monthsReported << '/' << row.a.monthsExpected << ' '
                << row.b.monthsReported << '/' << row.b.monthsExpected;
    if (row.noPercent) {
        console.out << "  (no percentage: " << whyNoPercent(row) << ')';
    }
    console.out << '\n';
}

void printComparison(Console &console, const Comparison &comparison, const Catalogue &catalogue)
{
    const NumberFormat format(QLocale(QLocale::English, QLocale::UnitedStates));
    console.out << catalogue[comparison.query.indicator].label << ": " << comparison.aWords
                << " compared with " << comparison.bWords << '\n';
    for (const ComparisonRow &row : comparison.rows) {
        printRow(console, row, format);
    }
    if (comparison.total) {
        printRow(console, *comparison.total, format);
    } else {
        console.out << "No sum: " << comparison.total.error().text << '\n';
    }
    for (const QString &note : comparison.notes) {
        console.out << note << '\n';
    }
}

ExitStatus runCompare(const CompareOptions &options, Console &console)
{
    const auto catalogue = builtInCatalogue();
    const auto compared = compareStates(options.dataset, options.query, *catalogue, console);
    if (!compared) {
        return compared.error();
    }
    if (options.format == "json") {
        printJson(console, comparisonJson(compared->comparison, *catalogue));
    } else {
        printComparison(console, compared->comparison, *catalogue);
    }
    return ExitStatus::Done;
}

} // namespace

void addCompareCommand(CLI::App &program, Action &action)
{
    auto options = std::make_shared<CompareOptions>();
    CLI::App *command = program.add_subcommand("compare", "Compare any two periods");
    command->add_option("DATASET", options->dataset, "Dataset to read")->required();
    addQueryOptions(*command, options->query, true);
    addFormatOption(*command, options->format);
    command->callback([options, &action] {
        action = [options](Console &console) { return runCompare(*options, console); };
    });
}

} // namespace mm
