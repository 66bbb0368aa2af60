// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/document_files.h"

#include "core/base/whole_file.h"
#include "core/factsheet/content_csv.h"
#include "core/factsheet/content_package.h"
#include "ui/export/pdf_picture.h"
#include "ui/export/picture_writer.h"
#include "ui/page/document_layout.h"
#include "ui/page/document_pictures.h"
#include "ui/page/page_tr.h"
#include "ui/page/web_page.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace mm {

namespace {

struct FormatEntry {
    DocumentFormat format;
    QString suffix;
    QString name;
};

std::array<FormatEntry, 4> formats()
{
    return {{{DocumentFormat::Pdf, QStringLiteral("pdf"), PageTr::tr("PDF document")},
             {DocumentFormat::Png, QStringLiteral("png"), PageTr::tr("PNG pictures")},
             {DocumentFormat::Svg, QStringLiteral("svg"), PageTr::tr("SVG drawings")},
             {DocumentFormat::Html, QStringLiteral("html"), PageTr::tr("Web page")}}};
}

/// "out/july.png" of page 2 of 3: "out/july-2.png".
QString pagePath(const QString &path, std::size_t page, std::size_t pages)
{
    if (pages == 1) {
        return path;
    }
    const qsizetype dot = path.lastIndexOf(u'.');
    return path.first(dot) + QStringLiteral("-%1").arg(page + 1) + path.sliced(dot);
}

using Files = std::vector<DocumentFile>;

Result<Files, QString> pictureFiles(const PrintedFactsheet &factsheet, const QString &path,
                                    PictureFormat format, int dpi)
{
    const std::vector<Picture> pages = documentPictures(factsheet.document);
    Files files;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        auto bytes = pictureFile(pages[page], format, dpi);
        if (!bytes) {
            return failure(QString(bytes.error()));
        }
        files.push_back({pagePath(path, page, pages.size()), std::move(*bytes)});
    }
    return files;
}

Result<Files, QString> oneFile(const Result<QByteArray, QString> &bytes, const QString &path)
{
    return bytes.map([&path](const QByteArray &file) { return Files{{path, file}}; });
}

} // namespace

Result<DocumentFormat, QString> documentFormatFor(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    for (const FormatEntry &entry : formats()) {
        if (suffix.compare(entry.suffix, Qt::CaseInsensitive) == 0) {
            return entry.format;
        }
    }
    return failure(PageTr::tr("“%1” does not end with .pdf, .png, .svg or .html.").arg(path));
}

QString overflowText(const PrintedFactsheet &factsheet)
{
    QStringList titles;
    for (const BlockKind kind : factsheet.document.unfit()) {
        const auto block = std::ranges::find(factsheet.content.blocks, kind, &ContentBlock::kind);
        titles.append(block->title.isEmpty() ? block->subtitle : block->title);
    }
    return titles.isEmpty()
        ? QString()
        : PageTr::tr("Not everything fits on the page: %1. Make these blocks wider.")
              .arg(titles.join(QStringLiteral("; ")));
}

QStringList documentNameFilters()
{
    QStringList filters;
    for (const FormatEntry &entry : formats()) {
        filters.append(QStringLiteral("%1 (*.%2)").arg(entry.name, entry.suffix));
    }
    return filters;
}

Result<QByteArray, QString> pdfDocument(const PrintedFactsheet &factsheet)
{
    const FactsheetContent &content = factsheet.content;
    const QByteArray csv = contentCsv(content);
    const QString title = factsheet.document.title;
    return pdfPictures(
        documentPictures(factsheet.document),
        {.language = content.language,
         .attachments = {{kContentPackage, "application/json", title, contentPackage(content, csv)},
                         {kContentTable, "text/csv", title, csv}}});
}

Result<QByteArray, QString> pdfOf(const FactsheetContent &content, const Composition &composition)
{
    return GeoShapes::builtIn().and_then(
        [&](const GeoShapes &shapes) -> Result<QByteArray, QString> {
            const PrintedFactsheet printed{content, composition,
                                           layOutDocument(content, composition, shapes)};
            const QString fault = overflowText(printed);
            return fault.isEmpty() ? pdfDocument(printed) : failure(QString(fault));
        });
}

Result<std::vector<DocumentFile>, QString> documentFiles(const PrintedFactsheet &factsheet,
                                                         const QString &path, DocumentFormat format,
                                                         int dpi)
{
    if (const QString fault = overflowText(factsheet); !fault.isEmpty()) {
        return failure(QString(fault));
    }
    switch (format) {
    case DocumentFormat::Pdf:
        return oneFile(pdfDocument(factsheet), path);
    case DocumentFormat::Png:
        return pictureFiles(factsheet, path, PictureFormat::Png, dpi);
    case DocumentFormat::Svg:
        return pictureFiles(factsheet, path, PictureFormat::Svg, dpi);
    case DocumentFormat::Html:
        return oneFile(webPage(factsheet.content, factsheet.composition, factsheet.document), path);
    }
    Q_UNREACHABLE();
}

Result<QStringList, QString> writeFiles(const std::vector<DocumentFile> &files)
{
    QStringList written;
    for (const DocumentFile &file : files) {
        if (const auto done = writeWholeFile(file.path, file.bytes); !done) {
            return failure(QString(done.error()));
        }
        written.append(file.path);
    }
    return written;
}

Result<QStringList, QString> writeDocument(const PrintedFactsheet &factsheet, const QString &path,
                                           DocumentFormat format, int dpi)
{
    return documentFiles(factsheet, path, format, dpi).and_then(writeFiles);
}

} // namespace mm
