// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/annotation_list.h"
#include "app/commands/commands.h"
#include "app/commands/named_things.h"
#include "app/dataset_access.h"
#include "core/editions/state_difference_json.h"
#include "core/model/entry_text.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>
#include <QJsonObject>

namespace mm {

namespace {

struct HistoryOptions {
    std::string dataset;
    std::string country;
    std::string indicator;
    std::string month;
    bool annotations = false;
    std::string format = "text";
};

/// Sets one field of the filter from what was typed, or says that there is no such thing.
template <class T, class Find>
bool narrow(std::optional<T> &field, const std::string &typed, Console &console, Find find)
{
    if (typed.empty()) {
        return true;
    }
    const Result<T, QString> found = find(argument(typed));
    if (!found) {
        console.err << found.error() << '\n';
        return false;
    }
    field = *found;
    return true;
}

QString valueText(const Entry &entry)
{
    return entry ? entryText(entry) : QStringLiteral("not reported");
}

void printHistory(Console &console, const Catalogue &catalogue, const HistoryEntry &entry)
{
    const ObservationKey &key = entry.change.key;
    const QString breakdown = catalogue[key.series.breakdown].code;
    console.out << entry.set.at.toString(Qt::ISODate) << "  " << entry.set.author << "  "
                << originName(entry.set.origin) << "  " << catalogue[key.series.place].code << ' '
                << catalogue[key.series.indicator].code
                << (breakdown.isEmpty() ? QString() : QStringLiteral(" “%1”").arg(breakdown)) << ' '
                << key.month.toString() << ": " << valueText(entry.change.before) << " → "
                << valueText(entry.change.after);
    if (!entry.change.source.isEmpty()) {
        console.out << "  from " << entry.change.source.toString();
    }
    if (!entry.set.reason.isEmpty()) {
        console.out << "  (" << entry.set.reason << ')';
    }
    console.out << '\n';
}

QJsonObject historyJson(const Catalogue &catalogue, const HistoryEntry &entry)
{
    const ObservationKey &key = entry.change.key;
    return {{QStringLiteral("change_set"), entry.set.id},
            {QStringLiteral("at"), entry.set.at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("author"), entry.set.author},
            {QStringLiteral("reason"), entry.set.reason},
            {QStringLiteral("origin"), originName(entry.set.origin)},
            {QStringLiteral("country"), catalogue[key.series.place].code},
            {QStringLiteral("indicator"), catalogue[key.series.indicator].code},
            {QStringLiteral("breakdown"), catalogue[key.series.breakdown].code},
            {QStringLiteral("month"), key.month.toString()},
            {QStringLiteral("before"), entryJson(entry.change.before)},
            {QStringLiteral("after"), entryJson(entry.change.after)},
            {QStringLiteral("cell"), entry.change.source.toString()}};
}

ExitStatus runHistory(const HistoryOptions &options, Console &console)
{
    const auto catalogue = builtInCatalogue();
    HistoryFilter filter;
    const bool understood
        = narrow(filter.place, options.country, console,
                 [&](const QString &code) { return placeNamed(code, *catalogue); })
        && narrow(filter.indicator, options.indicator, console,
                  [&](const QString &code) { return indicatorNamed(code, *catalogue); })
        && narrow(filter.month, options.month, console,
                  [](const QString &text) { return monthNamed(text); });
    if (!understood) {
        return ExitStatus::Usage;
    }
    const auto store = openDataset(console, options.dataset, *catalogue, OpenMode::ReadOnly);
    if (!store) {
        return ExitStatus::CannotOpen;
    }
    if (options.annotations) {
        const auto book = store->annotations();
        if (!book) {
            return report(console, book.error(), *catalogue);
        }
        listAnnotations(console, *catalogue, *book, filter, options.format == "json");
        return ExitStatus::Done;
    }
    const auto history = store->history(filter);
    if (!history) {
        return report(console, history.error(), *catalogue);
    }
    if (options.format == "json") {
        QJsonArray entries;
        for (const HistoryEntry &entry : *history) {
            entries.push_back(historyJson(*catalogue, entry));
        }
        printJson(console,
                  {{QStringLiteral("format_version"), 1}, {QStringLiteral("changes"), entries}});
        return ExitStatus::Done;
    }
    for (const HistoryEntry &entry : *history) {
        printHistory(console, *catalogue, entry);
    }
    return ExitStatus::Done;
}

} // namespace

void addHistoryCommand(CLI::App &program, Action &action)
{
    auto options = std::make_shared<HistoryOptions>();
    CLI::App *command = program.add_subcommand(
        "history", "Who changed what, when, why, from which cell of which file");
    command->add_option("DATASET", options->dataset, "Dataset to read")->required();
    command->add_option("--country", options->country, "Only this country, for instance BIH");
    command->add_option("--indicator", options->indicator, "Only this indicator");
    command->add_option("--month", options->month, "Only this month, for instance 2025-07");
    command->add_flag("--annotations", options->annotations,
                      "Comments, follow-up flags and sign-offs in place of numbers");
    addFormatOption(*command, options->format);
    command->callback([options, &action] {
        action = [options](Console &console) { return runHistory(*options, console); };
    });
}

} // namespace mm
