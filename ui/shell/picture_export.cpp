// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/picture_export.h"

#include "ui/dialogs/export_dialog.h"
#include "ui/export/picture.h"
#include "ui/export/picture_format.h"
#include "ui/export/picture_writer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>

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

Result<std::optional<QString>, QString>
exportPicture(QWidget *parent, const QString &suggestedPath, QSizeF suggestedSize,
              const std::function<Result<Picture, QString>(QSizeF)> &make)
{
    ExportDialog dialog({suggestedPath, suggestedSize, kPrintDpi}, parent);
    if (dialog.exec() != QDialog::Accepted || !mayOverwrite(parent, dialog.request().path)) {
        return std::optional<QString>();
    }
    const ExportRequest request = dialog.request();
    const auto format = pictureFormatFor(request.path);
    if (!format) {
        return tl::make_unexpected(format.error());
    }
    const auto picture = make(request.millimetres);
    if (!picture) {
        return tl::make_unexpected(picture.error());
    }
    const auto written = writePicture(*picture, request.path, *format, request.dpi);
    if (!written) {
        return tl::make_unexpected(written.error());
    }
    return std::optional(request.path);
}

} // namespace mm
