// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/verify_pdf.h"

#include "app/built_in.h"
#include "app/dataset_access.h"
#include "core/factsheet/content_csv.h"
#include "core/factsheet/content_package.h"
#include "core/factsheet/factsheet.h"
#include "core/factsheet/printed_figures.h"
#include "ui/export/pdf_attachments.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace mm {

namespace {

constexpr qint64 kLargestPdf = 64LL * 1024 * 1024;

/// What became of a printed page.
struct PdfReport {
    PrintedFigures printed;
    std::optional<std::vector<FigureDifference>> differences; ///< none: held against nothing
    std::optional<ChangeSetInfo> madeAt; ///< newest change that the page knew; none: not from here
};

Result<PrintedFigures, QString> figuresOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(QStringLiteral("“%1” cannot be opened.").arg(path));
    }
    const QByteArray bytes = file.read(kLargestPdf + 1);
    if (bytes.size() > kLargestPdf) {
        return failure(QStringLiteral("“%1” is larger than 64 MB.").arg(path));
    }
    const auto inFile = [&path](const QString &sentence) {
        return QStringLiteral("“%1”: %2").arg(QFileInfo(path).fileName(), sentence);
    };
    const auto attachments = pdfAttachments(bytes);
    if (!attachments) {
        return failure(inFile(attachments.error()));
    }
    const auto package
        = std::ranges::find(*attachments, QString(kContentPackage), &PdfAttachment::name);
    const auto table
        = std::ranges::find(*attachments, QString(kContentTable), &PdfAttachment::name);
    if (package == attachments->end() || table == attachments->end()) {
        return failure(inFile(QStringLiteral("No figures travel with it; it is no factsheet.")));
    }
    auto printed = readPrintedFigures(package->bytes, table->bytes).map_error(inFile);
    if (printed) {
        // Charts that a person has put on the page are not made from the month alone.
        const std::vector<BlockKind> blocks = allBlocks();
        std::erase_if(printed->figures, [&blocks](const PrintedFigure &figure) {
            return std::ranges::find(blocks, figure.block, &blockName) == blocks.end();
        });
    }
    return printed;
}

/// The figures that a dataset gives now for the same page.
Result<std::vector<PrintedFigure>, QString>
figuresNow(const PrintedFigures &printed, const Dataset &dataset, const Catalogue &catalogue)
{
    const auto place = catalogue.findPlace(printed.place);
    const std::vector<EditionStyle> styles = builtInStyles();
    // Only by their codes: a document must not name files to be read.
    const bool isKnown
        = std::ranges::find(styles, printed.style, &EditionStyle::code) != styles.end()
        && builtInLanguages().contains(printed.language);
    if (!place || !isKnown) {
        return failure(
            QStringLiteral("The factsheet was made for “%1” in the style “%2” and the language "
                           "“%3”, which are not all known here.")
                .arg(printed.place, printed.style, printed.language));
    }
    return builtInStyle({printed.style, printed.language}).and_then([&](const EditionStyle &style) {
        return makeFactsheet({printed.month, {}, {}, *place}, dataset, dataset, catalogue, style)
            .map([](const Factsheet &factsheet) {
                return readPrintedTable(contentCsv(factsheet.content));
            });
    });
}

QJsonObject figureJson(const PrintedFigure &figure)
{
    return {{QStringLiteral("value"),
             figure.value.isEmpty() ? QJsonValue() : QJsonValue(figure.value.toDouble())},
            {QStringLiteral("state"), figure.state}};
}

