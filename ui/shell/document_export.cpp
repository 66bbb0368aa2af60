// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/document_export.h"

#include "ui/export/picture_writer.h"
#include "ui/page/document_files.h"
#include "ui/page/page_painter.h"

#include <QFileDialog>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace mm {

namespace {

/// A path without ending gets that of the filter that was chosen.
QString withEnding(const QString &path, const QString &filter)
{
    if (documentFormatFor(path)) {
        return path;
    }
    const qsizetype dot = filter.lastIndexOf(u'.');
    return path + filter.sliced(dot).chopped(1);
}

void print(QPrinter &printer, const LaidOutDocument &document)
{
    QPainter painter(&printer);
    const double scale = printer.resolution() / kPointsPerInch;
    for (std::size_t page = 0; page < document.pages.size(); ++page) {
        if (page > 0) {
            printer.newPage();
        }
        painter.save();
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        paintPage(painter, document, document.pages[page]);
        painter.restore();
    }
}

} // namespace

Result<std::optional<QString>, QString>
exportDocument(QWidget *parent, const PrintedFactsheet &factsheet, const QString &suggestedPath)
{
    QString filter;
    const QString chosen
        = QFileDialog::getSaveFileName(parent, QFileDialog::tr("Export factsheet"), suggestedPath,
                                       documentNameFilters().join(QStringLiteral(";;")), &filter);
    if (chosen.isEmpty()) {
        return std::optional<QString>();
    }
    const QString path = withEnding(chosen, filter);
    return documentFormatFor(path)
        .and_then([&](DocumentFormat format) {
            return writeDocument(factsheet, path, format, kPrintDpi);
        })
        .map([](const QStringList &files) { return std::optional(files.first()); });
}

void previewPrint(QWidget *parent, const LaidOutDocument &document)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(document.title);
    QPrintPreviewDialog dialog(&printer, parent);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, parent,
                     [&document](QPrinter *target) { print(*target, document); });
    dialog.exec();
}

} // namespace mm
