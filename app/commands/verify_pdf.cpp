// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/verify_pdf.h"

#include "app/built_in.h"
#include "app/commands/pdf_report.h"
#include "app/dataset_access.h"
#include "core/factsheet/content_csv.h"
#include "core/factsheet/content_package.h"
#include "core/factsheet/factsheet.h"
#include "ui/export/pdf_attachments.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

namespace mm {

namespace {

constexpr qint64 kLargestPdf = 64LL * 1024 * 1024;

/// Why a PDF cannot be held against anything.
struct PdfTrouble {
    QString text;
    bool isTampering = false;
};

PdfTrouble troubleOf(PrintedFault fault)
{
    switch (fault) {
    case PrintedFault::Nameless:
        return {QStringLiteral("It does not say which factsheet it is; an earlier version of this "
                               "program made it.")};
    case PrintedFault::Altered:
        return {QStringLiteral("The figures that travel with it were altered."), true};
    }
    Q_UNREACHABLE();
}

Result<PrintedFigures, PdfTrouble> figuresIn(const QByteArray &bytes)
{
    const auto attachments = pdfAttachments(bytes);
    if (!attachments) {
        return failure(PdfTrouble{attachments.error()});
    }
    const auto package
        = std::ranges::find(*attachments, QString(kContentPackage), &PdfAttachment::name);
    const auto table
        = std::ranges::find(*attachments, QString(kContentTable), &PdfAttachment::name);
    if (package == attachments->end() || table == attachments->end()) {
        return failure(PdfTrouble{
            QStringLiteral("No figures travel with it; what is printed on it can be checked with "
                           "“mixed-movements factcheck DATASET FILE.pdf”.")});
    }
    return readPrintedFigures(package->bytes, table->bytes).map_error(troubleOf);
}

Result<PrintedFigures, PdfTrouble> figuresOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(PdfTrouble{QStringLiteral("“%1” cannot be opened.").arg(path)});
    }
    const QByteArray bytes = file.read(kLargestPdf + 1);
    if (bytes.size() > kLargestPdf) {
        return failure(PdfTrouble{QStringLiteral("“%1” is larger than 64 MB.").arg(path)});
    }
    auto printed = figuresIn(bytes).map_error([&path](const PdfTrouble &trouble) {
        return PdfTrouble{QStringLiteral("“%1”: %2").arg(QFileInfo(path).fileName(), trouble.text),
                          trouble.isTampering};
    });
    if (printed) {
        // Charts that a person has put on the page are not made from the month alone.
        const std::vector<BlockKind> blocks = allBlocks();
        std::erase_if(printed->figures, [&blocks](const PrintedFigure &figure) {
            return std::ranges::find(blocks, figure.block, &blockName) == blocks.end();
        });
    }
    return printed;
}

/// The figures that a state of the data gives for the same page.
Result<std::vector<PrintedFigure>, QString>
figuresFrom(const Dataset &dataset, const PrintedFigures &printed, const Catalogue &catalogue)
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

/// The change set whose hash begins like the name of a state.
std::optional<ChangeSetInfo> changeSetOf(const QString &stateId,
                                         const std::vector<ChangeSetInfo> &sets)
{
    const auto found = std::ranges::find_if(sets, [&](const ChangeSetInfo &set) {
        return !stateId.isEmpty() && QString::fromLatin1(set.hash.toHex()).startsWith(stateId);
    });
    return found == sets.end() ? std::nullopt : std::optional(*found);
}

/// What a page said that the state it was made from did not give. A place that this version of the
/// program prints no figure at accuses nobody.
StoreResult<std::vector<FigureDifference>> forgedFigures(Store &store, const ChangeSetInfo &madeAt,
                                                         const PrintedFigures &printed,
                                                         const Catalogue &catalogue)
{
    return store.loadAt(madeAt.id).map([&](const Dataset &then) {
        const auto given = figuresFrom(then, printed, catalogue);
        std::vector<FigureDifference> forged
            = given ? differingFigures(printed.figures, *given) : std::vector<FigureDifference>();
        std::erase_if(forged, [](const FigureDifference &difference) { return !difference.now; });
        return forged;
    });
}

ExitStatus reportTrouble(const PdfTrouble &trouble, const std::string &format, Console &console)
{
    if (!trouble.isTampering) {
        return refuse(console, trouble.text, ExitStatus::CannotOpen);
    }
    if (format == "json") {
        printJson(console,
                  {{QStringLiteral("format_version"), 1},
                   {QStringLiteral("verdict"), QStringLiteral("tampered")},
                   {QStringLiteral("text"), trouble.text}});
    } else {
        console.out << trouble.text << '\n';
    }
    return ExitStatus::Refused;
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
        return reportTrouble(printed.error(), options.format, console);
    }
    PdfReport result{*printed};
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
        const auto now = figuresFrom(*dataset, *printed, *catalogue);
        if (!now) {
            return refuse(console, now.error());
        }
        result.isCompared = true;
        result.changed = differingFigures(printed->figures, *now);
        result.madeAt = changeSetOf(printed->stateId, *sets);
        if (result.madeAt) {
            auto forged = forgedFigures(*store, *result.madeAt, *printed, *catalogue);
            if (!forged) {
                return report(console, forged.error(), *catalogue);
            }
            result.forged = std::move(*forged);
        }
    }
    if (options.format == "json") {
        printJson(console, pdfReportJson(result));
    } else {
        printPdfReport(result, console);
    }
    return result.status();
}

} // namespace mm