QJsonObject reportJson(const PdfReport &report)
{
    const PrintedFigures &printed = report.printed;
    QJsonObject json{{QStringLiteral("format_version"), 1},
                     {QStringLiteral("month"), printed.month.toString()},
                     {QStringLiteral("country"), printed.place},
                     {QStringLiteral("style"), printed.style},
                     {QStringLiteral("language"), printed.language},
                     {QStringLiteral("state"), printed.stateId},
                     {QStringLiteral("change_set"),
                      report.madeAt ? QJsonValue(report.madeAt->id) : QJsonValue()},
                     {QStringLiteral("figures"), static_cast<qint64>(printed.figures.size())}};
    if (report.differences) {
        QJsonArray differences;
        for (const FigureDifference &difference : *report.differences) {
            differences.push_back(QJsonObject{
                {QStringLiteral("block"), difference.printed.block},
                {QStringLiteral("row"), difference.printed.row},
                {QStringLiteral("column"), difference.printed.column},
                {QStringLiteral("printed"), figureJson(difference.printed)},
                {QStringLiteral("now"),
                 difference.now ? QJsonValue(figureJson(*difference.now)) : QJsonValue()}});
        }
        json.insert(QStringLiteral("agree"),
                    static_cast<qint64>(printed.figures.size() - report.differences->size()));
        json.insert(QStringLiteral("differences"), differences);
    }
    return json;
}

QString figureText(const PrintedFigure &figure)
{
    return figure.value.isEmpty() ? QString(figure.state).replace(u'_', u' ') : figure.value;
}

void printReport(const PdfReport &report, Console &console)
{
    const PrintedFigures &printed = report.printed;
    console.out << "Factsheet of " << printed.month.toString() << " for " << printed.place
                << ", style " << printed.style << ", language " << printed.language << '\n';
    if (!report.differences) {
        console.out << printed.figures.size() << " figures, as they were written; name a dataset "
                    << "to hold them against: mixed-movements verify FILE.pdf DATASET\n";
        return;
    }
    if (report.madeAt) {
        console.out << "Made from change set " << report.madeAt->id << " of "
                    << report.madeAt->at.toString(Qt::ISODate) << '\n';
    } else {
        console.out << "Made from a state of the data that this dataset does not have\n";
    }
    for (const FigureDifference &difference : *report.differences) {
        const PrintedFigure &figure = difference.printed;
        console.out << '[' << figure.block << "] " << figure.row << ", " << figure.column
                    << ": printed " << figureText(figure) << ", now "
                    << (difference.now ? figureText(*difference.now)
                                       : QStringLiteral("not on the page"))
                    << '\n';
    }
    console.out << printed.figures.size()
                << " figures: " << printed.figures.size() - report.differences->size()
                << " still agree, " << report.differences->size()
                << (report.differences->size() == 1 ? " does not\n" : " do not\n");
}

/// The change set whose hash begins like the name of a state.
std::optional<ChangeSetInfo> changeSetOf(const QString &stateId,
                                         const std::vector<ChangeSetInfo> &sets)
{
    const auto found = std::ranges::find_if(sets, [&](const ChangeSetInfo &set) {
        return !stateId.isEmpty() && QString::fromLatin1(set.hash.toHex()).startsWith(stateId);
    });
    return found == sets.end() ? std::nullopt : std::optional(*found);
}

} // namespace

bool isPdf(const std::string &path)
{
    QFile file(argument(path));
    return QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
}

ExitStatus verifyPdf(const PdfCheckOptions &options, Console &console)
{
    const auto printed = figuresOf(argument(options.pdf));
    if (!printed) {
        return refuse(console, printed.error(), ExitStatus::CannotOpen);
    }
    PdfReport result{*printed, std::nullopt, std::nullopt};
    if (!options.dataset.empty()) {
        const auto catalogue = builtInCatalogue();
        const auto store = openDataset(console, options.dataset, *catalogue, OpenMode::ReadOnly);
        if (!store) {
            return ExitStatus::CannotOpen;
        }
        const auto dataset = store->load();
        const auto sets = store->changeSets();
        if (!dataset || !sets) {
            return report(console, !dataset ? dataset.error() : sets.error(), *catalogue);
        }
        const auto now = figuresNow(*printed, *dataset, *catalogue);
        if (!now) {
            return refuse(console, now.error());
        }
        result.differences = differingFigures(printed->figures, *now);
        result.madeAt = changeSetOf(printed->stateId, *sets);
    }
    if (options.format == "json") {
        printJson(console, reportJson(result));
    } else {
        printReport(result, console);
    }
    return result.differences && !result.differences->empty() ? ExitStatus::Refused
                                                              : ExitStatus::Done;
}

} // namespace mm
