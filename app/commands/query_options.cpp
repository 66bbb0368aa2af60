// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/query_options.h"

#include "app/commands/named_things.h"
#include "app/dataset_access.h"
#include "core/analysis/period_text.h"

#include <CLI/CLI.hpp>

namespace mm {

namespace {

std::optional<Period> readPeriod(const std::string &bytes, std::optional<Month> latest,
                                 Console &console)
{
    PeriodTextContext context;
    context.latest = latest;
    const QString text = argument(bytes);
    const auto period = parsePeriod(text, context);
    if (period) {
        return *period;
    }
    const PeriodTextError &error = period.error();
    console.err << error.text << '\n'
                << text << '\n'
                << QString(error.position, u' ')
                << QString(std::max<qsizetype>(error.length, 1), u'^') << '\n';
    return std::nullopt;
}

GroupBy groupBy(const std::string &text)
{
    return text == "breakdown" ? GroupBy::Breakdown
        : text == "month"      ? GroupBy::Month
                               : GroupBy::Country;
}

} // namespace

void addQueryOptions(CLI::App &command, QueryOptions &options, bool required)
{
    command.add_option("--indicator", options.indicator, "What is counted, by code")
        ->required(required);
    command
        .add_option("--period", options.period,
                    "Months to look at: 2025-07, 2025-01..2025-07, \"Jan-Jul 2025\", \"Q1 2025\", "
                    "2024, \"last 12\"")
        ->required(required);
    command.add_option("--with", options.with,
                       "Months to compare with; without it the same months a year earlier");
    command.add_option("--by", options.by, "What stands in the rows: country, breakdown or month")
        ->check(CLI::IsMember({"country", "breakdown", "month"}))
        ->capture_default_str();
    command.add_option("--country", options.countries, "Only these countries")->delimiter(',');
    command.add_option("--as-of", options.asOf,
                       "State of the data for --period: now, an edition, or a time");
    command.add_option("--with-as-of", options.withAsOf, "State of the data for --with");
}

std::optional<ComparisonQuery> comparisonQuery(const QueryOptions &options,
                                               const Catalogue &catalogue,
                                               std::optional<Month> latest, Console &console)
{
    const auto indicator = indicatorNamed(argument(options.indicator), catalogue);
    if (!indicator) {
        console.err << indicator.error() << '\n';
        return std::nullopt;
    }
    if (options.period.empty() && !latest) {
        console.err << "the dataset is empty\n";
        return std::nullopt;
    }
    const auto a = options.period.empty() ? std::optional(Period::yearToDate(*latest))
                                          : readPeriod(options.period, latest, console);
    if (!a) {
        return std::nullopt;
    }
    const auto b = options.with.empty() ? std::optional(a->yearBefore())
                                        : readPeriod(options.with, latest, console);
    if (!b) {
        return std::nullopt;
    }
    ComparisonQuery query{*indicator,
                          {*a, AsOf::parse(argument(options.asOf))},
                          {*b, AsOf::parse(argument(options.withAsOf))},
                          groupBy(options.by),
                          {},
                          kTotal};
    for (const std::string &code : options.countries) {
        const auto place = placeNamed(argument(code), catalogue);
        if (!place) {
            console.err << place.error() << '\n';
            return std::nullopt;
        }
        query.places.push_back(*place);
    }
    return query;
}

} // namespace mm
