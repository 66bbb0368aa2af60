// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_format.h"

#include "ui/export/export_text.h"

#include <QFileInfo>

#include <array>

namespace mm {

namespace {

constexpr std::array kFormats{PictureFormat::Png, PictureFormat::Pdf, PictureFormat::Svg};

QString formatName(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return ExportText::tr("PNG picture");
    case PictureFormat::Pdf:
        return ExportText::tr("PDF document");
    case PictureFormat::Svg:
        return ExportText::tr("SVG drawing");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<PictureFormat, QString> pictureFormatFor(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    for (const PictureFormat format : kFormats) {
        if (suffix.compare(pictureSuffix(format), Qt::CaseInsensitive) == 0) {
            return format;
        }
    }
    if (suffix.isEmpty()) {
        return failure(
            ExportText::tr("“%1” has no ending; a picture is .png, .pdf or .svg.").arg(path));
    }
    return failure(
        ExportText::tr("A picture cannot be written as .%1; use .png, .pdf or .svg.").arg(suffix));
}

QString pictureSuffix(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return QStringLiteral("png");
    case PictureFormat::Pdf:
        return QStringLiteral("pdf");
    case PictureFormat::Svg:
        return QStringLiteral("svg");
    }
    Q_UNREACHABLE();
}

QStringList pictureNameFilters()
{
    QStringList filters;
    for (const PictureFormat format : kFormats) {
        filters.append(QStringLiteral("%1 (*.%2)").arg(formatName(format), pictureSuffix(format)));
    }
    return filters;
}

} // namespace mm
