// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/picture_export.h"

#include "core/base/whole_file.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/export/picture_clipboard.h"
#include "ui/export/picture_format.h"
#include "ui/export/picture_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace mm {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PictureExport)
};

bool mayOverwrite(QWidget *parent, const QString &path)
{
    return !QFileInfo::exists(path)
        || QMessageBox::question(parent, Tr::tr("Export picture"),
                                 Tr::tr("%1 exists. Replace it?").arg(QFileInfo(path).fileName()))
        == QMessageBox::Yes;
}

} // namespace

Result<QStringList, QString> exportPicture(QWidget *parent, const QString &folder,
                                           const PictureOffer &offer)
{
    ExportDialog dialog({QDir(folder).filePath(offer.name), offer.millimetres, kPrintDpi}, parent);
    if (dialog.exec() != QDialog::Accepted || !mayOverwrite(parent, dialog.request().path)) {
        return QStringList();
    }
    const ExportRequest request = dialog.request();
    const auto format = pictureFormatFor(request.path);
    if (!format) {
        return tl::make_unexpected(format.error());
    }
    const auto picture = offer.make(request.millimetres);
    if (!picture) {
        return tl::make_unexpected(picture.error());
    }
    QStringList written{request.path};
    auto outcome = writePicture(*picture, request.path, *format, request.dpi);
    if (outcome && request.withData) {
        const QFileInfo file(request.path);
        const QString csv
            = QDir(file.path()).filePath(file.completeBaseName()) + QStringLiteral(".csv");
        if (!mayOverwrite(parent, csv)) {
            return written;
        }
        outcome = writeWholeFile(csv, csvText(offer.rows).toUtf8());
        written << csv;
    }
    if (!outcome) {
        return tl::make_unexpected(outcome.error());
    }
    return written;
}

void printPicture(QPrinter &printer, const PictureOffer &offer, const Picture &usual)
{
    const QSizeF page = printer.pageLayout().paintRect(QPageLayout::Millimeter).size();
    const Picture picture
        = offer.make(offer.millimetres.scaled(page, Qt::KeepAspectRatio)).value_or(usual);
    QPainter painter(&printer);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = printer.resolution() / kPointsPerInch;
    painter.scale(scale, scale);
    picture.paint(painter, pointsRect(picture));
}

Result<void, QString> previewPrint(QWidget *parent, const PictureOffer &offer)
{
    const auto usual = offer.make(offer.millimetres);
    if (!usual) {
        return tl::make_unexpected(usual.error());
    }
    const bool wide = offer.millimetres.width() > offer.millimetres.height();
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(wide ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setDocName(usual->title);
    QPrintPreviewDialog dialog(&printer, parent);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, parent,
                     [&](QPrinter *target) { printPicture(*target, offer, *usual); });
    dialog.exec();
    return {};
}

Result<void, QString> copyToClipboard(const PictureOffer &offer)
{
    return offer.make(offer.millimetres).and_then([&offer](const Picture &picture) {
        return copyPicture(*QGuiApplication::clipboard(), picture, tsvText(offer.rows));
    });
}

} // namespace mm
