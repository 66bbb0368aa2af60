// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/commands.h"
#include "app/dataset_access.h"
#include "core/factsheet/fact_check_json.h"

#include <CLI/CLI.hpp>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

namespace mm {

namespace {

constexpr qint64 kLargestText = 32LL * 1024 * 1024;

struct Options {
    std::string dataset;
    std::string file;
    std::string month;
    std::string asOf;
    std::string format = "text";
};

/// The text of a PDF, page by page, or a sentence why there is none.
Result<QString, QString> textOfPdf(const QByteArray &pdf)
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty()) {
        return failure(QStringLiteral(
            "Reading a PDF needs pdftotext (package poppler-utils), which is not installed."));
    }
    constexpr int kPatience = 30000;
    QProcess process;
    process.start(reader,
                  {QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-"),
                   QStringLiteral("-")});
    process.write(pdf);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatience) || process.exitCode() != 0) {
        return failure(QStringLiteral("The PDF cannot be read."));
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

Result<QString, QString> textOf(const QString &name)
{
    QFile file(name);
    const bool opened
        = name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        return failure(QStringLiteral("“%1” cannot be opened.").arg(name));
    }
    const QByteArray bytes = file.read(kLargestText + 1);
    if (bytes.size() > kLargestText) {
        return failure(QStringLiteral("“%1” is larger than 32 MB.").arg(name));
    }
    return bytes.startsWith("%PDF-") ? textOfPdf(bytes)
                                     : Result<QString, QString>(QString::fromUtf8(bytes));
}

ExitStatus run(const Options &options, Console &console)
{
    const auto text = textOf(argument(options.file));
    if (!text) {
        return refuse(console, text.error(), ExitStatus::CannotOpen);
    }
    const auto catalogue = builtInCatalogue();
    const auto store = openDataset(console, options.dataset, *catalogue, OpenMode::ReadOnly);
    if (!store) {
        return ExitStatus::CannotOpen;
    }
    const auto data = store->load(AsOf::parse(argument(options.asOf)));
    if (!data) {
        return report(console, data.error(), *catalogue);
    }
    const auto extent = data->extent();
    const auto last = extent ? std::optional(extent->last()) : std::nullopt;
    const auto month = options.month.empty() ? last : Month::parse(argument(options.month));
    if (!month) {
        return refuse(console, QStringLiteral("A month such as 2025-07 is needed."),
                      ExitStatus::Usage);
    }
    const FactCheck check
        = checkFacts(*text, {*month, {}}, *data, *catalogue, builtInClaimWords(*catalogue));
    if (options.format == "json") {
        printJson(console, factCheckJson(check, *text));
    } else {
        console.out << factCheckText(check, *text);
    }
    return check.count(Verdict::Differs) > 0 ? ExitStatus::Refused : ExitStatus::Done;
}

} // namespace

void addFactcheckCommand(CLI::App &program, Action &action)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand(
        "factcheck", "Every number, percent, direction and date of a text, held against the data");
    command->add_option("DATASET", options->dataset, "Dataset to read")->required();
    command->add_option("FILE", options->file, "Text or PDF, - for standard input")->required();
    command->add_option(
        "--month", options->month,
        "Month the text speaks of where it does not say so; the last one if left out");
    command->add_option("--as-of", options->asOf, "State of the data: now, an edition, or a time");
    addFormatOption(*command, options->format);
    command->callback([options, &action] {
        action = [options](Console &console) { return run(*options, console); };
    });
}

} // namespace mm
